import { type EvidenceType, evidenceTypeOf } from '../../../documents/read/evidenceType.ts'
import { safeFileName } from '../../../kernel/fileName.ts'
import type { ReceivedFile } from '../../platform/index.ts'
import { nameWithEnding } from '../model/evidence.ts'

/** A file that somebody sent as proof, and what its content says that it is. */
export type ReceivedEvidence = { received: ReceivedFile; type: EvidenceType }

/** `readFile` of an act that keeps a file. Nothing of it is opened: its content says what it is. */
export async function readEvidenceFile(
  _file: unknown,
  _app: unknown,
  received: ReceivedFile | undefined,
): Promise<ReceivedEvidence | undefined> {
  return received === undefined ? undefined : { received, type: await evidenceTypeOf(received.path, received.name) }
}

/** The name that it is kept under: safe, and ending as its content does. */
export function evidenceName({ received, type }: ReceivedEvidence): string {
  return nameWithEnding(safeFileName(received.name, 'archivo'), type.ending)
}
