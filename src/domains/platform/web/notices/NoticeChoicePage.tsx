import '../platform.css'
import { type FormEvent, type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../../kernel/contract.ts'
import { Button } from '../../../../ui/controls/Button.tsx'
import { CheckboxGroup, RadioGroup } from '../../../../ui/controls/choices.tsx'
import { ReadState } from '../../../../ui/data/ReadState.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { PageHeader } from '../../../../ui/layout/PageHeader.tsx'
import { noticeRoutes } from '../../contract.ts'
import { noticeKindText } from '../../model/notices/kindText.es.ts'
import { noticeKinds } from '../../model/notices/notice.ts'
import { pageTitles } from '../messages.es.ts'
import { commonText } from '../parts/messages.es.ts'
import { noticesText as words } from './messages.es.ts'

type Choice = OutputOf<typeof noticeRoutes.noticeChoice>

const kindOptions = noticeKinds.map((kind) => ({
  value: kind,
  label: noticeKindText[kind].title,
  hint: noticeKindText[kind].explained,
}))

function ChoiceForm({ stored }: { stored: Choice }): ReactNode {
  const announce = useAnnounce()
  const [digest, setDigest] = useState(stored.digest)
  const [muted, setMuted] = useState(stored.muted)
  const act = useAct(noticeRoutes.chooseNotices, {
    refresh: [noticeRoutes.noticeChoice, noticeRoutes.notices],
    onSuccess: () => announce(words.saved, { toast: true }),
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (!act.isPending) act.mutate({ input: { digest, muted: [...muted] } })
  }
  return (
    <form className="platform-form" onSubmit={submit} noValidate>
      {stored.sendsMail ? null : <Notice kind="warn">{words.noMail}</Notice>}
      <RadioGroup
        label={words.digest}
        hint={words.digestHint(stored.address)}
        value={digest}
        onChange={setDigest}
        options={[
          { value: 'daily', label: words.daily, hint: words.dailyHint },
          { value: 'never', label: words.never, hint: words.neverHint },
        ]}
      />
      <CheckboxGroup
        label={words.kinds}
        options={kindOptions}
        values={noticeKinds.filter((kind) => !muted.includes(kind))}
        onChange={(wanted) => setMuted(noticeKinds.filter((kind) => !wanted.includes(kind)))}
      />
      {act.error === null ? null : (
        <Notice kind="error" live>
          {act.error.message} {act.error.remedy}
        </Notice>
      )}
      <div>
        <Button type="submit" variant="primary" busy={act.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}

/** Which notices the viewer gets, and whether the digest comes by e-mail. */
export function NoticeChoicePage(): ReactNode {
  const read = useRead(noticeRoutes.noticeChoice, {})
  return (
    <>
      <PageHeader
        crumbs={[{ label: words.back, href: '/avisos' }, { label: pageTitles.noticeChoice }]}
        title={pageTitles.noticeChoice}
        lead={words.choiceLead}
      />
      <ReadState read={read} whoToAsk={commonText.whoToAsk}>
        {(stored) => <ChoiceForm stored={stored} />}
      </ReadState>
    </>
  )
}
