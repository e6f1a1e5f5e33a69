import { type FormEvent, type ReactNode, useId, useState } from 'react'
import type { Month } from '../../../../kernel/month.ts'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { reportConformityRoutes } from '../../contract.ts'
import { type ConformityRow, conformityReads, isReady, seenOf } from './conformityData.ts'
import { conformityText as words } from './messages.es.ts'

/** Reports that are chosen together: of one type, or of one office. */
export type GiveGroup = { id: string; label: string; rows: readonly ConformityRow[] }

type Props = { year: string; month: Month; label: string; groups: readonly GiveGroup[]; onClose: () => void }

/** How much is about to be given, and what in it is odd. */
function previewOf(rows: readonly ConformityRow[]): string {
  const behind = rows.filter((row) => row.behind === true).length
  const bare = rows.filter(({ report }) => report?.pieces === 0).length
  return [
    words.preview(rows.length, new Set(rows.map(({ unit }) => unit.id)).size),
    ...(behind === 0 ? [] : [words.previewBehind(behind)]),
    ...(bare === 0 ? [] : [words.previewBare(bare)]),
    words.stands,
  ].join(' ')
}

/** What a bulk act of conformity is about to do, before it is done: all groups chosen, each can be taken out. */
export function GiveDialog({ year, month, label, groups, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const offered = groups.filter(({ rows }) => rows.some(isReady))
  const [ids, setIds] = useState<readonly string[]>(offered.map(({ id }) => id))
  const taken = offered.filter(({ id }) => ids.includes(id)).flatMap(({ rows }) => rows.filter(isReady))
  const give = useAct(reportConformityRoutes.reviewReportConformity, {
    refresh: conformityReads,
    onSuccess: ({ given }) => {
      announce(words.given(given), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (taken.length === 0 || give.isPending) return
    give.mutate({ input: { year, month, give: taken.map(seenOf), except: [] } })
  }
  const frame = { title: words.giveTitle, hint: previewOf(taken), confirm: words.confirm(taken.length), form, onClose }
  return (
    <FormDialog {...frame} busy={give.isPending} problem={give.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        <CheckboxGroup
          label={label}
          error={taken.length === 0 ? words.previewNone : undefined}
          options={offered.map(({ id, label: name, rows }) => {
            const ready = rows.filter(isReady).length
            return { value: id, label: name, hint: ready > 1 ? words.groupHint(ready) : undefined }
          })}
          values={ids}
          onChange={setIds}
        />
      </form>
    </FormDialog>
  )
}
