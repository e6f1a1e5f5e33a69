import { daysBetween } from '../../../platform/model/index.ts'
import type { HealthLine } from '../../contracts/health.ts'
import { reportFields } from '../../model/dueMonth.ts'
import { isWithoutEvidence, type ReportOnItsWay } from '../../model/health/processFacts.ts'
import { firstSending, type HealthList, lateReports, returnsOf } from '../../model/health/processFigures.ts'
import type { Review } from '../../model/health/reviews.ts'
import { silentOwners } from '../../model/health/silence.ts'
import type { HealthGround } from './healthGround.ts'

type Line = Omit<HealthLine, 'unit'> & { unitId: string }

const plain: Omit<Line, 'key' | 'unitId'> = {
  ...{ activity: null, months: [], who: null, from: null, to: null, dueOn: null, count: null, field: null },
  ...{ text: null, state: null, request: null, version: null, isReadable: false },
}

/** What a line says of the report that it speaks of. */
function ofReport({ activityOf, mayRead }: HealthGround, report: ReportOnItsWay): Omit<Line, 'key'> {
  const { unitId, activityId, month, status } = report
  return {
    ...{ ...plain, unitId, activity: activityOf(activityId), months: [month], state: status },
    isReadable: mayRead(report),
  }
}

function reviewLine(ground: HealthGround, { report, from, to, days, postName }: Review, at: number): Line {
  return { ...ofReport(ground, report), key: `${report.id} ${at}`, who: postName, from, to, count: days }
}

function lateLine(ground: HealthGround, report: ReportOnItsWay): Line {
  const sent = firstSending(report)
  const from = sent === undefined ? null : ground.dayOf(sent.at)
  const dueOn = sent?.dueOn ?? null
  const count = from === null || dueOn === null ? null : daysBetween(dueOn, from)
  return { ...ofReport(ground, report), key: report.id, who: sent?.postName ?? null, from, dueOn, count }
}

const lines: Readonly<Record<HealthList, (ground: HealthGround, today: string) => Line[]>> = {
  silent: ({ owed }, today) =>
    silentOwners(owed, today).map(({ owner, unitId, months, reports }) => ({
      ...{ ...plain, key: `${unitId} ${owner.key}`, unitId, who: owner.name, months, count: reports },
    })),
  review: (ground) =>
    ground.reviews.map((one, at) => reviewLine(ground, one, at)).toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)),
  returns: (ground) =>
    returnsOf(ground.reports).map(({ report, step: { field, comment, postName, at } }) => ({
      ...{ ...ofReport(ground, report), key: `${report.id} ${at}`, who: postName, from: ground.dayOf(at) },
      ...{ field: reportFields.find((one) => one === field) ?? null, text: comment },
    })),
  withoutEvidence: (ground) =>
    ground.reports.filter(isWithoutEvidence).map((report) => {
      const line = ofReport(ground, report)
      return { ...line, key: report.id, text: line.isReadable ? report.noEvidence : null }
    }),
  late: (ground) =>
    lateReports(ground.reports)
      .map((report) => lateLine(ground, report))
      .toSorted((a, b) => (b.count ?? 0) - (a.count ?? 0)),
  reopenings: ({ reopenings, dayOf }) =>
    reopenings.map(({ id, unitId, month, endsOn, reason, postName, at }) => ({
      ...{ ...plain, key: id, unitId, months: [month], who: postName, from: dayOf(at), to: endsOn, text: reason },
    })),
  reprogrammed: ({ reprogrammed, activityOf }) =>
    reprogrammed.flatMap(({ unitId, activityId, changes }) =>
      changes.map(({ number, request, inForceFrom, reason }) => ({
        ...{ ...plain, key: `${activityId} ${number}`, unitId, activity: activityOf(activityId) },
        ...{ version: number, request, from: inForceFrom, text: reason },
      })),
    ),
  corrections: ({ corrections, activityOf, mayRead, dayOf }) =>
    corrections.map((one) => {
      const isReadable = mayRead(one)
      return {
        ...{ ...plain, key: one.id, unitId: one.unitId, activity: activityOf(one.activityId), months: [one.month] },
        ...{ state: one.status, from: dayOf(one.typedAt), text: isReadable ? one.reason : null, isReadable },
      }
    }),
}

/** What stands behind one figure, what is worst first. */
export function linesOf(list: HealthList, ground: HealthGround, today: string): HealthLine[] {
  const units = new Map(ground.units.map(({ id, code, name }) => [id, { id, code, name }]))
  return lines[list](ground, today).flatMap(({ unitId, ...line }) => {
    const unit = units.get(unitId)
    return unit === undefined ? [] : [{ ...line, unit }]
  })
}
