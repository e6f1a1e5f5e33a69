import type { ImportIssue } from './importedPlan.ts'

/**
 * Every doubt that reading a plan can raise, with its severity. The codes are part of the public contract
 * (`hilo plan revisar --json`): they are never renamed. `block` means that the row can't be submitted as it is;
 * nothing stops an import (domain.md D3, decisions.md 19).
 */
export const issueSeverity = {
  'months.sum': 'warning',
  'months.rounding': 'notice',
  'months.none': 'warning',
  'months.cellOver100': 'block',
  'months.sumOver110': 'block',
  'months.cumulative': 'notice',
  'months.undecidable': 'block',
  'months.barePercent': 'warning',
  'months.noSign': 'notice',
  'months.decimals': 'notice',
  'months.dash': 'notice',
  'months.notANumber': 'block',
  'months.mark': 'block',
  'months.merged': 'block',
  'months.formula': 'block',
  'months.periods': 'block',
  'months.scaleUnclear': 'block',
  'months.totalMismatch': 'warning',
  'row.joinedFragment': 'notice',
  'row.cutText': 'warning',
  'row.startsCut': 'warning',
  'row.shiftedParticle': 'warning',
  'row.misaligned': 'block',
  'row.short': 'warning',
  'row.hidden': 'warning',
  'row.repeated': 'warning',
  'row.numbersOnly': 'warning',
  'row.total': 'notice',
  'row.unread': 'warning',
  'line.sameTextAsCoded': 'warning',
  'line.missing': 'warning',
  'line.fromHeading': 'notice',
  'activity.missing': 'block',
  'unit.nameVariant': 'notice',
  'unit.carried': 'notice',
  'unit.unknown': 'block',
  'layout.alienHeader': 'warning',
  'layout.noHeader': 'warning',
  'layout.assumedColumn': 'notice',
  'layout.extraColumn': 'notice',
  'layout.unknown': 'block',
  'sheet.hidden': 'warning',
  'sheet.noPlan': 'notice',
  'text.unread': 'notice',
  'fragment.orphan': 'warning',
  'source.reader': 'warning',
} as const satisfies Record<string, ImportIssue['severity']>

export type IssueRule = keyof typeof issueSeverity
