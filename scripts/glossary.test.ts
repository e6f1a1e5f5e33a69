import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../src/domains/platform/index.ts'
import { isProduction, sourceFiles } from './sourceFiles.ts'

const rows = readFileSync(join(projectFolder(), 'docs', 'glossary.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| Code '))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const codes = rows.map(([code = '']) => code)

const production = sourceFiles(['src/kernel', 'src/domains']).filter(isProduction)
const doors = production.filter(({ path }) => /^src\/domains\/[^/]+\/model\/index\.ts$/.test(path))

/** Names of the types that a door hands out, in either way of writing it. */
function typesOf(door: string): string[] {
  const whole = [...door.matchAll(/export type \{([^}]*)\}/g)].flatMap(([, names = '']) => names.split(','))
  const single = [...door.matchAll(/\btype (\w+)(?=[,\s}])/g)].map(([, name = '']) => name)
  return [...whole, ...single].map((name) => name.trim()).filter((name) => name !== '')
}

const declared = new Set(
  production.flatMap(({ path, text }) =>
    /^src\/kernel\/|\/model\//.test(path)
      ? [...text.matchAll(/^export type (\w+)/gm)].map(([, name = '']) => name)
      : [],
  ),
)

describe('glosario', () => {
  it('tiene cada tipo que sale por la puerta de un modelo', () => {
    const handedOut = doors.flatMap(({ text }) => typesOf(text))
    expect(handedOut.length).toBeGreaterThan(10)
    expect(handedOut.filter((name) => !codes.includes(name))).toEqual([])
  })

  it('cada palabra sigue en el código, una sola vez en la página', () => {
    expect(codes.filter((code) => !declared.has(code))).toEqual([])
    expect(new Set(codes).size).toBe(codes.length)
  })

  it.each(rows)('%s tiene palabra en español, definición y fuente', (...cells) => {
    expect(cells).toHaveLength(9)
    expect([cells[1], cells[7], cells[8]].every((cell) => cell !== '')).toBe(true)
  })
})
