/** What a field of a data file holds: its type, its unit of measure ('' where it has none) and its meaning. */
export type DataField = readonly [
  type: 'integer' | 'text' | 'day' | 'instant' | 'hash' | 'flag' | 'path' | 'json',
  unit: string,
  meaning: string,
]
export type DataFields = Readonly<Record<string, DataField>>
export type DataRow = Readonly<Record<string, string | number | null>>

/** Something within what was asked for that a set of files does not bring, with the reason. */
export type LeftOut = { what: string; why: string; bytes: number | null; sha256: string | null }
