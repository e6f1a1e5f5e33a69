import { ZipFile } from '../../../../documents/print/container/zipFile.ts'
import { printCsv } from '../../../../documents/print/printCsv.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { canonicalJson, sha256 } from '../../../platform/index.ts'
import { PERSONAL_FIELD, type SampleTable, sampleFields } from '../../documents/sample/sampleDictionary.es.ts'
import { dataTable, type IncludedFile, type LeftOut } from '../../documents/sample/sampleIndex.ts'

/** One sample is held whole in memory once packed; what would be larger is asked for in parts. */
const LARGEST_BYTES = 200 * 1024 * 1024

export type DataRow = Readonly<Record<string, string | number | null>>

/** The sample as it grows: each file is packed and forgotten, its name and digest stay. */
export class SampleFiles {
  readonly #zip: ZipFile
  readonly #names: boolean
  readonly included: IncludedFile[] = []
  readonly left: LeftOut[] = []

  constructor(instant: string, names: boolean) {
    this.#zip = new ZipFile(instant)
    this.#names = names
  }

  /**
   * Adds a file and gives its path.
   *
   * @throws DomainError `operations.sampleTooLarge`.
   */
  async add(path: string, what: string, content: Uint8Array | string): Promise<string> {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    await this.#zip.add(path, bytes)
    if (this.#zip.byteLength > LARGEST_BYTES)
      throw new DomainError('operations.sampleTooLarge', 'invalid', { megabytes: LARGEST_BYTES / 1024 / 1024 })
    this.included.push({ path, what, bytes: bytes.byteLength, sha256: sha256(bytes) })
    return path
  }

  /** The rows of a table as CSV and as JSON, with the fields of the dictionary. */
  async addTable(folder: string, table: SampleTable, what: string, rows: readonly DataRow[]): Promise<void> {
    const fields = Object.keys(sampleFields[table]).filter((field) => this.#names || field !== PERSONAL_FIELD)
    const shown = rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])))
    await this.addRows(`${folder}${table}`, what, fields, shown)
  }

  async addRows(path: string, what: string, fields: readonly string[], rows: readonly DataRow[]): Promise<void> {
    await this.add(`${path}.csv`, what, printCsv(dataTable(fields, rows), { delimiter: ',', bom: false }))
    await this.add(`${path}.json`, what, canonicalJson(rows))
  }

  end(): Buffer {
    return this.#zip.end()
  }
}
