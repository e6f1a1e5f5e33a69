import type { DemoYear } from './activities/row.ts'
import type { DemoChanges } from './types.ts'

const none: DemoChanges = { windows: [], windowsSavedOn: '', requests: [], settlement: null }

/** What units asked to change of the plan of 2025 while it ruled: an order of days, so that numbers and versions follow. */
const changes2025: DemoChanges = {
  windowsSavedOn: '2025-02-17',
  windows: [
    { quarter: 1, startsOn: '2025-03-10', endsOn: '2025-03-21' },
    { quarter: 2, startsOn: '2025-06-09', endsOn: '2025-06-20' },
    { quarter: 3, startsOn: '2025-09-01', endsOn: '2025-09-12' },
    { quarter: 4, startsOn: '2025-11-03', endsOn: '2025-11-14' },
  ],
  requests: [
    {
      unit: 'DGE',
      cause: 'otherUnit',
      reason:
        'La contratación de los cursos de julio quedó desierta y Compras la abre de nuevo en agosto: los cursos empiezan en septiembre y su seguimiento se hace al cierre del año.',
      actNumber: 'Acta de compra 41-2025',
      submitted: '2025-06-10',
      items: [
        { kind: 'move', activity: 'DGE-13', from: 7, to: 9, refused: null },
        { kind: 'move', activity: 'DGE-14', from: 9, to: 12, refused: null },
      ],
      end: { endorsed: '2025-06-12', decided: '2025-06-16' },
    },
    {
      unit: 'UTR',
      cause: 'staff',
      reason: 'La persona que daba los talleres del código de ética se jubiló y la plaza sigue en concurso.',
      actNumber: null,
      submitted: '2025-06-11',
      items: [
        {
          kind: 'drop',
          activity: 'UTR-06',
          refused:
            'El código de ética se difunde todo el año y faltan dos de los cuatro talleres: Talento Humano presta a quien los dé mientras se cubre la plaza.',
        },
      ],
      end: { endorsed: '2025-06-12', decided: '2025-06-17' },
    },
    {
      unit: 'OBL',
      cause: 'otherUnit',
      reason: 'Tecnologías cambia de lugar el servidor del tablero y avisa que no habrá cargas en julio y agosto.',
      actNumber: null,
      submitted: '2025-06-12',
      items: [{ kind: 'suspend', activity: 'OBL-08', from: 7, to: 8, refused: null }],
      end: {
        withdrawn: '2025-06-18',
        why: 'El cambio de servidor se hará en dos fines de semana: el tablero no se detiene.',
      },
    },
    {
      unit: 'DSS',
      cause: 'staff',
      reason:
        'Dos plazas de visitas preventivas están vacantes desde agosto: los talleres en institutos pasan a octubre y no hay quien dé la última jornada con el gremio del transporte.',
      actNumber: null,
      submitted: '2025-09-02',
      items: [
        { kind: 'move', activity: 'DSS-13', from: 9, to: 10, refused: null },
        {
          kind: 'drop',
          activity: 'DSS-11',
          refused:
            'Tres jornadas ya están hechas y la cuarta está convenida con el gremio: la da la Sección de Comités.',
        },
      ],
      end: { endorsed: '2025-09-04', decided: '2025-09-08' },
    },
    {
      unit: 'DAC',
      cause: 'emergency',
      reason: 'Las lluvias de agosto dañaron el motor de la unidad móvil. El taller la entrega a fines de octubre.',
      actNumber: 'Orden de taller 118',
      submitted: '2025-09-03',
      items: [{ kind: 'suspend', activity: 'DAC-09', from: 9, to: 10, refused: null }],
      end: { endorsed: '2025-09-04', decided: '2025-09-09' },
    },
    {
      unit: 'DGE',
      cause: 'instruction',
      reason: 'Comunicaciones maneja desde noviembre el único contrato de mensajería y envía también las vacantes.',
      actNumber: 'Instrucción DES 27-2025',
      submitted: '2025-11-04',
      items: [{ kind: 'transfer', activity: 'DGE-25', to: 'UCO', answered: '2025-11-05', refused: null }],
      end: { endorsed: '2025-11-06', decided: '2025-11-10' },
    },
    {
      unit: 'DJU',
      cause: 'staff',
      reason: 'La abogada que resuelve los recursos contra multas tiene licencia hasta enero.',
      actNumber: null,
      submitted: '2025-11-05',
      items: [{ kind: 'suspend', activity: 'DJU-08', from: 12, to: 12, refused: null }],
      end: {
        returned: '2025-11-10',
        why: 'Los recursos tienen plazo de ley y no se suspenden: diga quién los resuelve en diciembre.',
      },
    },
    {
      unit: 'DTH',
      cause: 'otherUnit',
      reason: 'El comité interno de seguridad cambia de integrantes en diciembre y no sesionará ese mes.',
      actNumber: null,
      submitted: '2025-11-11',
      items: [{ kind: 'suspend', activity: 'DTH-10', from: 12, to: 12, refused: null }],
      end: { waits: 'unit' },
    },
    {
      unit: 'DIN',
      cause: 'emergency',
      reason: 'El vehículo con el que se supervisa en campo está en el taller hasta enero.',
      actNumber: 'Orden de taller 131',
      submitted: '2025-11-13',
      items: [{ kind: 'suspend', activity: 'DIN-21', from: 12, to: 12, refused: null }],
      end: { waits: 'levelAbove' },
    },
    {
      unit: 'DRL',
      cause: 'staff',
      reason: 'Las dos personas que comprueban los pagos acordados pasan en diciembre al operativo de aguinaldos.',
      actNumber: null,
      submitted: '2025-11-14',
      items: [{ kind: 'suspend', activity: 'DRL-03', from: 12, to: 12, refused: null }],
      end: { endorsed: '2025-11-19', waits: 'planning' },
    },
  ],
  settlement: {
    unit: 'CDL',
    reason:
      'El Centro de Documentación Laboral pasa al Observatorio Laboral. La colección en papel se guarda en el Archivo Institucional, que termina de digitalizarla.',
    actNumber: 'Acuerdo ministerial 88-2025',
    prepared: '2025-10-22',
    decided: '2025-10-27',
    choices: [
      { activity: 'CDL-01', heir: 'DAF' },
      { activity: 'CDL-02', heir: 'OBL' },
      { activity: 'CDL-03', heir: 'OBL' },
      {
        activity: 'CDL-04',
        heir: null,
        reason:
          'La feria se hacía en el edificio del Centro, que se entregó con la fusión: en 2025 no hay dónde hacerla.',
      },
    ],
  },
}

export function changesOf(year: DemoYear): DemoChanges {
  return year === 2025 ? changes2025 : none
}
