import { expect, it } from 'vitest'
import { pageSubject } from './pageSubject.ts'

it.each([
  ['/plan/2026/unidades/u1', { unitId: 'u1' }],
  ['/plan/2026/unidades/u1/meses?ver=todo', { unitId: 'u1' }],
  ['/admin/unidades/u1', { unitId: 'u1' }],
  ['/plan/2026/actividades/a1#historial', { activityId: 'a1' }],
  ['/seguimiento/2026/3/a1', { activityId: 'a1' }],
  ['/seguimiento/2026/cumplimiento/actividad/a1?mes=3', { activityId: 'a1' }],
  ['/seguimiento/2026/cortes/3', {}],
  ['/seguimiento/2026?mes=3', {}],
  ['/plan/2026', {}],
  ['/', {}],
])('la página %s es de %o', (address, subject) => {
  expect(pageSubject(address)).toEqual(subject)
})
