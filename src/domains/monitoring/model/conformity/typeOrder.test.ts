import { expect, it } from 'vitest'
import type { ReportStatus } from '../report.ts'
import { typesInOrder } from './typeOrder.ts'

const type = (name: string, ...statuses: ReportStatus[]) => ({
  name,
  rows: statuses.map((reportStatus) => ({ reportStatus })),
})

it('primero los tipos con algo enviado, por su nombre; lo devuelto y los borradores no cuentan', () => {
  const types = [
    type('Ferias', 'draft'),
    type('Visitas', 'draft', 'validated'),
    type('Álbumes', 'returned'),
    type('Cursos', 'submitted'),
    type('Bolsa'),
  ]
  expect(typesInOrder(types).map(({ name }) => name)).toEqual(['Cursos', 'Visitas', 'Álbumes', 'Bolsa', 'Ferias'])
  expect(typesInOrder(types.toReversed())).toEqual(typesInOrder(types))
})
