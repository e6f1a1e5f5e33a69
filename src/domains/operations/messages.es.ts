/** What each act did, for the page that reads the log. */
export const operationsActs = {
  'operations.createPlan': { done: 'abrió el plan de un año', tried: 'abrir el plan de un año' },
  'operations.openUnitPlan': { done: 'abrió el plan de una unidad', tried: 'abrir el plan de una unidad' },
  'operations.addActivities': { done: 'agregó actividades', tried: 'agregar actividades' },
  'operations.changeActivities': { done: 'cambió actividades', tried: 'cambiar actividades' },
  'operations.saveMonths': { done: 'cambió la programación de meses', tried: 'cambiar la programación de meses' },
  'operations.annulActivities': { done: 'quitó actividades', tried: 'quitar actividades' },
  'operations.undoChange': { done: 'deshizo un cambio', tried: 'deshacer un cambio' },
} as const

/** What happened and what to do, for each error code of this domain. */
export const operationsErrors = {
  'operations.planNotFound': {
    message: 'No hay plan de ese año.',
    remedy: 'Elija otro año o pida a Planificación que abra el plan.',
  },
  'operations.planExists': {
    message: 'El plan de ese año ya está abierto.',
    remedy: 'Ábralo desde la lista de planes.',
  },
  'operations.unitNotFound': {
    message: 'Esa unidad no existe en el año del plan.',
    remedy: 'Revise el organigrama de ese año en Unidades.',
  },
  'operations.activityNotFound': {
    message: 'Alguna de las actividades ya no está en el plan.',
    remedy: 'Vuelva a cargar la página para ver el plan como está ahora.',
  },
  'operations.planNotEditable': {
    message: 'El plan de esta unidad ya se presentó y no admite cambios.',
    remedy: 'Pida a Planificación que lo devuelva con observaciones, o espere a la ventana de cambios.',
  },
  'operations.changeConflict': {
    message: 'Otra persona cambió este dato mientras usted lo editaba.',
    remedy: 'Compare los dos valores y elija cuál queda.',
  },
  'operations.monthsAreDerived': {
    message: 'Los meses de esta actividad salen de sus cantidades.',
    remedy: 'Cambie la cantidad de cada mes, o quite la meta física para escribir porcentajes.',
  },
  'operations.bulkValueInvalid': {
    message: 'El valor para llenar no es válido.',
    remedy: 'Revise el peso (más de 0 y hasta 100) o la unidad de medida.',
  },
  'operations.changeNotFound': {
    message: 'No encontramos ese cambio.',
    remedy: 'Búsquelo en el historial de la actividad.',
  },
  'operations.alreadyUndone': {
    message: 'Ese cambio ya se deshizo.',
    remedy: 'No hace falta nada más: el historial muestra cuándo y quién.',
  },
  'operations.tooLateToUndo': {
    message: 'Un cambio se puede deshacer durante 30 días, y ya pasaron.',
    remedy: 'Corrija los valores a mano; el historial muestra los anteriores.',
  },
  'operations.institutionMissing': {
    message: 'La institución todavía no tiene nombre.',
    remedy: 'Complete los datos de la institución en Administración.',
  },
  'operations.unitWithoutPlan': {
    message: 'Esa unidad no tiene plan en ese año.',
    remedy: 'Elija otra unidad o abra primero su plan.',
  },
  'operations.fileMissing': {
    message: 'No llegó ningún archivo.',
    remedy: 'Elija el archivo que quiere revisar.',
  },
  'operations.notOurDocument': {
    message: 'Este archivo no es un plan que Hilo haya entregado.',
    remedy: 'Si es un plan hecho en otra parte, tráigalo por Importar.',
  },
  'operations.documentOfAnotherPlan': {
    message: 'Este archivo es del plan de otro año o de otra institución.',
    remedy: 'Abra el plan del que salió el archivo y súbalo allí.',
  },
  'operations.unknownRevision': {
    message: 'Hilo no guarda la revisión del plan de la que salió este archivo.',
    remedy: 'Descargue un libro nuevo y pase a él sus cambios.',
  },
} as const

/** What a file that came back brought, in the history of each activity. */
export const roundTripText = {
  summary: (fileName: string) => `Del archivo devuelto ${fileName}`,
} as const

const number = (value: number): string => value.toLocaleString('es-SV')
const counted = (value: number, one: string, many: string): string => `${number(value)} ${value === 1 ? one : many}`

