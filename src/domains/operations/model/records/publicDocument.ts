import { recordContentSchema } from './recordFile.ts'

const recordKinds = recordContentSchema.options.map((option) => option.shape.kind.value)

/** What can have a verification code: a version of the plan, or a record of what was decided. */
export const publicDocumentKinds = ['version', ...recordKinds] as const
export type PublicDocumentKind = (typeof publicDocumentKinds)[number]
