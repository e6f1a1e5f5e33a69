import { existsSync, realpathSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export type ChildCommand = { entry: string; execArgv: string[] }

const HEAP_MEGABYTES = 512

/**
 * How to start the reading process. Its entry stands beside this file, with the same extension: TypeScript in development
 * and tests, run through tsx, JavaScript in a built server. A built one may read the project's folder and nothing else, may
 * not write, nor start processes, workers or native code, where Node has its permission model. tsx needs to start a
 * worker and a process of its own, so in development there is no such fence.
 */
export function childCommand(): ChildCommand {
  const here = fileURLToPath(import.meta.url)
  const source = here.endsWith('.ts')
  const entry = resolve(dirname(here), source ? 'childEntry.ts' : 'childEntry.js')
  const memory = `--max-old-space-size=${HEAP_MEGABYTES}`
  return { entry, execArgv: [memory, ...(source ? typeScriptFlags() : permissionFlags(here))] }
}

function typeScriptFlags(): string[] {
  const loader = createRequire(import.meta.url).resolve('tsx')
  return ['--import', pathToFileURL(loader).href]
}

function permissionFlags(here: string): string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  )
  if (flag === undefined) return []
  return [flag, '--no-warnings', ...readable(here).map((path) => `--allow-fs-read=${path}`)]
}

/** The built server and its packages, which may be a link to where another folder keeps them; never the data beside them. */
function readable(here: string): string[] {
  const built = resolve(dirname(here), '..', '..', '..', '..')
  const root = projectRoot(built)
  const packages = join(root, 'node_modules')
  const folders = new Set([built, packages, realpathSync(packages)])
  // One pattern for a folder and what is in it: Node 20 aborts when it gets both.
  return [join(root, 'package.json'), ...[...folders].map((folder) => `${folder}*`)]
}

function projectRoot(folder: string): string {
  const parent = dirname(folder)
  return parent === folder || existsSync(join(folder, 'node_modules')) ? folder : projectRoot(parent)
}
