import type { DemoExtract, DemoRegister } from './followingTypes.ts'
import { pick } from './table.ts'

const PLACEMENTS = 'Registro de colocaciones'

/** Books that units keep outside of Hilo. */
export const registers: readonly DemoRegister[] = [
  {
    ...{ unit: 'DGE', on: '2025-06-23', name: PLACEMENTS, place: 'Sistema de la bolsa de empleo' },
    periodicity: 'continuous',
    fields: [
      { name: 'Documento', kind: 'personKey' },
      { name: 'Nombre', kind: 'identity' },
      { name: 'Sexo', kind: 'sex' },
      { name: 'Nacimiento', kind: 'birthDate' },
      { name: 'Oficina', kind: 'territory' },
      { name: 'Fecha de contrato', kind: 'date' },
      { name: 'Rama', kind: 'category' },
    ],
  },
  {
    ...{ unit: 'DAC', on: '2025-06-24', name: 'Turnos de la ventanilla única', place: 'Sistema de turnos' },
    periodicity: 'daily',
    fields: [
      { name: 'Oficina', kind: 'territory' },
      { name: 'Fecha', kind: 'date' },
      { name: 'Servicio', kind: 'category' },
    ],
  },
]

const two = (n: number): string => String(n).padStart(2, '0')

/** The n-th young person who was placed in June: nobody. */
function placed(n: number): readonly string[] {
  const seed = `colocación ${n}`
  return [
    ...[String(90_000_000 + n), `Joven ${n}`, n % 9 < 5 ? 'F' : 'M', `200${n % 7}-${two((n % 12) + 1)}-15`],
    pick(`${seed} oficina`, ['Central', 'Central', 'Central', 'Monteclaro', 'San Telmo']),
    `2025-06-${two((n % 28) + 1)}`,
    n < 3 ? 'Artes gráficas' : pick(seed, ['Comercio', 'Comercio', 'Servicios', 'Industria']),
  ]
}

/** The proof of the young people placed in June. */
export const extracts: readonly DemoExtract[] = [
  {
    ...{ activity: 'DGE-10', month: 6, register: PLACEMENTS, filter: 'Contratos con tutor, todas las oficinas' },
    ...{ from: '2025-06-01', to: '2025-06-30', rowOf: placed },
  },
]
