import type { ReactNode } from 'react'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { pieceRoutes } from '../../contract.ts'
import { nextNumber } from '../../model/nextNumber.ts'
import type { Perspective } from '../../model/strategicPlan.ts'
import { strategyText } from '../parts/messages.es.ts'
import type { Tree } from '../parts/tree.ts'
import { LongField, TextField } from './fields.tsx'
import { PieceDialog } from './PieceDialog.tsx'
import { check } from './problems.ts'
import { usePieceForm } from './usePieceForm.ts'

const { fields, forms } = strategyText
const labels = { number: fields.number, name: fields.name, goal: fields.goal }

export function PerspectiveDialog(props: {
  tree: Tree
  perspective: Perspective | null
  onClose: () => void
}): ReactNode {
  const { tree, perspective, onClose } = props
  const announce = useAnnounce()
  const planId = tree.plan.id
  const form = usePieceForm({
    route: pieceRoutes.savePerspective,
    draftKey: `strategy.perspective:${perspective?.id ?? planId}`,
    labels,
    stored: {
      values: {
        number: String(perspective?.number ?? nextNumber(tree.perspectives)),
        name: perspective?.name ?? '',
        goal: perspective?.goal ?? '',
      },
      revision: perspective?.revision ?? null,
    },
    check: ({ number, name }) => ({ number: check.number(number), name: check.filled(name) }),
    toInput: ({ number, name, goal }, revision) => ({
      planId,
      existing: perspective === null || revision === null ? null : { id: perspective.id, revision },
      number: Number(number),
      name,
      goal,
    }),
    onSaved: () => {
      announce(strategyText.done.saved(strategyText.names.perspective(form.values.name)), { toast: true })
      onClose()
    },
  })
  const title = perspective === null ? forms.newPerspective : forms.perspective
  return (
    <PieceDialog title={title} form={form} onClose={onClose}>
      <TextField form={form} field="number" label={labels.number} width="xs" numeric />
      <TextField form={form} field="name" label={labels.name} />
      <LongField form={form} field="goal" label={labels.goal} optional />
    </PieceDialog>
  )
}
