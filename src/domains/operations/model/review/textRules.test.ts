import { describe, expect, it } from 'vitest'
import { lineCodeOf, lineTextKey } from '../../../strategy/model/index.ts'
import type { Activity } from '../activity.ts'
import type { RuleCode } from './finding.ts'
import { codesIn, foundIn } from './testing/reviewBuilders.ts'

type Case = [title: string, activity: Partial<Activity>, codes: RuleCode[]]

describe('lo que dicen los textos', () => {
  it.each<Case>([
    ['una fila completa no tiene nada que decir', {}, []],
    ['sin actividad', { name: ' ' }, ['name.missing']],
    ['sin resultado', { expectedResult: '' }, ['result.missing']],
    ['un resultado por definir es un resultado que falta', { expectedResult: 'Por definir' }, ['result.missing']],
    ['sin responsable', { responsibleText: '—' }, ['responsible.missing']],
    ['sin medio', { means: ['', ' - '] }, ['means.missing']],
    ['con un medio entre vacíos', { means: ['', 'Acta'] }, []],
  ])('%s', (_, activity, codes) => expect(codesIn(activity)).toEqual(codes))

  it.each<Case>([
    ['el informe de ejecución del PAT', { means: ['Informes trimestrales de ejecución del PAT'] }, ['means.circular']],
    [
      'el reporte de avance del plan operativo',
      { means: ['Reporte de avance del Plan Operativo Anual.'] },
      ['means.circular'],
    ],
    ['el informe de seguimiento del plan', { means: ['POA: informe de seguimiento'] }, ['means.circular']],
    [
      'dos informes del mismo plan',
      { means: ['Informe de ejecución del POA', 'informe de avance del PAT'] },
      ['means.circular'],
    ],
    [
      'con otra prueba al lado deja de ser circular',
      { means: ['Informe de ejecución del PAT, listas de asistencia'] },
      [],
    ],
    ['el informe de otro plan prueba su ejecución', { means: ['Informe de ejecución del plan de inspección'] }, []],
    ['un informe mensual cualquiera', { means: ['Informe mensual'] }, []],
    [
      'cuando la actividad es hacer ese informe',
      { name: 'Elaborar el informe de ejecución del PAT', means: ['Informe de ejecución del PAT'] },
      [],
    ],
    ['«patio» no es el PAT', { means: ['Informe de ejecución de obras del patio'] }, []],
  ])('medio circular: %s', (_, activity, codes) => expect(codesIn(activity)).toEqual(codes))

  it.each<[string, Partial<Activity>, [string, string] | null]>([
    ['archivo de la unidad', { means: ['Archivo de la unidad'] }, ['cannotOpen', 'warning']],
    ['según demanda', { means: ['Según demanda.'] }, ['cannotOpen', 'warning']],
    ['N/A', { means: ['N/A'] }, ['cannotOpen', 'warning']],
    ['archivo de boletas de pago se puede abrir', { means: ['Archivo de boletas de pago'] }, null],
    ['con un medio bueno al lado', { means: ['N/A', 'Acta de entrega'] }, null],
    ['el mismo puesto responsable', { means: ['jefatura de estudios'] }, ['isThePost', 'warning']],
    [
      'una convocatoria para talleres hechos',
      { expectedResult: '10 talleres', means: ['Convocatoria'] },
      ['onlyIntention', 'notice'],
    ],
    [
      'un cronograma para personas capacitadas',
      { expectedResult: 'Personas capacitadas', means: ['Cronograma, programa de curso'] },
      ['onlyIntention', 'notice'],
    ],
    ['un plan cuando el resultado es el plan', { expectedResult: 'Plan aprobado', means: ['Plan elaborado'] }, null],
    [
      'un programa cuando la actividad es hacerlo',
      { name: 'Elaborar el programa anual', expectedResult: 'Documento', means: ['Programa'] },
      null,
    ],
    ['un plan y una lista', { expectedResult: '10 talleres', means: ['Plan, listado de participantes'] }, null],
    ['un plan para un resultado que nada promete', { expectedResult: 'Fortalecer la ética', means: ['Plan'] }, null],
  ])('medio que no prueba: %s', (_, activity, expected) => {
    const findings = foundIn('means.cannotProve', activity)
    expect(findings.map((finding) => [finding.variant, finding.severity])).toEqual(expected === null ? [] : [expected])
  })

  it.each<[string, string, boolean]>([
    ['una cantidad', 'Lograr el 100% de participación', true],
    ['una cantidad en palabras', 'Dos encuentros', true],
    ['una fecha', 'Servicio abierto en junio', true],
    ['un producto', 'Manual de procedimientos', true],
    ['personas alcanzadas', 'Personas orientadas', true],
    ['una intención', 'Garantizar los derechos laborales', false],
    ['un estado', 'Posicionamiento del mercado', false],
  ])('resultado que se puede contar: %s', (_, expectedResult, isCountable) => {
    expect(foundIn('result.notCountable', { expectedResult })).toHaveLength(isCountable ? 0 : 1)
    const target = { unitOfMeasure: 'casos', quantities: [] }
    expect(foundIn('result.notCountable', { expectedResult, target })).toEqual([])
  })

  it.each<[string, string, number]>([
    ['uno', 'Jefatura de Estudios', 0],
    ['dos siglas', 'UGA / CCE', 2],
    ['dos puestos con «y»', 'Jefatura y Coordinadora de Archivo', 2],
    ['tres puestos', 'Coordinador y Técnico de Imprenta; fotógrafo', 3],
    ['una dirección con «y» en su nombre', 'Departamento de Imprenta e Imagen', 0],
    ['una unidad legal y técnica', 'Oficina de Apoyo Legal y Técnica', 0],
    ['un puesto en los dos géneros', 'Jefe/Jefa de la Unidad', 0],
    ['un puesto en los dos géneros, en plural', 'Inspectores e inspectoras', 0],
    ['una barra al final', 'Jefe de Sección/', 0],
    ['dos jefes de dos secciones', 'Jefe de la Sección A / Jefe de la Sección B', 2],
  ])('responsables: %s', (_, responsibleText, count) => {
    expect(foundIn('responsible.several', { responsibleText }).map((f) => f.params.parts.length)).toEqual(
      count === 0 ? [] : [count],
    )
  })

  it.each<[string, string, boolean]>([
    ['un infinitivo', 'Organizar ferias', true],
    ['con número delante', '1.2) Organizar ferias', true],
    ['con viñeta', '• Inscribir organizaciones', true],
    ['con una partícula que se corrió de la columna vecina', 'a Ordenar archivos', true],
    ['con pronombre', 'Darle seguimiento', true],
    ['un sustantivo', 'Ferias de empleo', false],
    ['un sustantivo que termina como verbo', 'Taller de ética', false],
    ['una charla', 'Charla sobre ética', false],
  ])('verbo al inicio: %s', (_, name, hasVerb) => {
    expect(foundIn('name.noVerb', { name })).toHaveLength(hasVerb ? 0 : 1)
  })

  it.each<[string, string | null]>([
    ['Elaboración del manual de puestos', 'Elaborar el manual de puestos'],
    ['Revisión y difusión de la guía', 'Revisar y difundir la guía'],
    ['Revisión y visto bueno de planillas', null],
    ['Ferias de empleo', null],
  ])('«%s» se propone con verbo: %s', (name, proposed) => {
    const [finding] = foundIn('name.noVerb', { name })
    expect(finding?.repairs.map((repair) => repair.changes[0]?.after)).toEqual(proposed === null ? [] : [proposed])
  })

  it.each<[string, Partial<Activity>, string[]]>([
    ['en una palabra que no cierra frases', { name: 'Elaborar boletines para' }, ['name']],
    ['en barra', { responsibleText: 'Jefe de Sección/' }, ['responsibleText']],
    ['en paréntesis abierto', { expectedResult: '12 boletines (con datos' }, ['expectedResult']],
    ['en dos campos y en el medio', { name: 'Elaborar boletines de', means: ['Registro de la'] }, ['name', 'means']],
    ['una letra con nombre', { name: 'Aplicar el inciso a' }, []],
    ['una nota al pie', { name: 'Elaborar boletines ^a' }, []],
    ['paréntesis cerrado', { name: 'Elaborar boletines (todos)' }, []],
    ['una sola palabra', { responsibleText: 'Ante' }, []],
  ])('texto cortado: %s', (_, activity, fields) => {
    expect(foundIn('text.cut', activity).flatMap((finding) => [...finding.params.fields])).toEqual(fields)
  })
})

describe('código de una línea', () => {
  it.each([
    ['LE 4.2 Promover', '4.2', 'promover'],
    ['3.5. Promover.', '3.5', 'promover'],
    ['Línea estratégica 10.3: Promover', '10.3', 'promover'],
    ['03.1 Promover', '3.1', 'promover'],
    ['3.5.2 Promover', null, '3.5.2 promover'],
    ['3.5% más de empleo', null, '3.5% mas de empleo'],
    ['Promover 3.5', null, 'promover 3.5'],
    ['3.5', '3.5', ''],
  ])('«%s»', (text, code, key) => {
    expect(lineCodeOf(text)).toBe(code)
    expect(lineTextKey(text)).toBe(key)
  })
})
