import type { AuditReach } from '../../../kernel/contract.ts'
import type { DataFields, DataRow, LeftOut } from '../../../kernel/dataFile.ts'
import type { Reader } from '../store/database/transaction.ts'
import type { FileStorage } from '../store/files/fileStorage.ts'

/** Where a domain puts what it adds to the auditor's sample; each file gets into its index with its digest. */
export type SampleSink = {
  /** Gives the path. What was added under it before stays. */
  add: (path: string, what: string, content: Uint8Array | string) => Promise<string>
  /** The rows as CSV and as JSON; the fields go into the dictionary of the sample. */
  addTable: (
    name: string,
    about: { path: string; what: string; fields: DataFields },
    rows: readonly DataRow[],
  ) => Promise<void>
  leaveOut: (one: LeftOut) => void
  /** Whether so many bytes more still fit; what does not is left out with its reason, so that the sample itself is made. */
  hasRoomFor: (bytes: number) => boolean
}

export type SampledYear = {
  db: Reader
  planId: string
  year: number
  reach: AuditReach
  files: FileStorage
  /** How the sample calls a unit and an activity of that year. */
  unitCode: (unitId: string) => string
  activityCode: (activityId: string) => string
}

/**
 * Adds to the sample of a year what a domain above the plan keeps of it. Operations makes the sample and knows none of them;
 * they are plugged in here.
 */
export type AddToSample = (sampled: SampledYear, sink: SampleSink) => Promise<void>
