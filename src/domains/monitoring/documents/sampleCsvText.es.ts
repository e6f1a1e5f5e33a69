import type { SampleReason } from '../model/verification/riskSample.ts'

/** Columns and words of a sample as data. */
export const sampleCsvText = {
  file: (year: number, number: number) => `muestra-${year}-${number}.csv`,
  columns: {
    ...{ year: 'anio', sample: 'muestra', fromMonth: 'desde_mes', toMonth: 'hasta_mes', seed: 'semilla' },
    ...{ population: 'poblacion', weightFromBp: 'regla_peso_desde_pb', late: 'regla_extemporaneos' },
    ...{ jumpFromBp: 'regla_salto_desde_pb', repeatedFile: 'regla_archivo_repetido' },
    ...{ outsideMonth: 'regla_fecha_de_fuera', randomShareBp: 'regla_azar_pb' },
    ...{ report: 'informe', month: 'mes', unit: 'unidad_codigo', activity: 'actividad_codigo', weight: 'peso_pb' },
    ...{ isLate: 'extemporaneo', done: 'hecho_pb', before: 'hecho_mes_anterior_pb', repeats: 'archivo_repetido' },
    ...{ isOutside: 'fecha_de_fuera', chance: 'sha256_del_azar', chosen: 'elegido', reasons: 'motivos' },
  },
  flag: (value: boolean) => (value ? 'si' : 'no'),
  reasons: {
    ...{ weight: 'peso', late: 'extemporaneo', jump: 'salto', repeatedFile: 'archivo_repetido' },
    ...{ outsideMonth: 'fecha_de_fuera', random: 'azar' },
  } satisfies Record<SampleReason, string>,
} as const
