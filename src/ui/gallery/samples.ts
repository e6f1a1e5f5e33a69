import type { StatusKind } from '../marks/statusKind.ts'

/** Invented figures for the gallery: one year with all seven statuses. */
export const sampleYear: readonly StatusKind[] = [
  'notScheduled',
  'onTrack',
  'exceeded',
  'onTrack',
  'atRisk',
  'atRisk',
  'late',
  'noReport',
  'onTrack',
  'notScheduled',
  'scheduled',
  'scheduled',
]

export const sampleLoad: readonly number[] = [4, 4, 9, 3, 3, 11, 3, 3, 10, 3, 3, 7]

export type SampleRow = { id: string; name: string; rows: number; doubts: number; done: 1 | 2 | 3 | 4; step: string }

export const sampleGroups: readonly { id: string; title: string; rows: readonly SampleRow[] }[] = [
  {
    id: 'north',
    title: 'Zona norte',
    rows: [
      { id: 'n1', name: 'Oficina de Monteclaro', rows: 13, doubts: 0, done: 4, step: 'Autorizado' },
      { id: 'n2', name: 'Oficina de Valle Hondo', rows: 12, doubts: 3, done: 1, step: 'Borrador' },
    ],
  },
  {
    id: 'coast',
    title: 'Zona costera',
    rows: [
      { id: 'c1', name: 'Oficina de Puerto Cedro', rows: 24, doubts: 7, done: 2, step: 'En validación' },
      { id: 'c2', name: 'Oficina de La Ribera', rows: 13, doubts: 1, done: 3, step: 'Visto bueno' },
    ],
  },
]

export const samplePlaces = [
  { id: 'p1', label: 'Valle Hondo', detail: 'Zona central' },
  { id: 'p2', label: 'San Andrés', detail: 'Zona norte' },
  { id: 'p3', label: 'Concepción', detail: 'Zona costera' },
  { id: 'p4', label: 'Ciudad Barrios', detail: 'Zona oriental' },
] as const
