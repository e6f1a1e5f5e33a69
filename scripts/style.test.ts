import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type PlantedTree, plantTree } from './testing/plantedTree.ts'

const lines = (count: number): string => Array.from({ length: count }, (_, i) => `export const v${i} = ${i}\n`).join('')
const longFunction = (count: number): string =>
  `export function long(): number {\n  let n = 0\n${'  n += 1\n'.repeat(count)}  return n\n}\n`

/** One planted fault for each rule of style that the house depends on. */
const faults: readonly (readonly [title: string, path: string, text: string, rule: string])[] = [
  ['any', 'src/any.ts', 'export const value: any = 1\n', 'lint/suspicious/noExplicitAny'],
  [
    'una afirmación de que no falta nada (!)',
    'src/bang.ts',
    'export const first = (all: string[]): number => all[0]!.length\n',
    'lint/style/noNonNullAssertion',
  ],
  ['una exportación sin nombre', 'src/nameless.ts', 'export default 1\n', 'lint/style/noDefaultExport'],
  ['un enum', 'src/list.ts', "export enum Colour {\n  red = 'red',\n}\n", 'lint/style/noEnum'],
  ['la consola', 'src/talk.ts', "console.log('hola')\n", 'lint/suspicious/noConsole'],
  ['un archivo de 401 líneas', 'src/long.ts', lines(401), 'lint/style/noExcessiveLinesPerFile'],
  ['una función larga', 'src/steps.ts', longFunction(80), 'lint/complexity/noExcessiveLinesPerFunction'],
  [
    'un tipo importado como valor',
    'src/typed.ts',
    "import { Plan } from './plan.ts'\nexport const none: Plan | null = null\n",
    'lint/style/useImportType',
  ],
  [
    'una importación sin uso',
    'src/unused.ts',
    "import { join } from 'node:path'\nexport const one = 1\n",
    'lint/correctness/noUnusedImports',
  ],
  [
    'una variable sin uso',
    'src/spare.ts',
    'export function one(): number {\n  const two = 2\n  return 1\n}\n',
    'lint/correctness/noUnusedVariables',
  ],
  ['otro formato', 'src/semicolons.ts', 'export const value = "1";\n', 'format'],
]

const legal: readonly (readonly [title: string, path: string, text: string])[] = [
  ['un archivo de 400 líneas', 'src/full.ts', lines(400)],
  ['la consola en las órdenes', 'src/cli/talk.ts', "console.log('hola')\n"],
  [
    'la afirmación de que no falta nada en una prueba',
    'src/bang.test.ts',
    'export const first = (all: string[]): number => all[0]!.length\n',
  ],
  ['mensajes largos', 'src/domains/plan/messages.es.ts', lines(500)],
]

const reportSchema = z.object({
  diagnostics: z.array(z.object({ category: z.string(), location: z.object({ path: z.string() }) })),
})

describe('estilo', () => {
  let planted: PlantedTree
  const reported = new Map<string, Set<string>>()

  beforeAll(() => {
    const plants = [...faults, ...legal].map(([, path, text]) => [path, text])
    planted = plantTree(Object.fromEntries(plants))
    const output = planted.run('@biomejs/biome/bin/biome', [
      'check',
      '--error-on-warnings',
      '--reporter=json',
      '--max-diagnostics=none',
      'src',
    ])
    for (const { category, location } of reportSchema.parse(JSON.parse(output)).diagnostics) {
      reported.set(location.path, (reported.get(location.path) ?? new Set()).add(category))
    }
  })
  afterAll(() => planted.remove())

  it.each(faults)('se señala: %s', (_title, path, _text, rule) => {
    expect([...(reported.get(path) ?? [])]).toEqual([rule])
  })

  it.each(legal)('se permite: %s', (_title, path) => {
    expect([...(reported.get(path) ?? [])]).toEqual([])
  })
})
