/** What a page of ours is about, as its address says: a unit, an activity or neither. */
export type PageSubject = { unitId?: string; activityId?: string }

const rules: readonly [RegExp, keyof PageSubject][] = [
  [/^\/plan\/\d{4}\/unidades\/([^/?#]+)/u, 'unitId'],
  [/^\/admin\/unidades\/([^/?#]+)/u, 'unitId'],
  [/^\/plan\/\d{4}\/actividades\/([^/?#]+)/u, 'activityId'],
  [/^\/seguimiento\/\d{4}\/cumplimiento\/actividad\/([^/?#]+)/u, 'activityId'],
  [/^\/seguimiento\/\d{4}\/\d{1,2}\/([^/?#]+)/u, 'activityId'],
]

export function pageSubject(address: string): PageSubject {
  for (const [pattern, key] of rules) {
    const id = pattern.exec(address)?.[1]
    if (id !== undefined) return { [key]: id }
  }
  return {}
}
