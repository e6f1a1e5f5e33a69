import { readOwnRow, toActivity } from './activities/row.ts'
import { readTable } from './table.ts'
import type { DemoPilot } from './types.ts'

// The same columns as the tables of the later years.
const control = `
01 | 10.1 | Auditar la gestión de las unidades según el plan de auditoría | Dos auditorías con informe final | Informe de auditoría notificado | AUD | 9,11:50
02 | 10.1 | Dar seguimiento a las recomendaciones de auditoría | La mitad de las recomendaciones cumplidas | Matriz de seguimiento firmada | AUD | 9,12:50
03 | P-05 | Practicar arqueos de caja y fondos circulantes | Doce arqueos sin aviso | Acta de arqueo | AUD | 7:20 8-12:16
`
const transparency = `
01 | 7.3 | Actualizar la información que la ley ordena publicar | Portal completo al terminar el semestre | Lista de comprobación del portal | DAT | 9,12:50
02 | 7.3 | Publicar conjuntos de datos abiertos con diccionario | Cuatro conjuntos publicados | Conjunto de datos en el portal | DAT | 8,10:25 12:50
`

function rowsOf(unit: string, table: string): DemoPilot['activities'] {
  return readTable(table).map((cells, index) => toActivity(readOwnRow(unit, cells), 2024, index + 1))
}

/** The second half of 2024, in which two units tried how a plan is made, kept and closed. */
export const pilot: DemoPilot = {
  year: 2024,
  code: 'MTEL-PAT-24',
  opened: '2024-07-02',
  written: '2024-07-03',
  submitted: '2024-07-04',
  reviewed: '2024-07-05',
  activities: [...rowsOf('UCI', control), ...rowsOf('UTR', transparency)],
  annulled: {
    signed: { elaborated: '2024-07-08', endorsed: '2024-07-09', authorized: '2024-07-10' },
    on: '2024-07-11',
    why: 'El acta decía otra fecha de sesión: se firma de nuevo con la que fue.',
  },
  signed: { elaborated: '2024-07-12', endorsed: '2024-07-15', authorized: '2024-07-16', inForceFrom: '2024-07-17' },
  closings: [
    {
      unit: 'UCI',
      declaredOn: '2025-02-10',
      others: [
        {
          activity: 'UCI-02',
          state: 'partial',
          ground: 'Se cumplió una de cada tres recomendaciones: dos direcciones cambiaron de titular.',
        },
      ],
      end: { on: '2025-02-12' },
    },
    { unit: 'UTR', declaredOn: '2025-02-10', others: [], end: { on: '2025-02-12' } },
  ],
  closed: '2025-02-14',
}
