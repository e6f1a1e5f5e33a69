/** Heads of the columns that are not kept as they come. */
export const extractCsvText = {
  pseudonym: (name: string) => `${name} (seudónimo)`,
  age: (name: string) => `${name} (edad al final del período)`,
  fileName: (register: string, from: string, to: string) => `${register}, ${from} a ${to}.csv`,
} as const
