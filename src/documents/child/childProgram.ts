import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** What `fork` needs to start it. `isBuilt` where it is the JavaScript of a built server. */
export type ChildProgram = { entry: string; isBuilt: boolean; loader: readonly string[] }

/**
 * The program that stands beside a module, for a process of its own. It has the module's extension: JavaScript in a built
 * server, TypeScript through tsx in development. Where HILO_BUILT names the server folder of a build of this very source,
 * as `npm test` does after building, the built one is started from source too: it needs no loader.
 */
export function childProgram(moduleUrl: string, name: string): ChildProgram {
  const folder = dirname(fileURLToPath(moduleUrl))
  if (!moduleUrl.endsWith('.ts')) return { entry: join(folder, `${name}.js`), isBuilt: true, loader: [] }
  const built = process.env.HILO_BUILT
  if (built === undefined || built === '') {
    const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
    return { entry: join(folder, `${name}.ts`), isBuilt: false, loader: ['--import', loader] }
  }
  const root = join(built, '..', '..')
  return { entry: join(built, relative(root, folder), `${name}.js`), isBuilt: true, loader: [] }
}
