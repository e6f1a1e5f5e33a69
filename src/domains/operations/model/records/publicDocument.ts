import { recordKinds, registeredKinds } from './recordFile.ts'

/** What can have a verification code: a version of the plan, a record of what was decided, or what was registered as one. */
export const publicDocumentKinds = ['version', ...recordKinds, ...registeredKinds] as const
export type PublicDocumentKind = (typeof publicDocumentKinds)[number]
