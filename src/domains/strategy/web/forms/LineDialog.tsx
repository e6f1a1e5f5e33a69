import type { ReactNode } from 'react'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { pieceRoutes } from '../../contract.ts'
import { nextLineCode } from '../../model/nextNumber.ts'
import type { Objective, StrategicLine } from '../../model/strategicPlan.ts'
import { strategyText } from '../parts/messages.es.ts'
import type { Tree } from '../parts/tree.ts'
import { LongField, TextField } from './fields.tsx'
import { PieceDialog } from './PieceDialog.tsx'
import { check } from './problems.ts'
import { usePieceForm } from './usePieceForm.ts'
import { WithdrawButton } from './WithdrawButton.tsx'

const { fields, forms, names } = strategyText
const labels = { code: fields.code, text: fields.lineText }

export function LineDialog(props: {
  tree: Tree
  line: StrategicLine | null
  objective: Objective
  onClose: () => void
}): ReactNode {
  const { tree, line, objective, onClose } = props
  const announce = useAnnounce()
  const planId = tree.plan.id
  const form = usePieceForm({
    route: pieceRoutes.saveLine,
    draftKey: `strategy.line:${line?.id ?? objective.id}`,
    labels,
    stored: {
      values: { code: line?.code ?? nextLineCode(objective, tree.lines), text: line?.text ?? '' },
      revision: line?.revision ?? null,
    },
    check: ({ code, text }) => ({ code: check.lineCode(code), text: check.filled(text) }),
    toInput: ({ code, text }, revision) => ({
      planId,
      existing: line === null || revision === null ? null : { id: line.id, revision },
      objectiveId: objective.id,
      code,
      text,
    }),
    onSaved: () => {
      announce(strategyText.done.saved(names.line(form.values.code)), { toast: true })
      onClose()
    },
  })
  const withdraw = line ? (
    <WithdrawButton
      thing={line}
      name={names.line(line.code)}
      words={{ withdraw: strategyText.acts.withdrawLine, restore: strategyText.acts.restoreLine }}
      routes={{ withdraw: pieceRoutes.withdrawLine, restore: pieceRoutes.restoreLine }}
      toInput={(revision) => ({ planId, lineId: line.id, revision })}
      onDone={onClose}
    />
  ) : null
  const title = line === null ? forms.newLine(strategyText.objectiveCode(objective.number)) : forms.line(line.code)
  return (
    <PieceDialog title={title} form={form} onClose={onClose} extra={withdraw}>
      <TextField
        form={form}
        field="code"
        label={labels.code}
        hint={fields.lineCodeHint(objective.number)}
        width="xs"
        numeric
      />
      <LongField form={form} field="text" label={labels.text} />
    </PieceDialog>
  )
}
