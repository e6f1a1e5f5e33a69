import { counted, formatCount } from '../../../../kernel/spanish.ts'
import type { GoingIn } from './goingIn.ts'
import type { PlanCounts } from './planCounts.ts'

const listed = (names: readonly string[]) => new Intl.ListFormat('es', { type: 'conjunction' }).format(names)

const plans = (value: number) => counted(value, 'plan', 'planes')

/** The way of a plan through presenting, review and signatures. */
export const approvalText = {
  title: (year: number | string) => `Aprobación del plan ${year}`,
  lead: ({ all, closed, inForce, endorsed }: PlanCounts) => {
    const units = counted(all, 'unidad tiene', 'unidades tienen')
    if (closed > 0) return `${formatCount(closed)} de ${units} su plan cerrado`
    return inForce > 0
      ? `${formatCount(inForce)} de ${units} su plan vigente`
      : `${formatCount(endorsed)} de ${units} visto bueno`
  },
  leadRest: ({ closed, inForce, superseded, endorsed, waitsReview, waitsEndorsement, missing }: PlanCounts) => {
    const parts = [
      ...(closed > 0 && inForce > 0
        ? [`${counted(inForce, 'plan sigue', 'planes siguen')} vigente${inForce === 1 ? '' : 's'}`]
        : []),
      ...(closed + inForce > 0 && endorsed > 0
        ? [`${counted(endorsed, 'plan tiene', 'planes tienen')} visto bueno`]
        : []),
      ...(waitsReview > 0 ? [`${counted(waitsReview, 'plan espera', 'planes esperan')} revisión`] : []),
      ...(waitsEndorsement > 0 ? [`${counted(waitsEndorsement, 'plan espera', 'planes esperan')} visto bueno`] : []),
      ...(superseded > 0 ? [`${counted(superseded, 'unidad cerró', 'unidades cerraron')} con su plan sustituido`] : []),
      ...(missing > 0 ? [counted(missing, 'unidad no ha presentado', 'unidades no han presentado')] : []),
    ]
    return parts.length === 0 ? '.' : `; ${listed(parts)}.`
  },
  emptyTitle: 'Ninguna unidad ha abierto su plan',
  empty: 'Cuando las unidades escriban sus planes, aquí se verá en qué paso está cada uno.',
  caption: 'Planes de las unidades y el paso en que está cada uno',
  unit: 'Unidad',
  step: 'Paso',
  open: 'Por resolver',
  last: 'Último paso',
  nothingOpen: 'Nada',
  filter: 'Paso del plan',
  all: 'Todos',
  none: 'Ningún plan está en ese paso.',
  showAll: 'Ver todos',
  toSettle: (value: number) => counted(value, 'duda', 'dudas'),
  observations: (value: number) => counted(value, 'observación abierta', 'observaciones abiertas'),
  requests: (value: number) => counted(value, 'solicitud abierta', 'solicitudes abiertas'),
  conformity: (value: number) => counted(value, 'conformidad que falta', 'conformidades que faltan'),
  conformityMissing: (value: number) =>
    `${value === 1 ? 'Falta 1 conformidad técnica' : `Faltan ${formatCount(value)} conformidades técnicas`} de unidades rectoras.`,
  conformityReason: 'Para terminar la revisión sin ellas escriba por qué; queda en el trámite.',
  conformityReasonLabel: 'Por qué se revisa sin conformidad técnica',
  seeConformity: 'Ver la conformidad técnica',
  sections: (value: number) => counted(value, 'firma de sección', 'firmas de sección'),
  reviewed: 'Revisión terminada',
  by: (post: string, person: string, substitute: boolean) => `${person}, ${post}${substitute ? ' (por encargo)' : ''}`,
  rail: 'Firmas y otras páginas del plan',
  stages: {
    title: 'El plan en el año',
    formulation: 'Al formular',
    decision: 'Al decidir',
    inTheYear: 'Durante el año',
    end: 'Al terminar',
  },
  signatures: 'Firmas de esta ronda',
  rounds: {
    formulation: 'Formulación del año',
    late: 'Unidades que llegaron tarde',
    adjustment: 'Ajuste al presupuesto aprobado',
  },
  round: (number: number, kind: string) => `Ronda ${number}: ${kind}`,
  pending: 'Pendiente',
  signed: {
    elaborate: 'Elaboró',
    endorse: 'Visto bueno',
    authorize: 'Autorizó',
    bringIntoForce: 'En vigor',
  },
  turnedBack: {
    title: 'Devuelto o anulado',
    return: 'Devuelto a preparación',
    annul: 'Versión anulada',
  },
  waitsFor: 'Espera a',
  waiting: {
    parties: {
      ownLiaison: 'El enlace de la unidad',
      ownHead: 'La jefatura de la unidad',
      levelAbove: 'La Dirección Ejecutiva',
      planning: 'Planificación',
      planningStandIn: 'La Dirección Ejecutiva',
      executive: 'La Dirección Ejecutiva',
      authority: 'El titular',
      reviewEscalation: 'El nivel siguiente',
      approvalEscalation: 'El nivel siguiente',
    },
    roles: { executive: 'la Dirección Ejecutiva', authority: 'el titular' },
    since: (when: string) => `desde el ${when}`,
    until: (day: string) => `hasta el ${day}`,
    late: (day: string, days: number) => `venció el ${day}, hace ${counted(days, 'día', 'días')}`,
    cameLate: (day: string, days: number) =>
      `llegó vencido: el plazo terminó el ${day}, hace ${counted(days, 'día', 'días')}`,
    standIn: (who: string) => `también puede actuar ${who}`,
  },
  overdueHint: 'Actúa usted por vencimiento del plazo del nivel que debía hacerlo, y así queda escrito.',
  session: 'En qué sesión',
  sessionHint: 'La decisión queda en el acta de la sesión.',
  noSession: 'Fuera de sesión',
  notAttended:
    'Hay una sesión abierta en la que usted no figura como asistente. Para decidir en ella, pida a quien la escribe que agregue su nombre.',
  seeSession: (number: number) => `Ver la sesión ${number}`,
  sessionOption: (number: number, day: string, place: string) => `Sesión ${number}, ${day}, ${place}`,
  inSession: (number: number) => `en la sesión ${number}`,
  overdue: 'por vencimiento del plazo',
  bulk: {
    review: {
      act: (value: number) => `Terminar la revisión (${formatCount(value)})`,
      title: 'Terminar la revisión',
      hint: 'Los planes pasan al nivel superior para su visto bueno.',
      confirm: (value: number) => `Terminar la revisión de ${plans(value)}`,
      done: (value: number) => `Terminada la revisión de ${plans(value)}.`,
    },
    endorse: {
      act: (value: number) => `Dar visto bueno (${formatCount(value)})`,
      title: 'Dar visto bueno',
      hint: 'Queda su firma, con su puesto y la hora, en cada plan.',
      confirm: (value: number) => `Dar visto bueno a ${plans(value)}`,
      done: (value: number) => `Visto bueno dado a ${plans(value)}.`,
    },
    observe: {
      act: (value: number) => `Devolver con observaciones (${formatCount(value)})`,
      title: 'Devolver con observaciones',
      hint: 'Cada unidad recibe sus observaciones abiertas y puede editar otra vez.',
      confirm: (value: number) => `Devolver ${plans(value)}`,
      done: (value: number) => `${plans(value)} ${value === 1 ? 'devuelto' : 'devueltos'} con observaciones.`,
    },
  },
  chooseSome: 'Elija al menos un plan.',
  which: 'Planes',
  blocked: 'Todavía no se puede',
  acts: {
    submit: 'Presentar el plan',
    recall: 'Retirar lo presentado',
    observe: 'Devolver con observaciones',
    review: 'Terminar la revisión',
    endorse: 'Dar visto bueno',
    reopen: 'Abrir de nuevo',
    elaborate: 'Firmar Elaboró',
    endorsePlan: 'Dar visto bueno al consolidado',
    return: 'Devolver a preparación',
    authorize: 'Autorizar',
    annul: 'Anular la versión',
    bringIntoForce: 'Poner en vigor',
    openRound: 'Abrir otra ronda',
  },
  confirm: {
    submit: 'El plan sale de sus manos: no podrá editarlo mientras se revisa. Queda su firma como responsable.',
    recall: 'El plan vuelve a borrador. Podrá presentarlo otra vez.',
    observe: 'La unidad recibe las observaciones abiertas y puede editar otra vez.',
    review: 'El plan pasa al nivel superior para su visto bueno.',
    endorse: 'Queda su visto bueno, con su puesto y la hora.',
    reopen: 'Se quita el visto bueno y la unidad puede editar. El motivo queda en el trámite.',
    elaborate: 'Firma lo que está ahora con visto bueno. Si algo cambia después, hará falta firmar de nuevo.',
    endorsePlan: 'Da su visto bueno a todo el plan consolidado y lo pasa al titular.',
    return: 'Las firmas de esta ronda dejan de valer. El motivo queda en el trámite.',
    authorize:
      'Se congela una versión nueva del plan, con su número y su código de verificación. No se puede cambiar después.',
    annul:
      'La versión autorizada no llega a regir y queda en la lista como anulada. El plan vuelve a preparación y se firma de nuevo. El motivo queda en Aprobación.',
    bringIntoForce: 'Desde ese día esta versión es la vigente y la anterior queda sustituida.',
    openRound: 'Prepara la versión siguiente. La vigente sigue valiendo hasta que la nueva entre en vigor.',
  },
  /** `later`: another round than the first of the year, over a version in force. */
  goesIn: ({ going, all, out }: GoingIn, later: boolean) => {
    const units = counted(all, 'unidad', 'unidades')
    if (out.length === 0) return all === 1 ? 'Va la única unidad.' : `Van las ${units}.`
    const number = formatCount(going)
    return later
      ? `Van como están ahora ${number} de ${units}; las demás siguen como en la versión vigente, o fuera si no están en ella: ${listed(out)}.`
      : `Van ${number} de ${units}; quedan fuera: ${listed(out)}.`
  },
  done: 'Hecho. Quedó en el trámite con su nombre y la hora.',
  from: 'Rige desde',
  fromRule: {
    wholeYear: (approved: string) =>
      `Se autorizó el ${approved}. Por regla, la primera versión rige desde el 1 de enero del año del plan, aunque se autorice después: el plan es de todo el año. Puede elegir otro día del año.`,
    fromApproval: (approved: string) =>
      `Se autorizó el ${approved}. Por regla, una versión siguiente rige desde que se autoriza, no antes que la vigente y dentro del año del plan. Puede elegir otro día del año.`,
  },
  fromMissing: 'Elija la fecha desde la que rige.',
  roundKind: 'Para qué',
  seeCoordination: 'Ver las solicitudes entre unidades',
  seeDoubts: 'Ver las dudas en el revisor',
} as const

