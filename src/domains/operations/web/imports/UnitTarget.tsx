import type { ReactNode } from 'react'
import { Select } from '../../../../ui/controls/TextInput.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { Notice } from '../../../../ui/layout/Notice.tsx'
import { importRoutes } from '../../contract.ts'
import { importScreen as words } from './messages.es.ts'
import { NewUnitPlace } from './NewUnitPlace.tsx'
import type { Part } from './ReviewParts.tsx'
import { afterDecision, type Preview, type Unit } from './reviewData.ts'

/** Kind and place that the reading proposes for a unit that a person calls new. */
function guessedPlace({ units }: Preview, { kind: unitKind, target }: Unit) {
  const [guess] = units.flatMap((one) => (one.target.kind === 'new' && !one.decided ? [one.target.parentId] : []))
  return { unitKind, parentId: target.kind === 'new' ? target.parentId : (guess ?? null) }
}

/** Which unit of the institution the shown one is. */
export function UnitTarget(props: Part & { unit: Unit }): ReactNode {
  const { importId, preview, unit, editable } = props
  const decide = useAct(importRoutes.decideImport, { refresh: afterDecision })
  const { target } = unit
  const nameOf = (id: string): string => preview.tree.find((one) => one.id === id)?.name ?? ''
  const now =
    target.kind === 'existing'
      ? words.targetExisting(nameOf(target.unitId))
      : target.kind === 'new'
        ? words.targetNew(target.name)
        : target.kind === 'leaveOut'
          ? words.targetOut
          : words.targetUndecided
  if (!editable) return <p className="hint">{now}</p>
  const put = (value: string): void => {
    const decision =
      value === 'auto'
        ? null
        : value === 'new'
          ? { kind: 'new' as const, ...guessedPlace(preview, unit) }
          : value === 'leaveOut'
            ? { kind: 'leaveOut' as const }
            : { kind: 'existing' as const, unitId: value }
    decide.mutate({ input: { importId, units: [{ name: unit.name, decision }] } })
  }
  const likely = new Set(unit.candidates)
  const tree = [...preview.tree].sort((a, b) => Number(likely.has(b.id)) - Number(likely.has(a.id)))
  return (
    <div className="import-target">
      <Select
        label={words.unitTarget}
        hint={now}
        value=""
        width="full"
        placeholder={words.targetChoose}
        disabled={decide.isPending}
        options={[
          ...(unit.decided ? [{ value: 'auto', label: words.undoDecision }] : []),
          { value: 'new', label: words.newUnit },
          { value: 'leaveOut', label: words.leaveUnit },
          ...tree.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => {
          if (event.currentTarget.value !== '') put(event.currentTarget.value)
        }}
      />
      {decide.error === null ? null : (
        <Notice kind="error" live title={decide.error.message}>
          <p>{decide.error.remedy}</p>
        </Notice>
      )}
      {target.kind === 'new' ? <NewUnitPlace {...props} /> : null}
    </div>
  )
}
