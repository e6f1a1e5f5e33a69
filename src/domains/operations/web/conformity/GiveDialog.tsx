import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { conformityRoutes } from '../../contract.ts'
import { type ConformityRow, conformityReads, isReady, unitsOf } from './conformityReads.ts'
import { conformityText as words } from './messages.es.ts'

/** Activities that are chosen together: of one type, or of one office. */
export type GiveGroup = { id: string; label: string; rows: readonly ConformityRow[] }

type Props = { year: string; label: string; groups: readonly GiveGroup[]; onClose: () => void }

/** Why waiting activities can't be taken now, with how many. */
function leftOut(rows: readonly ConformityRow[]): string[] {
  const waiting = rows.filter((row) => row.status === 'pending' && !isReady(row))
  const codes = new Set(waiting.flatMap(({ available }) => available.flatMap(({ refusal }) => refusal?.code ?? [])))
  const reasons: Readonly<Record<string, string>> = words.why
  return [...codes].flatMap((code) => {
    const those = waiting.filter(({ available }) => available.some(({ refusal }) => refusal?.code === code))
    const why = reasons[code]
    return why === undefined ? [] : [words.leftOut(those.length, unitsOf(those), why)]
  })
}

/** What a bulk act of conformity is about to do, before it is done: all groups chosen, each can be taken out. */
export function GiveDialog({ year, label, groups, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const offered = groups.filter(({ rows }) => rows.some(isReady))
  const [ids, setIds] = useState<readonly string[]>(offered.map(({ id }) => id))
  const chosen = offered.filter(({ id }) => ids.includes(id)).flatMap(({ rows }) => rows)
  const taken = chosen.filter(isReady)
  const open = chosen.filter(({ status }) => status === 'exception').length
  const give = useAct(conformityRoutes.reviewConformity, {
    refresh: conformityReads,
    onSuccess: ({ given }) => {
      announce(words.given(given), { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    if (taken.length === 0 || give.isPending) return
    const seen = taken.map(({ activityId, digest }) => ({ activityId, digest }))
    give.mutate({ input: { year, give: seen, except: [] } })
  }
  const hint = `${words.preview(taken.length, unitsOf(taken), open)} ${words.stands}`
  const frame = { title: words.giveTitle, hint, confirm: words.confirm(taken.length), form, onClose }
  return (
    <FormDialog {...frame} busy={give.isPending} problem={give.error}>
      {leftOut(groups.flatMap(({ rows }) => rows)).map((sentence) => (
        <p key={sentence} className="soft">
          {sentence}
        </p>
      ))}
      <form id={form} className="form" onSubmit={submit} noValidate>
        <CheckboxGroup
          label={label}
          error={taken.length === 0 ? words.previewNone : undefined}
          options={offered.map(({ id, label: name, rows }) => {
            const ready = rows.filter(isReady)
            const hintOf = ready.length > 1 ? words.groupHint(ready.length, unitsOf(ready)) : undefined
            return { value: id, label: name, hint: hintOf }
          })}
          values={ids}
          onChange={setIds}
        />
      </form>
    </FormDialog>
  )
}
