import { describe, expect, it } from 'vitest'
import type { ImportedActivity, ImportedPlan } from './importedPlan.ts'
import { readPlan } from './readPlan.ts'
import { textSource } from './testing/textSource.ts'

const MONTHS = 'Ene|Feb|Mar|Abr|May|Jun|Jul|Ago|Sep|Oct|Nov|Dic'
const HEADER = `Línea Estratégica/Proceso|Actividad|Resultado Esperado|Medio de Verificación|Responsable|${MONTHS}`
const Q = '||25%|||25%|||25%|||25%'
const row = (n: number, months = Q): string => `Gestión|Atender casos ${n}|Casos atendidos|Registro|Jefatura|${months}`
const titled = (unit: string): string => `${unit}|||||PROGRAMA ANUAL (%)|||||||||||`
const read = (...lines: string[]): ImportedPlan =>
  readPlan(textSource(lines.join('\n').replaceAll('|', '\t')), {
    name: 'plan.txt',
    format: 'text',
    sha256: '',
    bytes: 0,
  })
const activitiesOf = (plan: ImportedPlan): ImportedActivity[] => plan.units.flatMap((unit) => unit.activities)
const rulesOf = (activity: ImportedActivity | undefined): string[] => activity?.issues.map(({ rule }) => rule) ?? []
const counts = (plan: ImportedPlan): [string, number][] =>
  plan.units.map(({ name, activities }) => [name, activities.length])

describe('de qué unidad es cada tabla', () => {
  it('una tabla sin nombre sigue con la unidad anterior y lo dice en cada fila', () => {
    const plan = read(titled('Unidad de Archivo'), HEADER, row(1), '', 'MINISTERIO DE TRABAJO', '', HEADER, row(2))
    expect(counts(plan)).toEqual([['Unidad de Archivo', 2]])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([[], ['unit.carried']])
  })

  it('detrás de una firma el plan está cerrado: el nombre se busca adelante', () => {
    const signed = ['', 'Responsable:', '', 'Licda. Persona Uno', 'Jefa de Archivo', '']
    const plan = read(
      titled('Unidad de Archivo'),
      HEADER,
      row(1),
      ...signed,
      '||||PROGRAMA ANUAL (%)||||||||||||',
      HEADER,
      row(2),
      '',
      titled('Oficina de Prensa'),
      HEADER,
      row(3),
    )
    expect(counts(plan)).toEqual([
      ['Unidad de Archivo', 1],
      ['Oficina de Prensa', 2],
    ])
    expect(plan.units[0]?.signatures).toEqual([
      { name: 'Licda. Persona Uno', post: 'Jefa de Archivo', label: 'Responsable:' },
    ])
  })

  it('si adelante empieza otro plan, la unidad no se inventa', () => {
    const plan = read(
      titled('Unidad de Archivo'),
      HEADER,
      row(1),
      '',
      'Responsable:',
      'Sr. Persona Uno',
      'Jefe',
      '',
      HEADER,
      row(2),
      '',
      'OFICINA DE PRENSA',
      '',
      HEADER,
      row(3),
    )
    expect(counts(plan)[1]).toEqual(['Unidad sin identificar', 1])
    expect(plan.units[1]?.issues).toMatchObject([{ rule: 'unit.unknown', severity: 'block' }])
  })

  it('título y tabla con el mismo nombre escrito de dos maneras son una unidad', () => {
    const plan = read(
      'UNIDAD DE COMPRAS Y CONTRACIONES',
      '',
      titled('Unidad de Contrataciones y Compras'),
      HEADER,
      row(1),
    )
    expect(counts(plan)).toEqual([['Unidad de Contrataciones y Compras', 1]])
    expect(plan.units[0]?.issues.map(({ rule }) => rule)).toEqual(['unit.nameVariant'])
  })

  it('nombres parecidos de unidades distintas no se mezclan', () => {
    const plan = read(titled('Oficina Regional 1'), HEADER, row(1), '', titled('Oficina Regional 2'), HEADER, row(2))
    expect(counts(plan)).toEqual([
      ['Oficina Regional 1', 1],
      ['Oficina Regional 2', 1],
    ])
  })

  it('el título del plan puede llevar el nombre de la unidad', () => {
    const plan = read('PLAN OPERATIVO ANUAL DE LA DIRECCIÓN DE EMPLEO 2031', '', HEADER, row(1))
    expect(counts(plan)).toEqual([['DIRECCIÓN DE EMPLEO', 1]])
  })

  it.each([
    ['Dirección General de', 'Inspección', 'Dirección General de Inspección'],
    ['UNIDAD DE ESTUDIOS Y', 'ESTADÍSTICA DEL TRABAJO', 'UNIDAD DE ESTUDIOS Y ESTADÍSTICA DEL TRABAJO'],
  ])('el nombre que no cabe en su renglón sigue en el otro: %s', (first, second, name) => {
    const plan = read(first, second, '', HEADER, row(1), '', 'Oficina de Prensa', 'Texto suelto', '', HEADER, row(2))
    expect(counts(plan)).toEqual([
      [name, 1],
      ['Oficina de Prensa', 1],
    ])
  })

  it.each(['Unidad:', 'Centro de costo:', 'CENTRO DE COSTOS:'])(
    '«%s» dice la unidad, y su código no es del nombre',
    (label) => {
      const plan = read(
        `${label} 04.02 Dirección de Empleo`,
        '',
        HEADER,
        row(1),
        '',
        '4.03 Oficina de Prensa',
        HEADER,
        row(2),
      )
      expect(counts(plan)).toEqual([
        ['Dirección de Empleo', 1],
        ['Oficina de Prensa', 1],
      ])
    },
  )

  it('una unidad sin filas completas existe igual, con su trozo suelto y su firma', () => {
    const plan = read(
      titled('Unidad Financiera'),
      HEADER,
      '||presupuesto y de las adquisiciones.||||||||||||||',
      '',
      'Responsable:',
      '',
      'Lic. Persona Uno',
      'Jefe',
    )
    expect(counts(plan)).toEqual([['Unidad Financiera', 0]])
    expect(plan.orphanFragments).toMatchObject([{ unit: 'Unidad Financiera', source: { line: 3 } }])
  })

  it('nombres con título y sin etiqueta son firmas de secciones', () => {
    const plan = read(
      titled('Dirección Administrativa'),
      HEADER,
      row(1),
      '',
      'Ing. Persona Uno',
      ' Jefe de Bodega',
      '',
      'Sra. Persona Dos',
      ' Directora',
    )
    expect(plan.units[0]?.signatures.map(({ post, label }) => [post, label])).toEqual([
      ['Jefe de Bodega', null],
      ['Directora', null],
    ])
  })
})

