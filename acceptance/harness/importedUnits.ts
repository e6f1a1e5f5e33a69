import { demoPerson } from './browser.ts'
import type { Errand } from './errand.ts'

type Person = { id: string; email: string }
type Post = { unitId: string; roles: string[]; holders: { personId: string }[] }
export type PlannedUnit = { unitId: string; code: string; name: string; status: string | null; activities: number }

/**
 * E-mail of the head of each unit with a plan that year. Units without one, as those of an imported document, get an
 * invented person from the list that the administration uploads.
 */
export async function headsOf(errand: Errand, address: string, units: readonly PlannedUnit[]) {
  const admin = await demoPerson(address, 'admin')
  const headed = async (): Promise<Map<string, string>> => {
    const { people } = await errand.get<{ people: Person[] }>(admin, '/api/personas?size=200')
    const { posts } = await errand.get<{ posts: Post[] }>(admin, '/api/puestos')
    const emails = new Map(people.map(({ id, email }) => [id, email]))
    const heads = posts.filter(({ roles, holders }) => roles.includes('unitHead') && holders.length > 0)
    return new Map(heads.map(({ unitId, holders }) => [unitId, emails.get(holders[0]?.personId ?? '') ?? '']))
  }
  const before = await headed()
  const rows = units
    .filter(({ unitId }) => !before.has(unitId))
    .map(({ code }, at) => [`Jefatura ${at + 1}`, `jefatura${at + 1}@mtel.example`, code, 'Jefatura', 'unitHead'])
  const text = [['Nombre', 'Correo', 'Unidad', 'Puesto', 'Roles'], ...rows].map((cells) => cells.join('\t')).join('\n')
  const list = { name: 'lista.tsv', text }
  const { today: from } = await errand.get<{ today: string }>(admin, '/api/sesion')
  const { digest } = await errand.upload<{ digest: string }>(admin, '/api/importar-personas/revisar', { from }, list)
  await errand.upload(admin, '/api/importar-personas', { from, digest }, list)
  return { heads: await headed(), invented: rows.length }
}

type Finding = { fingerprint: string; activityId: string; repairs: { code: string }[] }
type Group = { rule: string; severity: string; variant: string | null }

/** A year in twelve months, in basis points, for a row whose own months nobody can tell. */
const WRITTEN = [800, 900, 800, 800, 800, 800, 900, 800, 800, 800, 900, 900]

/** Settles what the document left in doubt: months that can't be are repaired or written, warnings stay with a reason. */
export async function settleDoubts(errand: Errand, email: string, year: number): Promise<void> {
  const review = `/api/planes/${year}/revision`
  const found = async (severity: string): Promise<Finding[]> => {
    const { groups } = await errand.get<{ groups: Group[] }>(email, review)
    const lists: Finding[] = []
    for (const { rule, variant } of groups.filter((group) => group.severity === severity)) {
      const query = new URLSearchParams({ rule, severity, ...(variant === null ? {} : { variant }) })
      lists.push(...(await errand.get<{ findings: Finding[] }>(email, `${review}/grupo?${query}`)).findings)
    }
    return lists
  }
  for (const { fingerprint, repairs, activityId } of await found('block')) {
    const [only, other] = repairs
    if (other === undefined) {
      await errand.post(email, `${review}/reparar`, { repairCode: only?.code, fingerprints: [fingerprint] })
      continue
    }
    const cells = WRITTEN.map((value, at) => ({ activityId, month: at + 1, expected: null, value }))
    await errand.post(email, `/api/planes/${year}/meses`, { cells })
  }
  const fingerprints = (await found('warning')).map(({ fingerprint }) => fingerprint)
  await errand.post(email, `${review}/aceptar`, { fingerprints, reason: 'Así está en el documento' })
}
