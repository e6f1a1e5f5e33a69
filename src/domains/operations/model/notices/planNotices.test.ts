import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DomainError } from '../../../../kernel/domainError.ts'
import { type NoticeKind, noticeKinds } from '../../../platform/model/index.ts'
import { planNotices } from './planNotices.ts'
import { type PlanWait, planMove, requestMove, unitPlanMove } from './planWaits.ts'

const stops = (kind: 'conflict' | 'forbidden') => new DomainError('operations.ownMaking', kind)
const can = <A extends string>(...acts: A[]) => acts.map((act) => ({ act, refusal: null }))

describe('qué espera de una persona el plan de una unidad', () => {
  it.each<[string, Parameters<typeof unitPlanMove>, string | undefined]>([
    ['en revisión, de quien puede revisarlo', ['review', can('review', 'observe')], 'review'],
    ['en revisión, no de quien solo puede observarlo', ['review', can('observe')], undefined],
    ['en aprobación, de quien da el visto bueno', ['approval', can('endorse')], 'endorse'],
    ['en aprobación, no de quien lo hizo', ['approval', [{ act: 'endorse', refusal: stops('forbidden') }]], undefined],
    [
      'con observaciones abiertas, de quien las hizo y puede devolverlo',
      ['review', [{ act: 'review', refusal: stops('conflict') }, ...can('observe')]],
      'review',
    ],
    [
      'mientras se firma el consolidado, de nadie',
      ['approval', [{ act: 'endorse', refusal: stops('conflict') }]],
      undefined,
    ],
    ['mientras la unidad lo escribe, de nadie', ['submission', can('submit')], undefined],
  ])('%s', (_title, [phase, acts], expected) => {
    expect(unitPlanMove(phase, acts)).toBe(expected)
  })
})

describe('qué firma espera el plan de la institución', () => {
  const facts = (elaborated: boolean, unitsOnTheWay = 0) => ({ elaborated, unitsOnTheWay })
  it.each<[string, Parameters<typeof planMove>, string | undefined]>([
    ['Elaboró, cuando ninguna unidad está en camino', ['preparing', facts(false), can('elaborate')], 'elaborate'],
    ['Elaboró no, mientras una unidad está en camino', ['preparing', facts(false, 1), can('elaborate')], undefined],
    [
      'Elaboró no, de otra persona de Planificación si ya se firmó',
      ['preparing', facts(true), can('elaborate')],
      undefined,
    ],
    ['el visto bueno, con Elaboró firmado', ['preparing', facts(true, 3), can('endorse')], 'endorse'],
    ['el visto bueno no, si lo firmado ya cambió', ['preparing', facts(false), can('endorse')], undefined],
    ['la autorización', ['endorsed', facts(true), can('return', 'authorize')], 'authorize'],
    [
      'la autorización no, de quien ya firmó',
      ['endorsed', facts(true), [{ act: 'authorize', refusal: stops('forbidden') }]],
      undefined,
    ],
    ['ponerlo en vigor', ['authorized', facts(true), can('bringIntoForce')], 'bringIntoForce'],
    ['vigente, ninguna', ['inForce', facts(true), can('openRound')], undefined],
  ])('%s', (_title, [status, about, acts], expected) => {
    expect(planMove(status, about, acts)).toBe(expected)
  })
})

describe('qué espera una solicitud de cambio', () => {
  it.each<[string, Parameters<typeof requestMove>[0], string | undefined]>([
    ['la decisión, si puede decidirla', can('return', 'approve', 'refuse'), 'decide'],
    ['el visto bueno, si puede darlo', can('return', 'endorse', 'refuse'), 'endorse'],
    ['nada, si solo puede devolverla', can('return'), undefined],
    ['nada, de quien la escribió', [{ act: 'approve', refusal: stops('forbidden') }], undefined],
  ])('%s', (_title, acts, expected) => {
    expect(requestMove(acts)).toBe(expected)
  })
})

describe('propiedades', () => {
  const unit = fc.constantFrom({ id: 'norte', name: 'Oficina del Norte' }, { id: 'sur', name: 'Oficina del Sur' })
  const common = { year: fc.constantFrom(2025, 2026), since: fc.constantFrom(null, '2026-03-02', '2026-03-03') }
  const wait: fc.Arbitrary<PlanWait> = fc.oneof(
    fc.record({
      ...{ ...common, what: fc.constant('unitPlan' as const), unit, dueOn: fc.constantFrom(null, '2026-04-01') },
      move: fc.constantFrom('review' as const, 'endorse' as const),
    }),
    fc.record({
      ...{ ...common, what: fc.constant('plan' as const) },
      move: fc.constantFrom('elaborate' as const, 'endorse' as const, 'authorize' as const, 'bringIntoForce' as const),
    }),
    fc.record({
      ...{ ...common, what: fc.constant('request' as const), unit, number: fc.nat(9) },
      move: fc.constantFrom('endorse' as const, 'decide' as const, 'answer' as const, 'correct' as const),
    }),
  )
  const waits = fc.array(wait, { maxLength: 30 })

  it('nunca una tormenta: un aviso por cada cosa que se hace en una página de un año, por muchas que esperen', () => {
    fc.assert(
      fc.property(waits, (all) => {
        const notices = planNotices(all, [])
        expect(notices.length).toBeLessThanOrEqual(2 * 10)
        expect(new Set(notices.map(({ id }) => id)).size).toBe(notices.length)
        expect(notices.reduce((sum, { facts }) => sum + facts.length, 0)).toBe(all.length)
        expect(notices.every(({ text, href }) => text.endsWith('.') && href.startsWith('/plan/202'))).toBe(true)
      }),
    )
  })

  it('de una clase que la persona no quiere no se le avisa, y de las demás sí', () => {
    fc.assert(
      fc.property(waits, fc.subarray<NoticeKind>([...noticeKinds]), (all, muted) => {
        const expected = planNotices(all, []).filter(({ kind }) => !muted.includes(kind))
        expect(planNotices(all, muted)).toEqual(expected)
      }),
    )
  })
})
