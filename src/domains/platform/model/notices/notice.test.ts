import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DIGEST_HOUR, isDigestTime } from './digestDay.ts'
import { noticeKindText } from './kindText.es.ts'
import { digestOf, inboxOf, type Notice, noticeKinds } from './notice.ts'

const aNotice = (change: Partial<Notice> = {}): Notice => ({
  ...{ id: 'n', kind: 'owed', text: 'Algo.', unitName: 'Oficina', href: '/', dueOn: null, since: null, facts: ['f'] },
  ...change,
})

describe('la bandeja', () => {
  it('va por urgencia, después por plazo y después por lo que dice', () => {
    const notices = [
      aNotice({ id: '1', kind: 'owed', dueOn: '2026-03-01' }),
      aNotice({ id: '2', kind: 'toReview', text: 'B.' }),
      aNotice({ id: '3', kind: 'toReview', text: 'Á.' }),
      aNotice({ id: '4', kind: 'toReview', dueOn: '2026-04-01', text: 'Z.' }),
      aNotice({ id: '5', kind: 'closingSoon' }),
    ]
    expect(inboxOf(notices, new Set()).map(({ id }) => id)).toEqual(['5', '4', '3', '2', '1'])
  })

  it('no depende de en qué orden vengan', () => {
    const notice = fc.record({
      ...{ id: fc.uuid(), kind: fc.constantFrom(...noticeKinds), text: fc.constantFrom('A.', 'B.', 'Ñ.') },
      dueOn: fc.constantFrom(null, '2026-03-01', '2026-03-02'),
    })
    fc.assert(
      fc.property(fc.uniqueArray(notice, { selector: ({ id }) => id }), (some) => {
        const notices = some.map((one) => aNotice(one))
        const ids = (all: readonly Notice[]) => inboxOf(all, new Set()).map(({ id }) => id)
        expect(ids(notices.toReversed())).toEqual(ids(notices))
      }),
    )
  })

  it('un aviso está leído cuando lo está todo lo que dice', () => {
    const notice = aNotice({ facts: ['a', 'b'] })
    const isRead = (...read: string[]) => inboxOf([notice], new Set(read))[0]?.isRead
    expect([isRead(), isRead('a'), isRead('a', 'b')]).toEqual([false, false, true])
  })

  it('cada clase tiene su nombre y dice qué avisa', () => {
    expect(Object.keys(noticeKindText).sort()).toEqual([...noticeKinds].sort())
  })
})

describe('qué lleva el resumen del día', () => {
  const [old, fresh] = [aNotice({ id: 'viejo', facts: ['a'] }), aNotice({ id: 'nuevo', facts: ['b'] })]
  it.each<[string, Notice[], string[], number]>([
    ['todo lo que espera, si algo es nuevo', [old, fresh], ['a'], 2],
    ['nada, si ya se vio todo', [old, fresh], ['a', 'b'], 0],
    ['nada, si nada espera', [], [], 0],
  ])('%s', (_title, notices, read, count) => {
    expect(digestOf(inboxOf(notices, new Set(read)))).toHaveLength(count)
  })
})

describe('cuándo se prepara', () => {
  const calendar = { fromYear: 2026, toYear: 2026, weekend: [6, 7] as const, freeDays: new Set(['2026-03-03']) }
  const timeZone = 'America/El_Salvador'
  it.each<[string, string, string, boolean]>([
    ['antes de la hora, allá donde está la institución', '2026-03-02', '2026-03-02T11:59:59.000Z', false],
    ['desde la hora', '2026-03-02', '2026-03-02T12:00:00.000Z', true],
    ['hasta que acaba el día', '2026-03-02', '2026-03-03T05:59:59.000Z', true],
    ['en feriado no', '2026-03-03', '2026-03-03T15:00:00.000Z', false],
    ['en sábado no', '2026-03-07', '2026-03-07T15:00:00.000Z', false],
  ])('%s', (_title, today, now, expected) => {
    expect(DIGEST_HOUR).toBe(6)
    expect(isDigestTime(calendar, { now, today, timeZone })).toBe(expected)
  })
})
