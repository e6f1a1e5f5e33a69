import type { InputOf } from '../../../../kernel/contract.ts'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { verificationRoutes } from '../../contract.ts'
import { monitoringText } from '../messages.es.ts'
import { verificationText as words } from './messages.es.ts'
import { type Place, verdictReads } from './verificationData.ts'

type Given = Pick<InputOf<typeof verificationRoutes.giveVerdicts>, 'kind' | 'reason' | 'evidenceIds'>

export type Verdicts = {
  give: (given: Given) => void
  busy: boolean
  problem: { message: string; remedy: string } | null
}

/** Gives verdicts in a sample; once they are there and read again, says of which pieces. */
export function useVerdicts(place: Place, onGiven: (evidenceIds: readonly string[]) => void): Verdicts {
  const announce = useAnnounce()
  const act = useAct(verificationRoutes.giveVerdicts, { refresh: verdictReads })
  return {
    give: (given) =>
      act.mutate(
        { input: { ...place, ...given } },
        {
          onSuccess: ({ given: count }) => {
            announce(words.given(monitoringText.verdicts[given.kind], count), { toast: true })
            onGiven(given.evidenceIds)
          },
        },
      ),
    busy: act.isPending,
    problem: act.error,
  }
}
