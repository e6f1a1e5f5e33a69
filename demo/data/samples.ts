import type { DemoReportConformity, DemoSample } from './followingTypes.ts'

/** Planificación looks at the first quarter, and Control Interno again. */
export const samples: readonly DemoSample[] = [
  {
    ...{ side: 'planning', by: 'UPC-TEC', drawn: '2025-05-19', looked: '2025-05-26', fromMonth: 1, toMonth: 3 },
    rule: {
      ...{ weightFromBp: 1_000, jumpFromBp: 2_000, late: true, repeatedFile: true, outsideMonth: true },
      randomShareBp: 3_000,
    },
    faults: [
      {
        ...{ activity: 'DIN-09', month: 3, kind: 'mismatch' },
        reason: 'Es la misma foto con la que Monteclaro prueba su cartelera de abril: no muestra el operativo.',
      },
      {
        ...{ activity: 'OMC-10', month: 2, kind: 'insufficient' },
        reason: 'El legajo tiene once actas firmadas y el informe cuenta dieciséis audiencias.',
      },
    ],
    verifies: 48,
  },
  {
    ...{ side: 'control', by: 'UCI-AUD', drawn: '2025-07-16', looked: '2025-07-23', fromMonth: 1, toMonth: 3 },
    rule: {
      ...{ weightFromBp: null, jumpFromBp: null, late: false, repeatedFile: true, outsideMonth: true },
      randomShareBp: 500,
    },
    faults: [
      {
        ...{ activity: 'DIN-09', month: 3, kind: 'insufficient' },
        reason: 'La foto no dice el día ni el lugar; la dirección mostró además el informe firmado del operativo.',
      },
    ],
    verifies: 3,
  },
]

/** Empleo and Inspección looked at what the office sent for August before its head did. */
export const conformities: readonly DemoReportConformity[] = [
  {
    ...{ month: 8, on: '2025-09-08', by: 'DGE-JEF' },
    exception: {
      ...{ activity: 'OMC-06', field: 'evidence' },
      text: 'Las constancias son de dos empresas y suman once personas; la cifra dice dieciocho.',
    },
  },
  { month: 8, on: '2025-09-08', by: 'DIN-JEF', exception: null },
]
