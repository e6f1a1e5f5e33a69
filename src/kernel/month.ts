/** 1 = enero … 12 = diciembre. */
export type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12

export const MONTHS: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

const names = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const

export function monthName(month: Month): string {
  return names[month - 1] ?? ''
}

/** `Ene`, as plan forms print it. */
export function monthShortName(month: Month): string {
  const name = monthName(month).slice(0, 3)
  return name.charAt(0).toUpperCase() + name.slice(1)
}
