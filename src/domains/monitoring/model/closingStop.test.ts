import { describe, expect, it } from 'vitest'
import type { Month } from '../../../kernel/month.ts'
import { closingStop, refuseWithdrawal } from './closingStop.ts'
import type { ClosingExtension } from './monthClosing.ts'

const months = [
  { month: 1, dueOn: '2026-02-06' },
  { month: 2, dueOn: '2026-03-06' },
] as const satisfies { month: Month; dueOn: string }[]
const withdrawn = { at: '2026-03-09T15:00:00.000Z', reason: 'Ya no hizo falta' }
const given = (one: Partial<ClosingExtension> = {}): ClosingExtension => ({
  ...{ unitId: 'norte', month: 2, dueOn: '2026-03-20', reason: 'Inundación', withdrawn: null },
  ...one,
})
const stop = (today: string, extensions: ClosingExtension[] = []) =>
  closingStop(months, extensions, ['norte', 'sur'], today)

describe('qué impide cerrar', () => {
  it('el plazo del último mes, también el día en que vence', () => {
    expect(stop('2026-03-06', [given()])).toEqual({ kind: 'day', month: 2, dueOn: '2026-03-06' })
  })

  it.each<[title: string, extensions: ClosingExtension[], stopping: number[]]>([
    ['nada', [], []],
    ['una prórroga en curso', [given()], [0]],
    ['el día en que termina todavía', [given({ dueOn: '2026-03-10' })], [0]],
    ['la que terminó no', [given({ dueOn: '2026-03-09' })], []],
    ['la retirada no', [given({ withdrawn })], []],
    ['de dos de una unidad, la más larga', [given(), given({ dueOn: '2026-03-25' })], [1]],
    ['la de un mes anterior que se cierra con este', [given({ month: 1 })], [0]],
    ['la de un mes que no se cierra no', [given({ month: 3 })], []],
    ['las de dos unidades, en el orden del plan', [given({ unitId: 'sur' }), given()], [1, 0]],
    ['la de una unidad que no está en el plan no', [given({ unitId: 'otra' })], []],
  ])('vencido el plazo de todas: %s', (_title, extensions, stopping) => {
    const found = stop('2026-03-10', extensions)
    expect(found).toEqual(
      stopping.length === 0 ? undefined : { kind: 'extensions', extensions: stopping.map((at) => extensions[at]) },
    )
  })
})

describe('retirar una prórroga', () => {
  it.each([
    ['en curso se retira', given(), '2026-03-19', undefined],
    ['también el último día', given(), '2026-03-20', undefined],
    ['al día siguiente ya terminó', given(), '2026-03-21', 'monitoring.extensionEnded'],
    ['dos veces no', given({ withdrawn }), '2026-03-19', 'monitoring.extensionWithdrawn'],
  ] as [string, ClosingExtension, string, string | undefined][])('%s', (_title, extension, today, code) => {
    expect(refuseWithdrawal(extension, today)?.code).toBe(code)
  })

  it('dice en palabras cuándo terminó', () => {
    expect(refuseWithdrawal(given(), '2026-03-21')?.details).toEqual({ dueOn: '20 de marzo de 2026' })
  })
})
