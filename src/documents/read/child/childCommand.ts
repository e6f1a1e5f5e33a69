import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
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
  return [flag, '--no-warnings', ...codeFolders(here).map((folder) => `--allow-fs-read=${folder}`)]
}

/** Every folder above this file that can hold code: the built server itself and the packages it was installed with. */
function codeFolders(here: string): string[] {
  const built = resolve(dirname(here), '..', '..', '..', '..')
  const packages =
    createRequire(import.meta.url)
      .resolve('hucre')
      .split('node_modules')[0] ?? built
  return [`${built}/*`, `${resolve(packages, 'node_modules')}/*`, resolve(packages, 'package.json')]
}
