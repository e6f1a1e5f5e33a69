import type { StatusMark } from '../../../documents/model.ts'
import { type Month, monthName } from '../../../kernel/month.ts'
import type { Exemption, Modality } from '../model/activity.ts'
import type { ComparedField } from '../model/comparePlans.ts'
import type { PlanStatus, UnitPlanStatus } from '../model/plan.ts'
import type { ComparisonFormat } from '../model/planFormat.ts'
import type { VersionSignature } from '../model/workflow/planVersion.ts'

/** Words of the printed plan. */
export const documentText = {
  unit: 'Unidad',
  period: 'Periodo',
  periodOf: (year: number) => `enero a diciembre de ${year}`,
  status: 'Estado',
  year: 'Ejercicio',
  version: 'Versión',
  contents: 'Contenido',
  columns: {
    code: 'Código',
    activity: 'Actividad',
    result: 'Resultado esperado',
    means: 'Medio de verificación',
    responsible: 'Responsable',
    sum: 'Suma',
  },
  months: 'Programa anual, en porcentaje',
  line: (code: string) => `Línea ${code}`,
  process: 'Proceso',
  unclassified: 'Sin clasificar',
  objective: (number: number, text: string) => `OE${number} ${text}`,
  load: (count: number) => `Actividades con trabajo en el mes (de ${count})`,
  noActivities: 'La unidad no tiene actividades en este plan.',
  notWhole: 'los meses de la actividad no suman 100',
  exempt: {
    suspended: { sign: '†', meaning: 'mes no exigible: actividad suspendida' },
    conditionNotMet: { sign: '‡', meaning: 'mes no exigible: la condición no se cumplió' },
    unitClosed: { sign: '§', meaning: 'mes no exigible: la unidad cerró' },
  } satisfies Record<Exemption, StatusMark>,
  notes: 'Nota.',
  condition: (code: string) => `Condición de ${code}.`,
  inheritedLead: 'Heredada.',
  inherited: (code: string, before: string, unit: string | null, from: Month) =>
    `${code} es de esta unidad desde ${monthName(from)}; antes era ${before}${unit === null ? '' : ` de ${unit}`}.`,
  responsibleAct: 'Responsable',
  signed: {
    elaborate: 'Elaboró',
    endorse: 'Visto bueno',
    authorize: 'Autorizó',
  } satisfies Record<VersionSignature['act'], string>,
  bySubstitute: (post: string) => `${post}, por encargo`,
  attachment: 'Datos del plan, para programas',
  workingCopy: 'Copia de trabajo, sin valor oficial.',
  sections: {
    norm: 'Norma',
    articles: 'Artículos',
    asks: 'Qué pide',
    axis: 'Eje',
    proposal: 'Propuesta',
    objective: 'Objetivo estratégico',
    perspective: (number: number, name: string) => `${number}. ${name}`,
  },
  planStatus: {
    preparing: 'En preparación',
    endorsed: 'Visto bueno',
    authorized: 'Autorizado',
    inForce: 'Vigente',
    closed: 'Cerrado',
  } satisfies Record<PlanStatus, string>,
  unitStatus: {
    draft: 'Borrador',
    submitted: 'Enviado',
    observed: 'Observado',
    endorsed: 'Visto bueno',
    inForce: 'Vigente',
    superseded: 'Sustituido',
    closed: 'Cerrado',
  } satisfies Record<UnitPlanStatus, string>,
  modality: {
    scheduled: 'Programada',
    permanent: 'Permanente',
    onDemand: 'A demanda',
    conditional: 'Condicionada',
    notOffered: 'No ofrecida',
  } satisfies Record<Modality, string>,
} as const

/** Words of the workbook that is edited outside and comes back. */
export const workbookText = {
  catalogues: 'Catálogos',
  newRows: 'Actividades nuevas',
  version: 'Escrito de la revisión',
  lines: 'Líneas y procesos',
  line: 'Línea o proceso',
  shareError: { title: 'Porcentaje del mes', text: 'Escriba un porcentaje entre 0 % y 100 %, o deje la celda vacía.' },
  choiceWarning: {
    title: 'No está en el catálogo',
    text: 'Ese texto no es una línea ni un proceso del plan estratégico. La actividad quedará sin clasificar.',
  },
} as const

