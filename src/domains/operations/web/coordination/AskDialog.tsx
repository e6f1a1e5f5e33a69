import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { z } from 'zod'
import { Button } from '../../../../ui/controls/Button.tsx'
import { Combobox } from '../../../../ui/controls/Combobox.tsx'
import { Checkbox } from '../../../../ui/controls/choices.tsx'
import { Select, TextArea } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { useDraft } from '../../../../ui/useDraft.ts'
import { coordinationRoutes } from '../../contract.ts'
import { useUnitPlan } from '../parts/useUnitPlan.ts'
import { useViewer } from '../parts/useViewer.ts'
import { type CoordinationPageData, coordinationReads } from './coordinationReads.ts'
import { coordinationText as words } from './messages.es.ts'

const SHORTEST = 5
const draftSchema = z.object({
  ownUnit: z.string(),
  activityId: z.string().nullable(),
  unitIds: z.array(z.string()).readonly(),
  what: z.string(),
  joint: z.boolean(),
})
type AskDraft = z.output<typeof draftSchema>
type Props = { year: string; data: CoordinationPageData; onClose: () => void }

/** Asks one or several units for what an activity needs of them. */
export function AskDialog({ year, data, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const { personId } = useViewer()
  const draft = useDraft<AskDraft>({
    key: `coordination:${year}:${personId}`,
    initial: { ownUnit: data.mayAskFor[0]?.unitId ?? '', activityId: null, unitIds: [], what: '', joint: false },
    parse: (kept) => draftSchema.safeParse(kept).data,
  })
  const { ownUnit, activityId, unitIds, what, joint } = draft.value
  const change = (part: Partial<AskDraft>): void => draft.update((newest) => ({ ...newest, ...part }))
  const [tried, setTried] = useState(false)
  const activities = useUnitPlan(year, ownUnit).data?.activities ?? []
  const short = what.trim().length < SHORTEST
  const ask = useAct(coordinationRoutes.askCoordination, {
    refresh: coordinationReads,
    onSuccess: () => {
      draft.clear()
      announce(words.asked, { toast: true })
      onClose()
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (activityId === null || unitIds.length === 0 || short || ask.isPending) return
    ask.mutate({ input: { year, activityId, unitIds: [...unitIds], what: what.trim(), joint } })
  }
  const free = data.units.filter(({ id }) => id !== ownUnit && !unitIds.includes(id))
  const frame = { title: words.ask, hint: words.askHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={words.ask} busy={ask.isPending} problem={ask.error}>
      <form id={form} className="form" onSubmit={submit} noValidate {...draft.formProps}>
        {data.mayAskFor.length < 2 ? null : (
          <Select
            label={words.unit}
            placeholder={null}
            options={data.mayAskFor.map(({ unitId, name }) => ({ value: unitId, label: name }))}
            value={ownUnit}
            onChange={(event) => change({ ownUnit: event.currentTarget.value, activityId: null })}
          />
        )}
        <Combobox
          label={words.activity}
          error={tried && activityId === null ? words.activityMissing : undefined}
          value={activityId}
          onChange={(id) => change({ activityId: id })}
          items={activities.map(({ id, code, name }) => ({ id, label: `${code} ${name}` }))}
        />
        <Combobox
          key={unitIds.length}
          label={words.units}
          error={tried && unitIds.length === 0 ? words.unitsMissing : undefined}
          value={null}
          onChange={(id) => (id === null ? undefined : change({ unitIds: [...unitIds, id] }))}
          items={free.map(({ id, code, name }) => ({ id, label: name, detail: code }))}
        />
        {unitIds.length === 0 ? null : (
          <ul className="chosen">
            {unitIds.map((id) => {
              const name = data.units.find((unit) => unit.id === id)?.name ?? ''
              return (
                <li key={id}>
                  <span>{name}</span>
                  <Button
                    small
                    variant="quiet"
                    icon="close"
                    label={words.remove(name)}
                    onClick={() => change({ unitIds: unitIds.filter((one) => one !== id) })}
                  />
                </li>
              )
            })}
          </ul>
        )}
        <TextArea
          label={words.what}
          error={tried && short ? words.whatMissing : undefined}
          value={what}
          maxLength={2000}
          onChange={(event) => change({ what: event.currentTarget.value })}
        />
        <Checkbox
          label={words.joint}
          checked={joint}
          onChange={(event) => change({ joint: event.currentTarget.checked })}
        />
      </form>
    </FormDialog>
  )
}
