import { existsSync, realpathSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { childProgram } from '../../child/childProgram.ts'

export type ChildCommand = { entry: string; execArgv: string[] }

const HEAP_MEGABYTES = 512

/**
 * How to start the reading process. A built one may read the project's folder and nothing else, may not write, nor start
 * processes, workers or native code, where Node has its permission model. tsx needs to start a worker and a process of its
 * own, so in development there is no such fence.
 */
export function childCommand(): ChildCommand {
  const { entry, isBuilt, loader } = childProgram('src/documents/read/child/childEntry')
  const memory = `--max-old-space-size=${HEAP_MEGABYTES}`
  return { entry, execArgv: [memory, ...(isBuilt ? permissionFlags(entry) : loader)] }
}

function permissionFlags(entry: string): string[] {
  const flag = ['--permission', '--experimental-permission'].find((name) =>
    process.allowedNodeEnvironmentFlags.has(name),
  )
  if (flag === undefined) return []
  return [flag, '--no-warnings', ...readable(entry).map((path) => `--allow-fs-read=${path}`)]
}

/** The built server and its packages, which may be a link to where another folder keeps them; never the data beside them. */
function readable(entry: string): string[] {
  const built = resolve(dirname(entry), '..', '..', '..', '..')
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
