import { buildMinistry, holdersOn } from '../demo/data/index.ts'
import { prepareRound } from './approvalSeed.ts'
import { type Figure, mb, median, ms, type Part, timed, times } from './figures.ts'
import { highestMemory } from './memory.ts'
import { type Engine, type Place, YEAR } from './seed.ts'
import { enter, enterAs, type Running, sent, startFloor, startProduct } from './servers.ts'

const ROUNDS = 3
const REPEATS = 10
const COMPARE_AIM_MS = 1_000
const VERSION_AIM_MS = 2_000
const plan = `/api/planes/${YEAR}`

type Times = Record<
  'submit' | 'review' | 'endorse' | 'signatures' | 'version' | 'compare' | 'rows' | 'states' | 'versions',
  number[]
>
type Unit = { unitId: string; code: string; toSettle: number; activities: number }
type Measured = {
  readonly times: Times
  readonly units: number
  readonly activities: number
  readonly memory: number | undefined
}

/** Address of the head of a unit of the demo. */
function headOf({ code }: Unit): string {
  const ministry = buildMinistry()
  const head = holdersOn(ministry, `${code}-JEF`, ministry.today).at(-1)?.person
  return ministry.people.find(({ key }) => key === head)?.email ?? ''
}

function isTop({ code }: Unit): boolean {
  return buildMinistry().units.some((unit) => unit.code === code && unit.parent === null)
}

function idsOf(units: readonly Unit[]): { unitIds: string[] } {
  return { unitIds: units.map(({ unitId }) => unitId) }
}

/** Presents the plan of one unit without doubts and takes it back, again and again; it stays presented. */
async function submitOften(product: Running, units: readonly Unit[], spent: number[]): Promise<void> {
  const unit = units.find((one) => one.toSettle === 0)
  if (unit === undefined) return
  const cookie = await enterAs(product.address, headOf(unit))
  const send = (path: string): Promise<unknown> =>
    sent(
      `${product.address}${plan}/tramite/${path}`,
      product.address,
      cookie,
      JSON.stringify({ unitIds: [unit.unitId] }),
    )
  for (let time = 0; time < REPEATS; time += 1) {
    await send('retirar')
    spent.push((await timed(() => send('presentar'))).ms)
  }
}

/** One round of approval through the running product: review, visto bueno and the three signatures. */
async function approveRound(place: Place, round: number, times: Times): Promise<Omit<Measured, 'times'>> {
  await prepareRound(place, round)
  const product = await startProduct(place)
  const { address } = product
  try {
    const as = (role: string): Promise<string> => enter(address, role)
    const [planning, executive, authority] = [await as('planningOfficer'), await as('executive'), await as('authority')]
    const answer = await fetch(`${address}${plan}/tramite`, { headers: { cookie: planning } })
    const { units } = (await answer.json()) as { units: Unit[] }
    if (round === 1) await submitOften(product, units, times.submit)
    const act = async (path: string, cookie: string, body: object = {}): Promise<number> =>
      (await timed(() => sent(`${address}${plan}/${path}`, address, cookie, JSON.stringify(body)))).ms
    // Nobody gives conformidad here: planning says why it goes on without.
    const reason = 'Sin conformidad'
    times.review.push(await act('tramite/revisar', planning, { ...idsOf(units), reason }))
    // The unit that the executive heads is the titular's to endorse.
    const top = units.filter(isTop)
    const rest = units.filter((unit) => !isTop(unit))
    times.endorse.push(await act('tramite/visto-bueno', executive, idsOf(rest)))
    if (top.length > 0) await act('tramite/visto-bueno', authority, idsOf(top))
    times.signatures.push(
      (await act('consolidado/elaborar', planning)) + (await act('consolidado/visto-bueno', executive)),
    )
    times.version.push(await act('consolidado/autorizar', authority))
    await act('consolidado/vigencia', planning, { from: `${YEAR}-0${round}-01` })
    const activities = units.reduce((sum, unit) => sum + unit.activities, 0)
    return { units: units.length, activities, memory: highestMemory(product.pid) }
  } finally {
    await product.stop()
  }
}

