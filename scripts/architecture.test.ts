import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { projectFolder } from '../src/domains/platform/index.ts'
import { type PlantedTree, plantTree, type Tree } from './testing/plantedTree.ts'

const configSchema = z.object({ forbidden: z.array(z.object({ name: z.string() })) })
const rules = configSchema
  .parse(createRequire(import.meta.url)(join(projectFolder(), '.dependency-cruiser.cjs')))
  .forbidden.map((rule) => rule.name)

const value = 'export const value = 1\n'
const imports = (target: string): string => `import { value } from '${target}'\nexport const used = value\n`
const importsType = (target: string): string => `import type { Value } from '${target}'\nexport type Used = Value\n`

/** What the planted files import: doors, insides and layers of the four domains, all of them legal by themselves. */
const ground: Tree = {
  'src/kernel/money.ts': `${value}export type Value = number\n`,
  'src/ui/Button.tsx': imports('../kernel/money.ts'),
  'src/ui/button.css': '.button { color: red }\n',
  'src/documents/model.ts': value,
  'src/documents/print/printPdf.ts': `import { join } from 'node:path'\nexport const value = join('a', 'b')\n`,
  'src/app/serve.ts': value,
  'src/app/web/Shell.tsx': value,
  'src/cli/hilo.ts': value,
  ...Object.fromEntries(
    ['platform', 'strategy', 'operations', 'monitoring'].flatMap((domain) =>
      [
        ['model/thing.ts', `${value}export type Value = number\n`],
        ['model/index.ts', imports('./thing.ts').replace('used', 'value2').concat(value)],
        ['store/thingStore.ts', value],
        ['actions/doThing.ts', value],
        ['contract.ts', value],
        ['messages.es.ts', value],
        ['documents/sheet.ts', value],
        ['testing.ts', value],
        ['testing/builder.ts', value],
        ['web/things/ThingPage.tsx', value],
        ['web/things/messages.es.ts', value],
        ['web/parts/messages.es.ts', value],
        ['web/messages.es.ts', value],
        ['web/index.ts', value],
        ['index.ts', value],
      ].map(([file, text]) => [`src/domains/${domain}/${file}`, text]),
    ),
  ),
}

const M = 'src/domains/monitoring'
const O = 'src/domains/operations'
const P = 'src/domains/platform'
const S = 'src/domains/strategy'

/** Imports that the house wants: none of them may be reported. */
const legal: readonly (readonly [title: string, path: string, text: string])[] = [
  ['kernel → kernel', 'src/kernel/legal.ts', imports('./money.ts')],
  ['kernel → zod', 'src/kernel/legalZod.ts', `import { z } from 'zod'\nexport const s = z.string()\n`],
  ['ui → React', 'src/ui/legalReact.tsx', `import { useState } from 'react'\nexport const s = useState\n`],
  ['ui → estilo propio', 'src/ui/legalCss.tsx', `import './button.css'\n${value}`],
  ['modelo → núcleo', `${O}/model/legalKernel.ts`, imports('../../../kernel/money.ts')],
  ['modelo → puerta del modelo de abajo', `${O}/model/legalDoor.ts`, imports('../../strategy/model/index.ts')],
  ['modelo → puerta del modelo de operations', `${M}/model/legalDoor.ts`, imports('../../operations/model/index.ts')],
  ['contrato → modelo', `${O}/contracts/legal.ts`, imports('../model/thing.ts')],
  ['página → contrato', `${O}/web/legalContract.tsx`, imports('../contract.ts')],
  ['página → sus textos', `${O}/web/things/legalOwn.tsx`, imports('./messages.es.ts')],
  ['página → textos de varias páginas', `${O}/web/others/legalShared.tsx`, imports('../parts/messages.es.ts')],
  ['lista de páginas → títulos', `${O}/web/legalPages.ts`, imports('./messages.es.ts')],
  [
    'página → pieza',
    `${O}/web/legalUi.tsx`,
    imports('../../../ui/Button.tsx').replace('{ value }', '{ used as value }'),
  ],
  ['acto → su almacén', `${O}/actions/legalStore.ts`, imports('../store/thingStore.ts')],
  ['acto → puerta de otro dominio', `${O}/actions/legalDoor.ts`, imports('../../platform/index.ts')],
  ['almacén → kysely', `${O}/store/legal.ts`, `import { sql } from 'kysely'\nexport const used = sql\n`],
  ['documento → modelo de documento', `${O}/documents/legal.ts`, imports('../../../documents/model.ts')],
  ['impresora → Node', 'src/documents/print/legal.ts', `import { join } from 'node:path'\nexport const used = join\n`],
  ['prueba → constructores', `${O}/actions/legal.test.ts`, imports('../testing.ts')],
  ['app → puerta de un dominio', 'src/app/legal.ts', imports('../domains/operations/index.ts')],
  ['marco → puerta de páginas', 'src/app/web/legal.tsx', imports('../../domains/operations/web/index.ts')],
  ['órdenes → puerta de un dominio', 'src/cli/legal.ts', imports('../domains/platform/index.ts')],
  ['demostración → puerta de un dominio', 'demo/legal.ts', imports('../src/domains/operations/index.ts')],
]

