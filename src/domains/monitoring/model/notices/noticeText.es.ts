import { formatDay } from '../../../../kernel/day.ts'
import { monthName } from '../../../../kernel/month.ts'
import { counted } from '../../../../kernel/spanish.ts'
import type { NoticeKind } from '../../../platform/model/index.ts'
import type { NoticeFact } from './noticeFacts.ts'

const LONGEST = 140

/** The beginning of what somebody wrote, in whole words. */
function beginning(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim()
  if (line.length <= LONGEST) return line
  const cut = line.slice(0, LONGEST)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))}…`
}

const things = {
  report: { one: 'el informe', many: (n: number) => counted(n, 'informe', 'informes') },
  correction: { one: 'la rectificación', many: (n: number) => counted(n, 'rectificación', 'rectificaciones') },
} as const

type ReportSubject = Extract<NoticeFact['subject'], { what: 'report' }>
type FollowUpSubject = Extract<NoticeFact['subject'], { what: 'followUp' }>

/** What waits: a decision on it, or that somebody writes it. */
type Wait = 'review' | 'write' | 'correct'

function waitOf({ kinds }: NoticeFact): Wait {
  if (kinds.includes('returned')) return 'correct'
  return kinds.includes('owed') || kinds.includes('toAnswer') ? 'write' : 'review'
}

const ofMonth = ({ month, year }: Pick<ReportSubject, 'month' | 'year'>): string => `${monthName(month)} de ${year}`

const sinceWhen = ({ since }: NoticeFact): string => (since === null ? '' : ` desde el ${formatDay(since)}`)

function reportText(fact: NoticeFact, subject: ReportSubject, kind: NoticeKind): string {
  const { one } = things[subject.thing]
  const of = `de ${ofMonth(subject)} de «${beginning(subject.activity.name)}»`
  const wait = waitOf(fact)
  if (wait === 'write') return `Falta ${one} ${of}.`
  if (wait === 'correct')
    return kind === 'stuck' ? `Espera su corrección${sinceWhen(fact)} ${one} ${of}.` : `Le devolvieron ${one} ${of}.`
  return kind === 'stuck' ? `Espera revisión${sinceWhen(fact)} ${one} ${of}.` : `Espera su revisión ${one} ${of}.`
}

const followUps = {
  commitment: {
    one: 'un compromiso',
    close: 'lo cierre o lo devuelva',
    many: (n: number) => counted(n, 'compromiso', 'compromisos'),
  },
  instruction: {
    one: 'una instrucción',
    close: 'la cierre o la devuelva',
    many: (n: number) => counted(n, 'instrucción', 'instrucciones'),
  },
} as const

function followUpText(fact: NoticeFact, { kind: what, text }: FollowUpSubject): string {
  const { one, close } = followUps[what]
  const said = `«${beginning(text)}»`
  const wait = waitOf(fact)
  if (wait === 'write') return `Le toca responder ${one}: ${said}.`
  if (wait === 'correct') return `Le devolvieron la respuesta a ${one}: ${said}.`
  return `Ya respondieron ${one} y falta que usted ${close}: ${said}.`
}

const partOf = ({ quarter, year }: { quarter: number; year: number }): string => `del trimestre ${quarter} de ${year}`

/** What a notice of one fact says. */
export function factText(fact: NoticeFact, kind: NoticeKind): string {
  const { subject } = fact
  if (subject.what === 'report') return reportText(fact, subject, kind)
  if (subject.what === 'followUp') return followUpText(fact, subject)
  if (subject.what === 'exception')
    return `La unidad rectora marcó una excepción en el informe de ${ofMonth(subject)} de «${beginning(subject.activity.name)}».`
  if (subject.what === 'answer')
    return `Ya respondieron su excepción y falta que usted mire otra vez el informe de ${ofMonth(subject)} de «${beginning(subject.activity.name)}».`
  const wait = waitOf(fact)
  if (wait === 'review') return `Espera su revisión la parte de una unidad en la evaluación ${partOf(subject)}.`
  return wait === 'correct'
    ? `Le devolvieron la parte de su unidad en la evaluación ${partOf(subject)}.`
    : `Falta la parte de su unidad en la evaluación ${partOf(subject)}.`
}

/** What a notice of several facts says: they are of one kind, and of one unit and month or of one list. */
export function factsText(facts: readonly [NoticeFact, ...NoticeFact[]], kind: NoticeKind): string {
  const [first] = facts
  const { subject } = first
  const count = facts.length
  const wait = waitOf(first)
  if (subject.what === 'followUp')
    return `${followUps[subject.kind].many(count)} ya tienen respuesta y esperan su revisión.`
  if (subject.what === 'part') {
    const units = counted(count, 'unidad', 'unidades')
    const sentence = wait === 'review' ? `Esperan su revisión las partes de ${units}` : `Faltan las partes de ${units}`
    return `${sentence} en la evaluación ${partOf(subject)}.`
  }
  if (subject.what === 'exception')
    return `La unidad rectora marcó excepciones en ${things.report.many(count)} de ${ofMonth(subject)}.`
  if (subject.what === 'answer')
    return `Ya respondieron sus excepciones y falta que usted mire otra vez ${things.report.many(count)} de ${ofMonth(subject)}.`
  const many = `${things[subject.thing].many(count)} de ${ofMonth(subject)}`
  if (wait === 'write') return `Faltan ${many}.`
  if (wait === 'correct') return kind === 'stuck' ? `Esperan su corrección ${many}.` : `Le devolvieron ${many}.`
  return kind === 'stuck' ? `Esperan revisión ${many}.` : `Esperan su revisión ${many}.`
}
