import { type Month, monthName } from '../../../../kernel/month.ts'
import { counted, formatCount } from '../../../../kernel/spanish.ts'
import type { CutFormat } from '../../contract.ts'
import type { Grouping } from '../../model/compliance/grouping.ts'
import type { ProgressState } from '../../model/compliance/progress.ts'
import type { NamedWay } from '../../model/compliance/unitWeights.ts'
import type { CutFigure } from '../../model/cutDifferences.ts'

const activities = (count: number): string => counted(count, 'actividad', 'actividades')

const groupings = {
  institution: 'Institución',
  unit: 'Unidad',
  unitKind: 'Tipo de unidad',
  department: 'Departamento',
  line: 'Línea',
  objective: 'Objetivo',
  perspective: 'Perspectiva',
} satisfies Record<Grouping, string>

/** What the pages of compliance say. */
export const complianceText = {
  lead: (close: string, version: number) =>
    `${close}, con lo validado, contra el plan original y contra la versión ${version}, la vigente a esa fecha.`,
  originals: (versions: readonly number[]) =>
    versions.length === 1
      ? `Plan original: versión ${versions[0]}`
      : `Planes originales de las unidades: versiones ${versions.join(', ')}`,
  closedWith: 'Este mes está en el',
  cutOf: (number: number, day: string) => `corte n.º ${number} del ${day}`,
  figuresOfToday: '; las cifras de aquí son las de hoy.',
  cut: 'Hasta el mes de',
  grouping: 'Agrupar por',
  groupings,
  way: 'Cómo pesan las unidades',
  ways: {
    equalUnits: 'Todas las unidades pesan igual',
    weighedUnits: 'Cada unidad pesa lo que se le fijó',
    byActivities: 'Cada unidad pesa según sus actividades',
  } satisfies Record<NamedWay, string>,
  weighs: (name: string, share: string) => `${name}, que pesa ${share} %`,
  weightsFrom: (day: string) => `Pesos de las unidades fijados desde el ${day}`,
  departmentHint:
    'El departamento lo dice cada unidad en el organigrama. Si se anota tarde, vale también para los meses anteriores.',
  unitKinds: { central: 'Central', organo: 'Órgano', regional: 'Regional', departamental: 'Departamental' },
  noGroup: {
    department: 'Sin departamento dicho',
    line: 'Sin línea: procesos y sin clasificar',
    objective: 'Sin objetivo: sin clasificar o proceso sin objetivo',
    perspective: 'Sin perspectiva: sin clasificar o proceso sin objetivo',
  },
  wholeName: 'Toda la institución',
  whole: 'La institución',
  groupsTitle: (grouping: Grouping) => `Por ${groupings[grouping].toLowerCase()}`,
  original: 'Original (sin reprogramación)',
  inForce: 'Vigente (con reprogramación)',
  effect: 'Efecto',
  effectOf: (points: string) => `${points} puntos`,
  counts: 'Actividades',
  doneOf: (done: string, programmed: string, deviation: string) =>
    `Hecho ${done} % de ${programmed} % programado; desviación ${deviation} puntos`,
  reports: 'Informes:',
  reportOf: (month: string) => `: informe de ${month}`,
  coverage: (validated: number, expected: number, sent: number) =>
    expected === 0
      ? 'Ningún informe vencido'
      : `${validated} de ${counted(expected, 'informe validado', 'informes validados')}${sent > validated ? `; ${counted(sent - validated, 'enviado sin validar', 'enviados sin validar')}` : ''}`,
  ifSent: (value: string) => `Con lo enviado y no validado: ${value} %`,
  uncapped: (value: string) => `Sin tope: ${value} %`,
  none: {
    absent: 'No está en esta programación',
    nothingDue: 'Todavía no vence nada',
    noProgramme: 'Sin programación',
  },
  counted: (counted: number, all: number) => `${counted} de ${activities(all)} en la cifra`,
  outside: {
    notScheduled: (count: number) => counted(count, 'sin programación', 'sin programación'),
    notDue: (count: number) => counted(count, 'no exigible', 'no exigibles'),
    onDemand: (count: number) => `${count} a demanda`,
    notOffered: (count: number) => counted(count, 'no ofrecida', 'no ofrecidas'),
    withoutReport: (count: number) => `${count} sin reporte`,
    overExecuted: (count: number) => `${count} sobre 110 %`,
    scaled: (count: number) => counted(count, 'llevada a 100 %', 'llevadas a 100 %'),
  },
  states: {
    measured: '',
    ahead: 'Adelantada: nada vencía todavía',
    notScheduledToDate: 'Sin programación a la fecha',
    notDue: 'No exigible a la fecha',
    notScheduled: 'Sin programación en el año',
    onDemand: 'A demanda',
    notOffered: 'No ofrecida',
  } satisfies Record<ProgressState, string>,
  statusTo: (month: string) => `Estado acumulado hasta ${month}`,
  data: 'Datos (CSV)',
  dictionary: 'Diccionario de datos',
  formula: 'Cómo se calcula',
  formulaOf: (done: string, programmed: string, result: string) =>
    `Cumplimiento = hecho ÷ programado = ${done}\u00a0÷\u00a0${programmed}\u00a0=\u00a0${result}\u00a0%`,
  formulaNone: 'No hay cumplimiento que calcular a esta fecha.',
  formulaRows:
    'Hecho y programado son promedios de las actividades de abajo, cada una con su peso dentro de su unidad. Cada fila se lleva a 100 % del año y cuenta como hecho, a lo más, lo que debía a la fecha: lo hecho de más en una no tapa lo que falta en otra. Un mes sin informe validado suma 0.',
  formulaParts:
    'Hecho y programado son el promedio de las filas de abajo, que pesan igual o lo que dice cada una. Ábralas para ver las actividades de cada una.',
  rounding:
    'Se calcula con fracciones exactas y se redondea a dos decimales solo al mostrarlo: al dividir lo que se ve puede salir alguna centésima distinta.',
  verifiedTitle: 'De lo programado a lo verificado',
  verifiedCaption:
    'Contra el plan vigente; en la institución, cada unidad pesa lo mismo, o lo que se le fijó. Verificado es lo validado cuya evidencia se miró y prueba lo informado. Mirado es la parte de lo validado que alguien miró; distancia, lo informado menos lo verificado.',
  verifiedHeads: {
    programmed: 'Programado',
    sent: 'Informado',
    validated: 'Validado',
    verified: 'Verificado',
    looked: 'Mirado',
    distance: 'Distancia',
  },
  verifiedNone: {
    nothingValidated: 'Nada validado',
    nobodyLooked: 'Nadie lo ha mirado todavía',
    looked: 'Se miró y no verificó',
  },
  toSamples: 'Ver las muestras',
  parts: 'De qué es promedio la cifra',
  unitsOf: 'Sus unidades',
  rows: 'Actividades de la cifra',
  activity: 'Actividad',
  weight: (weight: string) => `peso ${weight}`,
  scaledOf: (done: string, programmed: string) => `aporta ${done} de ${programmed} %`,
  rawOf: (done: string, programmed: string) => `Hecho ${done} % de ${programmed} % del año`,
  demand: (attended: number, received: number, pending: number) =>
    `Atendidos ${attended} de ${received}; pendientes ${pending}`,
  held: (months: string) => `En el plan de esta unidad: ${months}`,
  outsideMeans: 'fuera del promedio',
  noGroupFound: 'No hay cifras de ese grupo',
  noGroupFoundHint: 'La dirección nombra un grupo que este plan no tiene a esta fecha.',
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint:
    'El cumplimiento se mide contra la versión aprobada. Cuando entre en vigor, sus cifras aparecerán aquí.',
  noReports: 'Todavía no hay ningún informe validado hasta esta fecha: todo lo programado cuenta como no hecho.',
  month: 'Mes',
  sheetLead: (month: string) => `Mes a mes, con lo acumulado hasta ${month}.`,
  version: (number: number) => `versión ${number}`,
  reported: 'Enviado',
  validated: 'Validado',
  state: 'Estado del mes',
  stateAlone: 'Estado de ese mes solo',
  exempt: { suspended: 'suspendida', conditionNotMet: 'no exigible', unitClosed: 'la unidad cerró' },
  sheetNone: 'Esa actividad no está en el plan de este año',
  sheetNoneHint: 'Ninguna versión del plan que contara hasta esta fecha la tiene.',
  sheetMeasured:
    'Lo hecho se mide contra la programación vigente de cada mes. Si la meta en cantidades cambió, contra la original se mide con la meta original.',
  corrections: 'Rectificaciones',
  correctionsHint:
    'Cifras de meses cerrados que se corrigieron en el mes abierto. Aquí cuentan; los cortes anteriores no cambian.',
  correctionOf: (number: number, month: Month) => `Rectificación ${number} de ${monthName(month)}`,
  changes: 'Lo que la cambió en el año',
  noChanges: 'Ninguna solicitud de cambio movió lo que cuenta de esta actividad.',
  change: (version: number, request: number | null) =>
    request === null ? `Versión ${version}` : `Versión ${version}, solicitud ${request}`,
  changeFrom: (day: string) => `desde el ${day}`,
  reprogrammedLead: (units: number, rows: number) =>
    rows === 0
      ? 'A esta fecha ninguna solicitud de cambio movió lo que cuenta para el cumplimiento.'
      : `Los cambios del año movieron ${activities(rows)} de ${counted(units, 'unidad', 'unidades')}.`,
  reprogrammedNone: 'Nada se ha reprogramado hasta esta fecha',
  reprogrammedNoneHint: 'Cuando una solicitud de cambio mueva meses, metas o actividades, aquí se verá con su efecto.',
  withAndWithout: (without: string, withIt: string) => `Sin reprogramación: ${without}; con: ${withIt}`,
  before: 'Antes',
  now: 'Ahora',
  noMonths: 'nada programado',
  notThere: 'no estaba',
  leftPlan: 'salió del plan',
  why: 'Qué la cambió',
  unitEffect: 'Efecto por unidad',
} as const

