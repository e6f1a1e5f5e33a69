import { withFullStop } from '../../../kernel/day.ts'
import { type Month, monthName } from '../../../kernel/month.ts'
import { capitalise } from '../../../kernel/spanish.ts'
import type { ConformityStatus } from '../../operations/model/index.ts'
import type { BesideField } from '../model/correction.ts'
import { correctionCauseText } from '../model/correctionText.es.ts'
import type { ReportField } from '../model/dueMonth.ts'
import type { ReportWarning } from '../model/reportWarnings.ts'
import type { VerdictKind, VerifyingSide } from '../model/verification/verdicts.ts'

/** Titles of the pages. */
export const pageTitles = {
  start: 'Seguimiento',
  month: 'Mi mes',
  report: 'Informe del mes',
  grid: 'Informar varias a la vez',
  closings: 'Plazos y cortes',
  cut: 'Corte',
  unitWeights: 'Pesos',
  compliance: 'Cumplimiento',
  complianceGroup: 'Detrás de la cifra',
  complianceActivity: 'Cumplimiento de una actividad',
  reprogrammed: 'Reprogramación',
  board: 'Tablero',
  executionReports: 'Informes de ejecución',
  executionReport: 'Informe de ejecución',
  health: 'Salud del proceso',
  unitYear: 'Año de la unidad',
  healthList: 'Detrás de la cifra del proceso',
  evaluations: 'Evaluación',
  evaluation: 'Evaluación de un trimestre',
  samples: 'Verificación',
  sample: 'Muestra de evidencias',
  commitments: 'Compromisos',
  conformity: 'Conformidad',
  instructions: 'Instrucciones',
  followUp: 'Compromiso o instrucción',
  registers: 'Registros de las unidades',
} as const

/** What a report has, as a return or an exception speaks of it. */
export const reportFieldText = {
  shareBp: 'Avance del mes',
  quantity: 'Cantidad',
  received: 'Recibidas',
  attended: 'Atendidas',
  people: 'Personas beneficiarias',
  achievement: 'Lo que se logró',
  difficulty: 'Lo que lo dificultó',
  corrective: 'Medida correctiva',
  evidence: 'Evidencia',
} as const satisfies Record<ReportField, string>

/** What several pages say. */
export const monitoringText = {
  closeOf: (month: string, year: string, isOver: boolean) =>
    isOver ? `Al cierre de ${month} de ${year}` : `${capitalise(month)} de ${year}, que no ha terminado`,
  tabs: 'Partes del seguimiento',
  parts: { reporting: 'Informar', results: 'Resultados', checking: 'Comprobar', closing: 'Cerrar y evaluar' },
  registersTab: 'Registros',
  whoToAsk: 'Pida a Administración que le asigne un puesto: el seguimiento lo ve quien trabaja en la institución.',
  statuses: { draft: 'Borrador', submitted: 'Enviado', returned: 'Devuelto', validated: 'Validado' },
  verdicts: {
    verified: 'Verifica',
    insufficient: 'Insuficiente',
    mismatch: 'No corresponde',
  } satisfies Record<VerdictKind, string>,
  sides: { planning: 'Planificación', control: 'Control Interno' } satisfies Record<VerifyingSide, string>,
  late: 'Extemporáneo',
  reopened: (month: string, unit: string, { day, reason, number }: { day: string; reason: string; number: number }) =>
    `${capitalise(month)} está reabierto para ${unit} hasta el ${day}: ${withFullStop(reason)} El corte n.º ${number} no cambia; lo que se envíe ahora queda marcado como extemporáneo.`,
  quantity: (value: string, unit: string) => `${value} ${unit}`,
  attended: (attended: string, received: string) => `${attended} de ${received}`,
  correctionCauses: correctionCauseText,
  correctionStates: { draft: 'Borrador', submitted: 'Enviada', returned: 'Devuelta', validated: 'Validada' },
  rectifiedIn: (month: Month) => `Rectificado en ${monthName(month)}`,
  fromTo: (from: string, to: string) => `de ${from} a ${to}`,
  changed: (what: string, from: string, to: string) => `${what}: de ${from} a ${to}`,
  quoted: (words: string) => `«${words}»`,
  nothingSaid: 'nada',
  besideNames: {
    women: 'Mujeres',
    men: 'Hombres',
    achievement: 'Logro',
    difficulty: 'Dificultad',
    corrective: 'Medida correctiva',
  } satisfies Record<BesideField, string>,
  correctionWhy: (cause: string, reason: string) => `${cause}: ${reason}`,
  correctionRecord: (record: string) => `Constancia: ${record}`,
  conformities: {
    pending: 'Sin conformidad técnica',
    given: 'Con conformidad técnica',
    exception: 'Con excepción de la unidad rectora',
  } satisfies Record<ConformityStatus, string>,
  conformityChanged: {
    pending: 'Cambió después de la conformidad',
    given: '',
    exception: 'Cambió después de la excepción',
  } satisfies Record<ConformityStatus, string>,
  percent: (value: string) => `${value} %`,
  reviewBeforeSending: 'Revise antes de enviar',
  reviewHint: (all: number, odd: number) =>
    odd === 0
      ? `${all === 1 ? '1 informe' : `${all} informes`}. Nada llama la atención.`
      : `${all === 1 ? '1 informe' : `${all} informes`}; en ${odd} hay algo que conviene mirar.`,
  reviewActivity: 'Actividad',
  reviewProgrammed: 'Programado',
  reviewReported: 'Informado',
  reviewWarnings: 'Conviene mirar',
  nothingOdd: 'Nada',
  warnings: {
    zero: 'Informa 0 y el mes tenía algo programado.',
    notProgrammed: 'El mes no tenía nada programado.',
    overProgrammed: 'Pasa del 110 % de lo programado en el mes.',
    overYear: 'Con los meses anteriores pasa del 100 % del año.',
    jump: 'Llegaron más del triple que en cualquier mes anterior.',
    attendedOver: 'Se atendieron más de las que llegaron y estaban pendientes.',
    sameWords: 'Dice lo mismo que el informe de otro mes.',
    noEvidence: 'Va sin evidencia.',
    extractDiffers: 'La cifra no es la que dicen sus extractos de registro.',
  } satisfies Record<ReportWarning, string>,
} as const
