import { z } from 'zod'
import { changeRequestContentSchema } from './changeRequestContent.ts'
import { closingReportContentSchema } from './closingReportContent.ts'
import { sessionRecordContentSchema } from './sessionRecordContent.ts'
import { yearClosingContentSchema } from './yearClosingContent.ts'

/** Raised when a field changes its meaning or goes; a new field does not raise it. */
export const RECORD_FILE_VERSION = 1

/** What a record can speak of, each with data of its own. */
export const recordContentSchema = z.discriminatedUnion('kind', [
  changeRequestContentSchema,
  closingReportContentSchema,
  yearClosingContentSchema,
  sessionRecordContentSchema,
])
export type RecordContent = z.infer<typeof recordContentSchema>
export type RecordKind = RecordContent['kind']
export const recordKinds: readonly RecordKind[] = recordContentSchema.options.map((option) => option.shape.kind.value)

/** What domains above this one register for its code and its documents; its bytes have a format of their own. */
export const registeredKinds = ['monthCut', 'executionReport', 'evaluation'] as const
export type RegisteredKind = (typeof registeredKinds)[number]

/**
 * A record (constancia) as it is frozen: what was decided, by which post and on what day, whole without the database.
 * It is what its documents are printed from, and a public format of its own (`hilo-constancia`, version 1). Persons' names
 * stay outside (decisions.md 26).
 */
export const recordFileSchema = z.object({
  format: z.literal('hilo-constancia'),
  version: z.literal(RECORD_FILE_VERSION),
  institution: z.object({ name: z.string(), acronym: z.string(), locale: z.string(), timeZone: z.string() }),
  plan: z.object({
    id: z.string(),
    year: z.number().int(),
    title: z.string(),
    form: z.object({ code: z.string(), version: z.string(), date: z.string().nullable() }),
  }),
  /** As people call it: request 3. */
  number: z.number().int(),
  code: z.string(),
  issuedOn: z.string(),
  issuedAt: z.string(),
  /** Post of who decided, as it was called on that day. */
  post: z.string(),
  content: recordContentSchema,
})
export type RecordFile = z.infer<typeof recordFileSchema>