/** The page of one unit's plan: its trail and its observations. */
export const unitApprovalText = {
  title: 'Trámite del plan',
  now: 'Qué puede hacer usted',
  nothing: 'Nada por ahora: el siguiente paso es de otra persona.',
  over: 'El trámite de este plan terminó: la unidad cerró.',
  next: {
    draft: 'La jefatura de la unidad lo presenta.',
    observed: 'La unidad responde las observaciones y lo presenta de nuevo.',
    submitted: 'Planificación lo revisa.',
    reviewed: (post: string) => `Falta el visto bueno de ${post}.`,
    noPost: 'la Dirección Ejecutiva',
    observationsFirst: (open: number) =>
      `Antes hay que cerrar ${counted(open, 'observación abierta', 'observaciones abiertas')}: la unidad responde y quien revisa da por resuelto lo observado o devuelve el plan.`,
    endorsed: 'Espera el plan consolidado.',
    inForce: 'Está en la versión vigente.',
    superseded: 'La unidad cerró: lo que faltaba lo tienen otras unidades o terminó.',
    closed: 'El año está cerrado.',
  },
  trail: 'Pasos dados',
  askUnits: 'Pedir coordinación a otras unidades, o responderles',
  askForChanges: 'Pedir cambios o ver los que se pidieron',
  noTrail: 'Todavía no se ha presentado.',
  stepDone: {
    submit: 'Presentado',
    recall: 'Retirado por la unidad',
    observe: 'Devuelto con observaciones',
    review: 'Revisión terminada',
    endorse: 'Visto bueno',
    reopen: 'Abierto de nuevo',
    bringIntoForce: 'En vigor',
    adjust: 'Abierto para el ajuste',
    declareClosing: 'Cierre entregado',
    recallClosing: 'Cierre retirado',
    confirmClosing: 'Cierre confirmado',
    returnClosing: 'Cierre devuelto',
    supersede: 'Sustituido',
    signSection: 'Firma de sección',
  },
  observations: 'Observaciones',
  observationsCount: (open: number, all: number) =>
    `${counted(open, 'abierta', 'abiertas')} de ${formatCount(all)} en total`,
  noObservations: 'No hay observaciones.',
  add: 'Observar',
  addTitle: 'Escribir una observación',
  addHint:
    'La unidad la verá con su nombre y su puesto, y puede responderla desde ahora. Sin respuesta no podrá presentar de nuevo.',
  about: 'De qué habla',
  wholePlan: 'El plan de la unidad',
  field: 'Dato',
  wholeRow: 'Toda la actividad',
  text: 'Qué debe corregirse',
  textMissing: 'Escriba la observación en una frase (5 letras o más).',
  added: 'Observación guardada.',
  answer: 'Responder',
  answerTitle: 'Responder la observación',
  answerText: 'Qué hizo la unidad',
  answered: 'Respuesta guardada.',
  resolve: 'Dar por resuelta',
  withdraw: 'Retirar',
  resolved: 'Resuelta',
  withdrawn: 'Retirada',
  waiting: 'Sin respuesta',
  isAnswered: 'Respondida',
  ended: 'Observación cerrada.',
  saidBy: (person: string, post: string, day: string) => `${person}, ${post}, ${day}`,
  answeredBy: (person: string, day: string) => `${person}, ${day}`,
} as const

