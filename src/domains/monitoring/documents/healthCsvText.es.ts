import type { Month } from '../../../kernel/month.ts'

const two = (month: Month): string => String(month).padStart(2, '0')

/** Columns and words of the health of the process as data. */
export const healthCsvText = {
  file: (year: number, from: Month, to: Month) => `salud-del-proceso-${year}-${two(from)}-a-${two(to)}.csv`,
  columns: {
    ...{ year: 'anio', from: 'desde_mes', to: 'hasta_mes', day: 'contado_el', scope: 'ambito' },
    ...{ code: 'unidad_codigo', unit: 'unidad', owed: 'informes_esperados', overdue: 'informes_vencidos' },
    ...{
      silent: 'responsables_que_callan',
      sent: 'informes_enviados_o_validados',
      reviewsEnded: 'revisiones_terminadas',
    },
    ...{ reviewsWaiting: 'revisiones_en_espera', medianTenths: 'revision_mediana_decimas_de_dia' },
    ...{ longestDays: 'revision_mas_larga_dias', longestWait: 'espera_mas_larga_dias', returns: 'devoluciones' },
    ...{ withoutEvidence: 'informes_sin_evidencia', late: 'informes_tardios', reopenings: 'reaperturas' },
    ...{ reprogrammed: 'cambios_de_programacion', corrections: 'rectificaciones' },
  },
  all: (isWhole: boolean) => (isWhole ? 'institución' : 'unidades que usted lee'),
  unit: 'unidad',
} as const
