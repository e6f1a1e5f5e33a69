import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { CheckboxGroup } from '../../../../ui/controls/choices.tsx'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct, useRead } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { FormDialog } from '../../../../ui/overlays/FormDialog.tsx'
import { activityRoutes, planRoutes, reviewRoutes, templateRoutes } from '../../contract.ts'
import { isEditable } from '../../model/plan.ts'
import { haveSameName } from '../../model/template.ts'
import { addresses } from '../parts/addresses.ts'
import { templateReads } from './KeepTemplateDialog.tsx'
import { templateScreen } from './messages.es.ts'

type Props = { year: string; text: string; leads: readonly { id: string; name: string }[]; onClose: () => void }

/** Activities that say the same in several units become copies of one actividad tipo. */
export function MakeFromDialog({ year, text, leads, onClose }: Props): ReactNode {
  const form = useId()
  const announce = useAnnounce()
  const navigate = useNavigate()
  const units = useRead(planRoutes.overview, { year }, { staleMs: 60_000 }).data?.units ?? []
  const found = useRead(activityRoutes.activities, { year, text: text.slice(0, 200) }).data?.activities ?? []
  const unitOf = (id: string) => units.find((unit) => unit.unitId === id)
  const rows = found.filter((activity) => {
    const status = unitOf(activity.unitId)?.status ?? null
    return (
      haveSameName([activity, { name: text }]) && activity.template === null && status !== null && isEditable(status)
    )
  })
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [leadUnitId, setLead] = useState(leads.length === 1 ? (leads[0]?.id ?? '') : '')
  const [own, setOwn] = useState<readonly ('result' | 'means')[]>([])
  const [tried, setTried] = useState(false)
  const chosen = rows.filter((row) => !left.has(row.id))
  const few = new Set(chosen.map((row) => row.unitId)).size < 2
  const make = useAct(templateRoutes.makeTemplateFrom, {
    refresh: [...templateReads, reviewRoutes.findings],
    onSuccess: ({ id }) => {
      announce(templateScreen.fromDone, { toast: true })
      void navigate({ href: addresses.template(year, id) })
    },
  })
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    setTried(true)
    if (few || leadUnitId === '' || make.isPending) return
    const may = { resultMayDiffer: own.includes('result'), meansMayDiffer: own.includes('means') }
    make.mutate({ input: { year, leadUnitId, activityIds: chosen.map((row) => row.id), ...may } })
  }
  const frame = { title: templateScreen.from, hint: templateScreen.fromHint, form, onClose }
  return (
    <FormDialog {...frame} confirm={templateScreen.fromIt(chosen.length)} busy={make.isPending} problem={make.error}>
      <form id={form} className="form" onSubmit={submit} noValidate>
        {rows.length === 0 ? <p className="soft">{templateScreen.fromNone}</p> : null}
        <CheckboxGroup
          label={text}
          error={tried && few ? templateScreen.fromFew : undefined}
          options={rows.map((row) => ({
            value: row.id,
            label: unitOf(row.unitId)?.name ?? row.code,
            hint: row.expectedResult,
          }))}
          values={chosen.map((row) => row.id)}
          onChange={(values) => setLeft(new Set(rows.map((row) => row.id).filter((id) => !values.includes(id))))}
        />
        <Select
          label={templateScreen.fieldLead}
          value={leadUnitId}
          error={tried && leadUnitId === '' ? templateScreen.chooseLead : undefined}
          options={leads.map((unit) => ({ value: unit.id, label: unit.name }))}
          onChange={(event) => setLead(event.currentTarget.value)}
        />
        <CheckboxGroup
          label={templateScreen.mayDiffer}
          options={[
            { value: 'result', label: templateScreen.resultMayDiffer },
            { value: 'means', label: templateScreen.meansMayDiffer },
          ]}
          values={own}
          onChange={setOwn}
        />
      </form>
    </FormDialog>
  )
}
