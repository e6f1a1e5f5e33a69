import type { DemoYear } from './activities/row.ts'
import type { DemoClosing } from './types.ts'

/** How the first units closed 2025, in January of 2026. */
const closings2025: readonly DemoClosing[] = [
  {
    unit: 'UCI',
    declaredOn: '2026-01-13',
    others: [
      {
        activity: 'UCI-02',
        state: 'partial',
        ground: 'De cada diez recomendaciones se cumplieron seis: dos unidades pidieron más tiempo.',
      },
    ],
    end: { on: '2026-01-14' },
  },
  {
    unit: 'UFI',
    declaredOn: '2026-01-13',
    others: [{ activity: 'UFI-07', state: 'partial', ground: 'Quedaron dos conciliaciones con partidas viejas.' }],
    end: {
      on: '2026-01-14',
      activity: 'UFI-07',
      comment: 'Diga de qué cuentas son las dos conciliaciones y cuándo se terminan.',
    },
  },
  { unit: 'CSM', declaredOn: '2026-01-13', others: [], end: 'waits' },
  {
    unit: 'UTR',
    declaredOn: '2026-01-13',
    others: [
      { activity: 'UTR-07', state: 'notExecuted', ground: 'El índice de julio no se publicó: la comisión no sesionó.' },
    ],
    end: 'writing',
  },
]

export function closingsOf(year: DemoYear): readonly DemoClosing[] {
  return year === 2025 ? closings2025 : []
}
