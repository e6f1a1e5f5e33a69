import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { variables } from '../src/app/configuration.ts'
import { projectFolder } from '../src/domains/platform/index.ts'
import { monthGridMessages } from '../src/ui/monthGrid/messages.es.ts'
import { sourceFiles } from './sourceFiles.ts'

const read = (path: string): string => readFileSync(join(projectFolder(), path), 'utf8')

/** Rows of the first table under a heading, as cells without the marks of code. */
function tableUnder(page: string, heading: string): string[][] {
  const part = page.slice(page.indexOf(`\n## ${heading}\n`) + 1).split('\n## ')[0] ?? ''
  return part
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .slice(2)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    )
}

const pages = [
  ...['README.md', 'LEEME.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].map((path) => ({ path, text: read(path) })),
  ...sourceFiles(['docs']).filter(({ path }) => path.endsWith('.md')),
]
const links = pages.flatMap(({ path, text }) =>
  [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target = '']): [string, string] => [path, target]),
)

describe('guías', () => {
  it('LEEME.md dice cada variable con las palabras del programa', () => {
    expect(tableUnder(read('LEEME.md'), 'Variables')).toEqual(Object.entries(variables))
  })

  it('el manual trae los atajos de la cuadrícula', () => {
    const table = tableUnder(read('docs/manual/programacion-mensual.md'), 'Atajos de teclado')
    expect(table).toEqual([...monthGridMessages.shortcuts, monthGridMessages.rowMenuShortcut])
  })

  it('el índice nombra cada capítulo del manual', () => {
    const chapters = pages.map(({ path }) => path).filter((path) => /^docs\/manual\/(?!index)/.test(path))
    const index = read('docs/manual/index.md')
    expect(chapters.filter((path) => !index.includes(`(${path.replace('docs/manual/', '')})`))).toEqual([])
  })

  it.each(links)('%s: %s existe', (path, target) => {
    expect(existsSync(join(projectFolder(), dirname(path), target))).toBe(true)
  })
})
