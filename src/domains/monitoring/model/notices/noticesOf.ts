import type { Notice, NoticeKind } from '../../../platform/model/index.ts'
import { groupBy } from '../compliance/groupBy.ts'
import type { NoticeFact } from './noticeFacts.ts'
import { factsText, factText } from './noticeText.es.ts'

type Told = { fact: NoticeFact; kind: NoticeKind }

/**
 * What stands together, because it is done on one page: reports of a unit and month, parts of an evaluation, answers of units
 * to whoever closes them or marked an exception. What a unit has to answer stands alone.
 */
function groupOf({ fact: { id, subject, unit, kinds }, kind }: Told): string {
  if (subject.what === 'report') return `${kind}/${subject.thing}:${unit.id}:${subject.year}-${subject.month}`
  if (subject.what === 'exception') return `${kind}/report:${unit.id}:${subject.year}-${subject.month}`
  if (subject.what === 'answer') return `${kind}/answer:${subject.year}-${subject.month}`
  if (subject.what === 'part') return `${kind}/part:${subject.year}-${subject.quarter}`
  return kinds.includes('toReview') ? `${kind}/${subject.kind}:${subject.year}` : `${kind}/${id}`
}

function hrefOf({ subject }: NoticeFact, isAlone: boolean): string {
  if (subject.what === 'part') return `/seguimiento/${subject.year}/evaluacion/${subject.quarter}`
  if (subject.what === 'followUp') {
    if (isAlone) return `/seguimiento/pendientes/${subject.id}`
    return subject.kind === 'commitment' ? `/seguimiento/${subject.year}/compromisos` : '/seguimiento/instrucciones'
  }
  const { year, month, activity } = subject
  if (subject.what === 'answer') return `/seguimiento/${year}/conformidad?mes=${month}`
  return isAlone ? `/seguimiento/${year}/${month}/${activity.id}` : `/seguimiento/${year}?mes=${month}`
}

const earliest = (days: readonly (string | null)[]): string | null =>
  days.flatMap((day) => day ?? []).toSorted()[0] ?? null

function noticeOf(id: string, [first, ...others]: readonly [Told, ...Told[]]): Notice {
  const facts = [first, ...others].map((told) => told.fact)
  const isAlone = others.length === 0
  const { kind, fact } = first
  const isOfOneUnit = facts.every(({ unit }) => unit.id === fact.unit.id)
  return {
    ...{ id, kind, unitName: isOfOneUnit ? fact.unit.name : '', href: hrefOf(fact, isAlone) },
    text: isAlone ? factText(fact, kind) : factsText([fact, ...facts.slice(1)], kind),
    dueOn: earliest(facts.map(({ dueOn }) => dueOn)),
    since: earliest(facts.map(({ since }) => since)),
    // The kind is part of it: what was read as owed is unread again on the day before it closes.
    facts: facts.map((one) => `${kind}/${one.id}`),
  }
}

/**
 * The notices of a person: each fact once, under the most urgent of its kinds that is not muted; where all of them are, not at
 * all.
 */
export function noticesOf(facts: readonly NoticeFact[], muted: readonly NoticeKind[]): Notice[] {
  const told = facts.flatMap((fact): Told[] => {
    const kind = fact.kinds.find((one) => !muted.includes(one))
    return kind === undefined ? [] : [{ fact, kind }]
  })
  return [...groupBy(told, groupOf)].flatMap(([id, [first, ...others]]) =>
    first === undefined ? [] : [noticeOf(id, [first, ...others])],
  )
}
