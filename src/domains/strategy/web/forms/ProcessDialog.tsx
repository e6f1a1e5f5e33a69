import type { ReactNode } from 'react'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { pieceRoutes } from '../../contract.ts'
import type { Process } from '../../model/strategicPlan.ts'
import { processKinds } from '../../model/strategicPlan.ts'
import { strategyText } from '../parts/messages.es.ts'
import type { Tree } from '../parts/tree.ts'
import { ChoiceField, TextField, UnitField, useUnits } from './fields.tsx'
import { objectiveOptions } from './objectiveOptions.ts'
import { PieceDialog } from './PieceDialog.tsx'
import { check, orNull } from './problems.ts'
import { usePieceForm } from './usePieceForm.ts'
import { WithdrawButton } from './WithdrawButton.tsx'

const { fields, forms, names, kinds } = strategyText
const labels = {
  code: fields.code,
  name: fields.name,
  kind: fields.kind,
  objectiveId: fields.processObjective,
  unitId: fields.unitId,
}
const kindOptions = processKinds.map((kind) => ({ value: kind, label: kinds[kind] }))

export function ProcessDialog(props: {
  tree: Tree
  process: Process | null
  objectiveId: string | null
  onClose: () => void
}): ReactNode {
  const { tree, process, onClose } = props
  const announce = useAnnounce()
  const units = useUnits()
  const planId = tree.plan.id
  const objectives = objectiveOptions(tree)
  const form = usePieceForm({
    route: pieceRoutes.saveProcess,
    draftKey: `strategy.process:${process?.id ?? planId}`,
    labels,
    stored: {
      values: {
        code: process?.code ?? '',
        name: process?.name ?? '',
        kind: process?.kind ?? '',
        objectiveId: (process === null ? props.objectiveId : process.objectiveId) ?? '',
        unitId: process?.unitId ?? '',
      },
      revision: process?.revision ?? null,
    },
    check: ({ name }) => ({ name: check.filled(name) }),
    toInput: ({ code, name, kind, objectiveId, unitId }, revision) => ({
      planId,
      existing: process === null || revision === null ? null : { id: process.id, revision },
      code: orNull(code),
      name,
      kind: processKinds.find((one) => one === kind) ?? null,
      objectiveId: orNull(objectiveId),
      unitId: orNull(unitId),
    }),
    onSaved: () => {
      announce(strategyText.done.saved(names.process(form.values.name)), { toast: true })
      onClose()
    },
  })
  const show = (field: keyof typeof labels, value: string): string => {
    const options = field === 'kind' ? kindOptions : field === 'objectiveId' ? objectives : []
    if (field === 'unitId') return units.find((unit) => unit.id === value)?.label ?? value
    return options.find((option) => option.value === value)?.label ?? value
  }
  const withdraw = process ? (
    <WithdrawButton
      thing={process}
      name={names.process(process.name)}
      words={{ withdraw: strategyText.acts.withdrawProcess, restore: strategyText.acts.restoreProcess }}
      routes={{ withdraw: pieceRoutes.withdrawProcess, restore: pieceRoutes.restoreProcess }}
      toInput={(revision) => ({ planId, processId: process.id, revision })}
      onDone={onClose}
    />
  ) : null
  const title = process === null ? forms.newProcess : forms.process
  return (
    <PieceDialog title={title} form={form} show={show} onClose={onClose} extra={withdraw}>
      <TextField form={form} field="name" label={labels.name} />
      <TextField form={form} field="code" label={labels.code} width="s" optional />
      <ChoiceField
        form={form}
        field="kind"
        label={labels.kind}
        options={kindOptions}
        placeholder={fields.none}
        optional
      />
      <ChoiceField
        form={form}
        field="objectiveId"
        label={labels.objectiveId}
        options={objectives}
        placeholder={fields.none}
        optional
      />
      <UnitField form={form} field="unitId" units={units} />
    </PieceDialog>
  )
}
