import type { ChangeCause } from '../../model/changes/changeRequest.ts'
import type { ChangeRequestContent } from '../../model/records/changeRequestContent.ts'
import type { RecordFormat } from '../../model/records/planRecord.ts'
import type { RecordKind } from '../../model/records/recordFile.ts'

type KindWords = {
  /** In the control block, before its number. */
  name: string
  title: (number: number, year: number) => string
  /** Part of the name of its files. */
  file: string
}

const kinds: Readonly<Record<RecordKind, KindWords>> = {
  changeRequest: {
    name: 'Solicitud de cambio',
    title: (number, year) => `Solicitud de cambio ${number} del plan ${year}`,
    file: 'solicitud-de-cambio',
  },
  closingReport: {
    name: 'Informe de cierre',
    title: (number, year) => `Informe de cierre de unidad en el plan ${year}, solicitud ${number}`,
    file: 'informe-de-cierre-de-unidad',
  },
  yearClosing: {
    name: 'Informe de cierre',
    title: (number, year) => `Informe de cierre ${number} del plan ${year}`,
    file: 'informe-de-cierre',
  },
  session: {
    name: 'Acta de la sesión',
    title: (number, year) => `Acta de la sesión ${number} del plan ${year}`,
    file: 'acta-de-sesion',
  },
}

/** Words of printed records (constancias). */
export const recordText = {
  kinds,
  file: (kind: RecordKind, year: number, number: number, format: RecordFormat) =>
    `plan-${year}-${kinds[kind].file}-${number}${format === 'json' ? '-datos' : ''}.${format}`,
  attachment: 'Datos de la constancia, para programas',
} as const

/** Words of a decided request for changes. */
export const changeRequestText = {
  unit: 'Unidad',
  outcome: 'Decisión',
  outcomes: {
    approved: 'Aprobada',
    approvedInPart: 'Aprobada en parte',
    refused: 'Rechazada',
  } satisfies Record<ChangeRequestContent['outcome'], string>,
  version: 'Versión que resulta',
  versionOf: (number: number, code: string) => `${number}, código ${code}`,
  noVersion: 'Ninguna: el plan queda como estaba.',
  cause: 'Razón',
  causes: {
    budget: 'Cambio de presupuesto',
    instruction: 'Instrucción superior',
    law: 'Cambio de la ley o del reglamento',
    emergency: 'Emergencia',
    demand: 'Cambio en la demanda del servicio',
    otherUnit: 'Depende de otra unidad',
    staff: 'Falta o cambio de personal',
    planningError: 'Error al planificar',
    other: 'Otra',
    reorganisation: 'Reorganización: la unidad cerró',
  } satisfies Record<ChangeCause, string>,
  reason: 'Por qué se pide',
  actNumber: 'Acto que lo autoriza',
  noAct: 'Sin acto',
  document: 'Documento que lo apoya',
  documentOf: (name: string, sha256: string) => `${name} (SHA-256 ${sha256})`,
  noDocument: 'Sin documento',
  changes: 'Cambios pedidos',
  columns: { number: 'N.º', what: 'Qué se pide', before: 'Antes', after: 'Después', decision: 'Decisión' },
  accepted: 'Aceptado',
  refused: 'No aceptado',
  decisionOf: (decision: string, reason: string) => `${decision}. ${reason}`,
  items: {
    add: (name: string) => `Agregar la actividad «${name}»`,
    drop: (activity: string) => `Quitar ${activity}`,
    suspend: (activity: string, from: string, to: string) => `Suspender ${activity} de ${from} a ${to}`,
    resume: (activity: string, from: string) => `Reanudar ${activity} desde ${from}`,
    split: (activity: string) => `Dividir ${activity}`,
    merge: (activities: string, name: string) => `Unir ${activities} en «${name}»`,
    transfer: (activity: string, unit: string) => `Trasladar ${activity} a ${unit}`,
    exempt: (activity: string, months: string) => `Marcar como no exigibles ${months} en ${activity}`,
    edit: (activity: string, field: string) => `Cambiar ${field} de ${activity}`,
    inherit: (activity: string, unit: string) => `Pasar ${activity} a ${unit}, que la hereda`,
    end: (activity: string, reason: string) => `Terminar ${activity} con su unidad: ${reason}`,
  },
  fields: {
    months: 'los meses',
    link: 'la línea o el proceso',
    lineText: 'el texto de la línea',
    means: 'los medios de verificación',
    modality: 'la modalidad',
    weightBp: 'el peso',
    target: 'la meta física',
    name: 'el nombre',
    expectedResult: 'el resultado esperado',
    responsibleText: 'el responsable escrito',
    responsibles: 'los responsables',
    supports: 'las unidades que apoyan',
    condition: 'la condición',
  },
  monthShare: (month: string, share: string) => `${month} ${share}`,
  sumOf: (months: string, sum: string) => `${months} (suma ${sum})`,
  noProgramme: 'sin programación',
  unclassified: 'sin clasificar',
  nothing: '–',
  steps: 'Pasos',
  stepColumns: { act: 'Paso', post: 'Puesto', at: 'Fecha y hora', reason: 'Motivo' },
  acts: {
    open: 'Se abrió',
    write: 'Se escribió',
    submit: 'Se presentó',
    return: 'Se devolvió',
    endorse: 'Visto bueno',
    approve: 'Se aprobó',
    approveInPart: 'Se aprobó en parte',
    refuse: 'Se rechazó',
    acceptTransfer: 'La otra unidad aceptó el traslado',
    refuseTransfer: 'La otra unidad no aceptó el traslado',
  },
} as const

/** Words of the closing report of a unit. */
export const closingReportText = {
  unit: 'Unidad',
  unitOf: (code: string, name: string) => `${name} (${code})`,
  period: 'Existió',
  periodOf: (from: string, lastDay: string) => `Del ${from} al ${lastDay}`,
  successor: 'Se fusionó con',
  noSuccessor: 'Con ninguna: cerró sin sucesora',
  reason: 'Por qué',
  actNumber: 'Acto que lo autoriza',
  noAct: 'Sin acto',
  version: 'Versión del plan que resulta',
  versionOf: (number: number, code: string) => `${number}, código ${code}`,
  sums: 'Actividades de su plan',
  sumsOf: (all: number, inherited: number, ended: number, kept: number) =>
    `${all}: ${inherited} heredadas, ${ended} terminadas con ella, ${kept} que ya había hecho`,
  figuresLead: 'Cifras.',
  figures:
    'Este informe dice lo que estaba programado. No lleva lo reportado mes a mes: lo que la unidad cumplió no está aquí.',
  plan: 'Su plan como estaba',
  outcome: 'Qué fue de cada actividad',
  columns: {
    code: 'Código',
    name: 'Actividad',
    result: 'Resultado esperado',
    before: (month: string) => `Programado hasta ${month}`,
    beforeNone: 'Programado antes',
    outcome: 'Qué fue de ella',
  },
  inherited: (unit: string, code: string, month: string) => `La hereda ${unit} desde ${month}, con el código ${code}`,
  ended: (month: string, reason: string) => `Termina desde ${month}: ${reason}`,
  kept: 'Su trabajo del año ya estaba hecho',
  notProgrammed: '–',
} as const