describe('filas cortadas por un salto de página', () => {
  const cut = (activity: string): string => `Gestión|${activity}|Casos atendidos|Registro|Jefatura|${Q}`
  const tail = (text: string): string => `|${text}|||||||||||||||`

  it.each([
    ['palabra sin final', 'Atender los casos de', 'personas migrantes', 'Atender los casos de personas migrantes'],
    ['barra, sin espacio', 'Atender a jefes/', 'supervisores', 'Atender a jefes/supervisores'],
    ['paréntesis abierto', 'Atender casos (agua y', 'aire)', 'Atender casos (agua y aire)'],
  ])('%s: se une y lo dice', (_, head, rest, whole) => {
    const plan = read(
      titled('Unidad A'),
      HEADER,
      cut(head),
      '',
      'MINISTERIO DE TRABAJO',
      '',
      titled('Unidad A'),
      HEADER,
      tail(rest),
    )
    expect(activitiesOf(plan)).toMatchObject([{ activity: whole }])
    expect(activitiesOf(plan)[0]?.issues).toMatchObject([
      { rule: 'row.joinedFragment', field: 'activity', original: rest },
    ])
    expect(activitiesOf(plan)[0]?.original[1]).toBe(head)
  })

  it('un texto entero en otro lugar prueba la unión; sin prueba el trozo queda suelto', () => {
    const proof = cut('Atender casos urgentes del puerto')
    const joined = read(
      titled('Unidad A'),
      HEADER,
      proof,
      cut('Atender casos urgentes'),
      '',
      titled('Unidad A'),
      HEADER,
      tail('del puerto'),
    )
    expect([joined.totals.joinedFragments, joined.totals.orphanFragments]).toEqual([1, 0])
    const orphan = read(
      titled('Unidad A'),
      HEADER,
      cut('Atender casos urgentes'),
      '',
      titled('Unidad A'),
      HEADER,
      tail('del puerto'),
    )
    expect([orphan.totals.joinedFragments, orphan.totals.orphanFragments]).toEqual([0, 1])
    expect(orphan.issues.map(({ rule }) => rule)).toContain('fragment.orphan')
  })

  it('una fila cortada sin continuación se señala y se propone el texto entero, sin ponerlo', () => {
    const plan = read(
      titled('Unidad A'),
      HEADER,
      cut('Atender los casos de niñas y niños'),
      cut('Atender los casos de'),
      row(3),
    )
    expect(activitiesOf(plan)[1]).toMatchObject({
      activity: 'Atender los casos de',
      issues: [{ rule: 'row.cutText', proposal: 'Atender los casos de niñas y niños' }],
    })
  })
})

