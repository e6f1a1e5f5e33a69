import type { DocumentBlock, DocumentSection, DocumentTable } from '../../../../documents/model.ts'
import { formatShare, sumShares } from '../../../../kernel/basisPoints.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { MONTHS, type Month, monthName, monthShortName } from '../../../../kernel/month.ts'
import { dayBefore } from '../../../platform/model/index.ts'
import type { ClosingReportContent } from '../../model/records/closingReportContent.ts'
import type { RecordFile } from '../../model/records/recordFile.ts'
import { closingReportText as text } from './recordText.es.ts'
import { textColumn } from './textColumn.ts'

type Row = ClosingReportContent['activities'][number]

/** The closing report of a unit: what it was, its plan as it stood, and what became of each activity. */
export function closingReportSections(content: ClosingReportContent, file: RecordFile): DocumentSection[] {
  const { locale } = file.institution
  return [
    {
      orientation: 'landscape',
      blocks: [factsOf(content), { kind: 'note', lead: text.figuresLead, text: text.figures }],
    },
    { heading: { level: 1, text: text.outcome }, blocks: [outcomeTable(content, file)] },
    { heading: { level: 1, text: text.plan }, blocks: [planTable(content.activities, locale)] },
  ]
}

function factsOf(content: ClosingReportContent): DocumentBlock {
  const { unit, successorName, reason, actNumber, version, activities } = content
  const count = (kind: Row['outcome']['kind']): number =>
    activities.filter(({ outcome }) => outcome.kind === kind).length
  const facts = [
    [text.unit, text.unitOf(unit.code, unit.name)],
    [text.period, text.periodOf(formatDay(unit.openedOn), formatDay(dayBefore(unit.closedOn)))],
    [text.successor, successorName ?? text.noSuccessor],
    [text.reason, reason],
    [text.actNumber, actNumber ?? text.noAct],
    [text.version, text.versionOf(version.number, version.code)],
    [text.sums, text.sumsOf(activities.length, count('inherited'), count('ended'), count('kept'))],
  ] as const
  return { kind: 'definitions', items: facts.map(([term, fact]) => ({ term, text: fact })) }
}

function outcomeText({ outcome }: Row): string {
  switch (outcome.kind) {
    case 'inherited':
      return text.inherited(outcome.unitName, outcome.code, monthName(outcome.from))
    case 'ended':
      return text.ended(monthName(outcome.from), outcome.reason)
    case 'kept':
      return text.kept
  }
}

const shareText = (share: number | null, locale: string): string =>
  share === null ? text.notProgrammed : formatShare(share, locale)

/** The month from which others answer is the one of the decision, which made the report. */
function outcomeTable({ activities }: ClosingReportContent, { issuedOn, institution }: RecordFile): DocumentTable {
  const until = MONTHS.filter((month) => month < Number(issuedOn.slice(5, 7)))
  const last: Month | undefined = until.at(-1)
  return {
    kind: 'table',
    columns: [
      textColumn('code', text.columns.code, 22),
      textColumn('name', text.columns.name, 85),
      {
        ...textColumn(
          'before',
          last === undefined ? text.columns.beforeNone : text.columns.before(monthName(last)),
          35,
        ),
        align: 'end',
      },
      textColumn('outcome', text.columns.outcome, 90),
    ],
    groups: [
      {
        rows: activities.map((row) => ({
          key: row.id,
          cells: {
            code: row.code,
            name: row.name,
            before: shareText(sumShares(row.months.slice(0, until.length)), institution.locale),
            outcome: outcomeText(row),
          },
        })),
      },
    ],
  }
}

function planTable(activities: ClosingReportContent['activities'], locale: string): DocumentTable {
  return {
    kind: 'table',
    columns: [
      textColumn('code', text.columns.code, 20),
      textColumn('name', text.columns.name, 55),
      textColumn('result', text.columns.result, 45),
      ...MONTHS.map((month) => ({ ...textColumn(`m${month}`, monthShortName(month), 10), align: 'end' as const })),
    ],
    groups: [
      {
        rows: activities.map(({ id, code, name, expectedResult, months }) => ({
          key: id,
          cells: {
            ...{ code, name, result: expectedResult },
            ...Object.fromEntries(MONTHS.map((month) => [`m${month}`, shareText(months[month - 1] ?? null, locale)])),
          },
        })),
      },
    ],
  }
}
