import { createHash, type Hash } from 'node:crypto'
import { z } from 'zod'
import { DomainError } from '../../../../kernel/domainError.ts'

/** Raised when the shape of the file changes; an older program refuses a newer shape. Version 1 carried no kept files. */
export const BACKUP_VERSION = 2
export const BACKUP_FORMAT = 'hilo-export'

/** First line of a backup. Its migrations say in which tables the rows fit. */
export const backupHeaderSchema = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.number().int(),
  release: z.string(),
  migrations: z.array(z.object({ name: z.string(), sha256: z.string() })).min(1),
  createdAt: z.string(),
  institution: z.object({ name: z.string(), acronym: z.string() }),
  /** Head of the chained log: with two files anybody sees whether history was shortened or rewritten between them. */
  logHead: z.object({ lines: z.number().int(), hash: z.string() }),
})
export type BackupHeader = z.infer<typeof backupHeaderSchema>

/** One line for each row: table and columns. Bytes are base64 text. */
const rowSchema = z.object({ t: z.string(), r: z.record(z.string(), z.json()) })
export type BackupRow = z.infer<typeof rowSchema>

/** After the rows, the kept files, each as lines of a piece of it in base64, in their order. */
const filePieceSchema = z.object({ f: z.string().regex(/^[0-9a-f]{64}$/u), c: z.base64() })
export type FilePiece = z.infer<typeof filePieceSchema>

/** A piece in bytes: a multiple of 3, so that its text has no filling. */
export const PIECE_BYTES = 768 * 1024

/** Last line: rows of each table, kept files, and SHA-256 of all the lines before, line feeds included. */
const trailerSchema = z.object({
  rows: z.record(z.string(), z.number().int()),
  sha256: z.string(),
  files: z.number().int().default(0),
  /** Files on the list that were gone or altered when the backup was made: it does not carry them. */
  lostFiles: z.array(z.string()).default([]),
})
export type BackupTrailer = z.infer<typeof trailerSchema>

function readLine<T>(schema: z.ZodType<T>, line: string): T | undefined {
  try {
    return schema.parse(JSON.parse(line))
  } catch {
    return undefined
  }
}

/** A line of a file that is known to be a backup. */
function parseLine<T>(schema: z.ZodType<T>, line: string): T {
  const read = readLine(schema, line)
  if (read === undefined) throw new DomainError('platform.backupDamaged', 'invalid')
  return read
}

/** @throws DomainError `platform.notABackup`, or `platform.backupIsNewer` for a shape that this release can't read. */
export function parseHeader(line: string | undefined): BackupHeader {
  const anyVersion = readLine(z.looseObject({ format: z.literal(BACKUP_FORMAT), version: z.number() }), line ?? '')
  if (anyVersion === undefined) throw new DomainError('platform.notABackup', 'invalid')
  if (anyVersion.version < 1 || anyVersion.version > BACKUP_VERSION) {
    throw new DomainError('platform.backupIsNewer', 'conflict', { version: anyVersion.version })
  }
  return parseLine(backupHeaderSchema, line ?? '')
}

/** @throws DomainError `platform.backupDamaged`. */
export function parseRow(line: string): BackupRow {
  return parseLine(rowSchema, line)
}

export function isFilePiece(line: string): boolean {
  return line.startsWith('{"f":')
}

/** @throws DomainError `platform.backupDamaged`. */
export function parseFilePiece(line: string): FilePiece {
  return parseLine(filePieceSchema, line)
}

export function isTrailer(line: string): boolean {
  return line.startsWith('{"rows":')
}

/** @throws DomainError `platform.backupDamaged`. */
export function parseTrailer(line: string): BackupTrailer {
  return parseLine(trailerSchema, line)
}

/** Sum over lines, line feeds included, that grows as they pass. */
export function lineHash(): { add: (line: string) => void; digest: () => string } {
  const hash: Hash = createHash('sha256')
  return { add: (line) => void hash.update(line).update('\n'), digest: () => hash.digest('hex') }
}
