import type { ReactNode } from 'react'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { evaluationRoutes } from '../../contract.ts'
import { type EvaluatedUnit, evaluationReads, type Place } from './evaluationData.ts'
import { evaluationText as words } from './messages.es.ts'

type Props = { unit: EvaluatedUnit; place: Place; onClose: () => void }

/** Sends a part back to its unit, saying what to correct. */
export function ReturnDialog({ unit, place, onClose }: Props): ReactNode {
  const announce = useAnnounce()
  const take = useAct(evaluationRoutes.takeEvaluationStep, {
    refresh: evaluationReads,
    onSuccess: () => {
      announce(words.did.return, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      withReason
      title={words.acts.return}
      hint={words.returnHint}
      label={words.comment}
      busy={take.isPending}
      problem={take.error}
      onConfirm={(comment) => take.mutate({ input: { ...place, unitId: unit.id, act: 'return', comment } })}
      onClose={onClose}
    />
  )
}
