import { z } from 'zod'
import type { FormError } from '../../../../ui/controls/ErrorSummary.tsx'
import type { CallError } from '../../../../ui/data/call.ts'
import { commonText } from './messages.es.ts'

/** Fields to which a refusal belongs, so that its sentence stands beside them. */
const fieldOfCode: Readonly<Record<string, string>> = {
  'platform.unitCodeTaken': 'code',
  'platform.unitNameTaken': 'name',
  'platform.aliasTaken': 'aliases',
  'platform.parentNotOpen': 'parentId',
  'platform.departmentUnknown': 'department',
  'platform.unitCycle': 'parentId',
  'platform.laterChange': 'from',
  'platform.unitNotOpen': 'from',
  'platform.tooEarly': 'from',
  'platform.successorNotOpen': 'successorId',
  'platform.successorBelow': 'successorId',
  'platform.emailTaken': 'email',
  'platform.badPeriod': 'until',
  'platform.postNotOpen': 'from',
  'platform.alreadyEnded': 'lastDay',
  'platform.badTimeZone': 'timeZone',
  'platform.badEmblem': 'emblemSvg',
  'platform.calendarDayTaken': 'day',
  'platform.alreadyFree': 'day',
}

const badInput = z.object({ fields: z.array(z.object({ field: z.string() })) })

export type FieldErrors = { summary: readonly FormError[]; of: (field: string) => string | undefined }

/** Id of a field of the open form; one form with these fields is open at a time. */
export function fieldId(field: string): string {
  return `campo-${field}`
}

/**
 * A refusal as a form shows it: each sentence beside its field and in the summary, with a link to the field where
 * there is one. `missing` says what the form itself asks for, by field.
 */
export function formErrors(
  error: CallError | null,
  labels: Readonly<Record<string, string>>,
  missing: Readonly<Record<string, string>> = {},
): FieldErrors {
  const sentences = new Map(Object.entries(missing))
  const loose: FormError[] = []
  // An ended session is asked about over the form, which has nothing to correct.
  if (error !== null && error.status !== 401) {
    const parsed = error.code === 'platform.badInput' ? badInput.safeParse(error.details) : undefined
    const names = parsed?.success === true ? parsed.data.fields.map(({ field }) => field.split('.')[0] ?? '') : []
    for (const name of names) if (labels[name] !== undefined) sentences.set(name, commonText.wrongField)
    const own = fieldOfCode[error.code]
    const place = own === 'from' && labels.from === undefined ? 'lastDay' : own
    if (place !== undefined && labels[place] !== undefined) sentences.set(place, `${error.message} ${error.remedy}`)
    if (sentences.size === 0) loose.push({ message: `${error.message} ${error.remedy}` })
  }
  const fields = [...sentences].map(([field, message]) => ({
    message: `${labels[field]}: ${message}`,
    fieldId: fieldId(field),
  }))
  return { summary: [...fields, ...loose], of: (field) => sentences.get(field) }
}
