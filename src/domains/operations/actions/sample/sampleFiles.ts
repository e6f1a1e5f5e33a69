import { ZipFile } from '../../../../documents/print/container/zipFile.ts'
import { printCsv } from '../../../../documents/print/printCsv.ts'
import type { DataFields, DataRow, LeftOut } from '../../../../kernel/dataFile.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { canonicalJson, sha256 } from '../../../platform/index.ts'
import { PERSONAL_FIELD, type SampleTable, sampleFields } from '../../documents/sample/sampleDictionary.es.ts'
import { dataTable, type IncludedFile } from '../../documents/sample/sampleIndex.ts'

/** One sample is held whole in memory once packed; what would be larger is asked for in parts. */
const LARGEST_BYTES = 200 * 1024 * 1024
/** Part of it that files of evidence may fill: what is checked with comes after them. */
const ROOM_FOR_FILES = 0.75

/** The sample as it grows: each file is packed and forgotten, its name and digest stay. */
export class SampleFiles {
  readonly #zip: ZipFile
  readonly #names: boolean
  readonly included: IncludedFile[] = []
  readonly left: LeftOut[] = []
  /** Fields of the tables that other domains added. */
  readonly added = new Map<string, DataFields>()

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
    await this.#addShown(`${folder}${table}`, what, sampleFields[table], rows)
  }

  /** The same with fields that another domain declares. */
  async addForeign(
    name: string,
    about: { path: string; what: string; fields: DataFields },
    rows: readonly DataRow[],
  ): Promise<void> {
    this.added.set(name, about.fields)
    await this.#addShown(about.path, about.what, about.fields, rows)
  }

  async #addShown(path: string, what: string, declared: DataFields, rows: readonly DataRow[]): Promise<void> {
    const fields = Object.keys(declared).filter((field) => this.#names || field !== PERSONAL_FIELD)
    const shown = rows.map((row) => Object.fromEntries(fields.map((field) => [field, row[field] ?? null])))
    await this.addRows(path, what, fields, shown)
  }

  async addRows(path: string, what: string, fields: readonly string[], rows: readonly DataRow[]): Promise<void> {
    await this.add(`${path}.csv`, what, printCsv(dataTable(fields, rows), { delimiter: ',', bom: false }))
    await this.add(`${path}.json`, what, canonicalJson(rows))
  }

  /** Whether so many bytes more leave room for the log, the index and the program. */
  hasRoomFor(bytes: number): boolean {
    return this.#zip.byteLength + bytes <= LARGEST_BYTES * ROOM_FOR_FILES
  }

  end(): Buffer {
    return this.#zip.end()
  }
}
