import { withFullStop } from '../../../kernel/day.ts'
import { capitalise } from '../../../kernel/spanish.ts'

/** Titles of the pages. */
export const pageTitles = {
  start: 'Seguimiento',
  month: 'Mi mes',
  report: 'Informe del mes',
  closings: 'Plazos y cortes',
  cut: 'Corte',
  compliance: 'Cumplimiento',
  complianceGroup: 'Detrás de la cifra',
  complianceActivity: 'Cumplimiento de una actividad',
  reprogrammed: 'Reprogramación',
} as const

/** What both pages say. */
export const monitoringText = {
  tabs: 'Páginas del seguimiento',
  whoToAsk: 'Pida a Administración que le asigne un puesto: el seguimiento lo ve quien trabaja en la institución.',
  statuses: { draft: 'Borrador', submitted: 'Enviado', returned: 'Devuelto', validated: 'Validado' },
  late: 'Extemporáneo',
  reopened: (month: string, unit: string, { day, reason, number }: { day: string; reason: string; number: number }) =>
    `${capitalise(month)} está reabierto para ${unit} hasta el ${day}: ${withFullStop(reason)} El corte n.º ${number} no cambia; lo que se envíe ahora queda marcado como extemporáneo.`,
  quantity: (value: string, unit: string) => `${value} ${unit}`,
  attended: (attended: string, received: string) => `${attended} de ${received}`,
  percent: (value: string) => `${value} %`,
} as const
