import type { DocumentBlock, DocumentSection, DocumentTable, TableColumn } from '../../../../documents/model.ts'
import { formatDay, formatInstant } from '../../../../kernel/day.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { SessionRecordContent } from '../../model/records/sessionRecordContent.ts'
import { documentText } from '../documentText.es.ts'
import { postSigned } from '../planFrame.ts'
import { changeRequestText } from './recordText.es.ts'
import { sessionRecordText as text } from './sessionText.es.ts'
import { textColumn } from './textColumn.ts'

type Where = { locale: string; timeZone: string }
type Cells = Readonly<Record<string, string>>

function tableOf(columns: readonly TableColumn[], rows: readonly Cells[], emptyText?: string): DocumentTable {
  return {
    kind: 'table',
    columns,
    groups: [{ rows: rows.map((cells, at) => ({ key: String(at), cells })) }],
    ...(emptyText === undefined ? {} : { emptyText }),
  }
}

function wordOf(words: Cells, key: string): string {
  return words[key] ?? key
}

/** The acta of a session: place and day, who came, what was presented and decided, what was agreed, and who signs. */
export function sessionSections(content: SessionRecordContent, where: Where): DocumentSection[] {
  return [
    { orientation: 'landscape', blocks: [factsOf(content, where)] },
    { heading: { level: 1, text: text.attendees }, blocks: [attendeesTable(content)] },
    { heading: { level: 1, text: text.presented }, blocks: [presentedTable(content, where)] },
    { heading: { level: 1, text: text.decisions }, blocks: [decisionsTable(content, where)] },
    ...observationsOf(content),
    { heading: { level: 1, text: text.agreements }, blocks: [agreementsOf(content), signaturesOf(content)] },
  ]
}

function factsOf({ place, heldOn, sessionKind, corrects }: SessionRecordContent, { locale }: Where): DocumentBlock {
  const facts = [
    { term: text.place, text: place },
    { term: text.day, text: formatDay(heldOn, locale) },
    { term: text.kind, text: text.kinds[sessionKind] },
  ]
  const corrected = corrects === null ? [] : [{ term: text.corrects, text: text.correctsSession(corrects) }]
  return { kind: 'definitions', items: [...facts, ...corrected] }
}

function attendeesTable({ attendees }: SessionRecordContent): DocumentTable {
  const { attendeeColumns: columns } = text
  return tableOf(
    [
      { ...textColumn('number', columns.number, 10), align: 'end' },
      textColumn('post', columns.post, 120),
      textColumn('as', columns.as, 60),
    ],
    attendees.map(({ post, guest, bySubstitute }, at) => ({
      number: String(at + 1),
      post,
      as: guest ? text.guest : bySubstitute ? text.substitute : text.holder,
    })),
  )
}

function presentedTable({ presented }: SessionRecordContent, { locale, timeZone }: Where): DocumentTable {
  const { presentedColumns: columns } = text
  return tableOf(
    [
      textColumn('plan', columns.plan, 60),
      textColumn('status', columns.status, 35),
      textColumn('at', columns.at, 35),
      textColumn('sha256', columns.sha256, 90),
    ],
    presented.map(({ unit, status, sha256, at }) => ({
      plan: unit?.name ?? text.consolidated,
      status: wordOf(unit === null ? documentText.planStatus : documentText.unitStatus, status),
      at: formatInstant(at, timeZone, locale),
      sha256,
    })),
  )
}

function decisionsTable({ decisions }: SessionRecordContent, { locale, timeZone }: Where): DocumentTable {
  const { decisionColumns: columns } = text
  return tableOf(
    [
      textColumn('plan', columns.plan, 60),
      textColumn('act', columns.act, 45),
      textColumn('post', columns.post, 55),
      textColumn('at', columns.at, 35),
      textColumn('reason', columns.reason, 50),
    ],
    decisions.map(({ unit, act, post, bySubstitute, overdue, reason, at }) => {
      const word = wordOf(unit === null ? text.planActs : text.unitActs, act)
      return {
        plan: unit?.name ?? text.consolidated,
        act: overdue ? text.overdue(word) : word,
        post: postSigned({ post, bySubstitute }),
        at: formatInstant(at, timeZone, locale),
        reason: reason ?? '',
      }
    }),
    text.noDecisions,
  )
}

/** Only where a plan was returned: it says what had to be settled. */
function observationsOf({ observations }: SessionRecordContent): DocumentSection[] {
  if (observations.length === 0) return []
  const { observationColumns: columns } = text
  const table = tableOf(
    [
      textColumn('plan', columns.plan, 55),
      textColumn('about', columns.about, 45),
      textColumn('text', columns.text, 95),
      textColumn('post', columns.post, 50),
    ],
    observations.map(({ unit, activity, field, text: said, post }) => ({
      plan: unit?.name ?? text.consolidated,
      about: activity === null ? text.wholePlan : field === null ? activity : `${activity} · ${fieldName(field)}`,
      text: said,
      post,
    })),
  )
  return [{ heading: { level: 1, text: text.observations }, blocks: [table] }]
}

/** A field of an activity as an observation names it (`months.3`, `expectedResult`). */
function fieldName(field: string): string {
  const month = /^months\.(\d+)$/u.exec(field)?.[1]
  return month === undefined ? wordOf(changeRequestText.fields, field) : monthName(Number(month) as Month)
}

function agreementsOf({ agreements }: SessionRecordContent): DocumentBlock {
  if (agreements.length === 0) return { kind: 'paragraph', text: text.noAgreements }
  return { kind: 'steps', items: agreements.map((one) => ({ text: one })) }
}

/** Where those who came sign on paper, and whoever decided in the session without being written down among them. */
function signaturesOf({ attendees, decisions }: SessionRecordContent): DocumentBlock {
  const known = new Set(attendees.map(({ post }) => post))
  const deciders = [...new Set(decisions.map(({ post }) => post))].filter((post) => !known.has(post))
  return {
    kind: 'signatures',
    cells: [
      ...attendees.map(({ post, guest, bySubstitute }) => ({
        act: guest ? text.guest : bySubstitute ? text.substitute : text.attended,
        post,
      })),
      ...deciders.map((post) => ({ act: text.decided, post })),
    ],
  }
}
