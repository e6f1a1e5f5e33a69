import { spawnSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'
import { type Figure, mb, type Part, seconds } from './figures.ts'
import { residentBytes } from './memory.ts'
import { type Engine, type Place, YEAR } from './seed.ts'
import { enter, startProduct } from './servers.ts'

const LIMIT_BYTES = 150_000_000
const IDLE_MS = 5_000
const root = fileURLToPath(new URL('..', import.meta.url))

function memoryFigure(name: string, bytes: number | undefined, aimed: boolean): Figure {
  if (bytes === undefined) return { name, value: 'not measured: this system has no ps' }
  const aim = aimed ? { aim: 'at most 150 MB', met: bytes <= LIMIT_BYTES } : {}
  return { name, value: mb(bytes), ...aim }
}

/** Start on a filled database, and memory before, and 5 s after, a load of unit lists. */
export async function measureServer(engine: Engine, place: Place): Promise<Part> {
  const product = await startProduct(place)
  try {
    const cookie = await enter(product.address, 'planningOfficer')
    const fresh = residentBytes(product.pid)
    await after(IDLE_MS)
    const idle = residentBytes(product.pid)
    const url = `${product.address}/api/planes/${YEAR}/unidades`
    await autocannon({ url, headers: { cookie }, connections: 20, duration: 5 })
    const loaded = residentBytes(product.pid)
    await after(IDLE_MS)
    const rested = residentBytes(product.pid)
    const onPostgres = engine === 'PostgreSQL'
    const figures = [
      { name: 'Start to listening, database filled', value: seconds(product.startMs) },
      memoryFigure('Memory after the first sign-in', fresh, false),
      memoryFigure('Memory at rest before any load', idle, onPostgres),
      memoryFigure('Memory under load (20 connections)', loaded, false),
      memoryFigure('Memory at rest 5 s after the load', rested, onPostgres),
    ]
    return { title: `Server, ${engine}`, figures }
  } finally {
    await product.stop()
  }
}

/** Bytes of the files of a folder; packages nested in node_modules are counted as packages of their own. */
function folderBytes(folder: string): number {
  let bytes = 0
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.name === 'node_modules') continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) bytes += folderBytes(path)
    else if (entry.isFile()) bytes += lstatSync(path).size
  }
  return bytes
}

/** Size of the packages that production needs, without installing anything. */
export function measureInstall(): Part {
  const { stdout } = spawnSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], { cwd: root, encoding: 'utf8' })
  const folders = stdout.split('\n').filter((line) => line.includes('node_modules'))
  const sizes = [...new Set(folders)].map((folder) => ({
    name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
    bytes: folderBytes(folder),
  }))
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0)
  const largest = sizes.sort((a, b) => b.bytes - a.bytes).slice(0, 6)
  const own = folderBytes(join(root, 'dist'))
  return {
    title: 'Production install',
    figures: [
      { name: `Packages (${sizes.length})`, value: mb(total), aim: 'at most 150 MB', met: total <= LIMIT_BYTES },
      ...largest.map(({ name, bytes }) => ({ name: `… ${name}`, value: mb(bytes) })),
      { name: 'Built product (dist)', value: mb(own) },
    ],
  }
}
