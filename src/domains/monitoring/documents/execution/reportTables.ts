import type { DocumentTable, TableColumn, TableRow } from '../../../../documents/model.ts'
import { type Month, monthName } from '../../../../kernel/month.ts'
import type { ReportData } from './reportData.ts'
import { reportText as text } from './reportText.es.ts'

type Activity = ReportData['activities'][number]
type ReportedMonth = Activity['months'][number]

const words = (key: string, label: string, width: number): TableColumn => ({
  ...{ key, label, width, align: 'start', kind: 'text' },
})
/** Hundredths of a percent are basis points: both are printed with two decimals. */
const share = (key: string, label: string): TableColumn => ({ key, label, width: 15, align: 'end', kind: 'share' })
const number = (key: string, label: string, width = 12): TableColumn => ({
  ...{ key, label, width, align: 'end', kind: 'number' },
})

/** What was said month by month; of a single month the words alone. */
function said(months: readonly ReportedMonth[], wordsOf: (month: ReportedMonth) => string): string {
  const lines = months.flatMap((one) => {
    const line = wordsOf(one).trim()
    return line === '' ? [] : [{ month: one.month, line }]
  })
  if (months.length === 1) return lines.map(({ line }) => line).join('')
  return lines.map(({ month, line }) => text.monthly(month, line)).join('\n')
}

function activityRow({ key, code, name, period, months, demand, status, ...one }: Activity): TableRow {
  const owed = months.filter((month) => month.owed)
  const cases = demand === null ? [] : [text.demand(demand.received, demand.attended, demand.pending)]
  return {
    key,
    cells: {
      activity: [`${code} ${name}`, ...cases].join('\n'),
      ...{ programmed: period.programmedBp, sent: period.sentBp, validated: period.validatedBp },
      ...{ programmedToDate: one.programmedBp, validatedToDate: one.validatedBp },
      ...{ complianceOriginal: one.complianceOriginal, complianceInForce: one.complianceInForce },
      status: status === null ? '' : text.statuses[status],
      reports: text.of(owed.filter(({ standing }) => standing === 'validated').length, owed.length),
      evidence: months.reduce((sum, month) => sum + month.evidence, 0),
      achievement: said(months, ({ achievement }) => achievement),
      difficulty: said(months, ({ difficulty }) => difficulty),
      corrective: said(months, ({ corrective }) => corrective),
    },
  }
}

/** The activities in the period and up to the cut, with what was said of each; of the institution unit by unit. */
export function activitiesTable({ activities, unit }: ReportData): DocumentTable {
  const { columns } = text
  const inPeriod = [
    share('programmed', columns.programmed),
    share('sent', columns.sent),
    share('validated', columns.validated),
  ]
  const upToCut = [
    share('programmedToDate', columns.programmed),
    share('validatedToDate', columns.validated),
    share('complianceOriginal', columns.complianceOriginal),
    share('complianceInForce', columns.complianceInForce),
    words('status', columns.status, 18),
  ]
  const names = [...new Set(activities.map((one) => one.unit.name))]
  return {
    kind: 'table',
    columns: [
      words('activity', text.activity, 46),
      ...inPeriod,
      ...upToCut,
      words('reports', columns.reports, 14),
      number('evidence', columns.evidence),
      words('achievement', columns.achievement, 44),
      words('difficulty', columns.difficulty, 34),
      words('corrective', columns.corrective, 34),
    ],
    columnGroups: [
      { label: text.inPeriod, columns: inPeriod.map(({ key }) => key) },
      { label: text.upToCut, columns: upToCut.map(({ key }) => key) },
    ],
    groups:
      unit === null
        ? names.map((name) => ({
            heading: { label: text.unit, text: name },
            rows: activities.filter((one) => one.unit.name === name).map(activityRow),
          }))
        : [{ rows: activities.map(activityRow) }],
    emptyText: text.noActivities,
  }
}

/** Each unit's compliance up to the cut and its reports of the period. */
export function unitsTable({ units }: ReportData): DocumentTable {
  const { columns } = text
  const counts = ['expected', 'validated', 'waiting', 'missing', 'late'] as const
  const labels = { ...columns, expected: columns.reports }
  return {
    kind: 'table',
    columns: [
      words('unit', text.unit, 70),
      share('programmed', columns.programmed),
      share('validated', columns.validated),
      share('complianceOriginal', columns.complianceOriginal),
      share('complianceInForce', columns.complianceInForce),
      ...counts.map((key) => number(`n-${key}`, labels[key], 16)),
    ],
    columnGroups: [
      { label: text.upToCut, columns: ['programmed', 'validated', 'complianceOriginal', 'complianceInForce'] },
      { label: text.facts.reports, columns: counts.map((key) => `n-${key}`) },
    ],
    groups: [
      {
        rows: units.map(({ group, counts: own }) => ({
          key: group.key,
          cells: {
            unit: [group.code, group.name].filter((part) => part !== null).join(' '),
            programmed: group.figures.inForce?.means?.programmed ?? null,
            validated: group.figures.inForce?.means?.validated.executed ?? null,
            complianceOriginal: group.figures.original?.means?.validated.compliance ?? null,
            complianceInForce: group.figures.inForce?.means?.validated.compliance ?? null,
            ...Object.fromEntries(counts.map((key) => [`n-${key}`, own[key]])),
          },
        })),
      },
    ],
    emptyText: text.noActivities,
  }
}

type Pending = { activity: Activity; month: Month; standing: string }

function pendingOf(activities: readonly Activity[]): Pending[] {
  return activities.flatMap((activity) =>
    activity.months.flatMap(({ month, standing, late }) => {
      if (standing === 'validated' && !late) return []
      const name = text.standings[standing]
      return [{ activity, month, standing: late ? text.lateStanding(name) : name }]
    }),
  )
}

/** Reports of the period that are not there, wait for somebody, or came after their day. */
export function pendingTable({ activities, unit }: ReportData): DocumentTable {
  return {
    kind: 'table',
    columns: [
      words('activity', text.activity, 90),
      ...(unit === null ? [words('unit', text.unit, 50)] : []),
      words('month', text.month, 20),
      words('standing', text.standing, 40),
    ],
    groups: [
      {
        rows: pendingOf(activities).map(({ activity, month, standing }) => ({
          key: `${activity.key} ${month}`,
          cells: {
            ...{ activity: `${activity.code} ${activity.name}`, unit: activity.unit.name },
            ...{ month: monthName(month), standing },
          },
        })),
      },
    ],
    emptyText: text.nothingPending,
  }
}