/** Words of the page of a cut. */
export const cutText = {
  closings: 'Plazos y cortes',
  title: (number: number) => `Corte n.º ${number}`,
  lead: (month: Month, year: number, version: number) =>
    `Lo que se sabía de ${year} hasta ${monthName(month)}, con la versión ${version} del plan. No cambia: lo que llegó después está en el corte siguiente.`,
  kind: (month: Month) => (month % 3 === 0 ? 'Corte trimestral' : 'Corte mensual'),
  closedBy: (person: string, post: string, when: string) => `Lo cerró ${person}, ${post}, ${when}`,
  code: (code: string) => `Código de verificación: ${code}`,
  hash: (sha256: string) => `Huella SHA-256: ${sha256}`,
  thresholds: (from: number, risk: number, over: number) =>
    `Umbrales: en meta desde ${from} %, en riesgo desde ${risk} %, superada sobre ${over} %.`,
  without: ({ missing, reason }: { missing: number; reason: string }) =>
    `Se cerró sin ${counted(missing, 'informe que no llegó', 'informes que no llegaron')}: ${reason}`,
  formats: { pdf: 'Descargar PDF', xlsx: 'Descargar Excel' } satisfies Record<CutFormat, string>,
  download: 'Descargar los datos (JSON)',
  whole: 'La institución',
  units: 'Por unidad',
  unit: 'Unidad',
  sinceTitle: 'Diferencias respecto al corte anterior',
  departments: 'Por departamento',
  departmentsNotKept:
    'Este corte se cerró antes de que las unidades dijeran su departamento, y no cambia. Las cifras de hoy por departamento están en Cumplimiento.',
  verifiedNotKept: 'Este corte se cerró antes de que los cortes guardaran lo verificado.',
  rowsInData: 'Las actividades detrás de cada cifra, como estaban al cerrar, están en los datos que se descargan.',
  first: 'Es el primer corte del año: no hay otro con que compararlo.',
  same: (number: number) => `Nada de lo que guardó el corte n.º ${number} ha cambiado.`,
  since: (number: number, count: number) =>
    count === 1
      ? `1 cifra de los meses que cerró el corte n.º ${number} es otra en este.`
      : `${formatCount(count)} cifras de los meses que cerró el corte n.º ${number} son otras en este.`,
  activity: 'Actividad',
  figure: 'Cifra',
  figures: {
    programmed: 'Programado',
    validated: 'Validado',
    received: 'Recibidos',
    attended: 'Atendidos',
    women: 'Mujeres',
    men: 'Hombres',
  } satisfies Record<CutFigure, string>,
  figureOf: (figure: CutFigure, month: Month | null) =>
    month === null ? cutText.figures[figure] : `${cutText.figures[figure]} en ${monthName(month)}`,
  before: 'En el corte anterior',
  after: 'En este corte',
  none: 'sin cifra',
  cause: 'Causa',
  noCause: 'informe o plan que cambió',
} as const
