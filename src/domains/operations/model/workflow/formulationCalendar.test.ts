import { describe, expect, it } from 'vitest'
import { daysLate, dueFor, type Extension, type PhaseDates, phaseOf, wrongDates } from './formulationCalendar.ts'

const dates: PhaseDates[] = [
  { phase: 'submission', unitKind: 'all', startsOn: '2025-07-01', endsOn: '2025-07-31' },
  { phase: 'submission', unitKind: 'departamental', startsOn: '2025-07-01', endsOn: '2025-08-08' },
]
const extension = (endsOn: string, more: Partial<Extension> = {}): Extension => ({
  id: endsOn,
  phase: 'submission',
  unitId: 'u1',
  endsOn,
  reason: 'Cambio de jefatura',
  personName: '',
  postName: '',
  at: '',
  ...more,
})
const office = { unitId: 'u1', kind: 'departamental' as const }

describe('calendario de formulación', () => {
  it('valen las fechas del tipo de unidad y, si no tiene, las de todas', () => {
    const calendar = { dates, extensions: [] }
    expect(dueFor(calendar, office, 'submission')).toMatchObject({ endsOn: '2025-08-08', extended: false })
    expect(dueFor(calendar, { unitId: 'u2', kind: 'central' }, 'submission')?.endsOn).toBe('2025-07-31')
    expect(dueFor(calendar, office, 'review')).toBeUndefined()
  })

  it.each([
    ['la más larga', [extension('2025-08-12'), extension('2025-08-20')], '2025-08-20'],
    ['no la más corta que el plazo', [extension('2025-08-01')], '2025-08-08'],
    ['no la de otra unidad', [extension('2025-08-20', { unitId: 'u2' })], '2025-08-08'],
    ['no la de otra fase', [extension('2025-08-20', { phase: 'review' })], '2025-08-08'],
  ])('una prórroga alarga el plazo: %s', (_case, extensions, endsOn) => {
    expect(dueFor({ dates, extensions }, office, 'submission')?.endsOn).toBe(endsOn)
  })

  it.each([
    ['2025-08-08', 0],
    ['2025-08-07', 0],
    ['2025-08-09', 1],
    ['2025-09-08', 31],
  ])('al %s lleva %i días de atraso', (today, days) => {
    expect(daysLate('2025-08-08', today)).toBe(days)
  })

  it('el atraso es de quien tiene el siguiente paso', () => {
    expect(phaseOf('observed', false)).toEqual({ phase: 'submission', party: 'ownHead' })
    expect(phaseOf('submitted', false)).toEqual({ phase: 'review', party: 'planning' })
    expect(phaseOf('submitted', true)).toEqual({ phase: 'approval', party: 'levelAbove' })
    expect(phaseOf('endorsed', true)).toBeUndefined()
  })

  it('fechas al revés o repetidas no se guardan', () => {
    expect(wrongDates(dates)).toBeUndefined()
    expect(wrongDates([{ ...dates[0]!, endsOn: '2025-06-30' }])).toMatchObject({ endsOn: '2025-06-30' })
    expect(wrongDates([dates[0]!, dates[0]!])).toBe(dates[0])
  })
})
