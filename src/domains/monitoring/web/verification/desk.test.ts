import { describe, expect, it } from 'vitest'
import { judgedBefore, nextWaiting, waitingPieces } from './desk.ts'

const said = { kind: 'verified' as const, reason: '', personName: '', postName: '', at: '' }
const report = (reportId: string, pieces: Record<string, boolean>, mayJudge = true) => ({
  ...{ reportId, mayJudge },
  pieces: Object.entries(pieces).map(([id, isSaid]) => ({ id, verdict: isSaid ? said : null })),
})
const all = [
  report('uno', { acta: true }),
  report('dos', { foto: false, lista: true }),
  report('tres', {}),
  report('cuatro', { acta: false }, false),
  report('cinco', { acta: false }),
]

describe('la mesa de verificación', () => {
  it.each([
    ['uno', 'dos'],
    ['dos', 'cinco'],
    ['cinco', 'dos'],
    ['ninguno', 'dos'],
  ])('después de %s sigue %s: ni lo mirado, ni lo que no tiene evidencia, ni lo que no le toca', (from, next) => {
    expect(nextWaiting(all, from)?.reportId).toBe(next)
  })

  it('no sigue ninguno si ningún otro espera, aunque este espere', () => {
    expect(nextWaiting(all.slice(0, 3), 'dos')).toBeUndefined()
  })

  it('de un informe esperan las piezas sin dictamen, si a quien mira le toca', () => {
    expect(all.map(waitingPieces)).toEqual([[], ['foto'], [], [], ['acta']])
  })

  it('cuenta los informes de los que ya se había dicho algo antes de sacar la muestra, una vez cada uno', () => {
    const at = (instant: string | null) => ({ verdict: instant === null ? null : { at: instant } })
    const [before, drawn, after] = ['2025-04-01T15:00:00.000Z', '2025-04-02T15:00:00.000Z', '2025-04-03T15:00:00.000Z']
    const reports = [
      { pieces: [at(before), at(before)] },
      { pieces: [at(after), at(null)] },
      { pieces: [at(null), at(before)] },
      { pieces: [at(drawn)] },
      { pieces: [] },
    ]
    expect(judgedBefore(reports, drawn)).toBe(2)
  })
})
