import type { DemoNarrative } from './followingTypes.ts'

/** Reports on the second quarter. */
export const narratives: readonly DemoNarrative[] = [
  {
    ...{ cut: 2, period: 'quarter', unit: null, by: 'UPC-TEC', written: '2025-08-25' },
    issued: { on: '2025-08-28', by: 'DES-JEF' },
    text: {
      presentation:
        'Este informe da cuenta del segundo trimestre de 2025 con las cifras del corte n.º 2, para el informe del semestre a la Asamblea.',
      achievements:
        'Inspección y Empleo cumplieron lo programado. La feria de junio reunió a 71 empresas y los operativos contra el trabajo infantil llegaron a las zonas de mayor incidencia.',
      difficulties:
        'Veinticuatro unidades todavía no informan en Hilo: su trabajo no se ve en estas cifras. Tecnologías sigue atrasada por plazas vacantes.',
      corrective:
        'Las unidades que faltan se incorporan con el plan de 2026. Talento Humano cubrió en junio las dos plazas de soporte.',
      next: 'En el tercer trimestre se reprograman los cursos de formación, cuya contratación quedó desierta.',
    },
  },
  {
    ...{ cut: 2, period: 'quarter', unit: 'DIN', by: 'DIN-DEN', written: '2025-08-26' },
    issued: { on: '2025-08-27', by: 'DIN-JEF' },
    text: {
      presentation: 'La dirección informa su trabajo de abril a junio.',
      achievements:
        'Se hicieron las inspecciones programadas y cuarenta y cinco inspectores terminaron el curso de actas en abril.',
      difficulties:
        'Dos cifras del primer trimestre se rectificaron: fincas contadas dos veces y actas firmadas tarde.',
      corrective: 'Las regionales concilian sus hojas de visita antes de enviar el mes.',
      next: 'En agosto se inspeccionan los comercios de la temporada alta.',
    },
  },
]