const operationsInside = imports('../../operations/model/index.ts')

/** One planted fault for each rule and each way that was once unseen; the rules that must report it, and no other. */
const faults: readonly (readonly [title: string, path: string, text: string, reportedBy: readonly string[]])[] = [
  ['platform hacia arriba', `${P}/actions/up.ts`, operationsInside, ['platform-imports-only-listed-domains']],
  [
    'platform hacia arriba solo con un tipo',
    `${P}/actions/upType.ts`,
    importsType('../../operations/model/index.ts'),
    ['platform-imports-only-listed-domains'],
  ],
  ['strategy hacia arriba', `${S}/actions/up.ts`, operationsInside, ['strategy-imports-only-listed-domains']],
  [
    'operations hacia arriba',
    `${O}/actions/up.ts`,
    imports('../../monitoring/model/index.ts'),
    ['operations-imports-only-listed-domains'],
  ],
  ['un dominio sin anotar', 'src/domains/gossip/talk.ts', imports('../../kernel/money.ts'), ['domain-is-listed']],
  ['un dominio sin anotar que no importa nada', 'src/domains/rumour/alone.ts', value, ['domain-is-listed']],
  ['un dominio sin anotar que no importa nada y otro usa', 'src/domains/gossip/index.ts', value, ['domain-is-listed']],
  ['un archivo entre los dominios', 'src/domains/loose.ts', value, ['domain-is-listed']],
  [
    'operations a un dominio sin anotar',
    `${O}/actions/unlisted.ts`,
    imports('../../gossip/index.ts'),
    ['operations-imports-only-listed-domains'],
  ],
  [
    'monitoring a un dominio sin anotar',
    `${M}/actions/unlisted.ts`,
    imports('../../gossip/index.ts'),
    ['monitoring-imports-only-listed-domains'],
  ],
  [
    'por la ventana de platform',
    `${O}/actions/a.ts`,
    imports('../../platform/store/thingStore.ts'),
    ['platform-through-its-doors'],
  ],
  [
    'por la ventana de strategy',
    `${O}/actions/b.ts`,
    imports('../../strategy/model/thing.ts'),
    ['strategy-through-its-doors'],
  ],
  [
    'por la ventana de operations',
    `${M}/model/window.ts`,
    imports('../../operations/model/thing.ts'),
    ['operations-through-its-doors'],
  ],
  [
    'app por la ventana',
    'src/app/window.ts',
    imports('../domains/operations/actions/doThing.ts'),
    ['operations-through-its-doors'],
  ],
  [
    'app por la ventana de monitoring',
    'src/app/window2.ts',
    imports('../domains/monitoring/model/thing.ts'),
    ['monitoring-through-its-doors'],
  ],
  [
    'la demostración por la ventana',
    'demo/window.ts',
    imports('../src/domains/operations/store/thingStore.ts'),
    ['operations-through-its-doors'],
  ],
  ['un dominio a app', `${O}/actions/toApp.ts`, imports('../../../app/serve.ts'), ['domain-never-imports-app']],
  ['un dominio a las órdenes', `${O}/actions/toCli.ts`, imports('../../../cli/hilo.ts'), ['domain-never-imports-app']],
  ['la puerta propia desde dentro', `${O}/actions/ownDoor.ts`, imports('../index.ts'), ['own-door-is-for-others']],
  [
    'la puerta del modelo desde dentro',
    `${O}/actions/ownModelDoor.ts`,
    imports('../model/index.ts'),
    ['own-door-is-for-others'],
  ],
  [
    'constructores de prueba en producción',
    `${O}/actions/builders.ts`,
    imports('../testing.ts'),
    ['testing-only-in-tests'],
  ],
  [
    'carpeta de prueba en producción',
    `${O}/actions/builder.ts`,
    imports('../testing/builder.ts'),
    ['testing-only-in-tests'],
  ],
  ['un círculo', `${O}/actions/circleA.ts`, imports('./circleB.ts').replace('used', 'value'), ['no-circular']],
  ['un archivo que no existe', `${O}/actions/ghost.ts`, imports('./missing.ts'), ['no-unresolved']],
  [
    'el núcleo a Node',
    'src/kernel/node.ts',
    `import { join } from 'node:path'\nexport const used = join\n`,
    ['kernel-at-the-bottom'],
  ],
  ['el núcleo a las piezas', 'src/kernel/upUi.ts', imports('../ui/Button.tsx'), ['kernel-at-the-bottom']],
  ['las piezas a un dominio', 'src/ui/upDomain.ts', imports('../domains/platform/contract.ts'), ['ui-knows-no-domain']],
  [
    'las piezas a Node',
    'src/ui/node.ts',
    `import { join } from 'node:path'\nexport const used = join\n`,
    ['ui-knows-no-domain'],
  ],
  ['el modelo a su almacén', `${O}/model/impure.ts`, imports('../store/thingStore.ts'), ['model-is-pure']],
  [
    'el modelo a Node',
    `${O}/model/node.ts`,
    `import { readFileSync } from 'node:fs'\nexport const used = readFileSync\n`,
    ['model-is-pure'],
  ],
  [
    'el modelo a un paquete',
    `${O}/model/package.ts`,
    `import fastify from 'fastify'\nexport const used = fastify\n`,
    ['model-is-pure'],
  ],
  ['el contrato al almacén', `${O}/contracts/back.ts`, imports('../store/thingStore.ts'), ['contract-is-browser-safe']],
  [
    'el contrato a un paquete',
    `${O}/contracts/package.ts`,
    `import fastify from 'fastify'\nexport const used = fastify\n`,
    ['contract-is-browser-safe'],
  ],
  ['la página al almacén', `${O}/web/back.tsx`, imports('../store/thingStore.ts'), ['web-stays-in-the-browser']],
  ['la página al acto', `${O}/web/act.tsx`, imports('../actions/doThing.ts'), ['web-stays-in-the-browser']],
  [
    'la página a Node',
    `${O}/web/node.tsx`,
    `import { join } from 'node:path'\nexport const used = join\n`,
    ['web-stays-in-the-browser'],
  ],
  ['la página a los documentos', `${O}/web/sheet.tsx`, imports('../documents/sheet.ts'), ['web-stays-in-the-browser']],
  [
    'la página a los textos de otra',
    `${O}/web/others/OtherPage.tsx`,
    imports('../things/messages.es.ts'),
    ['page-reads-its-own-texts'],
  ],
  [
    'la lista de páginas a los textos de una',
    `${O}/web/thingPages.ts`,
    imports('./things/messages.es.ts'),
    ['list-of-pages-loads-titles-only'],
  ],
  [
    'el acto a los textos de una página',
    `${O}/actions/page.ts`,
    imports('../web/things/messages.es.ts'),
    ['only-pages-import-pages'],
  ],
  ['el marco al servidor', 'src/app/web/server.tsx', imports('../serve.ts'), ['frame-stays-in-the-browser']],
  [
    'el marco a la puerta del servidor',
    'src/app/web/door.tsx',
    imports('../../domains/platform/index.ts'),
    ['frame-stays-in-the-browser'],
  ],
  [
    'el documento al almacén',
    `${O}/documents/impure.ts`,
    imports('../store/thingStore.ts'),
    ['documents-of-a-domain-are-pure'],
  ],
  [
    'el documento a la impresora',
    `${O}/documents/printer.ts`,
    imports('../../../documents/print/printPdf.ts'),
    ['documents-of-a-domain-are-pure'],
  ],
  [
    'la impresora a un dominio',
    'src/documents/domain.ts',
    imports('../domains/operations/model/index.ts'),
    ['document-printers-know-no-domain'],
  ],
  [
    'SQL fuera del almacén',
    `${O}/actions/sql.ts`,
    `import { sql } from 'kysely'\nexport const used = sql\n`,
    ['only-stores-speak-sql'],
  ],
  ['SQL en app', 'src/app/pg.ts', `import pg from 'pg'\nexport const used = pg\n`, ['only-stores-speak-sql']],
  [
    'una flecha nueva sin puerta, las dos reglas',
    `${P}/actions/upInside.ts`,
    imports('../../operations/store/thingStore.ts'),
    ['operations-through-its-doors', 'platform-imports-only-listed-domains'],
  ],
]

