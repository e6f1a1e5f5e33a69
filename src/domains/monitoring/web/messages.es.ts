import { type Month, monthName } from '../../../kernel/month.ts'
import { correctionCauseText } from '../model/correctionText.es.ts'

/** Titles of the pages. */
export const pageTitles = {
  month: 'Mi mes',
  report: 'Informe del mes',
  closings: 'Plazos y cortes',
  cut: 'Corte',
  compliance: 'Cumplimiento',
  complianceGroup: 'Detrás de la cifra',
  complianceActivity: 'Cumplimiento de una actividad',
  reprogrammed: 'Reprogramación',
} as const

/** What several pages say. */
export const monitoringText = {
  tabs: 'Páginas del seguimiento',
  whoToAsk: 'Pida a Administración que le asigne un puesto: el seguimiento lo ve quien trabaja en la institución.',
  statuses: { draft: 'Borrador', submitted: 'Enviado', returned: 'Devuelto', validated: 'Validado' },
  late: 'Extemporáneo',
  quantity: (value: string, unit: string) => `${value} ${unit}`,
  attended: (attended: string, received: string) => `${attended} de ${received}`,
  correctionCauses: correctionCauseText,
  correctionStates: { draft: 'Borrador', submitted: 'Enviada', returned: 'Devuelta', validated: 'Validada' },
  rectifiedIn: (month: Month) => `Rectificado en ${monthName(month)}`,
  fromTo: (from: string, to: string) => `de ${from} a ${to}`,
  correctionWhy: (cause: string, reason: string) => `${cause}: ${reason}`,
  correctionRecord: (record: string) => `Constancia: ${record}`,
  percent: (value: string) => `${value} %`,
} as const
