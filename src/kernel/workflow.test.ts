import { describe, expect, it } from 'vitest'
import { DomainError } from './domainError.ts'
import { availableActs, nextStatus, partyFor, type Workflow } from './workflow.ts'

type Facts = { pages: number }
const door: Workflow<'open' | 'shut', 'guard' | 'owner', Facts, 'shut' | 'lock'> = {
  shut: { from: ['open'], to: 'shut', by: ['owner', 'guard'] },
  lock: {
    from: ['shut'],
    to: 'shut',
    by: ['owner'],
    refuse: ({ pages }) => (pages > 0 ? new DomainError('platform.wrongState', 'conflict', { pages }) : undefined),
  },
}

describe('tabla de un trámite', () => {
  it('quien puede es la primera parte de la tabla que la persona es', () => {
    expect(partyFor(door, 'shut', ['guard', 'owner'])).toBe('owner')
    expect(partyFor(door, 'lock', ['guard'])).toBeUndefined()
  })

  it('un paso desde otro estado se rechaza y dice de qué se habla', () => {
    expect(nextStatus(door, 'shut', 'open', { pages: 9 })).toBe('shut')
    expect(() => nextStatus(door, 'lock', 'open', { pages: 0 }, { unit: 'Norte' })).toThrow(
      expect.objectContaining({ code: 'platform.wrongState', details: { unit: 'Norte', act: 'lock', status: 'open' } }),
    )
  })

  it('lo que se ofrece trae lo que todavía lo impide', () => {
    expect(availableActs(door, 'open', ['guard'], { pages: 1 })).toEqual([{ act: 'shut', refusal: null }])
    expect(availableActs(door, 'shut', ['owner'], { pages: 1 })).toMatchObject([
      { act: 'lock', refusal: { details: { pages: 1 } } },
    ])
    expect(availableActs(door, 'shut', ['guard'], { pages: 0 })).toEqual([])
  })
})
