/** A count as a person reads it: `1,234`. */
export const formatCount = (value: number): string => value.toLocaleString('es-SV')

/** A count with its noun: `1 actividad`, `1,234 actividades`. */
export const counted = (value: number, one: string, many: string): string =>
  `${formatCount(value)} ${value === 1 ? one : many}`
