import { readInChild } from '../../../documents/read/childReader.ts'
import { readIssueSentence } from '../../../documents/read/readIssueSentence.ts'
import { withoutKeys } from '../../../documents/read/returnedWorkbook.ts'
import { sha256 } from '../../platform/index.ts'
import type { ImportedPlan } from '../model/planImport/importedPlan.ts'
import { type ReadOptions, readPlan } from '../model/planImport/readPlan.ts'

/**
 * Reads the plan in a file, in a process of its own; nothing is written and no database is needed.
 *
 * @throws DomainError the refusals of `readInChild`.
 */
export async function readPlanFile(
  bytes: Uint8Array,
  name: string,
  options: Omit<ReadOptions, 'readerSentence'> = {},
): Promise<ImportedPlan> {
  const source = withoutKeys(await readInChild(bytes, name))
  const document = { name, format: source.format, sha256: sha256(bytes), bytes: bytes.byteLength }
  return readPlan(source, document, { ...options, readerSentence: readIssueSentence })
}
