import type { DocumentTable, TableColumn } from '../../../documents/model.ts'
import { formatShare } from '../../../kernel/basisPoints.ts'
import { correctionCauseText } from '../model/correctionText.es.ts'
import { type CutDifference, isShareFigure } from '../model/cutDifferences.ts'
import type { CutFigures, CutGroup, CutProgramme, CutVerified } from './cutData.ts'
import { cutDocumentText as text } from './cutDocumentText.es.ts'

const words = (key: string, label: string, width: number): TableColumn => ({
  ...{ key, label, width, align: 'start', kind: 'text' },
})
/** Hundredths of a percent are basis points: both are printed with two decimals. */
const share = (key: string, label: string, width = 18): TableColumn => ({
  ...{ key, label, width, align: 'end', kind: 'share' },
})

const programmes: readonly CutProgramme[] = ['original', 'inForce']

/** What one programme says of a group; where there is no figure, why. */
function sideCells(side: CutProgramme, figure: CutFigures | null): Record<string, string | number> {
  const key = (column: string): string => `${side}-${column}`
  if (figure === null) return { [key('compliance')]: text.none.absent }
  const { means, reports } = figure
  const coverage = { [key('reports')]: text.of(reports.validated, reports.expected) }
  if (means === null) return { ...coverage, [key('compliance')]: text.none.noProgramme }
  return {
    ...coverage,
    [key('programmed')]: means.programmed,
    [key('executed')]: means.validated.executed,
    [key('compliance')]: means.validated.compliance ?? text.none.nothingDue,
  }
}

type Line = { key: string; name: string; figures: CutGroup }

function countedOf({ original, inForce }: CutGroup): string {
  const figure = inForce ?? original
  return figure === null ? '' : text.of(figure.counted, figure.activities)
}

/** Both programmes of each group side by side, with their coverage and what reprogramming moved. */
export function figuresTable(head: string, lines: readonly Line[]): DocumentTable {
  const { columns } = text
  const ofSide = (side: CutProgramme): TableColumn[] => [
    share(`${side}-programmed`, columns.programmed),
    share(`${side}-executed`, columns.executed),
    share(`${side}-compliance`, columns.compliance, 22),
    words(`${side}-reports`, columns.reports, 20),
  ]
  return {
    kind: 'table',
    columns: [
      words('name', head, 60),
      ...programmes.flatMap(ofSide),
      share('effect', columns.effect, 20),
      words('counted', columns.counted, 20),
    ],
    columnGroups: programmes.map((side) => ({ label: columns[side], columns: ofSide(side).map(({ key }) => key) })),
    groups: [
      {
        rows: lines.map(({ key, name, figures }) => ({
          key,
          cells: {
            ...{ name, effect: figures.effect, counted: countedOf(figures) },
            ...sideCells('original', figures.original),
            ...sideCells('inForce', figures.inForce),
          },
        })),
      },
    ],
    emptyText: text.noUnits,
  }
}

/** From what was programmed to what was verified, of the institution and of each unit, with the share looked at. */
export function verifiedTable({ whole, groups }: CutVerified): DocumentTable {
  const { verified: heads } = text
  const lines = [
    { key: 'whole', name: text.whole, figures: whole },
    ...groups.map(({ key, code, name, figures }) => ({
      ...{ key, figures, name: [code, name].filter((part) => part !== null).join(' ') },
    })),
  ]
  return {
    kind: 'table',
    columns: [
      words('name', text.columns.unit, 60),
      ...[share('programmed', heads.programmed), share('sent', heads.sent), share('validated', heads.validated)],
      ...[
        share('verified', heads.verified, 24),
        share('looked', heads.looked, 24),
        share('distance', heads.distance, 24),
      ],
    ],
    groups: [{ rows: lines.map(({ key, name, figures }) => ({ key, cells: { name, ...verifiedCells(figures) } })) }],
    emptyText: text.noUnits,
  }
}

/** What nobody looked at is said apart from what was looked at and does not verify. */
function verifiedCells(figures: CutVerified['whole']): Record<string, string | number | null> {
  if (figures === null) return { programmed: text.none.noProgramme }
  const { programmed, sent, validated, verified, lookedShare, distance } = figures
  return {
    ...{ programmed, sent, validated, distance, looked: lookedShare ?? text.none.nothingValidated },
    verified: lookedShare === null || lookedShare === 0 ? text.none.nobodyLooked : verified,
  }
}

/** Shares of the year are printed as such, cases and people as they are. */
function figureText(value: number | null, { figure }: CutDifference, locale: string): string {
  if (value === null) return text.noFigure
  return isShareFigure(figure) ? formatShare(value, locale) : value.toLocaleString(locale)
}

function causeText({ correction }: CutDifference): string {
  if (correction === null) return text.otherCause
  const { number, month, cause, reason } = correction
  return text.correction(number, month, correctionCauseText[cause], reason)
}

/** Figures of the months of the cut before that are others in this one. */
export function differencesTable(differences: readonly CutDifference[], locale: string): DocumentTable {
  const figure = (key: string, label: string): TableColumn => ({ ...words(key, label, 24), align: 'end' })
  return {
    kind: 'table',
    columns: [
      words('activity', text.activity, 70),
      words('unit', text.columns.unit, 45),
      words('figure', text.figure, 40),
      ...[figure('before', text.before), figure('after', text.after)],
      words('cause', text.cause, 60),
    ],
    groups: [
      {
        rows: differences.map((one) => ({
          key: `${one.activityId} ${one.unit} ${one.figure} ${one.month}`,
          cells: {
            ...{ activity: `${one.code} ${one.name}`, unit: one.unit, figure: text.figureOf(one.figure, one.month) },
            ...{
              before: figureText(one.before, one, locale),
              after: figureText(one.after, one, locale),
              cause: causeText(one),
            },
          },
        })),
      },
    ],
  }
}
