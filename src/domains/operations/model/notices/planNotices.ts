import type { Notice, NoticeKind } from '../../../platform/model/index.ts'
import { waitsText, waitText } from './planNoticeText.es.ts'
import type { PlanWait } from './planWaits.ts'

const kindOf = ({ what, move }: PlanWait): NoticeKind => {
  if (what === 'plan') return 'toSign'
  if (what === 'unitPlan') return 'planStep'
  return move === 'correct' ? 'returned' : 'change'
}

/** What stands together is done on one page. */
const groupOf = (wait: PlanWait): string => `${kindOf(wait)}/${wait.what}:${wait.move}:${wait.year}`

const thingOf = (wait: PlanWait): string => {
  if (wait.what === 'unitPlan') return wait.unit.id
  return wait.what === 'request' ? String(wait.number) : ''
}

function hrefOf(wait: PlanWait, isAlone: boolean): string {
  const plan = `/plan/${wait.year}`
  if (wait.what === 'plan') return `${plan}/aprobacion`
  if (wait.what === 'request') return isAlone ? `${plan}/cambios/${wait.number}` : `${plan}/cambios`
  return isAlone ? `${plan}/unidades/${wait.unit.id}/tramite` : `${plan}/aprobacion`
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null

function noticeOf(id: string, waits: readonly [PlanWait, ...PlanWait[]]): Notice {
  const [first, ...others] = waits
  const isAlone = others.length === 0
  return {
    ...{ id, kind: kindOf(first), href: hrefOf(first, isAlone) },
    text: isAlone ? waitText(first) : waitsText(first, waits.length),
    unitName: isAlone && first.what !== 'plan' ? first.unit.name : '',
    dueOn: earliest(waits.map((wait) => (wait.what === 'unitPlan' ? wait.dueOn : null))),
    since: earliest(waits.map(({ since }) => since)),
    // The same thing that comes back on another day is unread again.
    facts: waits.map((wait) => `${id}:${thingOf(wait)}@${wait.since ?? ''}`),
  }
}

/** The notices of a person about plans: what is done on one page in one of them, of the kinds that are not muted. */
export function planNotices(waits: readonly PlanWait[], muted: readonly NoticeKind[]): Notice[] {
  const groups = new Map<string, [PlanWait, ...PlanWait[]]>()
  for (const wait of waits) {
    if (muted.includes(kindOf(wait))) continue
    const group = groups.get(groupOf(wait))
    if (group === undefined) groups.set(groupOf(wait), [wait])
    else group.push(wait)
  }
  return [...groups].map(([id, group]) => noticeOf(id, group))
}
