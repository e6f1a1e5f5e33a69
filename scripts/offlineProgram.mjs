// Writes into the worker of public/sin-linea.js what the pages that work without a line need.
import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Modules that open without a line: their chunks, and all that these import, are kept. */
const OFFLINE = [
  'index.html',
  'src/domains/monitoring/web/start/StartPage.tsx',
  'src/domains/monitoring/web/month/MyMonthPage.tsx',
  'src/domains/monitoring/web/report/ReportPage.tsx',
  'src/domains/monitoring/web/queue/QueueKeeper.tsx',
  'src/domains/monitoring/web/queue/LeaveDialog.tsx',
  'src/domains/monitoring/web/queue/leaving.ts',
  'src/domains/platform/web/session/EndedDialog.tsx',
  'src/ui/data/kept/keptAnswers.ts',
]
const PUBLIC = ['/', '/before.js', '/layers.css', '/icono.svg']
const PLACE = "const PROGRAM = { name: 'hilo', files: [] }"

/** Latin letters are enough for Spanish. */
const isNeeded = (file) => !/\.woff2?$/.test(file) || /-latin-wght-normal-/.test(file)

function filesOf(bundle, root) {
  const found = new Set()
  const take = (name) => {
    const chunk = bundle[name]
    if (chunk === undefined || found.has(name)) return
    found.add(name)
    const { importedCss = [], importedAssets = [] } = chunk.viteMetadata ?? {}
    for (const part of [...importedCss, ...importedAssets]) found.add(part)
    for (const part of chunk.imports ?? []) take(part)
  }
  for (const module of OFFLINE) {
    const chunks = Object.values(bundle).filter(
      (one) =>
        one.type === 'chunk' &&
        (one.facadeModuleId === join(root, module) || one.moduleIds?.includes(join(root, module))),
    )
    if (chunks.length === 0) throw new Error(`offline: no chunk of ${module}`)
    for (const { fileName } of chunks) take(fileName)
  }
  // Fonts hang from style sheets, not from modules.
  for (const name of Object.keys(bundle)) if (/\.woff2$/.test(name)) found.add(name)
  return [...found].filter(isNeeded).sort()
}

/** A plugin of Vite. */
export function offlineProgram() {
  let root = ''
  return {
    name: 'hilo:offline-program',
    apply: 'build',
    configResolved: (config) => {
      root = config.root
    },
    writeBundle({ dir }, bundle) {
      const files = [...PUBLIC, ...filesOf(bundle, root).map((name) => `/${name}`)]
      const worker = readFileSync(join(root, 'public', 'sin-linea.js'), 'utf8')
      if (!worker.includes(PLACE)) throw new Error('offline: the worker has no place for its files')
      const bytes = ['index.html', 'before.js', 'layers.css'].map((name) => readFileSync(join(dir, name)))
      const hash = createHash('sha256').update(JSON.stringify(files)).update(Buffer.concat(bytes)).digest('hex')
      const program = JSON.stringify({ name: `hilo-${hash.slice(0, 12)}`, files })
      writeFileSync(
        join(dir, 'sin-linea.js'),
        worker.replace(PLACE, () => `const PROGRAM = ${program}`),
      )
    },
  }
}
