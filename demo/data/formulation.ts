import type { DemoYear } from './activities/row.ts'
import type { DemoFormulation, DemoObservation } from './types.ts'

/** How the plan of 2025 became official, and what its adjustment to the approved budget did. */
const formulation2025: DemoFormulation = {
  opened: '2024-08-19',
  sent: '2024-08-26',
  written: '2024-09-23',
  calendar: [
    { phase: 'inputs', unitKind: 'all', startsOn: '2024-08-19', endsOn: '2024-09-06' },
    { phase: 'formulation', unitKind: 'all', startsOn: '2024-09-09', endsOn: '2024-10-18' },
    { phase: 'coordination', unitKind: 'all', startsOn: '2024-10-07', endsOn: '2024-10-31' },
    { phase: 'submission', unitKind: 'all', startsOn: '2024-11-04', endsOn: '2024-11-15' },
    { phase: 'submission', unitKind: 'departamental', startsOn: '2024-11-04', endsOn: '2024-11-20' },
    { phase: 'review', unitKind: 'all', startsOn: '2024-11-18', endsOn: '2024-11-29' },
    { phase: 'approval', unitKind: 'all', startsOn: '2024-12-02', endsOn: '2024-12-17' },
    { phase: 'adjustment', unitKind: 'all', startsOn: '2025-01-13', endsOn: '2025-01-31' },
  ],
  extensions: [],
  submitted: '2024-11-14',
  observed: '2024-11-20',
  answered: '2024-11-25',
  conformity: null,
  reviewed: '2024-11-28',
  reviewedWithout: 'Las direcciones rectoras dieron su conformidad por nota: en Hilo se da desde el plan de 2026',
  sectionSigners: [],
  endorsed: '2024-12-04',
  session: null,
  signed: { elaborated: '2024-12-09', endorsed: '2024-12-12', authorized: '2024-12-16', inForceFrom: '2025-01-01' },
  adjustment: {
    opened: '2025-01-13',
    submitted: '2025-01-15',
    reviewed: '2025-01-20',
    elaborated: '2025-01-23',
    endorsed: '2025-01-27',
    authorized: '2025-01-30',
    inForceFrom: '2025-02-01',
    reason: 'La Asamblea aprobó el presupuesto con menos fondos de inversión que los solicitados',
  },
}

/** The plan of 2026 on its way: what the calendar says, who has more time, what was observed. */
const formulation2026: DemoFormulation = {
  opened: '2025-09-15',
  sent: '2025-09-22',
  written: '2025-10-20',
  calendar: [
    { phase: 'inputs', unitKind: 'all', startsOn: '2025-09-15', endsOn: '2025-10-03' },
    { phase: 'formulation', unitKind: 'all', startsOn: '2025-10-06', endsOn: '2025-11-14' },
    { phase: 'coordination', unitKind: 'all', startsOn: '2025-11-03', endsOn: '2025-11-28' },
    { phase: 'submission', unitKind: 'all', startsOn: '2025-12-01', endsOn: '2025-12-12' },
    { phase: 'submission', unitKind: 'departamental', startsOn: '2025-12-01', endsOn: '2026-01-23' },
    { phase: 'review', unitKind: 'all', startsOn: '2025-12-15', endsOn: '2026-01-16' },
    { phase: 'review', unitKind: 'departamental', startsOn: '2025-12-15', endsOn: '2026-01-30' },
    { phase: 'approval', unitKind: 'all', startsOn: '2026-01-12', endsOn: '2026-02-06' },
    { phase: 'adjustment', unitKind: 'all', startsOn: '2026-02-09', endsOn: '2026-02-27' },
  ],
  extensions: [
    {
      phase: 'submission',
      units: ['DSS'],
      endsOn: '2026-01-30',
      reason: 'Espera el resultado de la licitación de equipos de medición para fijar sus metas',
      on: '2025-12-11',
    },
  ],
  submitted: '2025-12-09',
  observed: '2025-12-15',
  answered: '2025-12-18',
  conformity: {
    on: '2025-12-19',
    by: 'DGE-JEF',
    exception: {
      activity: 'OST-06',
      field: 'months',
      text: 'La feria de septiembre coincide con la nacional: pásela a otro mes o diga cómo se hará en la misma fecha.',
    },
  },
  reviewed: '2025-12-22',
  reviewedWithout: 'Las otras direcciones rectoras darán su conformidad en enero, antes del visto bueno',
  sectionSigners: [{ unit: 'UPC', post: 'UPC-CAL' }],
  endorsed: '2026-01-12',
  session: {
    place: 'Sala de reuniones del Despacho',
    posts: ['DES-JEF', 'DAF-JEF', 'UPC-JEF', 'UPC-TEC', 'UCI-JEF', 'UFI-JEF'],
    guests: ['Delegada del Consejo Consultivo del Trabajo'],
    agreements: [
      'Las direcciones que siguen en borrador presentan su plan a más tardar el 23 de enero; Seguridad y Salud, el 30, por su prórroga.',
      'Planificación y la Unidad Financiera comparan las metas con el presupuesto aprobado antes de la consolidación.',
    ],
  },
  signed: null,
  adjustment: null,
}

