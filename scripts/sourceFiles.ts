import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { projectFolder } from '../src/domains/platform/index.ts'

export type SourceFile = { path: string; text: string }

const BINARY = /\.(png|ico|woff2?|ttf|otf|pdf|xlsx|ods|docx|gz)$/

/** Every text file under the named folders of this project, by path with forward slashes. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(projectFolder(), folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !BINARY.test(entry.name))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name)
        const relative = path.slice(projectFolder().length).split(sep).filter(Boolean).join('/')
        return { path: relative, text: readFileSync(path, 'utf8') }
      }),
  )
}

/** Production code: no tests and no builders of tests. */
export function isProduction({ path }: SourceFile): boolean {
  return /\.tsx?$/.test(path) && !/\.test\.tsx?$|\/testing(\/|\.ts$)/.test(path)
}
