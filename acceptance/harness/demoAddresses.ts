import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from 'playwright-core'

/** Sends an act as the page would; throws with the server's words when it is refused. */
export async function send<T>(request: APIRequestContext, address: string, path: string, data: object): Promise<T> {
  const headers = { origin: address, 'idempotency-key': randomUUID() }
  const answer = await request.post(`${address}${path}`, { data, headers })
  if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
  return (await answer.json()) as T
}

/** Uploads a document into the waiting room of a year and gives the id of the import. */
export async function stageImport(
  request: APIRequestContext,
  address: string,
  year: number,
  file: { name: string; mimeType: string; buffer: Buffer },
): Promise<string> {
  const headers = { origin: address, 'idempotency-key': randomUUID() }
  const multipart = { year: String(year), file }
  const answer = await request.post(`${address}/api/importaciones`, { multipart, headers })
  if (!answer.ok()) throw new Error(`import: ${await answer.text()}`)
  return ((await answer.json()) as { importId: string }).importId
}

/** Opens the first session of a plan, with a guest and the consolidated plan on the table. */
export async function openSession(request: APIRequestContext, address: string, year: number): Promise<void> {
  await send(request, address, `/api/planes/${year}/sesiones`, {
    kind: 'ordinary',
    place: 'Sala de reuniones',
    heldOn: `${year}-01-15`,
    corrects: null,
    attendees: [{ guest: 'Delegada del sindicato' }],
    unitIds: [],
    consolidated: true,
    agreements: ['Revisar los medios de verificación'],
  })
}

/** Ids of the demo ministry that stand in addresses. */
export type DemoIds = Readonly<
  Record<
    | 'unit'
    | 'activity'
    | 'strategicPlan'
    | 'objective'
    | 'person'
    | 'template'
    | 'sharedTemplate'
    | 'stagedImport'
    | 'acceptedImport'
    | 'changedImport'
    | 'unmappedImport',
    string
  >
>

type Named = { id: string }

type ImportedRow = {
  name: string
  lineText: string
  expectedResult: string
  means: string[]
  responsibleText: string
  months: (number | null)[]
}

/** A later version of a unit's plan as text: two activities run all year and add up to 96 %, one starts a month later, the last is gone. */
function laterVersion(unit: string, rows: readonly ImportedRow[]): Buffer {
  const months = 'Ene Feb Mar Abr May Jun Jul Ago Sep Oct Nov Dic'.split(' ')
  const head = ['Línea Estratégica/Proceso', 'Actividad', 'Resultado Esperado', 'Medio de Verificación', 'Responsable']
  const later = rows.slice(0, -1).map((row, at) => {
    const moved = at === 2 ? [row.months[11] ?? null, ...row.months.slice(0, 11)] : row.months
    const shares = at < 2 ? Array<number>(12).fill(800) : moved
    const written = shares.map((share) => (share === null ? '' : `${share / 100}%`))
    return [row.lineText, row.name, row.expectedResult, row.means.join('; '), row.responsibleText, ...written]
  })
  return Buffer.from([[unit], [...head, ...months], ...later].map((cells) => cells.join('\t')).join('\n'))
}

/** Reads ids as the planning officer, and makes what the demo has none of: an actividad tipo and four imports. */
export async function demoIds(request: APIRequestContext, address: string, year: number): Promise<DemoIds> {
  const get = async <T>(path: string): Promise<T> => {
    const answer = await request.get(`${address}${path}`)
    if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const { activities } = await get<{ activities: (Named & { unitId: string })[] }>(`/api/planes/${year}/actividades`)
  const { units } = await get<{ units: { unitId: string; name: string; status: string | null; activities: number }[] }>(
    `/api/planes/${year}/unidades`,
  )
  // The largest plan that is still written: it has something of everything.
  const unit = units.filter(({ status }) => status === 'draft').toSorted((a, b) => b.activities - a.activities)[0]
  const activity = activities.find(({ unitId }) => unitId === unit?.unitId)
  const strategy = await get<{ currentId: string }>('/api/estrategia/planes')
  const { objectives } = await get<{ objectives: Named[] }>(`/api/estrategia/planes/${strategy.currentId}`)
  const { posts } = await get<{ posts: { holders: { personId: string }[] }[] }>('/api/puestos')
  const objective = objectives[0]
  const person = posts.flatMap(({ holders }) => holders)[0]
  if (activity === undefined || objective === undefined || person === undefined) throw new Error('the demo is empty')
  const conformity = await get<{ types: { template: Named; activities: { status: string }[] }[] }>(
    `/api/planes/${year}/conformidad`,
  )
  const excepted = conformity.types.find((type) => type.activities.some(({ status }) => status === 'exception'))
  const template = await send<Named>(request, address, `/api/planes/${year}/tipo`, {
    ...{ leadUnitId: activity.unitId, lineId: null, processId: null, name: 'Capacitar al personal', means: [] },
    ...{ expectedResult: 'Personal capacitado', unitOfMeasure: null, resultMayDiffer: false, meansMayDiffer: true },
  })
  const sheet = await request.get(`${address}/api/planes/${year}/documento?formato=xlsx&unidad=${activity.unitId}`)
  const mimeType = sheet.headers()['content-type'] ?? ''
  const plan = { name: 'plan.xlsx', mimeType, buffer: await sheet.body() }
  const rows = ['Alfa;Beta;Gama', 'Uno;Dos;8', 'Tres;Cuatro;9'].join('\n')
  const unmapped = { name: 'filas.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }
  const acceptedImport = await stageImport(request, address, year + 2, plan)
  await send(request, address, `/api/importaciones/${acceptedImport}/aplicar`, {})
  const imported = await get<{ activities: ImportedRow[] }>(`/api/planes/${year + 2}/actividades`)
  const later = {
    name: 'plan-version-2.txt',
    mimeType: 'text/plain',
    buffer: laterVersion(unit?.name ?? '', imported.activities),
  }
  return {
    ...{ unit: activity.unitId, activity: activity.id, strategicPlan: strategy.currentId, objective: objective.id },
    ...{ person: person.personId, template: template.id, acceptedImport },
    sharedTemplate: excepted?.template.id ?? '',
    stagedImport: await stageImport(request, address, year + 1, plan),
    changedImport: await stageImport(request, address, year + 2, later),
    unmappedImport: await stageImport(request, address, year + 1, unmapped),
  }
}
