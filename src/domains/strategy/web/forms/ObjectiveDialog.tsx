import type { ReactNode } from 'react'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { pieceRoutes } from '../../contract.ts'
import { nextNumber } from '../../model/nextNumber.ts'
import type { Objective } from '../../model/strategicPlan.ts'
import { strategyText } from '../parts/messages.es.ts'
import type { Tree } from '../parts/tree.ts'
import { ChoiceField, LongField, TextField, UnitField, useUnits } from './fields.tsx'
import { PieceDialog } from './PieceDialog.tsx'
import { check, orNull } from './problems.ts'
import { usePieceForm } from './usePieceForm.ts'

const { fields, forms } = strategyText
const labels = {
  number: fields.number,
  text: fields.objectiveText,
  perspectiveId: fields.perspectiveId,
  unitId: fields.unitId,
}

export function ObjectiveDialog(props: {
  tree: Tree
  objective: Objective | null
  perspectiveId: string
  onClose: () => void
}): ReactNode {
  const { tree, objective, onClose } = props
  const announce = useAnnounce()
  const units = useUnits()
  const planId = tree.plan.id
  const perspectives = tree.perspectives.map(({ id, number, name }) => ({
    value: id,
    label: strategyText.perspective(number, name),
  }))
  const form = usePieceForm({
    route: pieceRoutes.saveObjective,
    draftKey: `strategy.objective:${objective?.id ?? planId}`,
    labels,
    stored: {
      values: {
        number: String(objective?.number ?? nextNumber(tree.objectives)),
        text: objective?.text ?? '',
        perspectiveId: objective?.perspectiveId ?? props.perspectiveId,
        unitId: objective?.unitId ?? '',
      },
      revision: objective?.revision ?? null,
    },
    check: ({ number, text, perspectiveId }) => ({
      number: check.number(number),
      text: check.filled(text),
      perspectiveId: check.chosen(perspectiveId),
    }),
    toInput: ({ number, text, perspectiveId, unitId }, revision) => ({
      planId,
      existing: objective === null || revision === null ? null : { id: objective.id, revision },
      number: Number(number),
      text,
      perspectiveId,
      unitId: orNull(unitId),
    }),
    onSaved: () => {
      const code = strategyText.objectiveCode(Number(form.values.number))
      announce(strategyText.done.saved(strategyText.names.objective(code)), { toast: true })
      onClose()
    },
  })
  const show = (field: keyof typeof labels, value: string): string => {
    if (field === 'perspectiveId') return perspectives.find((one) => one.value === value)?.label ?? value
    return field === 'unitId' ? (units.find((unit) => unit.id === value)?.label ?? value) : value
  }
  const title = objective === null ? forms.newObjective : forms.objective(strategyText.objectiveCode(objective.number))
  return (
    <PieceDialog title={title} form={form} show={show} onClose={onClose}>
      <TextField form={form} field="number" label={labels.number} width="xs" numeric />
      <LongField form={form} field="text" label={labels.text} />
      <ChoiceField form={form} field="perspectiveId" label={labels.perspectiveId} options={perspectives} />
      <UnitField form={form} field="unitId" units={units} />
    </PieceDialog>
  )
}