/** The sections that sign inside a unit's plan. */
export const sectionText = {
  title: 'Firmas de secciones',
  caption: 'Puestos de secciones que firman este plan',
  none: 'En esta unidad no firma ninguna sección: la jefatura presenta sola.',
  name: 'Elegir quién firma',
  nameHint: 'Cada puesto elegido firma antes de que la jefatura presente. Lo que cambie después pide firmar de nuevo.',
  posts: 'Puestos de la unidad y de las que dependen de ella',
  noPosts: 'La unidad no tiene otros puestos. Se abren en Unidades.',
  save: 'Guardar quién firma',
  named: (value: number) =>
    value === 0
      ? 'Ninguna sección firma este plan.'
      : `${counted(value, 'sección firma', 'secciones firman')} este plan.`,
  post: 'Puesto',
  signature: 'Firma',
  statuses: { unsigned: 'Falta', outdated: 'El plan cambió después de la firma', signed: 'Firmado' },
  by: (person: string, substitute: boolean) => `${person}${substitute ? ' (por encargo)' : ''}`,
  sign: 'Firmar por la sección',
  signHint: (post: string) => `Firma como ${post} lo que el plan de la unidad tiene ahora.`,
  done: 'Firmado. Quedó en el trámite con su nombre y la hora.',
} as const

