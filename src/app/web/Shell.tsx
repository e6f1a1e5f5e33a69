import { useQueryClient } from '@tanstack/react-query'
import { Navigate, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import {
  loadInstructionDialog,
  loadLeaveDialog,
  loadLeaving,
  loadQueueKeeper,
} from '../../domains/monitoring/web/index.ts'
import { planRoutes } from '../../domains/operations/contract.ts'
import { noticeRoutes, sessionRoutes } from '../../domains/platform/contract.ts'
import { SessionGate } from '../../domains/platform/web/index.ts'
import { CallError, call } from '../../ui/data/call.ts'
import { forgetKept, forgetPerson } from '../../ui/data/kept/keptRead.ts'
import { onSessionEnd } from '../../ui/data/sessionEnd.ts'
import { useRead } from '../../ui/data/useRoute.ts'
import { useAnnounce } from '../../ui/feedback/Announcer.tsx'
import { ErrorState, LoadingState } from '../../ui/feedback/states.tsx'
import { fetched } from '../../ui/fetched.tsx'
import { LinkProvider } from '../../ui/Link.tsx'
import { useShortcuts } from '../../ui/overlays/useShortcuts.ts'
import { AppShell, type Inbox, type Person } from '../../ui/shell/AppShell.tsx'
import { clearDrafts } from '../../ui/useDraft.ts'
import { Banner } from './Banner.tsx'
import { LineBand } from './LineBand.tsx'
import { appText } from './messages.es.ts'
import { extrasAt, isStaff, mayInstruct, stagesAt, type YearPlan, yearIn } from './navigation.ts'
import { keepProgram } from './offlineShell.ts'
import { RouterLink } from './RouterLink.tsx'
import { type Session, useSession } from './useSession.ts'

/** Fetched when somebody first searches: most visits don't. */
const Search = fetched(async () => (await import('./Search.tsx')).Search)

const InstructionDialog = fetched(async () => (await loadInstructionDialog()).InstructionDialog)

/** Fetched after the first page: what it does can wait, and without a line the worker has it. */
const QueueKeeper = fetched(async () => (await loadQueueKeeper()).QueueKeeper)
const LeaveDialog = fetched(async () => (await loadLeaveDialog()).LeaveDialog)

/** Asked before a person leaves whose reports did not all arrive. */
type Leaving = { count: number; leave: () => void }

/** Ends the session; nothing of the person stays in this browser. */
function useSignOut({ personId }: Session, ask: (leaving: Leaving | null) => void): (everywhere: boolean) => void {
  const client = useQueryClient()
  const navigate = useNavigate()
  const announce = useAnnounce()
  const leave = async (everywhere: boolean): Promise<void> => {
    ask(null)
    await call(sessionRoutes.signOut, { everywhere })
    const { forgetQueue } = await loadLeaving()
    await Promise.allSettled([forgetQueue(personId), forgetPerson()])
    clearDrafts()
    client.clear()
    await navigate({ to: '/entrar' })
  }
  const tell = (error: unknown): void => {
    if (!(error instanceof CallError)) throw error
    const why = error.status === 0 ? appText.cannotLeave : `${error.message} ${error.remedy}`
    announce(why, { urgent: true, toast: true })
  }
  return (everywhere) => {
    const start = async (): Promise<void> => {
      const count = await (await loadLeaving()).countUnsent(personId).catch(() => 0)
      if (count === 0) return leave(everywhere)
      ask({ count, leave: () => void leave(everywhere).catch(tell) })
    }
    start().catch(tell)
  }
}

function usePerson(session: Session, instruct: () => void, ask: (leaving: Leaving | null) => void): Person {
  const signOut = useSignOut(session, ask)
  const [first] = session.assignments
  return {
    name: session.name,
    post: session.audit === null ? (first?.postName ?? appText.noPost) : appText.auditor(session.audit.body),
    menu: [
      ...(mayInstruct(session) ? [{ id: 'instruct', label: appText.instruct, onSelect: instruct }] : []),
      { id: 'out', label: appText.signOut, onSelect: () => signOut(false) },
      { id: 'everywhere', label: appText.signOutEverywhere, onSelect: () => signOut(true) },
    ],
  }
}

/** Year of the address, or of the newest plan. */
function useYear(
  path: string,
  enabled: boolean,
): {
  year: number | undefined
  plans: readonly YearPlan[]
} {
  const plans = useRead(planRoutes.listPlans, {}, { staleMs: 30_000, enabled }).data?.plans ?? []
  return { year: yearIn(path) ?? plans[0]?.year, plans }
}

/** Each page asks anew, but not more often than this: whoever goes back and forth does not ask for the same. */
const INBOX_MS = 60_000

/** How much waits for the person and was not read yet; nothing for whoever holds no post. */
function useInbox(path: string, enabled: boolean): Inbox | undefined {
  const { data, dataUpdatedAt, refetch } = useRead(noticeRoutes.notices, {}, { staleMs: INBOX_MS, enabled })
  // Another page, and not another answer, is what asks again.
  useEffect(() => {
    if (enabled && dataUpdatedAt > 0 && Date.now() - dataUpdatedAt > INBOX_MS) void refetch()
  }, [path])
  if (!enabled) return undefined
  const count = data?.notices.filter(({ isRead }) => !isRead).length ?? 0
  return { href: '/avisos', label: appText.inbox(count), count, current: path === '/avisos' }
}

function Framed({ session }: { session: Session }): ReactNode {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const address = useRouterState({ select: (state) => state.location.href })
  // An external auditor reads what the access names and nothing of the frame.
  const isAuditor = session.audit !== null
  const { year, plans } = useYear(path, !isAuditor)
  const [searching, setSearching] = useState(false)
  const [instructing, setInstructing] = useState(false)
  const [leaving, setLeaving] = useState<Leaving | null>(null)
  const person = usePerson(session, () => setInstructing(true), setLeaving)
  const inbox = useInbox(path, isStaff(session))
  const stages = isAuditor ? [] : stagesAt(path, year, plans)
  const extra = extrasAt(path, session)
  const search = isAuditor ? undefined : () => setSearching(true)
  useShortcuts(search === undefined ? {} : { 'mod+k': search })
  const current = plans.find((plan) => plan.year === year)
  const scope =
    current === undefined
      ? undefined
      : {
          label: String(current.year),
          detail: appText.planStatus[current.status],
          items: plans.map((plan) => ({
            id: String(plan.year),
            label: appText.year(plan.year),
            detail: appText.planStatus[plan.status],
            current: plan.year === year,
            href: `/plan/${plan.year}`,
          })),
        }
  return (
    <AppShell
      institution={{ name: session.institution.name, emblemSvg: session.institution.emblemSvg, href: '/' }}
      home={
        isAuditor
          ? { label: appText.audit, href: '/auditoria', current: path === '/auditoria' }
          : { label: appText.home, href: '/', current: path === '/' }
      }
      stages={stages}
      extra={extra}
      scope={scope}
      person={person}
      inbox={inbox}
      onSearch={search}
      searchLabel={appText.search}
      banner={<Banner session={session} />}
    >
      <LineBand session={session} path={path} />
      {isAuditor && path === '/' ? <Navigate to="/auditoria" replace /> : <Outlet />}
      {isStaff(session) ? <QueueKeeper personId={session.personId} /> : null}
      {leaving === null ? null : (
        <LeaveDialog count={leaving.count} onLeave={leaving.leave} onClose={() => setLeaving(null)} />
      )}
      {searching ? <Search year={year} session={session} onClose={() => setSearching(false)} /> : null}
      {instructing ? <InstructionDialog origin={address} onClose={() => setInstructing(false)} /> : null}
    </AppShell>
  )
}

function Inside(): ReactNode {
  const { session, problem } = useSession()
  useEffect(keepProgram, [])
  // What was read is of a session: the page keeps what it shows, the browser nothing that a reload would bring back.
  useEffect(() => onSessionEnd(() => void forgetKept().catch(() => undefined)), [])
  if (session !== undefined) return <Framed session={session} />
  if (problem !== null) return <ErrorState cause={`${problem.message} ${problem.remedy}`} code={problem.code} />
  return <LoadingState />
}

/** The frame of every page behind the sign-in. */
export function Shell(): ReactNode {
  return (
    <LinkProvider component={RouterLink}>
      <SessionGate>
        <Inside />
      </SessionGate>
    </LinkProvider>
  )
}