describe('encabezados raros', () => {
  it('un encabezado ajeno se lee por posición cuando los textos lo prueban', () => {
    const alien = 'Objetivo|Descripción|Indicador|Responsable|Medio|1|2|3|4|5|6|7|8|9|10|11|12'
    const plan = read(titled('Unidad A'), HEADER, row(1), row(2), '', 'MINISTERIO DE TRABAJO', '', alien, row(3))
    expect(activitiesOf(plan)[2]).toMatchObject({ verification: 'Registro', responsible: 'Jefatura' })
    expect(rulesOf(activitiesOf(plan)[2])).toEqual(['layout.alienHeader', 'unit.carried'])
  })

  it('otro orden de columnas con etiquetas claras se lee por las etiquetas', () => {
    const other = `Actividad|Línea Estratégica|Responsable|Medio de Verificación|Resultado Esperado|${MONTHS}`
    const plan = read(
      titled('Unidad A'),
      HEADER,
      row(1),
      '',
      titled('Unidad B'),
      other,
      `Atender casos 2|Gestión|Jefatura|Registro|Casos atendidos|${Q}`,
    )
    expect(activitiesOf(plan)[1]).toMatchObject({
      activity: 'Atender casos 2',
      responsible: 'Jefatura',
      verification: 'Registro',
    })
  })

  it('una tabla sin encabezado usa el anterior y lo avisa', () => {
    const plan = read(titled('Unidad A'), HEADER, row(1), '', 'MINISTERIO DE TRABAJO', '', row(2))
    expect(rulesOf(activitiesOf(plan)[1])).toEqual(['layout.noHeader', 'unit.carried'])
  })

  it('sin ningún encabezado en el documento, cada fila lleva la duda', () => {
    const plan = read('UNIDAD DE ARCHIVO', '', row(1), row(2))
    expect(activitiesOf(plan).map(({ sum }) => sum)).toEqual([10_000, 10_000])
    expect(activitiesOf(plan).map(rulesOf)).toEqual([['layout.noHeader'], ['layout.noHeader']])
  })

  it('subtotales de trimestre entre los meses y filas que numeran las columnas no estorban', () => {
    const header =
      'Línea|Actividad|Resultado|Medio|Responsable|Ene|Feb|Mar|T1|Abr|May|Jun|T2|Jul|Ago|Sep|T3|Oct|Nov|Dic|T4'
    const numbers = Array.from({ length: 21 }, (_, index) => `(${index + 1})`).join('|')
    const months = '|||25%|25%|||25%|25%|||25%|25%|||25%|25%'.slice(1)
    const plan = read(titled('Unidad A'), header, numbers, `Gestión|Atender|Casos|Registro|Jefa|${months}`)
    expect(activitiesOf(plan).map(({ months: shares }) => shares.filter((share) => share !== null))).toEqual([
      [2500, 2500, 2500, 2500],
    ])
  })

  it('trece valores no se deciden: se dice qué se podría quitar', () => {
    const plan = read(
      titled('Unidad A'),
      HEADER,
      row(1),
      row(2, '25%|25%|25%|25%||||||||25%|'),
      row(3, '|||||50%|||||50%||25%'),
    )
    expect(activitiesOf(plan).map(({ sum }) => sum)).toEqual([10_000, 12_500, null])
    const one = read(titled('Unidad A'), HEADER, row(1, '8%|9%|8%|8%|8%|9%|8%|8%|8%|8%|9%|8%|9%'))
    expect(activitiesOf(one)[0]?.issues).toMatchObject([{ rule: 'months.undecidable', severity: 'block' }])
    expect(activitiesOf(one)[0]?.issues[0]?.proposal).toContain('en el lugar 3')
  })
})

describe('lo que está antes del primer plan', () => {
  it('las tablas de la introducción no son planes y sus firmas no son de una unidad', () => {
    const plan = read(
      'PLAN ANUAL DE TRABAJO',
      '',
      'AUTORIZÓ:',
      'Lic. Persona Uno',
      'Ministro',
      '',
      'INTRODUCCIÓN',
      'Un párrafo.',
      '',
      'Eje|Propuesta|Objetivo',
      '1. Uno|1.1 Algo|OE1',
      '',
      'MINISTERIO DE TRABAJO',
      '',
      'UNIDAD DE ARCHIVO',
      '',
      HEADER,
      row(1),
    )
    expect(counts(plan)).toEqual([['UNIDAD DE ARCHIVO', 1]])
    expect(plan.units[0]?.signatures).toEqual([])
    expect(plan.issues).toEqual([])
  })
})
