import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { projectFolder } from '../src/domains/platform/index.ts'

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      dev: z.boolean().optional(),
      dependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
})

type Lock = z.infer<typeof lockSchema>['packages']

/** Built into the pages: development packages to npm, handed out all the same. */
const IN_THE_PAGES = [
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
  '@tanstack/react-query',
  '@tanstack/react-router',
  '@tanstack/react-virtual',
  'downshift',
  'idb',
  'markdown-to-jsx',
  'react',
  'react-dom',
]

/** Works of others that the lock file does not name: inside a package, or as files of ours. */
export const CARRIED = {
  pdfJs: { name: 'PDF.js, inside unpdf', version: '5.6.205', license: 'Apache-2.0' },
  sourceSans: { name: 'Source Sans 3, in src/documents/print/fonts', version: '3.052', license: 'OFL-1.1' },
  sourceSerif: { name: 'Source Serif 4, in src/documents/print/fonts', version: '4.004', license: 'OFL-1.1' },
} as const

/** Path in the lock of what `name` means to the package at `from`: its own copy, else the nearest above. */
function resolve(lock: Lock, from: string, name: string): string | undefined {
  const own = `${from}/node_modules/${name}`
  if (lock[own] !== undefined) return own
  const above = from.lastIndexOf('/node_modules/')
  if (above >= 0) return resolve(lock, from.slice(0, above), name)
  return lock[`node_modules/${name}`] === undefined ? undefined : `node_modules/${name}`
}

function withDependencies(lock: Lock, paths: readonly string[], found = new Set<string>()): Set<string> {
  for (const path of paths) {
    if (found.has(path)) continue
    found.add(path)
    const names = Object.keys(lock[path]?.dependencies ?? {})
    withDependencies(
      lock,
      names.flatMap((name) => resolve(lock, path, name) ?? []),
      found,
    )
  }
  return found
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** THIRD-PARTY.md: every package that the server runs or the pages carry, from the lock file. */
export function renderNotices(): string {
  const lock = lockSchema.parse(JSON.parse(readFileSync(join(projectFolder(), 'package-lock.json'), 'utf8'))).packages
  const onServer = Object.keys(lock).filter((path) => path !== '' && lock[path]?.dev !== true)
  const inPages = withDependencies(
    lock,
    IN_THE_PAGES.map((name) => `node_modules/${name}`),
  )
  const row = (path: string): string =>
    `| ${nameOf(path)} | ${lock[path]?.version ?? ''} | ${lock[path]?.license ?? 'see the package'} |`
  const carried = Object.values(CARRIED).map(({ name, version, license }) => `| ${name} | ${version} | ${license} |`)
  const rows = [...new Set([...[...onServer, ...inPages].map(row), ...carried])].sort()
  return `# Third-party packages

Generated from package-lock.json by \`npm run docs:generate\`; a test compares it. Everything that a running Hilo uses:
packages of the server (those of other platforms too) and packages built into the pages. The full text of each licence is in the
folder of its package under node_modules.

| Package | Version | Licence |
|---|---|---|
${rows.join('\n')}
`
}
