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
  'operations.findingsGone': {
    message: 'Lo que el revisor encontró ya no está así: alguien cambió el plan.',
    remedy: 'Vuelva a revisar y elija de nuevo.',
  },
  'operations.blockNotAcceptable': {
    message: 'Lo que bloquea el envío se corrige; no se puede dejar como está.',
    remedy: 'Quite de la selección lo que bloquea y acepte lo demás.',
  },
  'operations.acceptanceNotFound': {
    message: 'Esa aceptación ya se retiró.',
    remedy: 'Vuelva a cargar la página para ver lo que está aceptado ahora.',
  },
  'operations.linkUnknown': {
    message: 'Esa línea o ese proceso no está en el plan estratégico de este año.',
    remedy: 'Elija uno de la lista; si falta, pida a Planificación que lo agregue en Estrategia.',
  },
  'operations.templateNotFound': {
    message: 'No encontramos esa actividad tipo en el plan de este año.',
    remedy: 'Búsquela en la lista de actividades tipo.',
  },
  'operations.templateExists': {
    message: 'Ya hay una actividad tipo con ese nombre.',
    remedy: 'Use la que existe o escriba un nombre que diga en qué se distingue.',
  },
  'operations.templateWithdrawn': {
    message: 'Esa actividad tipo ya se retiró.',
    remedy: 'Sus copias siguen en cada unidad; para volver a enviarla, cree otra.',
  },
  'operations.templateChanged': {
    message: 'La actividad tipo cambió mientras usted la miraba.',
    remedy: 'Vuelva a cargar la página, mire las diferencias y decida de nuevo.',
  },
  'operations.templateNotSame': {
    message: 'Para hacer una actividad tipo, el mismo texto debe estar en dos o más unidades.',
    remedy: 'Elija actividades con el mismo nombre, de unidades distintas.',
  },
  'operations.alreadyTemplate': {
    message: 'Alguna de esas actividades ya es copia de una actividad tipo.',
    remedy: 'Quítela de la selección.',
  },
  'operations.sameYear': {
    message: 'Un plan no se copia sobre sí mismo.',
    remedy: 'Elija otro año de origen.',
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

/** Words of the page of documents. */
export const documentsText = {
  title: 'Documentos',
  crumbPlan: (year: string) => `Plan ${year}`,
  lead: 'El mismo plan en cada formato. Sin cambios en el plan, el archivo es igual hasta el último byte.',
  whoToAsk: 'Pida acceso a Planificación.',
  what: 'Qué se entrega',
  unit: 'Plan',
  unitHint: 'Todo el plan, o el de una unidad.',
  wholePlan: 'Todo el plan',
  copy: 'Copia',
  copies: {
    publica: { label: 'Pública', hint: 'Con cargos, sin nombres de personas.' },
    interna: { label: 'Interna', hint: 'Con los nombres de quienes firman.' },
  },
  formats: {
    pdf: { name: 'PDF', use: 'Para firmar, imprimir y archivar.' },
    xlsx: { name: 'Excel', use: 'Para editar fuera y devolver aquí: los cambios se revisan antes de aplicarse.' },
    docx: { name: 'Word', use: 'Para quien necesita citar o comentar el documento.' },
    csv: { name: 'Datos abiertos (CSV)', use: 'Una fila por actividad, doce meses, sin nombres de personas.' },
    json: { name: 'Datos completos (JSON)', use: 'Para otros programas: el plan entero con sus claves.' },
  },
  format: 'Formato',
  use: 'Para qué sirve',
  size: 'Tamaño',
  download: 'Descargar',
  downloadOf: (name: string) => `Descargar ${name}`,
  dictionary: 'Diccionario de los datos abiertos',
  preparing: (name: string) => `Preparando ${name}`,
  ready: (fileName: string, size: string) => `${fileName} está listo: ${size}.`,
  bytes: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toLocaleString('es-SV', { maximumFractionDigits: 1 })} MB`,
  back: {
    title: 'Devolver un archivo',
    caption: 'Un libro editado, o cualquier archivo que Hilo entregó. Primero se muestra qué cambiaría.',
    file: 'Archivo',
    fileHint: 'Excel, Word, PDF o JSON de este plan, hasta 10 MB.',
    reading: 'Leyendo el archivo',
    untouched: (fileName: string) => `${fileName} es el archivo que Hilo entregó, sin ningún cambio.`,
    nothing: (fileName: string) => `${fileName} no trae cambios.`,
    found: (changes: number, conflicts: number, additions: number, missing: number) =>
      [
        changes === 1 ? '1 cambio' : `${changes} cambios`,
        conflicts === 1 ? '1 conflicto' : `${conflicts} conflictos`,
        additions === 1 ? '1 actividad nueva' : `${additions} actividades nuevas`,
        missing === 1 ? '1 actividad que falta' : `${missing} actividades que faltan`,
      ].join(' · '),
    changedSince: (count: number) =>
      count === 1
        ? 'Desde que se escribió el archivo, 1 actividad cambió en Hilo.'
        : `Desde que se escribió el archivo, ${count} actividades cambiaron en Hilo.`,
    changes: 'Cambios',
    conflicts: 'Conflictos',
    conflictsCaption: 'Hilo y el archivo cambiaron lo mismo. Elija cuál queda.',
    additions: 'Actividades nuevas',
    missing: 'Actividades que no están en el archivo',
    missingCaption: 'Se quedan en el plan. Marque las que quiera anular.',
    problems: 'Lo que no se tomó, o conviene mirar',
    activity: 'Actividad',
    field: 'Dato',
    before: 'Ahora',
    after: 'En el archivo',
    written: 'Cuando se entregó',
    place: 'Lugar',
    keep: 'Queda',
    keepOurs: 'Lo de Hilo',
    keepFile: 'Lo del archivo',
    take: (name: string) => `Tomar ${name}`,
    annul: (name: string) => `Anular ${name}`,
    more: (count: number) => `y ${count} más, que no se toman desde aquí.`,
    moreTaken: (count: number) => `y ${count} más, que también se aplican.`,
    apply: (count: number) => (count === 1 ? 'Aplicar 1 cambio' : `Aplicar ${count} cambios`),
    discard: 'No aplicar nada',
    applied: (changed: number, added: number, annulled: number) =>
      `Se aplicaron ${changed} cambios, ${added} actividades nuevas y ${annulled} anulaciones.`,
    undo: 'Deshacer',
    undone: 'El plan quedó como antes de aplicar el archivo.',
    empty: 'vacío',
    doubt: {
      unknownKey: 'La clave de esta fila no es de este plan.',
      repeatedKey: 'Esta fila es copia de otra del archivo.',
    },
    fields: {
      months: 'Meses',
      link: 'Línea o proceso',
      means: 'Medio de verificación',
      modality: 'Modalidad',
      weightBp: 'Peso',
      target: 'Meta física',
      name: 'Actividad',
      expectedResult: 'Resultado esperado',
      responsibleText: 'Responsable',
      lineText: 'Línea como se escribió',
      condition: 'Condición',
      responsibles: 'Responsables',
      supports: 'Unidades de apoyo',
      template: 'Actividad tipo',
      position: 'Orden',
    },
    unclassified: 'Sin clasificar',
    problem: {
      lockedColumn: 'El código no se cambia desde el archivo: queda el de Hilo.',
      movedColumns: 'Las columnas de esta hoja cambiaron de lugar: la hoja no se leyó.',
      missingSheet: 'La hoja de esta unidad ya no está: sus actividades quedan como están.',
      unknownSheet: 'Esta hoja no es de ninguna unidad del plan.',
      unknownKey: 'Esta fila no corresponde a ninguna actividad del plan.',
      repeatedKey: 'Esta fila es copia de otra.',
      otherUnit: 'Esta actividad es de otra unidad: no se mueve desde el archivo.',
      annulledSince: 'Esta actividad ya no está en el plan.',
      nameMissing: 'Una fila nueva sin nombre de actividad no se puede agregar.',
      notAShare: 'No es un porcentaje entre 0 y 100: el mes queda como estaba.',
      unclearShare: 'No se sabe si es una fracción o un porcentaje: el mes queda como estaba.',
      roundedShare: 'Tenía más de dos decimales y se redondeó.',
      monthsAreDerived: 'Los meses de esta actividad salen de sus cantidades y no se escriben.',
      notInCatalogue: 'No está en el catálogo: la actividad queda sin clasificar, con este texto.',
      sumDiffers: 'La suma escrita no es la de los meses: la suma siempre se calcula.',
      unreadText: 'Este texto no se encontró igual en el archivo; no se cambia desde aquí.',
    },
  },
} as const

/** The reviewer of the plan. */
export const reviewScreen = {
  title: 'Revisor del plan',
  lead: (year: string, blocks: number, warnings: number) => {
    const blocked =
      blocks === 0
        ? `Nada impide presentar el plan ${year}.`
        : `${counted(blocks, 'asunto impide', 'asuntos impiden')} presentar el plan ${year}.`
    const waiting =
      warnings === 0
        ? 'No queda ninguno que la jefatura deba corregir o confirmar.'
        : `${blocks === 0 ? '' : 'Otros '}${counted(warnings, 'espera', 'esperan')} que la jefatura corrija o confirme.`
    return `${blocked} ${waiting}`
  },
  again: 'Volver a revisar',
  byUnit: 'Ver por unidad',
  fillIn: 'Llenar en bloque',
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  unitOption: (name: string, open: number) => `${name} (${number(open)})`,
  list: 'Asuntos encontrados',
  inUnits: (units: number) => (units === 1 ? 'En una unidad' : `En ${number(units)} unidades`),
  repairable: (units: number) =>
    units === 1 ? 'Se puede arreglar de una vez' : `Se arregla de una vez en ${number(units)} unidades`,
  wholePlan: 'De todo el plan',
  reviewed: (rules: number) => `Revisado con ${number(rules)} reglas.`,
  seeRules: 'Ver las reglas',
  rulesTitle: 'Reglas del revisor',
  accepted: 'Aceptadas con motivo',
  acceptedNone: 'Nadie ha dejado nada como está.',
  acceptedCaption: 'Lo que alguien dejó como está, con quién, cuándo y por qué',
  acceptedFinding: 'Qué se dejó',
  acceptedReason: 'Motivo',
  acceptedBy: 'Quién y cuándo',
  noLongerFound: 'Ya no se encuentra: el plan cambió.',
  withdraw: 'Retirar',
  withdrawLabel: (what: string) => `Retirar la aceptación: ${what}`,
  withdrawn: 'El asunto vuelve a esperar respuesta.',
  clearTitle: 'Nada que corregir',
  clear: 'El revisor no encontró dudas con las reglas de hoy.',
  goneTitle: 'Ese asunto ya no está',
  gone: 'Se corrigió, se aceptó o el plan cambió. Elija otro de la lista.',
  chooseTitle: 'Elija un asunto',
  ways: 'Qué hacer',
  inSome: (part: number, whole: number) => `en ${number(part)} de ${number(whole)} filas`,
  eachRow: 'según cada fila',
  repairName: {
    'months.digitSlip': 'Corregir la cifra corrida',
    'months.dropRepeated': 'Quitar el valor repetido',
    'link.line': 'Vincular a la línea del mismo texto',
    'link.process': 'Vincular al proceso del mismo texto',
  },
  byHand: 'Corregir a mano',
  byHandDetail: 'abra cada actividad',
  include: (name: string, unit: string) => `Incluir ${name}, ${unit}`,
  includeAll: 'Incluir todas',
  previewCaption: (activities: number) => `Antes y después en ${counted(activities, 'actividad', 'actividades')}`,
  listCaption: (count: number) => `${counted(count, 'fila', 'filas')} con este asunto`,
  before: 'Antes',
  after: 'Después',
  becomes: 'pasa a',
  empty: 'vacío',
  found: 'Lo encontrado',
  locked: 'El plan de esta unidad ya se presentó, o no le toca a usted cambiarlo.',
  nothingToRepair: 'Esta reparación no cambia ninguna fila.',
  skipped: (count: number) =>
    `${counted(count, 'fila queda', 'filas quedan')} fuera: no ofrece esta reparación o hay que elegir entre varias.`,
  apply: (activities: number) => `Cambiar ${counted(activities, 'actividad', 'actividades')}`,
  effect: (cells: number, units: number) =>
    `Cambia ${counted(cells, 'celda', 'celdas')} de ${counted(units, 'unidad', 'unidades')}.`,
  canUndo: 'Se puede deshacer durante 30 días.',
  more: (hidden: number) => `Mostrar ${counted(hidden, 'fila más', 'filas más')}`,
  done: (activities: number, skipped: number) =>
    `Se ${activities === 1 ? 'cambió una actividad' : `cambiaron ${number(activities)} actividades`}.${skipped === 0 ? '' : ` ${counted(skipped, 'asunto ya había cambiado', 'asuntos ya habían cambiado')}.`}`,
  undo: 'Deshacer',
  undone: 'El cambio se deshizo.',
  leave: (count: number) => `Dejar ${counted(count, 'fila', 'filas')} como ${count === 1 ? 'está' : 'están'}`,
  leaveEffect: 'El motivo queda con su nombre. Vale mientras la fila no cambie.',
  leaveTitle: 'Dejar como está, con motivo',
  reason: 'Motivo',
  reasonHint: 'Lo lee quien revisa el plan. Al menos cinco letras.',
  reasonMissing: 'Escriba por qué se deja así.',
  left: (count: number) => `Se ${count === 1 ? 'dejó una fila' : `dejaron ${number(count)} filas`} con motivo.`,
  makeTemplate: 'Hacer actividad tipo',
  openActivity: (name: string) => `Abrir ${name}`,
  plan: 'Plan',
} as const

/** Names of the fields of an activity where a change is told. */
export const reviewFieldText = {
  months: 'Meses',
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
  version: (version: number) => `versión ${number(version)}`,
  unknownLine: 'una línea',
  unknownProcess: 'un proceso',
  posts: (count: number) => counted(count, 'puesto', 'puestos'),
  unitsHelping: (count: number) => counted(count, 'unidad', 'unidades'),
  noQuantities: 'sin cantidades',
} as const

/** Filling in bulk. */
export const bulkScreen = {
  title: 'Llenar en bloque',
  lead: 'Lo que el plan importado no trae se llena aquí de una vez: elija qué filas, qué dato y mire antes de aplicar.',
  which: 'Qué filas',
  what: 'Qué dato',
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  text: 'Que digan',
  textHint: 'Palabras de la actividad, el resultado, el medio, la línea o el responsable.',
  line: 'De la línea',
  anyLine: 'Cualquiera',
  state: 'Clasificación',
  classifications: { all: 'Todas', line: 'Con línea', process: 'Con proceso', unclassified: 'Sin clasificar' },
  field: 'Dato',
  fields: {
    modality: 'Modalidad',
    unitOfMeasure: 'Unidad de medida',
    weightBp: 'Peso en el plan de la unidad',
    link: 'Línea o proceso',
  },
  modality: 'Modalidad',
  unitOfMeasure: 'Unidad de medida',
  unitOfMeasureHint: 'En plural, como se cuenta: visitas, informes, personas.',
  weight: 'Peso de cada actividad',
  weightHint: 'Más de 0 y hasta 100.',
  link: 'Línea o proceso',
  linkDetail: { line: 'línea', process: 'proceso' },
  replace: 'Cambiar también donde ya hay un valor',
  preview: 'Ver qué cambia',
  missing: 'Elija o escriba el valor que quiere poner.',
  badWeight: 'Escriba un número mayor que 0 y hasta 100, con dos decimales a lo sumo.',
  result: (matched: number, changed: number) =>
    changed === 0
      ? `Ninguna de las ${number(matched)} filas elegidas cambia.`
      : `${counted(changed, 'fila cambia', 'filas cambian')} de ${number(matched)} elegidas.`,
  kept: (count: number) =>
    `${counted(count, 'ya tiene un valor propio y se deja', 'ya tienen un valor propio y se dejan')}.`,
  locked: (count: number) =>
    `${counted(count, 'está en un plan ya presentado y no se toca', 'están en planes ya presentados y no se tocan')}.`,
  rest: (count: number) => `Y ${counted(count, 'fila más', 'filas más')} igual.`,
  caption: 'Antes y después de las primeras filas',
  apply: (count: number) => `Llenar ${counted(count, 'actividad', 'actividades')}`,
  done: (count: number) => `Se ${count === 1 ? 'llenó una actividad' : `llenaron ${number(count)} actividades`}.`,
} as const

/** Actividades tipo. */
export const templateScreen = {
  title: 'Actividades tipo',
  lead: 'La unidad rectora escribe una vez lo que muchas unidades hacen; cada una conserva sus meses y su responsable.',
  create: 'Crear actividad tipo',
  emptyTitle: 'Todavía no hay actividades tipo',
  empty: 'Cree una, o hágala desde un texto que ya está en varias unidades: el revisor las señala.',
  caption: 'Actividades tipo con su cifra nacional',
  name: 'Actividad',
  lead_: 'Unidad rectora',
  units: 'Unidades',
  behind: 'Sin aceptar',
  behindOf: (count: number) => (count === 0 ? 'al día' : `${number(count)} sin aceptar`),
  version: (version: number) => `versión ${number(version)}`,
  withdrawn: 'Retirada',
  national: 'Cifra nacional',
  nationalCaption: (units: number, activities: number) =>
    `${counted(units, 'unidad', 'unidades')}, ${counted(activities, 'actividad', 'actividades')}; cada unidad cuenta una vez.`,
  leadRows: (count: number) =>
    `${counted(count, 'fila de la rectora no se suma', 'filas de la rectora no se suman')}: describe el trabajo de las demás.`,
  meanOf: 'Media de las unidades, en porcentaje del año',
  sumOf: (unitOfMeasure: string) => `Suma de las unidades, en ${unitOfMeasure}`,
  share: 'Porcentaje del año',
  noCopies: 'Ninguna unidad la tiene todavía. Envíela para que entre en sus borradores.',
  copies: 'Copias en las unidades',
  copiesCaption: 'Cada unidad con la versión que aceptó y en qué difiere',
  unit: 'Unidad',
  accepted: 'Aceptó',
  differs: 'En qué difiere',
  same: 'igual que el catálogo',
  own: 'lo dice a su modo',
  accept: (count: number) => `Aceptar en ${counted(count, 'unidad', 'unidades')}`,
  withOwn: 'También lo que la unidad puede decir a su modo',
  acceptedDone: (count: number) =>
    count === 1 ? 'Se puso al día una actividad.' : `Se pusieron al día ${number(count)} actividades.`,
  include: (unit: string) => `Incluir ${unit}`,
  push: 'Enviar a unidades',
  pushTitle: 'Enviar a los borradores de estas unidades',
  pushHint: 'Entra al final de su plan, sin meses ni responsable: eso lo pone cada unidad.',
  pushChoose: 'Unidades que no la tienen',
  pushNone: 'Elija al menos una unidad.',
  pushClosed: 'ya presentó su plan',
  pushIt: (count: number) => `Enviar a ${counted(count, 'unidad', 'unidades')}`,
  pushed: (created: number, skipped: number) =>
    `Entró en ${counted(created, 'unidad', 'unidades')}.${skipped === 0 ? '' : ` ${counted(skipped, 'unidad quedó', 'unidades quedaron')} fuera.`}`,
  edit: 'Cambiar',
  editTitle: 'Cambiar la actividad tipo',
  editHint: 'Las copias no cambian solas: cada jefatura verá la diferencia y decidirá.',
  withdraw: 'Retirar',
  withdrawTitle: 'Retirar la actividad tipo',
  withdrawText: 'Ya no se podrá enviar ni cambiar. Las copias de las unidades se quedan como están.',
  withdrawReason: 'Motivo',
  withdrawnDone: 'La actividad tipo se retiró.',
  saved: 'La actividad tipo se guardó.',
  fieldName: 'Actividad',
  fieldResult: 'Resultado esperado',
  fieldMeans: 'Medios de verificación',
  fieldMeansHint: 'Uno por renglón.',
  fieldUnit: 'Unidad de medida',
  fieldUnitHint: 'Con ella las cantidades de las unidades se suman.',
  fieldLead: 'Unidad rectora',
  fieldLink: 'Línea o proceso',
  mayDiffer: 'Cada unidad puede decir a su modo',
  resultMayDiffer: 'El resultado esperado',
  meansMayDiffer: 'Los medios de verificación',
  missing: 'Escriba este dato.',
  chooseLead: 'Elija la unidad rectora.',
  from: 'Hacer actividad tipo de un texto repetido',
  fromHint: 'Estas actividades dicen lo mismo. Quedarán vinculadas; nada más cambia en ellas.',
  fromNone: 'No quedan actividades con ese texto en dos o más unidades que se puedan vincular.',
  fromIt: (count: number) => `Vincular ${counted(count, 'actividad', 'actividades')}`,
  fromFew: 'Elija actividades de dos unidades por lo menos.',
  fromDone: 'La actividad tipo está hecha y sus copias vinculadas.',
  reading: 'Actividad tipo',
  facts: 'Lo que dice el catálogo',
} as const

/** Copying a year and comparing two. */
export const copyScreen = {
  title: (year: string) => `Copiar un plan en ${year}`,
  pageTitle: 'Copiar un plan',
  lead: 'Trae las actividades de otro año con sus meses y recuerda de dónde vino cada una. Nada entra dos veces.',
  from: 'Copiar desde',
  planOf: (year: number, activities: number) => `${year} · ${counted(activities, 'actividad', 'actividades')}`,
  name: 'Nombre del plan nuevo',
  copy: 'Copiar el plan',
  noOther: 'No hay otro año del cual copiar.',
  choose: 'Elija el año de origen.',
  onlyPlanning: 'Solo Planificación copia el plan de un año en otro.',
  done: (activities: number, units: number) =>
    activities === 0
      ? 'No había nada nuevo que copiar.'
      : `Se copiaron ${counted(activities, 'actividad', 'actividades')} de ${counted(units, 'unidad', 'unidades')}.`,
  opened: 'El plan del año se abrió.',
  templates: (count: number) => `También ${counted(count, 'actividad tipo', 'actividades tipo')}.`,
  already: (count: number) => `${counted(count, 'ya estaba y no se repitió', 'ya estaban y no se repitieron')}.`,
  skippedCaption: 'Unidades que quedaron fuera',
  skippedReason: {
    gone: 'Ya no existe en el año nuevo',
    notEditable: 'Su plan ya se presentó',
  },
  reason: 'Por qué',
  openPlan: 'Abrir el plan',
  compare: (year: string) => `Comparar con ${year}`,
} as const

export const compareScreen = {
  pageTitle: 'Comparar años',
  title: (year: string, other: string) => `${year} junto a ${other}`,
  lead: (added: number, dropped: number, changed: number, same: number) =>
    `${counted(added, 'actividad nueva', 'actividades nuevas')}, ${counted(dropped, 'que ya no está', 'que ya no están')}, ${counted(changed, 'con cambios', 'con cambios')} y ${counted(same, 'igual', 'iguales')}.`,
  unit: 'Unidad',
  allUnits: 'Todas las unidades',
  other: 'Comparar con',
  legend: 'Ver',
  changed: 'Con cambios',
  added: 'Nuevas',
  dropped: 'Ya no están',
  changedCaption: (year: string, other: string) => `Qué decía ${other} y qué dice ${year}`,
  addedCaption: (year: string) => `Solo en ${year}`,
  droppedCaption: (other: string) => `Solo en ${other}`,
  none: 'No hay ninguna.',
  whatChanged: 'Qué cambió',
  was: (other: string, name: string) => `En ${other}: ${name}`,
  sum: (before: string, after: string) => `suma ${before} → ${after}`,
} as const
