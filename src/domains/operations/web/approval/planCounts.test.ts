import { describe, expect, it } from 'vitest'
import type { UnitPlanStatus } from '../../model/plan.ts'
import { approvalText } from './messages.es.ts'
import { planCounts } from './planCounts.ts'

const some = (count: number, status: UnitPlanStatus, reviewed = false) =>
  Array.from({ length: count }, () => ({ status, reviewed }))

describe('la frase que abre la página de aprobación', () => {
  it.each<[string, ReturnType<typeof some>, string]>([
    [
      'cuenta aparte los que esperan revisión y los que esperan visto bueno',
      [...some(1, 'submitted'), ...some(2, 'submitted', true), ...some(3, 'endorsed', true), ...some(24, 'draft')],
      '3 de 30 unidades tienen visto bueno; 1 plan espera revisión, 2 planes esperan visto bueno y 24 unidades no han presentado.',
    ],
    [
      'con el plan en vigor habla de vigentes',
      [...some(5, 'inForce', true), ...some(24, 'draft'), ...some(1, 'observed')],
      '5 de 30 unidades tienen su plan vigente; 25 unidades no han presentado.',
    ],
    [
      'con una ronda nueva dice cuántas tienen ya visto bueno',
      [...some(2, 'inForce', true), ...some(1, 'endorsed', true)],
      '2 de 3 unidades tienen su plan vigente; 1 plan tiene visto bueno.',
    ],
    [
      'de una unidad que cerró dice que su plan está sustituido',
      [...some(2, 'inForce', true), ...some(1, 'superseded', true)],
      '2 de 3 unidades tienen su plan vigente; 1 unidad cerró con su plan sustituido.',
    ],
    ['con el año cerrado lo dice', some(2, 'closed', true), '2 de 2 unidades tienen su plan cerrado.'],
    ['nadie ha presentado', some(1, 'draft'), '0 de 1 unidad tiene visto bueno; 1 unidad no ha presentado.'],
  ])('%s', (_case, units, sentence) => {
    const counts = planCounts(units)
    expect(approvalText.lead(counts) + approvalText.leadRest(counts)).toBe(sentence)
  })
})