/** The approved versions of a plan. */
export const versionsText = {
  title: (year: number | string) => `Versiones del plan ${year}`,
  lead: (number: number, day: string) => `Rige la versión ${number} desde el ${day}.`,
  noneInForce: 'Ninguna versión está en vigor todavía.',
  emptyTitle: 'El plan no tiene versiones aprobadas',
  empty: 'La primera se congela cuando el titular autoriza el plan consolidado.',
  version: (number: number) => `Versión ${number}`,
  status: { authorized: 'Autorizada', inForce: 'Vigente', superseded: 'Sustituida', annulled: 'Anulada' },
  kind: {
    formulation: 'Formulación del año',
    late: 'Unidades que llegaron tarde',
    adjustment: 'Ajuste al presupuesto aprobado',
    change: 'Cambio en el año',
  },
  approved: 'Autorizada el',
  period: 'Rige',
  fromDay: (from: string) => `desde el ${from}`,
  between: (from: string, to: string) => (from === to ? `solo el ${from}` : `del ${from} al ${to}`),
  notYet: 'Todavía no rige',
  never: 'No llegó a regir: se anuló antes. El motivo está en Aprobación, con las firmas.',
  code: 'Código de verificación',
  hash: 'Huella SHA-256',
  reason: 'Motivo',
  contents: 'Unidades',
  contentsCount: (units: number, activities: number) =>
    `${counted(units, 'unidad', 'unidades')}, ${counted(activities, 'actividad', 'actividades')}`,
  unitsCaption: (number: number) => `Planes de unidades en la versión ${number}`,
  compareWith: (number: number) => `Comparar con la versión ${number}`,
  download: 'Documentos de la versión',
  papers: (number: number) => `Documentos, copias firmadas y unidades de la versión ${number}`,
  downloadHint: 'Salen de lo que se congeló, con número, fecha y código de verificación en cada página.',
  wholePlan: 'Todo el plan',
  downloadOf: (format: string, number: number) => `Descargar ${format} de la versión ${number}`,
  signed: {
    title: 'Copias firmadas',
    caption: (number: number) => `Copias firmadas de la versión ${number}`,
    none: 'Ninguna todavía.',
    file: 'Archivo',
    attachedAt: 'Adjuntada',
    extends: 'Empieza con los bytes registrados: es el documento que Hilo entregó, con algo añadido al final.',
    scanned: 'No empieza con los bytes registrados, como todo papel escaneado.',
    attach: 'Adjuntar una copia firmada',
    attachHint: 'PDF, JPEG o PNG de hasta 10 MB. Se guarda como llega. Hilo no comprueba la firma.',
    attaching: (fileName: string) => `Enviando ${fileName}`,
    attached: (fileName: string) => `${fileName} quedó entre las copias firmadas.`,
    download: (fileName: string, size: string) => `Descargar ${fileName}, ${size}`,
    withdraw: 'Retirar la copia firmada',
    withdrawShort: 'Retirar',
    withdrawOf: (fileName: string) => `Retirar ${fileName}`,
    withdrawHint: (fileName: string) =>
      `${fileName} deja de valer como copia firmada, también en la página que comprueba documentos. El archivo se conserva, tachado, con su motivo.`,
    withdrawn: (when: string, person: string | null) =>
      `Retirada el ${when}${person === null ? '.' : ` por ${person}.`}`,
    withdrawnDone: (fileName: string) => `${fileName} quedó retirada.`,
  },
  unitVersion: 'Versión de la unidad',
  activities: 'Actividades',
} as const
