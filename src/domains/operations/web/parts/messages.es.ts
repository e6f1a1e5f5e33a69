import { counted, formatCount } from './counted.ts'

/** Words that several pages of a plan share. */
export const planText = {
  plans: 'Planes',
  plan: (year: number | string) => `Plan ${year}`,
  auditorReads: 'Un acceso de auditoría no abre las páginas del plan: lo que puede leer está en ',
  auditorPage: 'Auditoría',
  whoToAsk: 'Pida a Administración un puesto en la institución para ver los planes.',
  activities: (value: number) => counted(value, 'actividad', 'actividades'),
  doubts: (value: number) => counted(value, 'duda', 'dudas'),
  units: (value: number) => counted(value, 'unidad', 'unidades'),
  versionOf: (version: string) => `versión ${version}`,
  unclassified: 'Sin clasificar',
  noProgramme: 'sin programar',
  percent: (share: string) => `${share}\u00a0%`,
  activity: 'Actividad',
  sum: 'Suma',
  unit: 'Unidad',
  line: 'Línea',
  result: 'Resultado esperado',
  means: 'Medio de verificación',
  responsible: 'Responsable',
  allSum: 'todas',
  ofTotal: (part: number, whole: number) => `${formatCount(part)} de ${formatCount(whole)}`,
  print: 'Imprimir',
  addActivity: 'Agregar actividad',
  review: 'Revisar el plan',
  save: 'Guardar',
  cancel: 'Cancelar',
  tabs: 'Páginas de este plan',
  tabReview: 'Revisor',
  year: 'Año',
  problem: (message: string, remedy: string) => `${message} ${remedy}`,
  planStatus: {
    preparing: 'En preparación',
    endorsed: 'Con visto bueno',
    authorized: 'Autorizado',
    inForce: 'Vigente',
    closed: 'Cerrado',
  },
  unitStatus: {
    none: 'Sin abrir',
    draft: 'Borrador',
    submitted: 'Enviado',
    observed: 'Observado',
    endorsed: 'Visto bueno',
    inForce: 'Vigente',
    superseded: 'Sustituido',
    closed: 'Cerrado',
  },
  modality: {
    scheduled: 'Programada',
    permanent: 'Permanente',
    onDemand: 'A demanda',
    conditional: 'Condicionada',
    notOffered: 'No ofrecida este año',
  },
  noModality: 'Sin modalidad',
  monthsSentence: (parts: readonly string[]) =>
    parts.length === 0 ? 'Sin programación en el año' : `Programación: ${parts.join(', ')}`,
  monthShare: (month: string, share: string) => `${month} ${share}`,
  peaks: (months: string) => `Picos: ${months}`,
  noPeaks: 'Carga pareja en el año',
  titleDefault: (yearlyPlan: string, year: string) => `${yearlyPlan} ${year}`.trim(),
  missing: 'Escriba este dato.',
  beforeSubmitting: 'Antes de presentarlo',
  groups: {
    central: 'Unidades centrales',
    organo: 'Órganos y consejos',
    territorial: 'Oficinas territoriales',
  },
  before: 'Antes',
  after: 'Después',
  canUndo: 'Se puede deshacer durante 30 días.',
  unitOption: (name: string, open: number) => `${name} (${formatCount(open)})`,
  exempt: (month: string, why: string) => `${month} (${why})`,
  exemptions: { suspended: 'suspendida', conditionNotMet: 'condición no cumplida', unitClosed: 'la unidad cerró' },
  reason: 'Motivo',
  reasonMissing: 'Escriba el motivo en una frase (5 letras o más).',
  canOnlyRead: 'Puede leer este plan. Lo escriben la unidad y Planificación.',
} as const

/** Fields of an activity, in forms and sentences. */
export const fieldText = {
  link: 'Línea o proceso',
  lineText: 'Línea o proceso, como lo escribe el plan',
  name: 'Actividad',
  expectedResult: 'Resultado esperado',
  means: 'Medios de verificación',
  responsibleText: 'Responsable, como lo escribe el plan',
  responsibles: 'Responsables',
  supports: 'Unidades que apoyan',
  condition: 'Condición o supuesto',
  modality: 'Modalidad',
  weightBp: 'Peso en el plan de la unidad',
  target: 'Meta física',
  months: 'Meses',
  exempt: 'Meses no exigibles',
  template: 'Actividad tipo',
  position: 'Lugar en el plan',
  unitOfMeasure: 'Unidad de medida',
  quantities: 'Cantidad de cada mes',
  yearQuantity: (quantity: string, unit: string) => `${quantity} ${unit} en el año`,
  noTarget: 'Sin meta física: los meses se escriben en porcentajes.',
  editTarget: 'Cambiar la meta física',
  derivedShares: 'Con estas cantidades, los meses serían',
  targetHint:
    'Escriba enteros; deje en blanco los meses sin nada planeado. Con cantidades, los porcentajes se calculan solos y cierran en 100.',
  removeTarget: 'Quitar la meta física',
  badQuantity: (month: string) => `Escriba un número entero en ${month}, o déjelo en blanco.`,
  badUnitOfMeasure: 'Escriba la unidad de medida de las cantidades.',
  saved: 'Guardado',
} as const

/** Names of the fields of an activity where a change is told. */
export const changeText = {
  months: 'Meses',
  exempt: 'Meses no exigibles',
  link: 'Línea o proceso',
  means: 'Medio de verificación',
  modality: 'Modalidad',
  weightBp: 'Peso',
  target: 'Meta física',
  name: 'Actividad',
  expectedResult: 'Resultado esperado',
  responsibleText: 'Responsable',
  lineText: 'Texto de la línea',
  condition: 'Condición',
  responsibles: 'Puestos responsables',
  supports: 'Unidades que apoyan',
  template: 'Actividad tipo',
  position: 'Lugar',
  none: 'vacío',
  unclassified: 'Sin clasificar',
  version: (version: number) => `versión ${formatCount(version)}`,
  unknownLine: 'una línea',
  unknownProcess: 'un proceso',
  posts: (count: number) => counted(count, 'puesto', 'puestos'),
  unitsHelping: (count: number) => counted(count, 'unidad', 'unidades'),
  noQuantities: 'sin cantidades',
} as const

/** Words of a download under way, wherever it starts. */
export const downloadText = {
  formats: {
    pdf: 'PDF',
    xlsx: 'Excel',
    docx: 'Word',
    csv: 'Datos abiertos (CSV)',
    json: 'Datos completos (JSON)',
  },
  preparing: (name: string) => `Preparando ${name}`,
  ready: (fileName: string, size: string) => `${fileName} está listo: ${size}.`,
  bytes: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toLocaleString('es-SV', { maximumFractionDigits: 1 })} MB`,
} as const

/** The record (constancia) of something decided. */
export const recordText = {
  lead: (day: string, code: string) => `Constancia del ${day}, con código de verificación ${code}.`,
  download: (format: string) => `Descargar la constancia en ${format}`,
} as const

/** States of a request for changes, as they follow "está". */
export const requestStatusText = {
  draft: 'en borrador',
  submitted: 'presentada',
  returned: 'devuelta',
  endorsed: 'con visto bueno',
  approved: 'aprobada',
  approvedInPart: 'aprobada en parte',
  refused: 'rechazada',
  withdrawn: 'retirada',
} as const
