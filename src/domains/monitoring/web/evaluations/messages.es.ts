import { type Month, monthName } from '../../../../kernel/month.ts'
import type { MinutesFormat } from '../../contract.ts'
import { evaluationCauseNames } from '../../model/evaluation/evaluationText.es.ts'
import type { EvaluationAct } from '../../model/evaluation/evaluationWorkflow.ts'
import type { EvaluationCause, EvaluationPart, UnitEvaluationStatus } from '../../model/evaluation/unitEvaluation.ts'

const ordinals: Readonly<Record<number, string>> = { 1: 'Primer', 2: 'Segundo', 3: 'Tercer', 4: 'Cuarto' }
const units = (count: number): string => (count === 1 ? '1 unidad' : `${count} unidades`)

/** Words of the evaluations of a year. */
export const evaluationText = {
  title: (year: string) => `Evaluación de ${year}`,
  lead: 'Cada trimestre se evalúa con las cifras de su corte: calificación de cada unidad, causas, compromisos y acta.',
  noVersion: 'El plan de este año no está en vigor',
  noVersionHint: 'Se evalúa lo que se informó de un plan en vigor.',
  quartersCaption: 'Los cuatro trimestres',
  quarter: 'Trimestre',
  quarterOf: (quarter: number) => `${ordinals[quarter]} trimestre`,
  quarterTitle: (quarter: number, year: string) => `${ordinals[quarter]} trimestre de ${year}`,
  cut: 'Corte',
  cutOf: (number: number, month: Month) => `Corte n.º ${number}, hasta ${monthName(month)}`,
  noCut: 'Tiene meses sin cerrar',
  state: 'Estado',
  notOpened: 'Sin abrir',
  opened: (reviewed: number, all: number) => `Abierta: revisado lo de ${reviewed} de ${units(all)}`,
  closedOn: (when: string) => `Cerrada, ${when}`,
  openIt: (quarter: number) => `Abrir la del ${(ordinals[quarter] ?? '').toLowerCase()} trimestre`,
  wasOpened: 'La evaluación quedó abierta',
  notFound: 'Esta evaluación no se ha abierto',
  notFoundHint: 'Planificación la abre cuando los meses del trimestre están cerrados con un corte.',
  toYear: (year: string) => `Evaluación de ${year}`,
  control: (cut: string, on: number, risk: number, over: number) => [
    cut,
    `En meta desde ${on} %, en riesgo desde ${risk} %, superada sobre ${over} %`,
  ],
  openedBy: (post: string, when: string) => `La abrió ${post}, ${when}`,
  longerCut: (month: Month) =>
    `El corte reúne más meses que el trimestre: las cifras llegan hasta el fin de ${monthName(month)}.`,
  ratingsTitle: 'Calificación de las unidades',
  ratingsCaption:
    'Cumplimiento acumulado en el corte, contra el plan vigente; al lado, contra el original. No se mueve después.',
  unit: 'Unidad',
  inForce: 'Calificación',
  compliance: 'Cumplimiento',
  original: 'Contra el original',
  reports: 'Informes validados',
  reportsOf: (validated: number, expected: number) => `${validated}\u00a0de\u00a0${expected}`,
  part: 'Lo que dice la unidad',
  nothing: '–',
  percent: (value: string) => `${value} %`,
  ratings: { notScheduled: 'Sin programación' },
  partStates: {
    pending: 'Pendiente',
    submitted: 'Enviado, espera la revisión',
    returned: 'Devuelto a la unidad',
    reviewed: 'Revisado',
  } satisfies Record<UnitEvaluationStatus, string>,
  partStatesClosed: 'No llegó a revisarse',
  saidTitle: 'Causas y compromisos',
  nobodySaid: 'Ninguna unidad ha enviado lo suyo.',
  beingWritten: 'Lo está escribiendo la unidad.',
  causesTitle: 'Causas',
  noCauses: 'No hay causas escritas.',
  commitmentsTitle: 'Compromisos',
  noCommitments: 'No hay compromisos escritos.',
  commitment: (text: string, post: string, day: string) => `${text} · ${post} · hasta el ${day}`,
  cause: (cause: EvaluationCause, text: string) => `${evaluationCauseNames[cause]}: ${text}`,
  missing: {
    cause: 'Falta al menos una causa: la unidad está por debajo de lo programado.',
    commitment: 'Falta al menos un compromiso: la unidad está por debajo del plan vigente.',
  } satisfies Record<EvaluationPart, string>,
  write: 'Escribir',
  writeTitle: (unit: string) => `Causas y compromisos: ${unit}`,
  writeHint: 'Se guarda como borrador, que solo ve la unidad. Después la jefatura lo envía.',
  restored: 'Se recuperó lo que había escrito y no guardó.',
  save: 'Guardar',
  saved: 'Borrador guardado',
  acts: {
    submit: 'Enviar a Planificación',
    recall: 'Retirar',
    return: 'Devolver',
    review: 'Dar por revisado',
  } satisfies Record<EvaluationAct, string>,
  did: {
    submit: 'Quedó enviado',
    recall: 'Volvió a borrador',
    return: 'Volvió a la unidad',
    review: 'Quedó revisado',
  } satisfies Record<EvaluationAct, string>,
  returned: (post: string, comment: string) => `Devuelto por ${post}: ${comment}`,
  returnHint: 'La unidad lo corrige y lo envía otra vez.',
  comment: 'Qué hay que corregir',
  causeLabel: (at: number) => `Causa ${at}`,
  causeText: (at: number) => `Qué pasó, causa ${at}`,
  addCause: 'Agregar una causa',
  commitmentText: (at: number) => `Qué se hará, compromiso ${at}`,
  commitmentPost: (at: number) => `Quién responde del compromiso ${at}`,
  commitmentDay: (at: number) => `Hasta qué día, compromiso ${at}`,
  addCommitment: 'Agregar un compromiso',
  remove: (what: string) => `Quitar ${what.toLowerCase()}`,
  commitmentLabel: (at: number) => `Compromiso ${at}`,
  causeMissing: 'Elija la causa.',
  textMissing: 'Escriba al menos 5 letras.',
  postMissing: 'Elija el puesto.',
  dayMissing: 'Elija un día, hoy o después.',
  close: 'Cerrar con acta',
  closeHint: (left: number) =>
    left === 0
      ? 'Después de cerrarla nada de la evaluación cambia, y los compromisos revisados se siguen hasta cumplirse.'
      : `De ${units(left)} no se revisó nada: el acta dirá que no llegó a revisarse. Después de cerrarla nada de la evaluación cambia.`,
  place: 'Dónde fue la sesión',
  heldOn: 'Qué día',
  attendees: 'Quiénes asistieron',
  attendeesHint: 'Un puesto en cada línea: el acta sale de la institución y no lleva nombres.',
  agreements: 'Qué se acordó',
  agreementsHint: 'Un acuerdo en cada línea. Los compromisos de las unidades ya están en la evaluación.',
  placeMissing: 'Diga dónde fue.',
  heldOnMissing: 'Elija el día de la sesión, hoy o antes.',
  attendeesMissing: 'Escriba al menos quién asistió.',
  agreementsShort: 'Cada acuerdo necesita al menos 5 letras.',
  closed: (commitments: number) =>
    commitments === 0
      ? 'La evaluación quedó cerrada'
      : `La evaluación quedó cerrada, con ${commitments === 1 ? '1 compromiso' : `${commitments} compromisos`}`,
  minutesTitle: 'Acta',
  closedBy: (post: string, when: string) => `La cerró ${post}, ${when}`,
  code: (code: string) => `Código de verificación: ${code}`,
  hash: (sha256: string) => `Huella SHA-256: ${sha256}`,
  noAgreements: 'Sin más acuerdos que los compromisos.',
  download: 'Descargar',
  formats: { pdf: 'Acta en PDF', docx: 'Acta en Word', json: 'Datos en JSON' } satisfies Record<
    MinutesFormat | 'json',
    string
  >,
  toCommitments: 'Ver los compromisos del año',
} as const
