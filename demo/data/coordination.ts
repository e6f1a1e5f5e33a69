import type { DemoYear } from './activities/row.ts'
import type { DemoCoordination } from './types.ts'

/** What units asked of each other for their plans of 2026; one was taken back and two wait. */
const coordination2026: DemoCoordination = {
  askedOn: '2025-11-12',
  answeredOn: '2025-11-19',
  settledOn: '2025-12-04',
  requests: [
    {
      activity: 'CSM-03',
      asked: 'ORN',
      what: 'Convocar a los sindicatos y gremios de la zona y prestar la sala de reuniones el día de la consulta',
      answer: { step: 'accept', text: 'La sala está reservada para la segunda semana de julio.' },
    },
    {
      activity: 'DAC-16',
      asked: 'UCO',
      what: 'Un técnico de sonido para grabar el programa de radio cada semana',
      answer: { step: 'refuse', text: 'La unidad tiene una sola persona de sonido y cubre los actos del Despacho.' },
    },
    {
      activity: 'DSS-09',
      asked: 'UCO',
      what: 'Diseñar cada mes el boletín de accidentes',
      answer: {
        step: 'propose',
        text: 'Entregamos en febrero un modelo que la dirección llena cada mes; nosotros lo revisamos antes de publicar.',
      },
    },
    {
      activity: 'DAF-15',
      asked: 'DTI',
      what: 'Espacio en los servidores para guardar las páginas digitalizadas',
      answer: { step: 'withdraw', text: 'El espacio se contrató con el presupuesto de la dirección.' },
    },
    {
      activity: 'UII-04',
      asked: 'DGE',
      what: 'Avisar de las empresas que piden candidatos con discapacidad',
      answer: null,
    },
    {
      activity: 'UTR-04',
      asked: 'UCO',
      what: 'Preparar la convocatoria, transmitir la audiencia y recoger las preguntas del público',
      joint: { post: 'UCO-DIG', months: [null, null, null, null, 4000, 5000, 1000, null, null, null, null, null] },
      answer: { step: 'accept' },
    },
    {
      activity: 'CSM-02',
      asked: 'OBL',
      what: 'Los datos de empleo por rama y ocupación hasta diciembre',
      answer: null,
      goesOn: 'El Observatorio cierra su base en febrero; el estudio empieza en abril y puede esperarla',
    },
  ],
}

const none: DemoCoordination = { askedOn: '', answeredOn: '', settledOn: '', requests: [] }

export function coordinationOf(year: DemoYear): DemoCoordination {
  return year === 2026 ? coordination2026 : none
}
