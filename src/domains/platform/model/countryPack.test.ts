import { describe, expect, it } from 'vitest'
import { comparePacks, packFacts, yearlyPlanLabel } from './countryPack.ts'

const pack = {
  country: 'SV',
  currency: 'USD',
  labels: { yearlyPlan: { name: 'Plan Anual de Trabajo', acronym: 'PAT' } },
}

describe('el paquete del país', () => {
  it('se lee dato por dato, con su lugar', () => {
    expect([...packFacts(pack)]).toEqual([
      ['country', 'SV'],
      ['currency', 'USD'],
      ['labels.yearlyPlan.name', 'Plan Anual de Trabajo'],
      ['labels.yearlyPlan.acronym', 'PAT'],
    ])
    expect([...packFacts(null)]).toEqual([])
  })

  it('al compararlo se ve lo que cambió, lo que es nuevo y lo que ya no trae', () => {
    const newer = { currency: 'BTC', holidays: 'ninguno', labels: { yearlyPlan: { name: 'Plan Anual de Trabajo' } } }
    expect(comparePacks(packFacts(pack), packFacts(newer))).toEqual([
      { fact: 'currency', inForce: 'USD', shipped: 'BTC' },
      { fact: 'holidays', inForce: null, shipped: 'ninguno' },
      { fact: 'labels.yearlyPlan.name', inForce: 'Plan Anual de Trabajo', shipped: 'Plan Anual de Trabajo' },
      { fact: 'country', inForce: 'SV', shipped: null },
      { fact: 'labels.yearlyPlan.acronym', inForce: 'PAT', shipped: null },
    ])
  })

  it('el plan del año se llama como dice el paquete; lo que no dice, como es usual', () => {
    const usual = { name: 'Plan Usual', acronym: 'PU' }
    expect(yearlyPlanLabel(packFacts(pack), usual)).toEqual({ name: 'Plan Anual de Trabajo', acronym: 'PAT' })
    expect(yearlyPlanLabel(new Map([['labels.yearlyPlan.name', 'Otro']]), usual)).toEqual({
      name: 'Otro',
      acronym: 'PU',
    })
  })
})
