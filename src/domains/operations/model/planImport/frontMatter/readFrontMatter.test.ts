import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SourceRow } from '../../../../../kernel/sourceDocument.ts'
import { frontMatterSchema } from '../importedPlan.ts'
import { readFrontMatter } from './readFrontMatter.ts'

function toRows(text: string): SourceRow[] {
  return text.split('\n').map((line, index) => ({
    place: { line: index + 1 },
    cells: line.split('\t').map((cell) => ({ text: cell })),
    hidden: false,
    tabular: line.includes('\t'),
  }))
}

function findSeed(prefix: string): string | undefined {
  const folders = [process.env.HILO_SHARED, join(process.cwd(), '..', 'shared')].filter(
    (folder) => folder !== undefined,
  )
  const folder = folders.map((candidate) => join(candidate, 'seeds')).find((candidate) => existsSync(candidate))
  const name = folder === undefined ? undefined : readdirSync(folder).find((file) => file.startsWith(prefix))
  return folder === undefined || name === undefined ? undefined : join(folder, name)
}

const seed = findSeed('003_')

describe.skipIf(seed === undefined)('preliminares del plan de 2022', () => {
  const rows = seed === undefined ? [] : toRows(readFileSync(seed, 'utf8'))
  const front = readFrontMatter(rows)

  it('los dos formularios se cuentan en todo el documento, también el código leído con un espacio', () => {
    expect(
      front.documentControl.map(({ code, version, date, pages, occurrences }) => [
        code,
        version,
        date,
        pages,
        occurrences,
      ]),
    ).toEqual([
      ['PAT-OCD-05-03', '01', '2021-07-28', 166, 14],
      ['PAT-OCD-03', '01', '2021-07-19', null, 87],
    ])
  })

  it('título, año e institución vienen de la portada y los membretes', () => {
    expect(front.year).toBe(2022)
    expect(front.title).toMatch(/^PLAN .* 2022$/u)
    expect(front.institution?.split(' ')).toHaveLength(6)
  })

  it('las tres firmas llevan su acto, su nombre y su cargo por separado', () => {
    expect(front.signatures.map(({ label }) => label)).toEqual(['AUTORIZÓ', 'VISTO BUENO', 'ELABORÓ'])
    expect(front.signatures.map(({ name }) => name.split(' ').length)).toEqual([3, 4, 2])
    expect(front.signatures.map(({ post }) => post.split(' ')[0])).toEqual(['Ministro', 'Director', 'Jefe'])
  })

  it('el contenido lista quince títulos con su página', () => {
    expect(front.contents.map(({ page }) => page)).toEqual([4, 5, 5, 5, 6, 7, 7, 7, 7, 8, 10, 12, 13, 14, 16])
    expect(front.contents.every(({ title }) => /\p{L}$|\d$/u.test(title))).toBe(true)
  })

  it('las secciones salen en orden y sin membretes de página', () => {
    expect(front.sections.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`)).toEqual([
      'introduction 3',
      'objective 1',
      'legalFrame 7',
      'scope 1',
      'glossary 6',
      'other 0',
      'mission 1',
      'vision 1',
      'values 5',
      'objectives 17',
      'alignment 13',
      'other 0',
      'method 18',
    ])
    expect(JSON.stringify(front.sections)).not.toMatch(/Versión|Página \d|Código|<small>/u)
  })

  it('el alcance, cortado por un membrete a media frase, se une', () => {
    const scope = front.sections.find(({ kind }) => kind === 'scope')?.paragraphs ?? []
    expect(scope[0]?.length).toBe(360)
    expect(scope[0]).toMatch(/\p{Ll} \p{Ll}+ \p{Lu}\p{Ll}+ .*\.$/u)
  })

  it('el marco legal da tres normas con sus artículos', () => {
    expect(front.legalFrame.map(({ articles }) => articles)).toEqual([['17'], ['16', '21'], ['40']])
    expect(front.legalFrame.map(({ norm }) => norm.split(' ').length)).toEqual([11, 15, 5])
  })

  it('glosario, misión, visión y valores', () => {
    expect(front.glossary.map(({ term }) => term.split(' ').length)).toEqual([5, 4, 1, 2, 2, 2])
    expect(front.glossary.every(({ definition }) => definition.endsWith('.'))).toBe(true)
    expect([front.mission?.length, front.vision?.length]).toEqual([310, 192])
    expect(front.values.map(({ name }) => name.split(' ').length)).toEqual([3, 1, 1, 3, 1])
    expect(front.values.every(({ text }) => text.length > 60)).toBe(true)
  })

  it('cinco perspectivas con su meta y once objetivos', () => {
    expect(front.perspectives.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5])
    expect(front.perspectives.every(({ goal }) => goal.length > 40)).toBe(true)
    expect(front.perspectives.map(({ objectives }) => objectives.map(({ number }) => number))).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
      [8],
      [9, 10],
      [11],
    ])
  })

  it('doce pares de alineación, con el eje que sigue vacío en la página siguiente', () => {
    const pairs = front.alignment.map(
      ({ axis, proposal, objective }) => `${axis[0]} ${proposal.split(' ')[0]} ${objective}`,
    )
    expect(pairs).toEqual([
      '1 1.1 1',
      '1 1.1 3',
      '1 1.1 4',
      '2 2.5 8',
      '3 3.1 7',
      '3 3.2 9',
      '3 3.2 10',
      '3 3.2 11',
      '3 3.3 3',
      '3 3.4 5',
      '3 3.4 6',
      '3 3.5 2',
    ])
  })

  it('cuatro pasos del método con sus párrafos', () => {
    expect(front.method.map(({ number, paragraphs }) => [number, paragraphs.length])).toEqual([
      [1, 6],
      [2, 5],
      [3, 1],
      [4, 1],
    ])
  })
})

const otherPlan = `Secretaría de Pesca y Marea
Plan Operativo Anual
Ejercicio fiscal 2027

Elaborado por:
Ana Inventada
Jefa de Planeación
Aprobado por: Luis Supuesto Ministro de la Marea

Índice
Presentación ........ 2
Nuestra red de muelles
 y faros ........ 3
Metodología empleada  4

Página 2
1. Presentación
Este plan ordena el trabajo de las
costas y sus puertos.
Secretaría de Pesca y Marea
Código: POA-7 Versión: 02
Fecha: 3 de mayo de 2026
Nuestra red de muelles y faros
Cuatro muelles y un faro.
2. Base legal
Ley de Costas, arts. 4, 5 y 9-A.
Decreto 33 de 2019: artículo 2 bis, sobre mareas
Misión: Cuidar el mar y a la gente que vive de él todos los días.
Visión
Un mar limpio.
Principios
Constancia
Mesura
Glosario de términos
Término\tDefinición
Marea\tSubida del agua
Faro\tLuz en la costa
Objetivos estratégicos
Eje 1: Mar limpio. Menos residuos
Objetivo estratégico 1: Recoger redes perdidas
Objetivo estratégico 2: Medir el agua
Eje 2: Puertos
Objetivo estratégico 3: Dragar el canal
Alineación con el plan nacional
Eje\tPropuesta\tObjetivos
I. Ambiente\tI.1 Agua\t1, 2
\tI.2 Puertos\t3 y 2
Metodología empleada
Paso 1: Consulta. Se oyó a los puertos.
Paso 2: Cierre
1) Un acta
Unidad\tActividad\tEnero\tFebrero\tMarzo\tAbril\tMayo\tJunio
Misión\tFuera\t1\t1\t1\t1\t1\t1`

describe('preliminares de otras instituciones', () => {
  const front = readFrontMatter(toRows(otherPlan))

  it('cumple el contrato del plan importado', () => {
    expect(frontMatterSchema.parse(front)).toEqual(front)
  })

  it('lee portada, control, firmas y contenido con otras palabras', () => {
    expect([front.title, front.year, front.institution]).toEqual([
      'Plan Operativo Anual',
      2027,
      'Secretaría de Pesca y Marea',
    ])
    expect(front.documentControl).toEqual([
      { code: 'POA-7', version: '02', date: '2026-05-03', pages: null, occurrences: 1 },
    ])
    expect(front.signatures).toEqual([
      { label: 'Elaborado por', name: 'Ana Inventada', post: 'Jefa de Planeación' },
      { label: 'Aprobado por', name: 'Luis Supuesto', post: 'Ministro de la Marea' },
    ])
    expect(front.contents).toEqual([
      { title: 'Presentación', page: 2 },
      { title: 'Nuestra red de muelles y faros', page: 3 },
      { title: 'Metodología empleada', page: 4 },
    ])
  })

  it('reconoce las secciones por sinónimos y por el índice', () => {
    expect(front.sections.map(({ kind }) => kind)).toEqual([
      'introduction',
      'other',
      'legalFrame',
      'mission',
      'vision',
      'values',
      'glossary',
      'objectives',
      'alignment',
      'method',
    ])
    expect(front.sections[0]?.paragraphs[0]).toBe('Este plan ordena el trabajo de las costas y sus puertos.')
    expect([front.mission, front.vision]).toEqual([
      'Cuidar el mar y a la gente que vive de él todos los días.',
      'Un mar limpio.',
    ])
  })

  it('lee normas, definiciones, ejes, alineación y pasos', () => {
    expect(front.legalFrame.map(({ norm, articles }) => [norm, articles])).toEqual([
      ['Ley de Costas', ['4', '5', '9-A']],
      ['Decreto 33 de 2019', ['2 bis']],
    ])
    expect(front.glossary).toEqual([
      { term: 'Marea', definition: 'Subida del agua' },
      { term: 'Faro', definition: 'Luz en la costa' },
    ])
    expect(front.values).toEqual([
      { name: 'Constancia', text: '' },
      { name: 'Mesura', text: '' },
    ])
    expect(front.perspectives.map(({ name, goal, objectives }) => [name, goal, objectives.length])).toEqual([
      ['Mar limpio', 'Menos residuos', 2],
      ['Puertos', '', 1],
    ])
    expect(front.alignment.map(({ axis, proposal, objective }) => [axis, proposal, objective])).toEqual([
      ['I. Ambiente', 'I.1 Agua', 1],
      ['I. Ambiente', 'I.1 Agua', 2],
      ['I. Ambiente', 'I.2 Puertos', 3],
      ['I. Ambiente', 'I.2 Puertos', 2],
    ])
    expect(front.method).toEqual([
      { number: 1, title: 'Consulta', paragraphs: ['Se oyó a los puertos.'] },
      { number: 2, title: 'Cierre', paragraphs: ['1) Un acta'] },
    ])
  })

  it.each([
    ['Respeto, integridad y trabajo en equipo.', ['Respeto', 'integridad', 'trabajo en equipo']],
    ['- Respeto: a todas las personas\n- Mesura: en el gasto', ['Respeto', 'Mesura']],
    ['1. Respeto\n2. Mesura', ['Respeto', 'Mesura']],
    ['Creemos en un servicio público que atienda a las personas con la mayor calidad posible.', []],
  ])('los valores se leen en lista, con texto o en una frase: «%s»', (text, expected) => {
    const front = readFrontMatter(toRows(`III. VALORES INSTITUCIONALES\n${text}`))
    expect(front.values.map(({ name }) => name)).toEqual(expected)
  })

  it.each([
    'OE1. Sembrar',
    'OE 1: Sembrar',
    'OE-1 Sembrar',
    'O.E. 1 – Sembrar',
    'Objetivo Estratégico N.° 1: Sembrar',
    'Objetivo 1. Sembrar',
    '1. Sembrar árboles en la sierra',
  ])('«%s» es el objetivo 1', (text) => {
    const front = readFrontMatter(toRows(`Objetivos estratégicos\n${text}`))
    const objectives = front.perspectives.flatMap((perspective) => perspective.objectives)
    expect(objectives.map(({ number, text: read }) => `${number} ${read.slice(0, 7)}`)).toEqual(['1 Sembrar'])
  })

  it.each([
    ['I. INTRODUCCIÓN', 'introduction'],
    ['Capítulo II: Marco normativo', 'legalFrame'],
    ['1.2 Ámbito de aplicación', 'scope'],
    ['Fundamento jurídico', 'legalFrame'],
    ['Objetivo general del plan', 'objective'],
    ['Objetivos estratégicos institucionales', 'objectives'],
    ['Ejes estratégicos', 'objectives'],
    ['VINCULACION CON EL PLAN DE GOBIERNO', 'alignment'],
    ['Metodología de formulación', 'method'],
    ['Definiciones y siglas', 'glossary'],
    ['Principios y valores', 'values'],
    ['Nuestra visión', 'vision'],
    ['Filosofía institucional', 'other'],
  ])('el título «%s» abre una sección %s', (title, kind) => {
    const { sections } = readFrontMatter(toRows(`${title}\nUn texto cualquiera.`))
    expect(sections.map((section) => section.kind)).toEqual([kind])
  })

  it('un documento enorme sin puntos ni tablas se lee en proporción a su tamaño', () => {
    const open = Array.from({ length: 60_000 }, (_, index) => `una línea abierta que sigue ${index}`)
    const signs = ['. '.repeat(20_000), `${'.'.repeat(30_000)} 4`, ','.repeat(30_000), `Ley ${','.repeat(30_000)}`]
    const text = ['Contenido', signs[0], 'Introducción', ...open, signs[1], signs[2], 'Marco legal', signs[3]].join(
      '\n',
    )
    const front = readFrontMatter(toRows(text))
    expect(front.sections.map(({ kind, paragraphs }) => `${kind} ${paragraphs.length}`)).toEqual([
      'introduction 3',
      'legalFrame 1',
    ])
  })

  it.each([
    ['nada', ''],
    ['solo una tabla', 'Actividad\tEne\tFeb\tMar\tAbr\tMay\tJun\nBarrer\t8%'],
    ['una carta', 'Estimados señores:\nNo hay plan este año.'],
  ])('un documento con %s da valores vacíos y ningún error', (_, text) => {
    const empty = readFrontMatter(toRows(text))
    expect(frontMatterSchema.parse(empty)).toEqual(empty)
    expect(Object.values(empty).every((value) => value === null || (Array.isArray(value) && value.length === 0))).toBe(
      true,
    )
  })
})