/** The first and the last version beside each other, in turns with the floor; and what the floor takes for the rest. */
async function compareOften(place: Place, times: Times): Promise<number | undefined> {
  const own = place.target.kind === 'embedded' ? await place.copy() : undefined
  const floor = await startFloor(own ?? place)
  const product = await startProduct(place)
  try {
    const cookie = await enter(product.address, 'planningOfficer')
    const ask = async (url: string, headers: Record<string, string> = {}): Promise<number> => {
      const { result, ms: spent } = await timed(async () => {
        const answer = await fetch(url, { headers })
        return { ok: answer.ok, text: await answer.text() }
      })
      if (!result.ok) throw new Error(`${url}: ${result.text}`)
      return spent
    }
    for (let time = 0; time < REPEATS; time += 1) {
      times.versions.push(await ask(`${floor.address}/versions/${YEAR}/2`))
      times.compare.push(await ask(`${product.address}${plan}/versiones/2/comparar/1`, { cookie }))
      times.rows.push(await ask(`${floor.address}/activities/${YEAR}`))
      times.states.push(await ask(`${floor.address}/states/${YEAR}/all`))
    }
    return highestMemory(product.pid)
  } finally {
    await product.stop()
    await floor.stop()
    await own?.remove()
  }
}

async function measureSize(original: Place, rounds: number): Promise<Measured> {
  const place = await original.copy()
  const times: Times = {
    ...{ submit: [], review: [], endorse: [], signatures: [], version: [] },
    ...{ compare: [], rows: [], states: [], versions: [] },
  }
  try {
    let last: Omit<Measured, 'times'> = { units: 0, activities: 0, memory: undefined }
    for (let round = 1; round <= rounds; round += 1) {
      const now = await approveRound(place, round, times)
      // Rows go from one round to the next: the plan is called by what it began with.
      const { units, activities } = round === 1 ? now : last
      last = { units, activities, memory: Math.max(last.memory ?? 0, now.memory ?? 0) || undefined }
    }
    const comparing = await compareOften(place, times)
    return { ...last, times, memory: Math.max(last.memory ?? 0, comparing ?? 0) || undefined }
  } finally {
    await place.remove()
  }
}

function figuresOf({ times: spent, units, activities, memory }: Measured): Figure[] {
  const of = (name: string, all: readonly number[], floor: readonly number[], aimMs?: number): Figure[] => {
    if (all.length === 0) return []
    const [ours, bare] = [median(all), median(floor)]
    const value = floor.length === 0 ? ms(ours) : `${ms(ours)}; floor ${ms(bare)}; ${times(ours / bare)}`
    const aim = aimMs === undefined ? {} : { aim: `within ${aimMs / 1000} s`, met: ours <= aimMs }
    return [{ name: `${name}, ${activities} activities`, value, ...aim }]
  }
  const small = activities < 1_000
  return [
    ...of('Submit the plan of one unit', spent.submit, []),
    ...of(`Review of ${units} units at once`, spent.review, spent.states),
    ...of(`Visto bueno of ${units} units at once`, spent.endorse, spent.states),
    ...of('Elaboró and visto bueno of the consolidated plan', spent.signatures, []),
    ...of(`Consolidated version of ${units} units`, spent.version, spent.rows, small ? VERSION_AIM_MS : undefined),
    ...of('Two versions compared', spent.compare, spent.versions, small ? COMPARE_AIM_MS : undefined),
    ...(memory === undefined
      ? []
      : [{ name: `Highest memory of the server, ${activities} activities`, value: mb(memory) }]),
  ]
}

/** Presenting, approving in bulk, the version of all units and the comparison of two, with about 480 and 5 000 activities. */
export async function measureApproval(engine: Engine, small: Place, large: Place): Promise<Part> {
  const figures = [
    ...figuresOf(await measureSize(small, ROUNDS)),
    // Units with every row ten times over have doubts and can't be presented; the rest is as with few rows.
    ...figuresOf(await measureSize(large, 2)),
  ]
  const remark = [
    `Medians of ${REPEATS} for submission and comparison, of ${ROUNDS} rounds on a server that has just started for the rest.`,
    'Floors: one statement that writes the states of all units, one query that reads the rows of the plan, and one that',
    'reads the stored bytes of both versions.',
  ].join(' ')
  return { title: `Approval, ${engine}`, figures, remark }
}
