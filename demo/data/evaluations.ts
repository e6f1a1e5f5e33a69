import type { DemoEvaluation } from './followingTypes.ts'

/** The first quarter was evaluated in May; that of the second one is still to be opened. */
export const evaluations: readonly DemoEvaluation[] = [
  {
    ...{ quarter: 1, opened: '2025-04-28', written: '2025-05-05', reviewed: '2025-05-08', closed: '2025-05-12' },
    minutes: {
      place: 'Sala de juntas del Despacho',
      attendees: ['Dirección Ejecutiva', 'Planificación y Calidad', 'Dirección de Tecnologías', 'Unidad de Género'],
      agreements: [
        'Las unidades que todavía informan en papel presentan a Planificación la fecha en que empiezan en Hilo.',
        'Talento Humano da prioridad a las dos plazas de Tecnologías en el concurso de mayo.',
      ],
    },
    units: [
      {
        unit: 'DTI',
        causes: [
          { cause: 'staff', text: 'Dos plazas de soporte estuvieron vacantes de enero a marzo.' },
          { cause: 'procurement', text: 'El contrato de mantenimiento de equipos se firmó en marzo, dos meses tarde.' },
        ],
        commitments: [
          {
            ...{ text: 'Cubrir las dos plazas de soporte y atender lo atrasado', post: 'DTI-SOP', dueOn: '2025-06-30' },
            steps: [
              {
                ...{ act: 'answer', on: '2025-06-26', by: 'DTI-SOP', place: 'Acuerdos de nombramiento 31 y 32' },
                text: 'Las dos personas entraron el 16 de junio y las solicitudes de más de diez días quedaron resueltas.',
              },
              { act: 'close', on: '2025-07-02', by: 'UPC-JEF', text: 'Visto en el sistema de solicitudes.' },
            ],
          },
          {
            ...{ text: 'Probar cada mes una copia de respaldo, con su acta', post: 'DTI-SIS', dueOn: '2025-09-30' },
            steps: [],
          },
        ],
      },
      {
        unit: 'UII',
        causes: [{ cause: 'reporting', text: 'El trabajo de marzo se hizo y se entregó en papel.' }],
        commitments: [
          {
            ...{ text: 'Informar en Hilo abril y los meses que siguen', post: 'UII-TEC', dueOn: '2025-07-31' },
            steps: [],
          },
        ],
      },
    ],
  },
]
