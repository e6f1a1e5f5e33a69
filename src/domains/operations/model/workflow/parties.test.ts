import { describe, expect, it } from 'vitest'
import { levelAbovePost, partiesToUnitPlan, planGround } from './parties.ts'

const unit = (id: string, parentId: string | null) => ({ id, parentId, name: id, code: id, kind: 'central' as const })
const post = (id: string, unitId: string, ...roles: string[]) => ({ id, unitId, roles })

const units = [unit('despacho', null), unit('empleo', 'despacho'), unit('ferias', 'empleo'), unit('suelta', null)]
const posts = [
  post('titular', 'despacho', 'authority'),
  post('ejecutiva', 'despacho', 'unitHead', 'executive'),
  post('directora', 'empleo', 'unitHead'),
  post('jefe', 'ferias', 'unitHead'),
  post('encargada', 'suelta', 'unitHead'),
]

describe('quién es el nivel superior de una unidad', () => {
  it.each([
    ['la jefatura de la unidad de arriba', 'ferias', 'directora'],
    ['la de más arriba, si también es la Dirección Ejecutiva', 'empleo', 'ejecutiva'],
    ['el titular, para la unidad que dirige la Dirección Ejecutiva', 'despacho', 'titular'],
    ['ningún puesto, donde no hay unidad de arriba', 'suelta', undefined],
  ])('%s', (_title, unitId, expected) => {
    expect(levelAbovePost(units, posts, unitId)?.id).toBe(expected)
  })

  it('donde no hay puesto de arriba, la Dirección Ejecutiva, y nadie más', () => {
    const actor = (role: 'executive' | 'authority') => ({
      personId: 'p',
      name: 'P',
      email: 'p@ministerio.example',
      assignments: [
        { id: 'a', kind: 'holder' as const, postId: role, postName: role, unitId: 'despacho', roles: [role] },
      ],
    })
    const ground = { unitId: 'suelta', levelAbovePostId: null, planningsOwn: false }
    expect(partiesToUnitPlan(actor('executive'), ground).has('levelAbove')).toBe(true)
    expect(partiesToUnitPlan(actor('authority'), ground).has('levelAbove')).toBe(false)
  })

  it('la Dirección Ejecutiva hace las veces de Planificación solo en el plan de la propia Planificación', () => {
    const executive = {
      personId: 'p',
      name: 'P',
      email: 'p@ministerio.example',
      assignments: [
        { id: 'a', kind: 'holder' as const, postId: 'e', postName: 'E', unitId: 'd', roles: ['executive' as const] },
      ],
    }
    const office = [...posts, post('tecnica', 'ferias', 'planningOfficer')]
    const standsIn = (unitId: string) =>
      partiesToUnitPlan(executive, planGround(units, office, unitId)).has('planningStandIn')
    expect([standsIn('ferias'), standsIn('empleo')]).toEqual([true, false])
  })
})
