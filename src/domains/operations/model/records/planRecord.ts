import type { RecordKind, RegisteredKind } from './recordFile.ts'

/** Formats in which a record is handed out. */
export const recordFormats = ['pdf', 'docx', 'json'] as const
export type RecordFormat = (typeof recordFormats)[number]

/** A record of a plan: bytes that never change, with the facts that find them. */
export type PlanRecord<Kind extends RecordKind | RegisteredKind = RecordKind | RegisteredKind> = {
  id: string
  planId: string
  kind: Kind
  /** The thing that it speaks of; a later record of the same thing takes its place. */
  subjectId: string
  number: number
  /** SHA-256 of its canonical JSON. */
  sha256: string
  /** Verification code in groups of four, printed on every page. */
  code: string
  issuedOn: string
  postName: string
  at: string
}
