import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectRoot } from '../projectRoot.ts'

/** What `fork` needs to start it. `isBuilt` where it is the JavaScript of a built server. */
export type ChildProgram = { entry: string; isBuilt: boolean; loader: readonly string[] }

/**
 * A program of this source for a process of its own: its JavaScript in a built server, its TypeScript through tsx in
 * development. Where HILO_BUILT names the server folder of a build of this very source, as `npm test` does after
 * building, the built one is started from source too: it needs no loader.
 *
 * @param path from the project's folder, without extension, as vite.server.config.ts lists it.
 */
export function childProgram(path: string): ChildProgram {
  const isSource = import.meta.url.endsWith('.ts')
  const built = isSource ? process.env.HILO_BUILT : join(projectRoot(import.meta.url), 'dist', 'server')
  if (built) return { entry: join(built, `${path}.js`), isBuilt: true, loader: [] }
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  return { entry: join(projectRoot(import.meta.url), `${path}.ts`), isBuilt: false, loader: ['--import', loader] }
}