const cruiseSchema = z.object({
  summary: z.object({ violations: z.array(z.object({ from: z.string(), rule: z.object({ name: z.string() }) })) }),
})

describe('quién importa a quién', () => {
  let planted: PlantedTree
  const reported = new Map<string, Set<string>>()

  beforeAll(() => {
    const plants = [...legal, ...faults].map(([, path, text]) => [path, text])
    planted = plantTree({
      ...ground,
      ...Object.fromEntries(plants),
      [`${O}/actions/circleB.ts`]: imports('./circleA.ts').replace('used', 'value'),
    })
    const output = planted.run('dependency-cruiser/bin/dependency-cruise.mjs', [
      'src',
      'demo',
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'json',
    ])
    for (const { from, rule } of cruiseSchema.parse(JSON.parse(output)).summary.violations) {
      reported.set(from, (reported.get(from) ?? new Set()).add(rule.name))
    }
  })
  afterAll(() => planted.remove())

  it.each(faults)('se señala: %s', (_title, path, _text, reportedBy) => {
    expect([...(reported.get(path) ?? [])].sort()).toEqual(reportedBy)
  })

  it.each(legal)('se permite: %s', (_title, path) => {
    expect([...(reported.get(path) ?? [])]).toEqual([])
  })

  it('lo plantado es lo único que se señala', () => {
    const expected = new Set(faults.map(([, path]) => path))
    expect([...reported.keys()].filter((path) => !expected.has(path))).toEqual([])
  })

  it('cada regla tiene al menos una falta plantada', () => {
    const proved = new Set(faults.flatMap(([, , , reportedBy]) => reportedBy))
    expect(rules.filter((rule) => !proved.has(rule))).toEqual([])
  })
})
