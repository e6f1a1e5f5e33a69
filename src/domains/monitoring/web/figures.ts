import { formatShare } from '../../../kernel/basisPoints.ts'
import type { OutputOf } from '../../../kernel/contract.ts'
import { ofOne } from '../../../kernel/spanish.ts'
import type { reportRoutes } from '../contract.ts'
import { changedBeside, formOfFigures, hasSameFigures, type ReportFigures } from '../model/correction.ts'
import { monitoringText as text } from './messages.es.ts'

export type MonthRow = OutputOf<typeof reportRoutes.myMonth>['rows'][number]
/** The same of a report of others: some of its evidence may be withheld. */
export type ReadRow = Omit<MonthRow, 'report'> & { report: OutputOf<typeof reportRoutes.report>['report'] | null }

/** What a month's figures are written from. */
export type CountedRow = Pick<MonthRow, 'form' | 'programmedBp' | 'programmedQuantity' | 'doneBp'> & {
  activity: Pick<MonthRow['activity'], 'unitOfMeasure'>
  report: Pick<NonNullable<MonthRow['report']>, 'quantity' | 'received' | 'attended'> | null
}

const counted = (value: number, locale: string): string => value.toLocaleString(locale)
const measured = (value: number, unitOfMeasure: string | null, locale: string): string => {
  const unit = unitOfMeasure ?? ''
  return text.quantity(counted(value, locale), value === 1 ? ofOne(unit) : unit)
}

/** What the month programmed, as people count it: units of measure where there are any, else a share of the year. */
export function programmedText(
  { form, programmedBp, programmedQuantity, activity }: CountedRow,
  locale: string,
): string {
  if (form === 'quantity' && programmedQuantity !== null)
    return measured(programmedQuantity, activity.unitOfMeasure, locale)
  return programmedBp === null || form === 'demand' ? '–' : text.percent(formatShare(programmedBp, locale))
}

/** What was reported, in the same way; a dash where nothing is, which is not a zero. */
export function reportedText({ form, doneBp, report, activity }: CountedRow, locale: string): string {
  if (report === null) return '–'
  const { quantity, received, attended } = report
  if (form === 'demand')
    return received === null || attended === null
      ? '–'
      : text.attended(counted(attended, locale), counted(received, locale))
  if (form === 'quantity') return quantity === null ? '–' : measured(quantity, activity.unitOfMeasure, locale)
  return doneBp === null ? '–' : text.percent(formatShare(doneBp, locale))
}

export type OwnCorrection = MonthRow['corrections'][number]

/** Figures that were put in the place of others, counted as they were reported. */
export function figuresText(figures: ReportFigures, unitOfMeasure: string | null, locale: string): string {
  const { shareBp, quantity, received, attended } = figures
  switch (formOfFigures(figures)) {
    case 'demand':
      return text.attended(counted(attended ?? 0, locale), counted(received ?? 0, locale))
    case 'quantity':
      return text.quantity(counted(quantity ?? 0, locale), unitOfMeasure ?? '').trim()
    case 'share':
      return text.percent(formatShare(shareBp ?? 0, locale))
  }
}

/** What a correction changes, each with what stood before: "de 40 visitas a 35 visitas", "mujeres de 10 a 12". */
export function changedLines(
  { before, after }: Pick<OwnCorrection, 'before' | 'after'>,
  unitOfMeasure: string | null,
  locale: string,
): string[] {
  const figures = hasSameFigures(before, after)
    ? []
    : [text.fromTo(figuresText(before, unitOfMeasure, locale), figuresText(after, unitOfMeasure, locale))]
  const said = (value: number | string | null): string => {
    if (typeof value === 'number') return counted(value, locale)
    return value === null || value === '' ? text.nothingSaid : text.quoted(value)
  }
  const beside = changedBeside(before, after).map((field) =>
    text.changed(text.besideNames[field], said(before[field]), said(after[field])),
  )
  return [...figures, ...beside]
}