/** Words that several pages of a plan share. */
export const planText = {
  plans: 'Planes',
  plan: (year: number | string) => `Plan ${year}`,
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
  ofTotal: (part: number, whole: number) => `${number(part)} de ${number(whole)}`,
  print: 'Imprimir',
  addActivity: 'Agregar actividad',
  review: 'Revisar el plan',
  save: 'Guardar',
  cancel: 'Cancelar',
  tabs: 'Páginas de este plan',
  tabUnits: 'Unidades',
  tabMonths: 'Programación mensual',
  tabConsolidated: 'Consolidado',
  tabYear: 'El año',
  tabSearch: 'Buscar',
  tabPlan: 'Plan',
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
} as const

/** The list of plans. */
export const plansText = {
  title: 'Planes anuales',
  lead: (year: number, units: number, activities: number) =>
    `El plan ${year} tiene ${counted(activities, 'actividad', 'actividades')} de ${counted(units, 'unidad', 'unidades')}.`,
  caption: 'Planes por año, el más nuevo primero',
  name: 'Plan',
  state: 'Estado',
  unitsColumn: 'Unidades',
  activitiesColumn: 'Actividades',
  form: 'Formulario',
  import: 'Importar un plan',
  open: 'Abrir el plan de un año',
  emptyTitle: 'Todavía no hay ningún plan',
  emptyOfficer:
    'Importe el plan que la institución ya tiene (texto, Excel, Word o PDF), o abra el plan de un año y escriba las actividades aquí.',
  emptyOthers: 'Planificación abre el plan de cada año. Cuando lo haga, aparecerá aquí.',
  yearHint: 'De enero a diciembre de este año.',
  titleField: 'Nombre del plan',
  titleDefault: (year: string) => `Plan Anual de Trabajo ${year}`,
  formField: 'Código del formulario del plan consolidado',
  unitFormField: 'Código del formulario de cada unidad',
  formHint: 'Como está en el sistema de calidad; se imprime en cada página.',
  openIt: 'Abrir el plan',
  badYear: 'Escriba un año entre 2000 y 2100.',
  missing: 'Escriba este dato.',
  strategy: 'Plan estratégico',
  strategyHint: 'De sus líneas y objetivos cuelgan las actividades.',
} as const

/** Units of a plan. */
export const unitsText = {
  title: (year: number) => `Planes de las unidades ${year}`,
  submitted: (part: number, whole: number) => `${number(part)} de ${number(whole)}`,
  leadSubmitted: (year: number) => ` unidades presentaron su plan ${year}.`,
  leadDraft: (draft: number, observed: number) =>
    ` ${draft === 1 ? 'Falta' : 'Faltan'} ${number(draft)} en borrador${observed === 0 ? '' : ` y ${number(observed)} ${observed === 1 ? 'observada' : 'observadas'}`}.`,
  leadDoubts: (activities: number) => ` en ${counted(activities, 'actividad', 'actividades')}.`,
  remain: ' Quedan ',
  filterLegend: 'Ver unidades',
  all: 'Todas',
  withDoubts: 'Con dudas',
  search: 'Buscar una unidad',
  caption: (year: number) => `Unidades y estado de su plan ${year}`,
  activitiesColumn: 'Actividades',
  complete: 'Suman 100',
  doubtsColumn: 'Dudas',
  load: (year: number) => `Carga de ${year}`,
  step: 'Paso del plan',
  groups: {
    central: 'Unidades centrales',
    organo: 'Órganos y consejos',
    territorial: 'Oficinas territoriales',
  },
  presented: (part: number, whole: number) =>
    `${number(part)} de ${number(whole)} ${whole === 1 ? 'presentada' : 'presentadas'}`,
  offices: (value: number) => `y ${counted(value, 'oficina', 'oficinas')}`,
  whatIsMissing: (unit: string) => `Qué falta en ${unit}`,
  ministry: 'Institución',
  none: 'Ninguna unidad pasa este filtro.',
  showAll: 'Ver todas',
  emptyTitle: 'El plan todavía no tiene unidades',
  empty: 'Importe el plan o abra unidades en Unidades: aparecerán aquí con su plan en blanco.',
  rail: 'Unidad elegida',
  before: 'Antes de presentarlo',
  nothingMissing: 'Nada que corregir: puede presentarse.',
  openPlan: 'Abrir el plan',
  seeMonths: 'Ver los meses',
  importMore: 'Importar planes',
  openRow: (unit: string) => `Abrir ${unit}`,
  closeRow: (unit: string) => `Cerrar ${unit}`,
  inRows: (value: number) => `en ${counted(value, 'actividad', 'actividades')}`,
  moreDoubts: (value: number) => `Ver ${counted(value, 'clase de duda más', 'clases de dudas más')}`,
  choose: 'Elija una unidad para ver qué le falta antes de presentar su plan.',
} as const