export function formulationOf(year: DemoYear): DemoFormulation {
  return year === 2025 ? formulation2025 : formulation2026
}

const observations2025: Readonly<Record<string, readonly DemoObservation[]>> = {
  UCO: [
    {
      ...{ by: 'UPC-TEC', activity: 'UCO-07', field: 'means' },
      text: 'El medio de verificación no se puede consultar: diga qué documento lo prueba y dónde está.',
      answer: 'La unidad lo mantiene en 2025 y publicará el documento desde 2026.',
    },
  ],
}

const observations2026: Readonly<Record<string, readonly DemoObservation[]>> = {
  CSM: [
    {
      ...{ by: 'UPC-TEC', activity: 'CSM-03', field: 'expectedResult' },
      text: 'Diga en cuántas regiones se consulta, para poder comprobarlo.',
      answer: 'Son tres regiones y ya lo dice el nombre de la actividad; las consultas se cuentan una por región.',
    },
  ],
  DAC: [
    {
      ...{ by: 'UPC-TEC', activity: 'DAC-16', field: null },
      text: 'Doce meses de 8 % suman 96 %: diga en qué meses se hace lo que falta.',
      answer: null,
    },
    {
      ...{ by: 'DES-JEF', activity: null, field: null },
      text: 'Falta decir cuántas oficinas tendrán accesibilidad revisada en cada mes.',
      answer: null,
    },
  ],
  DTI: [
    {
      ...{ by: 'UPC-TEC', activity: 'DTI-06', field: null },
      text: 'La fila suma 96 %. Corrija los meses o explique por qué no llega a 100.',
      answer: 'Los respaldos de diciembre los hace el proveedor; se anotará en la condición.',
    },
    {
      ...{ by: 'UPC-TEC', activity: 'DTI-14', field: 'means' },
      text: 'Cita el archivo de la unidad como prueba: nombre el documento.',
      answer: null,
    },
  ],
  OST: [
    {
      ...{ by: 'UPC-TEC', activity: 'OST-02', field: 'months.12' },
      text: 'En diciembre la oficina cierra dos semanas: confirme que la cantidad es posible.',
      answer: null,
    },
  ],
}

export function observationsOf(unit: string, year: DemoYear): readonly DemoObservation[] {
  return (year === 2025 ? observations2025 : observations2026)[unit] ?? []
}

/** Why heads left a warning of the reviewer as it was, by its rule. */
export const reasonsToAccept: Readonly<Record<string, string>> = {
  'months.sum': 'La unidad programa por igual cada mes; lo que falta se completa al cierre del año',
  'months.none': 'Se hace solo si lo piden: no se puede programar por mes',
  'result.missing': 'Depende de lo que organice la alcaldía; se dirá con el primer informe',
  'means.circular': 'Es el informe que la oficina tiene; se buscará otro medio para el año siguiente',
  'means.cannotProve': 'El registro existe en la unidad y se puede mostrar en una visita',
  'text.cut': 'El texto está completo, así lo escribe la unidad',
  'load.peak': 'La prueba empezó en julio: casi todo termina con el año',
  'line.notInCatalogue': 'Viene de un acuerdo con la alcaldía y no tiene línea en el plan estratégico',
}