/** Columns of the open data file and what each holds. */
export const openDataText = {
  columns: {
    year: ['Ejercicio', 'Año del plan.'],
    unitCode: ['Código de unidad', 'Código corto de la unidad.'],
    unit: ['Unidad', 'Nombre de la unidad en el año del plan.'],
    unitKind: ['Tipo de unidad', 'central, regional, departamental u organo.'],
    status: ['Estado', 'Estado del plan de la unidad.'],
    activityId: ['Identificador', 'Clave de la actividad, la misma en todas sus versiones.'],
    code: ['Código', 'Referencia corta de la actividad dentro de su unidad.'],
    objective: ['Objetivo', 'Número del objetivo estratégico; vacío si la actividad no tiene uno.'],
    lineCode: ['Código de línea', 'Código n.m de la línea estratégica; vacío si no cuelga de una línea.'],
    line: ['Línea o proceso', 'Texto de la línea o del proceso; sin clasificar, el texto tal como se escribió.'],
    classification: ['Clasificación', 'línea, proceso o sin clasificar.'],
    activity: ['Actividad', 'Qué se hará.'],
    result: ['Resultado esperado', 'Qué se logrará.'],
    means: ['Medio de verificación', 'Con qué se comprueba; varios van uno por renglón.'],
    responsible: ['Responsable', 'Puesto, sección o unidad que responde, tal como se escribió.'],
    condition: ['Condición', 'De qué depende que se pueda cumplir; vacío si de nada.'],
    modality: ['Modalidad', 'Programada, permanente, a demanda, condicionada o no ofrecida; vacío si no se dijo.'],
    unitOfMeasure: ['Unidad de medida', 'Qué se cuenta; vacío si la actividad no tiene meta física.'],
    quantity: ['Meta del año', 'Cantidad del año en esa unidad de medida.'],
    weight: ['Peso', 'Porcentaje del año de la unidad; vacío si todas las actividades pesan igual.'],
    sum: ['Suma', 'Suma de los doce meses, en porcentaje; vacío si ningún mes está programado.'],
    exempt: ['Meses no exigibles', 'Meses que no cuentan para el cumplimiento y por qué; vacío si ninguno.'],
  },
  exemptions: {
    suspended: 'suspendida',
    conditionNotMet: 'condición no cumplida',
    unitClosed: 'la unidad cerró',
  } satisfies Record<Exemption, string>,
  exempt: (month: string, why: string) => `${month} (${why})`,
  month: (name: string) =>
    `Porcentaje del trabajo del año programado en ${name}; vacío: nada programado; 0: cero escrito.`,
  classification: { line: 'línea', process: 'proceso', unclassified: 'sin clasificar' },
  dictionary: { column: 'Columna', meaning: 'Qué contiene', type: 'Tipo' },
  dictionaryFile: 'plan-diccionario-de-datos.csv',
  types: { text: 'texto', share: 'porcentaje', number: 'número' },
} as const

/** The comparison of two versions as data. */
export const comparisonDataText = {
  columns: {
    what: 'Qué pasó',
    id: 'Identificador',
    unitCode: 'Código de unidad',
    unit: 'Unidad',
    code: 'Código',
    activity: 'Actividad',
    column: 'Dato',
    before: 'Antes',
    after: 'Después',
  },
  kinds: { added: 'agregada', dropped: 'quitada', changed: 'cambiada', moved: 'pasó a otra unidad' },
  /** Fields that differ in something that the open data does not write. */
  fields: {
    link: 'Línea o proceso',
    lineText: 'Línea o proceso',
    name: 'Actividad',
    expectedResult: 'Resultado esperado',
    means: 'Medio de verificación',
    responsibleText: 'Responsable',
    responsibles: 'Responsables enlazados',
    supports: 'Unidades que apoyan',
    condition: 'Condición',
    modality: 'Modalidad',
    weightBp: 'Peso',
    target: 'Meta de cada mes',
    months: 'Meses',
    exempt: 'Meses no exigibles',
  } satisfies Record<ComparedField, string>,
} as const

/** The comparison of two versions on paper. */
export const comparisonText = {
  name: 'Versión aprobada',
  original: 'el plan original',
  version: (number: number) => `la versión ${number}`,
  title: (number: number, other: string, year: number) => `Plan ${year}: la versión ${number} frente a ${other}`,
  later: 'Versión que se compara',
  earlier: 'Contra',
  versionFacts: (number: number, day: string, code: string) => `${number}, aprobada el ${day}, código ${code}`,
  originalFacts: 'Cada unidad como se aprobó por última vez en conjunto, antes de las solicitudes de cambio.',
  unit: 'Unidad',
  allUnits: 'Todas',
  differences: 'Diferencias',
  counts: (added: number, dropped: number, changed: number, moved: number) =>
    [
      added === 1 ? '1 actividad agregada' : `${added} actividades agregadas`,
      dropped === 1 ? '1 quitada' : `${dropped} quitadas`,
      changed === 1 ? '1 con cambios' : `${changed} con cambios`,
      ...(moved === 0 ? [] : [moved === 1 ? '1 que pasó a otra unidad' : `${moved} que pasaron a otra unidad`]),
    ].join(', '),
  none: 'Las dos dicen lo mismo.',
  file: (
    year: number,
    number: number,
    other: number | 'original',
    unitCode: string | undefined,
    format: ComparisonFormat,
  ) => `plan-${year}-version-${number}-contra-${other}${unitCode === undefined ? '' : `-${unitCode}`}.${format}`,
} as const

/** Where the conformity of each activity stands, as data. */
export const conformityDataText = {
  columns: {
    year: 'Año',
    lead: 'Unidad rectora',
    type: 'Actividad tipo',
    unitCode: 'Código de unidad',
    unit: 'Unidad',
    id: 'Identificador',
    code: 'Código',
    name: 'Actividad',
    status: 'Conformidad',
    changed: 'Cambió después',
    act: 'Último acto',
    post: 'Puesto',
    day: 'Fecha',
    exception: 'Excepción',
    answer: 'Respuesta de la unidad',
  },
  statuses: { pending: 'pendiente', given: 'conforme', exception: 'con excepción' },
  acts: { give: 'conformidad', except: 'excepción', withdraw: 'retirada' },
  yes: 'sí',
  no: 'no',
  file: (year: number) => `conformidad-tecnica-${year}.csv`,
} as const
