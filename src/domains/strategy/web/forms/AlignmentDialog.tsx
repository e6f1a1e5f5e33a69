import type { ReactNode } from 'react'
import { Button } from '../../../../ui/controls/Button.tsx'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { pieceRoutes } from '../../contract.ts'
import type { Alignment } from '../../model/strategicPlan.ts'
import { catalogueReads } from '../parts/catalogueReads.ts'
import { strategyText } from '../parts/messages.es.ts'
import { objectiveCode, objectiveOf, type Tree } from '../parts/tree.ts'
import { ChoiceField, LongField, TextField } from './fields.tsx'
import { objectiveOptions } from './objectiveOptions.ts'
import { PieceDialog } from './PieceDialog.tsx'
import { check } from './problems.ts'
import { usePieceForm } from './usePieceForm.ts'

const { fields, forms } = strategyText
const labels = {
  outerPlan: fields.outerPlan,
  axis: fields.axis,
  proposal: fields.proposal,
  objectiveId: fields.objectiveId,
}

function pairName(tree: Tree, proposal: string, objectiveId: string): string {
  const objective = objectiveOf(tree, objectiveId)
  return strategyText.names.alignment(proposal, objective === undefined ? '' : objectiveCode(objective))
}

export function AlignmentDialog(props: { tree: Tree; pair: Alignment | null; onClose: () => void }): ReactNode {
  const { tree, pair, onClose } = props
  const announce = useAnnounce()
  const planId = tree.plan.id
  const objectives = objectiveOptions(tree)
  const form = usePieceForm({
    route: pieceRoutes.saveAlignment,
    draftKey: `strategy.alignment:${pair?.id ?? planId}`,
    labels,
    stored: {
      values: {
        outerPlan: pair?.outerPlan ?? tree.alignment[0]?.outerPlan ?? '',
        axis: pair?.axis ?? '',
        proposal: pair?.proposal ?? '',
        objectiveId: pair?.objectiveId ?? '',
      },
      revision: pair?.revision ?? null,
    },
    check: ({ outerPlan, proposal, objectiveId }) => ({
      outerPlan: check.filled(outerPlan),
      proposal: check.filled(proposal),
      objectiveId: check.chosen(objectiveId),
    }),
    toInput: ({ outerPlan, axis, proposal, objectiveId }, revision) => ({
      planId,
      existing: pair === null || revision === null ? null : { id: pair.id, revision },
      outerPlan,
      axis,
      proposal,
      objectiveId,
    }),
    onSaved: () => {
      const name = pairName(tree, form.values.proposal, form.values.objectiveId)
      announce(strategyText.done.saved(name), { toast: true })
      onClose()
    },
  })
  const remove = useAct(pieceRoutes.removeAlignment, {
    refresh: catalogueReads,
    onSuccess: () => {
      if (pair !== null) {
        announce(strategyText.done.removed(pairName(tree, pair.proposal, pair.objectiveId)), { toast: true })
      }
      form.discard()
      onClose()
    },
  })
  const annul =
    pair === null ? null : (
      <Button
        variant="danger"
        busy={remove.isPending}
        onClick={() =>
          remove.mutate(
            { input: { planId, alignmentId: pair.id, revision: pair.revision } },
            { onError: (error) => announce(`${error.message} ${error.remedy}`, { toast: true, urgent: true }) },
          )
        }
      >
        {strategyText.acts.removeAlignment}
      </Button>
    )
  const show = (field: keyof typeof labels, value: string): string =>
    field === 'objectiveId' ? (objectives.find((one) => one.value === value)?.label ?? value) : value
  const title = pair === null ? forms.newAlignment : forms.alignment
  return (
    <PieceDialog title={title} form={form} show={show} onClose={onClose} extra={annul}>
      <TextField form={form} field="outerPlan" label={labels.outerPlan} />
      <TextField form={form} field="axis" label={labels.axis} optional />
      <LongField form={form} field="proposal" label={labels.proposal} rows={2} />
      <ChoiceField form={form} field="objectiveId" label={labels.objectiveId} options={objectives} />
    </PieceDialog>
  )
}
