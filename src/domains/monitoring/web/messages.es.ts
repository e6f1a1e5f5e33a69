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
  evaluations: 'Evaluación',
  evaluation: 'Evaluación de un trimestre',
  commitments: 'Compromisos',
  instructions: 'Instrucciones',
  followUp: 'Compromiso o instrucción',
} as const

/** What both pages say. */
export const monitoringText = {
  tabs: 'Páginas del seguimiento',
  whoToAsk: 'Pida a Administración que le asigne un puesto: el seguimiento lo ve quien trabaja en la institución.',
  statuses: { draft: 'Borrador', submitted: 'Enviado', returned: 'Devuelto', validated: 'Validado' },
  late: 'Extemporáneo',
  quantity: (value: string, unit: string) => `${value} ${unit}`,
  attended: (attended: string, received: string) => `${attended} de ${received}`,
  percent: (value: string) => `${value} %`,
} as const
