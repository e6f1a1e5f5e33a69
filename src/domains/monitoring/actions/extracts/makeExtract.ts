import { printCsv } from '../../../../documents/print/printCsv.ts'
import { readInChild } from '../../../../documents/read/childReader.ts'
import type { ParsedInputOf } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import type { SourceDocument } from '../../../../kernel/sourceDocument.ts'
import { personPseudonyms, sha256, type UploadedFile } from '../../../platform/index.ts'
import type { extractRoutes } from '../../contracts/extracts.ts'
import { extractCsv } from '../../documents/extractCsv.ts'
import { type ExtractTotals, totalsOf } from '../../model/extract/extractTotals.ts'
import { personsNamed, withoutIdentities } from '../../model/extract/identities.ts'
import { readExtract } from '../../model/extract/readExtract.ts'
import type { Register } from '../../model/extract/register.ts'

export type Stated = ParsedInputOf<typeof extractRoutes.addExtract>

/** An extract that was read and counted: nobody's identity is in any of it. */
export type MadeExtract = {
  registerRevision: number
  bytes: Uint8Array
  totals: ExtractTotals
  pseudonyms: readonly string[]
  keyId: string
  originalSha256: string
  hiddenRows: number
  otherColumns: number
}

/** What a library says of a broken file may quote it; a refusal of an extract is kept in the log and quotes nobody. */
async function readQuietly({ bytes, name }: UploadedFile): Promise<SourceDocument> {
  try {
    return await readInChild(bytes, name)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    if (error.code === 'documents.damaged') throw new DomainError('documents.damaged', 'invalid')
    if (error.code === 'documents.readerFailed') throw new DomainError('documents.readerFailed', 'unavailable')
    throw error
  }
}

/**
 * Reads an extract in a process of its own, counts it, and makes the bytes that are kept. A person has one pseudonym in a
 * register and a year, and another in any other.
 *
 * @throws DomainError `monitoring.extractNoKey`, `monitoring.extractFilterNames`; as `readInChild`, `readExtract`, `withoutIdentities`
 *   and `personPseudonyms`.
 */
export async function makeExtract(
  keyFile: string,
  { id, fields, revision }: Register,
  { year, filter, from, to, countedBy }: Stated,
  file: UploadedFile,
): Promise<MadeExtract> {
  if (countedBy === 'persons' && !fields.some(({ kind }) => kind === 'personKey'))
    throw new DomainError('monitoring.extractNoKey', 'invalid')
  const { rows, hiddenRows, otherColumns } = readExtract(await readQuietly(file), fields)
  const namesPerson = personsNamed(rows, fields)
  if (namesPerson(filter)) throw new DomainError('monitoring.extractFilterNames', 'invalid')
  const { keyId, pseudonymOf } = await personPseudonyms(keyFile)
  const pseudonym = (key: string): string => pseudonymOf([id, year], key)
  const kept = withoutIdentities(rows, fields, { pseudonym, endsOn: to, namesPerson })
  return {
    ...{ registerRevision: revision, keyId, originalSha256: sha256(file.bytes), hiddenRows, otherColumns },
    bytes: printCsv(extractCsv(kept, fields), { delimiter: ',', bom: false }),
    totals: totalsOf(kept, fields, { from, to }),
    pseudonyms: [...new Set(kept.flatMap(({ person }) => person ?? []))].sort(),
  }
}
