import type { TextField } from '../layout.ts'

/** A plan nobody wrote, with what a reader of it has to find. All words are invented for tests. */
export type InventedRow = {
  texts: Record<TextField, string>
  code: string | null
  months: (number | null)[]
  damage: Damage | null
}
/** Damage done to a row when it was printed: its reader must raise a doubt, or read it right all the same. */
export const damages = [
  'thirteen',
  'dropText',
  'insertText',
  'dropMonth',
  'bare',
  'marks',
  'garbled',
  'over',
  'noLine',
] as const
export type Damage = (typeof damages)[number]
export type InventedUnit = { name: string; rows: InventedRow[] }

/** Small deterministic source of choices: the same seed makes the same plan. */
export class Choices {
  private state: number

  constructor(seed: number) {
    this.state = (seed ^ 0x9e3779b9) >>> 0
  }

  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((this.state / 2 ** 32) * limit)
  }

  one<T>(options: readonly [T, ...T[]]): T {
    return options[this.below(options.length)] ?? options[0]
  }

  chance(percent: number): boolean {
    return this.below(100) < percent
  }
}

const UNITS = [
  'Dirección de Formación Profesional',
  'Unidad de Estadística Laboral',
  'Oficina Regional del Litoral',
  'Departamento de Relaciones Colectivas',
  'Dirección Nacional de Seguridad e Higiene',
  'Oficina Departamental de Río Verde',
  'Oficina Departamental Monte Alto',
  'Gerencia Administrativa y Financiera',
  'Unidad de Transparencia',
  'Comisión de Salarios',
  'Sección de Archivo Central',
  'Delegación Provincial Sur',
]
const VERBS = [
  'Realizar',
  'Coordinar',
  'Atender',
  'Elaborar',
  'Supervisar',
  'Publicar',
  'Actualizar',
  'Inspeccionar',
] as const
const THINGS = [
  'visitas a centros de trabajo',
  'talleres de orientación (presenciales y virtuales)',
  'el Código de Conducta del personal',
  'informes de ejecución presupuestaria',
  'solicitudes de mediación y conciliación',
  'el total de expedientes pendientes',
  'notas de prensa sobre derechos laborales',
  'el registro de empresas "formales"',
  'al 100% las denuncias recibidas',
  'la versión digital del reglamento',
] as const
const PLACES = [
  'en los municipios del norte',
  'para jóvenes y mujeres',
  'con las organizaciones de trabajadores',
  'durante todo el ejercicio',
  'de la institución',
  '',
] as const
const RESULTS = [
  'Personas atendidas con calidad',
  'Empresas registradas',
  'Trámites resueltos en plazo',
  'Personal capacitado y evaluado',
] as const
const MEANS = [
  'Informe',
  'Listas de asistencia',
  'Registro en el sistema',
  'Actas firmadas',
  'Expedientes de cada caso',
] as const
const POSTS = [
  'Jefatura',
  'Técnico de empleo',
  'Inspectores',
  'Dirección / Coordinación',
  'Delegada',
  'Comité de calidad',
] as const
const LINES = [
  'Ampliar la cobertura de los servicios',
  'Fortalecer la inspección del trabajo en el territorio',
  'Modernizar los trámites para la ciudadanía',
  'Gestión de recursos',
  'Promover el diálogo social entre los sectores',
] as const
const CODE_STYLES = [
  (a: number, b: number): string => `${a}.${b} `,
  (a: number, b: number): string => `LE ${a}.${b} `,
  (a: number, b: number): string => `${a}.${b}. `,
  (a: number, b: number): string => `OE${a}-L${b} `,
  (a: number, b: number): string => `${a}.${b}) `,
] as const

/** Shares in basis points that add up to 100 %, except now and then. */
function monthsOf(choices: Choices, whole: boolean): (number | null)[] {
  const months: (number | null)[] = Array.from({ length: 12 }, () => null)
  const pattern = choices.one(['quarters', 'twice', 'monthly', 'once', 'short'] as const)
  if (pattern === 'quarters') for (const month of [2, 5, 8, 11]) months[month] = 2500
  if (pattern === 'twice') for (const month of [5, 11]) months[month] = 5000
  if (pattern === 'once') months[choices.below(12)] = 10_000
  if (pattern === 'monthly') for (let month = 0; month < 12; month++) months[month] = month < 4 ? 900 : 800
  if (pattern === 'short') for (let month = 0; month < 12; month++) months[month] = whole ? 800 : 833
  return months
}

export function inventPlan(choices: Choices): InventedUnit[] {
  const style = choices.one(CODE_STYLES)
  const whole = choices.chance(50)
  const first = choices.below(UNITS.length)
  return Array.from({ length: 3 + choices.below(4) }, (_, unit) => ({
    name: UNITS[(first + unit) % UNITS.length] ?? '',
    rows: Array.from({ length: 3 + choices.below(7) }, () => inventRow(choices, style, whole)),
  }))
}

function inventRow(choices: Choices, style: (a: number, b: number) => string, whole: boolean): InventedRow {
  const line = choices.below(LINES.length)
  const coded = choices.chance(50)
  const [a, b] = [1 + line, 1 + (line % 3)]
  const activity = `${choices.one(VERBS)} ${choices.one(THINGS)} ${choices.one(PLACES)}`.trim()
  return {
    texts: {
      strategicLine: `${coded ? style(a, b) : ''}${LINES[line]}`,
      activity,
      expectedResult: choices.one(RESULTS),
      verification: choices.one(MEANS),
      responsible: choices.one(POSTS),
    },
    code: coded ? `${a}.${b}` : null,
    months: monthsOf(choices, whole),
    damage: choices.chance(8) ? choices.one(damages) : null,
  }
}
