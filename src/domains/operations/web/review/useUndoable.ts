import type { Route } from '../../../../kernel/contract.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { activityRoutes } from '../../contract.ts'
import { planText } from '../parts/messages.es.ts'
import { reviewScreen } from './messages.es.ts'

/** Says that a set of changes is done, with a button that undoes it; both refresh the named reads. */
export function useUndoable(
  year: string,
  refresh: readonly Route[],
): (message: string, changeId: string | null) => void {
  const announce = useAnnounce()
  const undo = useAct(activityRoutes.undoChange, { refresh })
  return (message, changeId) => {
    if (changeId === null) return announce(message, { toast: true })
    const onSelect = (): void =>
      undo.mutate(
        { input: { year, changeId } },
        {
          onSuccess: () => announce(reviewScreen.undone, { toast: true }),
          onError: (error) => announce(planText.problem(error.message, error.remedy), { urgent: true, toast: true }),
        },
      )
    announce(message, { toast: true, action: { label: reviewScreen.undo, onSelect } })
  }
}
