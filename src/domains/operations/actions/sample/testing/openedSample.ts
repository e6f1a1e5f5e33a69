import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { readZipDirectory, viewOf } from '../../../../../documents/read/zip/zipDirectory.ts'
import { projectFolder } from '../../../../platform/index.ts'

const PROGRAM = join(projectFolder(), 'public', 'verificar.mjs')
const LOCAL_HEADER_BYTES = 30

/** Files of a sample by path. */
export function unpacked(zip: Uint8Array): Map<string, Buffer> {
  const view = viewOf(zip)
  return new Map(
    readZipDirectory(zip).map(({ name, offset, compressedSize }) => {
      const start = offset + LOCAL_HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
      return [name, inflateRawSync(zip.subarray(start, start + compressedSize))]
    }),
  )
}

/** Writes files into a new folder below `home` and gives its path. */
export function written(home: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const folder = mkdtempSync(join(home, 'muestra-'))
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }
  return folder
}

export function aHome(): string {
  return mkdtempSync(join(tmpdir(), 'hilo-muestra-'))
}

/** What the program of the sample says, run by itself. */
export function check(...args: string[]): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...args], { encoding: 'utf8' })
  return { status, said: stdout + stderr }
}
