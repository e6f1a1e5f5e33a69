import type { ReportField } from '../../model/dueMonth.ts'

/** The field of files, to which the form's errors lead. */
export const FILES_ID = 'evidence-files'

/** Where each field stands in the form. */
export const fieldIds: Readonly<Record<ReportField, string>> = {
  ...{ shareBp: 'figure', quantity: 'figure', received: 'received', attended: 'attended' },
  ...{ people: 'women', achievement: 'achievement', difficulty: 'difficulty', corrective: 'corrective' },
  evidence: FILES_ID,
}
