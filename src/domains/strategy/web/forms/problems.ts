import { z } from 'zod'
import type { CallError } from '../../../../ui/data/call.ts'
import { LINE_CODE } from '../../model/lineCode.ts'
import { strategyText } from '../parts/messages.es.ts'

/** What every form of this domain holds while it is typed: texts by field. */
export type Values = Readonly<Record<string, string>>
export type Problems<V extends Values> = { [Field in keyof V]?: string | undefined }

const words = strategyText.problems

export const check = {
  filled: (text: string): string | undefined => (text.trim() === '' ? words.empty : undefined),
  chosen: (text: string): string | undefined => (text === '' ? words.choose : undefined),
  number: (text: string): string | undefined => (/^[1-9]\d?$/.test(text.trim()) ? undefined : words.number),
  year: (text: string): string | undefined => (/^(19|20|21)\d\d$/.test(text.trim()) ? undefined : words.year),
  lineCode: (text: string): string | undefined => (LINE_CODE.test(text.trim()) ? undefined : words.lineCode),
}

/** Text of an optional field: empty is null, not a text. */
export function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

const badInput = z.object({ fields: z.array(z.object({ field: z.string() })) })
const oneField = z.object({ field: z.string() })

/** What the server refused, by the field it speaks of; `loose` when it speaks of none of them. */
export function refusedProblems(
  error: CallError | null,
  fields: readonly string[],
): { problems: ReadonlyMap<string, string>; loose: string | undefined } {
  const problems = new Map<string, string>()
  if (error === null) return { problems, loose: undefined }
  const sentence = `${error.message} ${error.remedy}`
  const bad = error.code === 'platform.badInput' ? badInput.safeParse(error.details) : undefined
  const one = oneField.safeParse(error.details)
  const named = bad?.success ? bad.data.fields.map(({ field }) => field.split('.')[0] ?? '') : []
  for (const name of named) if (fields.includes(name)) problems.set(name, words.tooLong)
  if (one.success && fields.includes(one.data.field)) problems.set(one.data.field, sentence)
  return { problems, loose: problems.size === 0 ? sentence : undefined }
}
