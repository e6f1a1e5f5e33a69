import { MONTHS, type Month } from '../../src/kernel/month.ts'
import type { DemoYear } from './activities/row.ts'
import { evidenceFiles } from './evidenceFiles.ts'
import { following2025 } from './following.ts'
import type {
  DemoMonthDays,
  DemoPace,
  DemoReporting,
  DemoReportingUnit,
  DemoReturn,
  DemoShortfall,
} from './monthTypes.ts'
import { readList, readTable } from './table.ts'

// month | most units | late ones | review | corrections | review of those
const days = `
1 | 2025-02-05 | 2025-02-11 | 2025-02-12 | 2025-02-13 | 2025-02-14
2 | 2025-03-06 | 2025-03-11 | 2025-03-13 | 2025-03-17 | 2025-03-18
3 | 2025-04-04 | 2025-04-09 | 2025-04-10 | 2025-04-22 | 2025-04-23
4 | 2025-05-07 | 2025-05-13 | 2025-05-14 | 2025-05-16 | 2025-05-19
5 | 2025-06-05 | 2025-06-11 | 2025-06-12 | 2025-06-16 | 2025-06-18
6 | 2025-07-04 | 2025-07-09 | 2025-07-10 | 2025-07-14 | 2025-07-15
7 | 2025-08-07 | 2025-08-18 | 2025-08-19 | 2025-08-20 | 2025-08-21
8 | 2025-09-03 | 2025-09-08 | 2025-09-09 | 2025-09-10 | 2025-09-10
`

/**
 * Six units report every month, Tecnologías among them, which is in trouble; Igualdad stops in March; the others write nothing.
 * unit | pace | late months | silent months | months that wait for the level above
 */
const units = `
UPC | strong
DIN | strong
DGE | steady | 5
DTI | weak | 4,5,6,8
UFI | steady
OMC | steady | 2 | | 8
UII | steady | | 3,4,5,6,7,8
`

const readMonths = (cell: string): Month[] => MONTHS.filter((month) => readList(cell, ',').includes(String(month)))

function readDays([
  month = '',
  sent = '',
  late = '',
  reviewed = '',
  resent = '',
  settled = '',
]: string[]): DemoMonthDays[] {
  return readMonths(month).map((one) => ({ month: one, sent, late, reviewed, resent, settled }))
}

function readUnit([unit = '', pace = '', late = '', silent = '', waits = '']: string[]): DemoReportingUnit {
  const held = { late: readMonths(late), silent: readMonths(silent), waits: readMonths(waits) }
  return { unit, pace: pace as DemoPace, ...held }
}

const shortfalls: readonly DemoShortfall[] = [
  {
    ...{ activity: 'DTI-13', month: 6, percent: 25 },
    difficulty: 'La persona que programa el tablero dejó la plaza en mayo.',
    corrective: 'Talento Humano abrió el concurso y Planificación presta a un técnico dos días por semana.',
  },
  {
    ...{ activity: 'DTI-05', month: 7, percent: 0 },
    difficulty: 'El trámite depende del registro de contratos en línea, que no está terminado.',
    corrective: 'Se publica primero la versión para consultar, sin el pago en línea.',
  },
  {
    ...{ activity: 'DIN-21', month: 8, percent: 60 },
    difficulty: 'El vehículo con el que se supervisa en campo estuvo dos semanas en el taller.',
    corrective: 'Servicios Generales aparta otro vehículo los martes y jueves.',
  },
]

const returns: readonly DemoReturn[] = [
  {
    ...{ activity: 'DGE-09', month: 2, field: 'quantity', isResent: true },
    comment: 'La cifra es diez veces la del plan. Revise si sobra un cero.',
    first: { quantity: 1_000 },
  },
  {
    ...{ activity: 'DTI-06', month: 4, field: 'achievement', isResent: true },
    comment: 'Diga cuántas copias se hicieron y si se probó alguna.',
    first: { achievement: 'Todo normal.' },
  },
  {
    ...{ activity: 'DTI-14', month: 8, field: 'evidence', isResent: false },
    comment: 'La lista de asistencia que se cita es la de mayo.',
    first: {},
  },
]

const reporting2025: DemoReporting = {
  ...following2025,
  months: readTable(days).flatMap(readDays),
  units: readTable(units).map(readUnit),
  shortfalls,
  returns,
  files: evidenceFiles,
  cuts: [
    {
      ...{ on: '2025-04-24', month: 3 },
      note: 'Primer trimestre, para la conferencia de resultados.',
      without: 'El trimestre se presenta el 28 de abril y las unidades que faltan todavía informan en papel.',
    },
    {
      ...{ on: '2025-08-22', month: 6 },
      note: 'Primer semestre, para el informe a la Asamblea.',
      without:
        'El informe del semestre tiene fecha de ley; las unidades que faltan empiezan a informar en Hilo en 2026.',
    },
  ],
  reopenings: [
    {
      ...{ unit: 'UII', month: 3, on: '2025-05-20', endsOn: '2025-05-23', sent: '2025-05-21', reviewed: '2025-05-22' },
      reason: 'La unidad estuvo en las jornadas de marzo y entregó en papel lo que ahora escribe en Hilo.',
    },
  ],
  corrections: [
    {
      ...{ activity: 'DIN-03', month: 2, asked: '2025-05-12', validated: '2025-05-14' },
      cause: 'countedTwice',
      reason: 'Siete fincas estaban en las hojas de las dos regionales que las visitaron juntas.',
      record: 'Acta de conciliación 08, archivo de la dirección',
      quantity: 31,
    },
    {
      ...{ activity: 'DIN-02', month: 3, asked: '2025-06-03', validated: '2025-06-05' },
      cause: 'lateProof',
      reason: 'Las actas de tres inspecciones de marzo se firmaron en mayo, cuando volvió quien las hizo.',
      record: 'Actas 41 a 43, legajo de marzo',
      quantity: 26,
    },
  ],
}

/** Last year's plan was reported from January to August; this year's is not in force. */
export function reportingOf(year: DemoYear): DemoReporting | null {
  return year === 2025 ? reporting2025 : null
}
