import { createRequire } from 'node:module'
import { posix } from 'node:path'
import { z } from 'zod'
import { isProduction, type SourceFile } from './sourceFiles.ts'

const domains = z.record(z.string(), z.array(z.string())).parse(createRequire(import.meta.url)('../domains.cjs'))

/** Box of the map that a file belongs to: its domain, or its folder under src. */
function boxOf(path: string): string | undefined {
  const [top, folder, domain] = path.split('/')
  if (top === 'demo') return 'demo'
  if (top !== 'src') return undefined
  return folder === 'domains' ? domain : folder
}

/** Arrows that the code really has, as `from>to`, types included, tests left out. */
function realArrows(files: readonly SourceFile[]): Set<string> {
  const arrows = new Set<string>()
  for (const { path, text } of files.filter(isProduction)) {
    const from = boxOf(path)
    for (const [, target = ''] of text.matchAll(/(?:from |import\()'(\.[^']+)'/g)) {
      const to = boxOf(posix.join(posix.dirname(path), target))
      if (from !== undefined && to !== undefined && from !== to) arrows.add(`${from}>${to}`)
    }
  }
  return arrows
}

/**
 * The domain map as Mermaid: an arrow means "imports". Solid where the code has it, dotted where domains.cjs allows it
 * and nothing uses it yet.
 */
export function drawDomainMap(files: readonly SourceFile[]): string {
  const real = realArrows(files)
  const allowed = Object.entries(domains).flatMap(([from, targets]) => targets.map((to) => `${from}>${to}`))
  const draw = (arrow: string, line: string): string => `  ${arrow.replace('>', ` ${line} `)}`
  const solid = [...real].sort().map((arrow) => draw(arrow, '-->'))
  const dotted = allowed
    .filter((arrow) => !real.has(arrow))
    .sort()
    .map((arrow) => draw(arrow, '-.->'))
  const boxes = Object.keys(domains).map((domain) => `    ${domain}`)
  return ['```mermaid', 'flowchart TD', '  subgraph domains', ...boxes, '  end', ...solid, ...dotted, '```'].join('\n')
}
