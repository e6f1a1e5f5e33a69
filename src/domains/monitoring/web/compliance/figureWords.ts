import { formatShare } from '../../../../kernel/basisPoints.ts'
import { formatDay } from '../../../../kernel/day.ts'
import { MONTHS, type Month, monthShortName } from '../../../../kernel/month.ts'
import { type Grouping, NO_GROUP } from '../../model/compliance/grouping.ts'
import { monitoringText } from '../messages.es.ts'
import type { FigureAnswer } from './answers.ts'
import { complianceText as words } from './messages.es.ts'

/** Hundredths of a percent as people write them: 6100 is `61.00`, always with two decimals so that columns line up. */
export function hundredths(value: number, locale: string): string {
  const format = { minimumFractionDigits: 2, maximumFractionDigits: 2 }
  return new Intl.NumberFormat(locale, format).format(value / 100).replace('-', '−')
}

/** The same with a plus before what is more. */
export function signed(value: number, locale: string): string {
  return value > 0 ? `+${hundredths(value, locale)}` : hundredths(value, locale)
}

/** Compliance with its sign, or why there is none. */
export function complianceWords(figure: FigureAnswer | null, locale: string): string {
  if (figure === null) return words.none.absent
  if (figure.means === null) return words.none.noProgramme
  const { compliance } = figure.means.validated
  return compliance === null ? words.none.nothingDue : monitoringText.percent(hundredths(compliance, locale))
}

/** Counts that stand beside a figure: what is outside of it and what has to be known of what is inside. */
export function countWords(figure: FigureAnswer): string[] {
  const { notScheduled, notDue, onDemand, notOffered } = figure.byState
  const { withoutReport, overExecuted, scaled } = figure
  const counts = { withoutReport, overExecuted, scaled, notScheduled, notDue, onDemand, notOffered }
  const keys = Object.keys(counts) as (keyof typeof counts)[]
  return keys.flatMap((key) => ((counts[key] ?? 0) > 0 ? [words.outside[key](counts[key] ?? 0)] : []))
}

type Named = { key: string; code: string | null; name: string | null }

/** What a group is called: its own name, or what its key says. */
export function groupName({ key, code, name }: Named, grouping: Grouping): string {
  if (name !== null) return code === null ? name : `${code} ${name}`
  if (key === NO_GROUP && grouping !== 'institution' && grouping !== 'unit' && grouping !== 'unitKind')
    return words.noGroup[grouping]
  const kinds: Readonly<Record<string, string>> = words.unitKinds
  return kinds[key] ?? words.wholeName
}

type Weighed = { unitWeights: { fromDay: string; weights: Readonly<Record<string, number>> } | null }

/** Since when the weights of the units hold, or null where nothing was decided. */
export function weightsControl({ unitWeights }: Weighed, locale: string): string | null {
  return unitWeights === null ? null : words.weightsFrom(formatDay(unitWeights.fromDay, locale))
}

/** The name of a unit in a mean of units, with what it weighs there where that was decided. */
export function weighedName(name: string, unitId: string, { unitWeights }: Weighed, locale: string): string {
  const weight = unitWeights?.weights[unitId]
  return weight === undefined ? name : words.weighs(name, formatShare(weight, locale))
}

/** Months with something programmed: `Mar 22 %, Sep 78 %`. */
export function monthsText(months: readonly (number | null)[], locale: string): string {
  const written = MONTHS.flatMap((month) => {
    const share = months[month - 1] ?? 0
    return share > 0 ? [`${monthShortName(month)} ${monitoringText.percent(formatShare(share, locale))}`] : []
  })
  return written.length === 0 ? words.noMonths : written.join(', ')
}

export const monthsShort = (months: readonly Month[]): string => months.map(monthShortName).join(', ')