/** The plan of one unit. */
export const unitPlanText = {
  lead: (activities: number, complete: number, empty: number) =>
    activities === 0
      ? 'Este plan todavía no tiene actividades.'
      : `${counted(activities, 'actividad', 'actividades')}: ${complete === activities ? 'todas suman 100' : `${number(complete)} suman 100`}${empty === 0 ? '' : ` y ${number(empty)} sin programar`}.`,
  caption: (unit: string, year: number) => `Plan ${year} de ${unit}`,
  year: (year: number) => `Meses de ${year}`,
  notes: 'Notas',
  emptyTitle: 'Este plan está en blanco',
  empty: 'Agregue la primera actividad, o importe el plan de la unidad desde un archivo.',
  emptyReadOnly: 'Su jefatura o el enlace de la unidad escriben aquí las actividades del año.',
  doubtsOf: (value: number) => counted(value, 'duda', 'dudas'),
  group: 'Línea o proceso',
  readOnly: {
    submitted: 'El plan ya se presentó: se puede leer, no cambiar.',
    mine: 'Puede leer este plan. Lo escriben la unidad y Planificación.',
  },
} as const

/** Months of the plan, in the grid. */
export const monthsText = {
  title: 'Programación mensual',
  ariaLabel: 'Porcentaje del trabajo del año que toca a cada mes',
  loadHeading: 'Actividades con trabajo en el mes',
  filterLegend: 'Ver actividades',
  all: 'Todas',
  not100: 'No suman 100',
  blocking: 'Bloquean',
  empty: 'Sin programar',
  undo: 'Deshacer',
  spread: 'Repartir…',
  spreadRow: 'Repartir la diferencia',
  openFicha: 'Abrir la ficha',
  ficha: 'Ficha de la actividad',
  closeFicha: 'Cerrar la ficha',
  showFicha: 'Mostrar la ficha',
  code: (code: string) => `Actividad ${code}`,
  accepted: (title: string) => `${title}, aceptado con motivo`,
  derived: 'Los meses salen de las cantidades de la meta física: cámbielas en la ficha',
  spreadPoints: (points: string) => `Repartir ${points === '1' ? 'el punto' : `los ${points}`}`,
  removePoints: (points: string) => `Quitar ${points === '1' ? 'el punto' : `los ${points}`}`,
  proposal: (detail: string) => `Propuesta: ${detail}.`,
  keepWithReason: (sum: string) => `Dejar ${sum} con motivo`,
  keep: 'Dejar con motivo',
  readOnly: 'Puede leer estos meses. Los escriben la unidad y Planificación mientras el plan es borrador.',
  emptyTitle: 'No hay actividades que programar',
  emptyText: 'Agregue una actividad o importe el plan; aquí se reparten sus meses.',
  spreadTitle: 'Repartir la diferencia',
  spreadWhat:
    'Lo que falta para 100, o lo que sobra, va a los meses que ya tienen trabajo, en proporción. Nada se guarda hasta que usted lo aplica, y se puede deshacer.',
  spreadNone: 'Ninguna fila de esta vista tiene una diferencia que repartir.',
  spreadLeft: (count: number) =>
    `Quedan fuera ${counted(count, 'fila', 'filas')}: sin programar, con un mes mayor que 100 o con cantidades.`,
  spreadWhich: 'Qué filas',
  spreadOne: (code: string) => `Solo ${code}`,
  spreadAll: (count: number) => `Las ${number(count)} de esta vista que no suman 100`,
  spreadPreview: (count: number) => `Van a cambiar ${counted(count, 'actividad', 'actividades')}`,
  spreadApply: (count: number) =>
    count === 1 ? 'Repartir en 1 actividad' : `Repartir en ${number(count)} actividades`,
  before: 'Antes',
  after: 'Después',
  changedMonths: 'Meses que cambian',
  monthChange: (month: string, before: string, after: string) => `${month} de ${before} a ${after}`,
  moreRows: (count: number) => `y ${number(count)} más`,
  applied: (count: number) => `Se repartió la diferencia: ${counted(count, 'celda', 'celdas')}.`,
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

/** The plan of all units together. */
export const consolidatedText = {
  title: (year: string) => `Plan consolidado ${year}`,
  lead: (activities: number, units: number, unclassified: number) =>
    `${counted(activities, 'actividad', 'actividades')} de ${counted(units, 'unidad', 'unidades')}${unclassified === 0 ? ', todas con línea o proceso' : `; ${number(unclassified)} sin clasificar`}.`,
  by: 'Agrupar por',
  ways: {
    unidad: 'Unidad',
    linea: 'Línea o proceso',
    objetivo: 'Objetivo',
    perspectiva: 'Perspectiva',
    territorio: 'Departamento',
  },
  caption: (way: string) => `Plan consolidado por ${way.toLowerCase()}`,
  group: {
    unidad: 'Unidad',
    linea: 'Línea o proceso',
    objetivo: 'Objetivo estratégico',
    perspectiva: 'Perspectiva',
    territorio: 'Oficina',
  },
  central: 'Oficinas centrales',
  noObjective: 'Procesos sin objetivo',
  activitiesColumn: 'Actividades',
  complete: 'Suman 100',
  load: 'Actividades con trabajo',
  curve: 'Programado acumulado, en promedio (%)',
  curveNote:
    'Promedio simple de las actividades con programación; cada una cuenta como un año de trabajo. Al cierre de cada mes.',
  rowsOf: (name: string) => `Actividades de ${name}`,
  empty: 'El plan no tiene actividades todavía.',
  emptyText: 'Importe el plan o agregue actividades en cada unidad.',
} as const

/** How the work falls on the months. */
export const yearText = {
  title: (year: string) => `El año ${year} por unidad`,
  unitTitle: 'El año de la unidad',
  legend: 'Parte del año que cae en el mes',
  levels: ['menos de 6', '6 a 11', '12 a 19', '20 o más'],
  countLegend: 'actividades con trabajo en el mes',
  peakKey: 'mes que sobresale',
  caption: (year: string) => `Carga de cada mes de ${year}`,
  cell: (share: string, count: string) => `${share} por ciento del año, ${count}`,
  shareOnly: (share: string) => `${share} por ciento`,
  noWork: 'sin trabajo',
  peaksTitle: 'Picos del plan',
  peaksWhy: 'Antes de aprobar, mire estas unidades: juntan mucho trabajo en un mes.',
  noPeaks: 'Ninguna unidad junta mucho más trabajo en un mes que en los demás.',
  peak: (month: string, share: string, activities: number) =>
    `${month}: ${share}\u00a0% del año en ${counted(activities, 'actividad', 'actividades')}`,
  lead: (peaks: readonly string[]) =>
    peaks.length === 0 ? 'El trabajo cae parejo en los doce meses.' : `Meses que sobresalen: ${peaks.join('; ')}.`,
  leadPeak: (month: string, share: string, activities: number) =>
    `${month}, con ${share}\u00a0% del año en ${counted(activities, 'actividad', 'actividades')}`,
  wholeUnit: 'Toda la unidad',
  institution: 'Institución',
  emptyTitle: 'Nada programado todavía',
  empty: 'Cuando las actividades tengan meses, aquí se ve dónde se junta el trabajo.',
} as const

/** Search in a plan. */
export const searchText = {
  title: (year: string) => `Buscar en el plan ${year}`,
  label: 'Palabras',
  hint: 'Sin importar tildes ni mayúsculas: actividad, resultado, medio, responsable, línea o código.',
  submit: 'Buscar',
  unit: 'Unidad',
  line: 'Línea',
  kinds: 'Clasificación',
  allKinds: 'Todas',
  kind: { line: 'Con línea', process: 'Con proceso', unclassified: 'Sin clasificar' },
  found: (count: number, text: string) =>
    text === ''
      ? `${counted(count, 'actividad pasa', 'actividades pasan')} estos filtros.`
      : `${counted(count, 'actividad dice', 'actividades dicen')} «${text}».`,
  shown: (shown: number) => `Se muestran las primeras ${number(shown)}; agregue una palabra o un filtro.`,
  noneTitle: 'Nada coincide',
  none: 'Pruebe con menos palabras, o quite un filtro.',
  start: 'Escriba una palabra para buscar en todas las actividades del plan.',
  startTitle: '¿Qué busca?',
  clear: 'Quitar filtros',
  results: 'Resultados',
} as const

/** Sheet of an activity, its forms and its history. */
export const activityText = {
  newTitle: 'Agregar actividad',
  newLead: 'Solo el nombre es obligatorio; lo que falte quedará como duda hasta que se complete.',
  add: 'Agregar al plan',
  edit: 'Cambiar',
  editSection: (section: string) => `Cambiar: ${section}`,
  sections: {
    what: 'Qué se hará',
    link: 'De qué cuelga',
    proof: 'Cómo se comprueba',
    who: 'Quién responde',
    measure: 'Cómo se mide',
    months: 'Meses',
  },
  restored: 'Se recuperó lo que había escrito y no había guardado.',
  discard: 'Descartar lo escrito',
  kind: 'La actividad cuelga de',
  kinds: {
    line: 'Una línea estratégica',
    process: 'Un proceso',
    unclassified: 'Todavía de nada: sin clasificar',
  },
  line: 'Línea estratégica',
  process: 'Proceso',
  chooseLine: 'Elija la línea, o deje la actividad sin clasificar.',
  chooseProcess: 'Elija el proceso, o deje la actividad sin clasificar.',
  nameHint: 'Empiece con un verbo: realizar, capacitar, publicar…',
  nameMissing: 'Escriba la actividad.',
  resultHint: 'Lo que existirá al final del año y se puede contar.',
  meansHint: 'Un medio por renglón: el documento o registro que cualquiera puede revisar.',
  conditionHint: 'De qué depende que se cumpla, cuando no depende solo de la unidad.',
  responsibleHint: 'El primero es el principal.',
  addPost: 'Agregar un puesto',
  addUnit: 'Agregar una unidad',
  committee: 'Comité o grupo',
  addCommittee: 'Agregar el comité',
  remove: (name: string) => `Quitar ${name}`,
  noResponsibles: 'Nadie vinculado todavía.',
  addSupport: 'Agregar una unidad que apoya',
  weightHint: 'Parte del año de la unidad. En blanco, todas las actividades pesan igual.',
  badWeight: 'Escriba un peso mayor que 0 y hasta 100, o déjelo en blanco.',
  badShare: (month: string) => `Escriba un porcentaje en ${month}, o déjelo en blanco.`,
  monthsDerived: 'Salen de las cantidades de la meta física.',
  monthsHint: 'Porcentaje del trabajo del año que toca a cada mes. En blanco es «no programado»; 0 es cero.',
  monthsSum: (sum: string) => `Suman ${sum}.`,
  none: '–',
  conflictTitle: 'Otra persona cambió esto mientras usted lo editaba',
  conflictField: (field: string, theirs: string, mine: string) =>
    `${field}: en el plan ahora dice «${theirs}»; usted escribió «${mine}».`,
  keepMine: 'Guardar lo mío',
  keepTheirs: 'Quedarme con lo del plan',
  asRead: 'Como estaba en el documento',
  asReadCaption: 'Celdas de la fila que se importó, sin cambios.',
  doubts: 'Dudas de esta actividad',
  noDoubts: 'Sin dudas.',
  history: 'Historia',
  historyEmpty: 'Nadie ha cambiado esta actividad.',
  changeLine: (field: string, before: string, after: string) => `${field}: «${before}» → «${after}»`,
  monthsLine: (month: string, before: string, after: string) => `${month}: ${before} → ${after}`,
  historyKinds: {
    add: 'La agregó',
    edit: 'La cambió',
    months: 'Cambió los meses',
    bulk: 'La cambió junto con otras',
    repair: 'Aplicó una reparación',
    annul: 'La quitó del plan',
    undo: 'Deshizo un cambio',
    import: 'La importó',
    copy: 'La copió del año anterior',
    template: 'Tomó un cambio de la actividad tipo',
    other: 'La cambió',
  },
  undone: (when: string) => `Deshecho el ${when}`,
  undo: 'Deshacer este cambio',
  undoDone: 'El cambio se deshizo.',
  lastYear: (year: number) => `Junto al plan ${year}`,
  field: 'Dato',
  same: 'igual',
  annul: 'Quitar del plan',
  annulTitle: (code: string) => `Quitar ${code} del plan`,
  annulText: 'La actividad sale del plan y queda en la historia. Se puede deshacer durante 30 días.',
  annulReason: 'Motivo',
  annulReasonMissing: 'Escriba el motivo, en tres letras o más.',
} as const
