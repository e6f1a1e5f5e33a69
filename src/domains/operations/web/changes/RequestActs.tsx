import { type ReactNode, useState } from 'react'
import { useAct } from '../../../../ui/data/useRoute.ts'
import { useAnnounce } from '../../../../ui/feedback/Announcer.tsx'
import { ReasonDialog } from '../../../../ui/overlays/ReasonDialog.tsx'
import { changeRequestRoutes } from '../../contract.ts'
import { hasEnded } from '../../model/changes/changeRequest.ts'
import { ActList } from '../parts/ActList.tsx'
import { changeReads } from './changeReads.ts'
import type { RequestPage } from './itemWords.ts'
import { changesText } from './messages.es.ts'

const routes = {
  submit: changeRequestRoutes.submitChangeRequest,
  endorse: changeRequestRoutes.endorseChangeRequest,
  return: changeRequestRoutes.returnChangeRequest,
  refuse: changeRequestRoutes.refuseChangeRequest,
  withdraw: changeRequestRoutes.withdrawChangeRequest,
} as const
type StepName = keyof typeof routes

const TURNING_BACK: readonly StepName[] = ['return', 'refuse', 'withdraw']

function isStep(act: string): act is StepName {
  return act in routes
}

type Props = { year: string; request: RequestPage }

function settles({ cause }: RequestPage): boolean {
  return cause === 'reorganisation'
}

function actLabel(request: RequestPage, act: StepName): string {
  return act === 'return' && settles(request) ? changesText.settlingReturn : changesText.acts[act]
}

/** What a step does, and that presenting leaves warnings which somebody answers for. */
function hintOf(request: RequestPage, act: StepName): string {
  const what = settles(request) ? changesText.settlingConfirm[act] : changesText.confirm[act]
  return confirms(request, act) ? `${what} ${changesText.doubts.confirm(request.doubts.length)}` : what
}

function confirms({ doubts }: RequestPage, act: StepName): boolean {
  return act === 'submit' && doubts.length > 0
}

function StepDialog({ year, request, act, onClose }: Props & { act: StepName; onClose: () => void }): ReactNode {
  const announce = useAnnounce()
  const take = useAct(routes[act], {
    refresh: changeReads,
    onSuccess: () => {
      announce(changesText.done, { toast: true })
      onClose()
    },
  })
  return (
    <ReasonDialog
      title={actLabel(request, act)}
      hint={hintOf(request, act)}
      withReason={act === 'return' || act === 'refuse' || confirms(request, act)}
      busy={take.isPending}
      problem={take.error}
      onConfirm={(reason) => take.mutate({ input: { year, number: request.number, reason } })}
      onClose={onClose}
    />
  )
}

/** The steps that whoever looks may take with a request; the decision change by change has a form of its own. */
export function RequestActs({ year, request }: Props): ReactNode {
  const [asked, setAsked] = useState<StepName | null>(null)
  const decides = request.available.some(({ act }) => act === 'approve')
  const offered = request.available.flatMap(({ act, refusal }) =>
    isStep(act) && !(decides && act === 'refuse' && !settles(request))
      ? [
          {
            id: act,
            label: actLabel(request, act),
            refusal,
            turnsBack: TURNING_BACK.includes(act),
            onDo: () => setAsked(act),
          },
        ]
      : [],
  )
  return (
    <>
      {offered.length > 0 ? <ActList acts={offered} /> : null}
      {offered.length === 0 && !decides && !request.mayWrite && !hasEnded(request.status) ? (
        <p className="soft">{changesText.nothing}</p>
      ) : null}
      {asked === null ? null : <StepDialog {...{ year, request, act: asked }} onClose={() => setAsked(null)} />}
    </>
  )
}
