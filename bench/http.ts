import autocannon from 'autocannon'
import { type Figure, median, ms, type Part, timed, times } from './figures.ts'
import { type Engine, type Place, type Size, YEAR } from './seed.ts'
import { enter, type Running, startFloor, startProduct } from './servers.ts'

const CONNECTIONS = 20
/** Whole plans of megabytes: more at once would measure the memory of the client. */
const HEAVY_CONNECTIONS = 2
const AIM = 4
const TURN_S = 2
const LONGEST_TURN_S = 8
const WARM_UP = 10

type Turn = { readonly url: string; readonly headers: Record<string, string> }
type Case = {
  readonly name: string
  readonly floor: string
  readonly ours: string
  readonly heavy?: true
  readonly rounds: number
}
export type Measured = { readonly floor: number; readonly ours: number }

/** Long enough for a few answers of every connection, where one answer alone takes long. */
async function secondsFor({ url, headers }: Turn, connections: number): Promise<number> {
  const alone = await timed(async () => (await fetch(url, { headers })).arrayBuffer())
  return Math.min(LONGEST_TURN_S, Math.max(TURN_S, Math.ceil((3 * connections * alone.ms) / 1000)))
}

/** The first answers fill memories and warm the code; they are no part of the figures. */
async function warmUp({ url, headers }: Turn): Promise<void> {
  for (let time = 0; time < WARM_UP; time += 1) await (await fetch(url, { headers })).arrayBuffer()
}

async function turn(asked: Turn, connections: number): Promise<number[]> {
  const { url, headers } = asked
  const answers: number[] = []
  const run = autocannon({ url, headers, connections, duration: await secondsFor(asked, connections) })
  run.on('response', (_client, _status, _bytes, milliseconds) => answers.push(milliseconds))
  const { errors, timeouts, non2xx } = await run
  if (errors + timeouts + non2xx > 0 || answers.length === 0) {
    throw new Error(`${url}: ${answers.length} answers, ${errors} errors, ${timeouts} timeouts, ${non2xx} refusals`)
  }
  return answers
}

/** Floor and ours in turns, after a warm-up of both; medians in milliseconds. */
async function sideBySide(floor: Turn, ours: Turn, { rounds, heavy }: Case): Promise<Measured> {
  const connections = heavy === true ? HEAVY_CONNECTIONS : CONNECTIONS
  const all: { floor: number[]; ours: number[] } = { floor: [], ours: [] }
  await warmUp(floor)
  await warmUp(ours)
  for (let round = 0; round < rounds; round += 1) {
    all.floor.push(...(await turn(floor, connections)))
    all.ours.push(...(await turn(ours, connections)))
  }
  return { floor: median(all.floor), ours: median(all.ours) }
}

async function cases(address: string, cookie: string): Promise<Case[]> {
  const plan = `/api/planes/${YEAR}`
  const list = await fetch(`${address}${plan}/actividades?limit=1`, { headers: { cookie } })
  const { activities } = (await list.json()) as { activities: { id: string }[] }
  const id = activities[0]?.id ?? ''
  return [
    { name: 'Unit list', floor: `/units/${YEAR}`, ours: `${plan}/unidades`, rounds: 2 },
    {
      name: 'Unit list, beside a floor that adds nothing up',
      floor: `/names/${YEAR}`,
      ours: `${plan}/unidades`,
      rounds: 1,
    },
    {
      name: 'Consolidated view (every row)',
      floor: `/activities/${YEAR}`,
      ours: `${plan}/actividades`,
      heavy: true,
      rounds: 1,
    },
    {
      name: 'Search of a word',
      floor: `/search/${YEAR}/inspeccion`,
      ours: `${plan}/actividades?text=inspecci%C3%B3n&limit=50`,
      rounds: 1,
    },
    { name: 'An activity', floor: `/activity/${YEAR}/${id}`, ours: `${plan}/actividades/${id}`, rounds: 1 },
  ]
}

export type HttpFigures = { readonly size: Size; readonly name: string; readonly measured: Measured }

async function measureSize(size: Size, place: Place, ours: Running): Promise<HttpFigures[]> {
  // The embedded database belongs to one process: the floor works on a copy made before the product opened it.
  const floor = await startFloor(place)
  try {
    const { cookie } = await enter(ours.address, 'planningOfficer')
    const figures: HttpFigures[] = []
    for (const one of await cases(ours.address, cookie)) {
      const bare = { url: `${floor.address}${one.floor}`, headers: {} }
      const own = { url: `${ours.address}${one.ours}`, headers: { cookie } }
      figures.push({ size, name: one.name, measured: await sideBySide(bare, own, one) })
    }
    return figures
  } finally {
    await floor.stop()
  }
}

function toFigure(engine: Engine, { size, name, measured }: HttpFigures): Figure {
  const ratio = measured.ours / measured.floor
  const figure = {
    name: `${name}, ${size}`,
    value: `${ms(measured.ours)}; floor ${ms(measured.floor)}; ${times(ratio)}`,
  }
  const aimed = name === 'Unit list' && engine === 'PostgreSQL'
  return aimed ? { ...figure, aim: `at most ${AIM}x of the floor`, met: ratio <= AIM } : figure
}

function growth(all: readonly HttpFigures[]): Figure[] {
  const of = (name: string, size: Size): number =>
    all.find((one) => one.name === name && one.size === size)?.measured.ours ?? Number.NaN
  return [...new Set(all.map(({ name }) => name))].map((name) => {
    const [tenfold, years] = [of(name, '10x') / of(name, '1x'), of(name, '100 years') / of(name, '1x')]
    return {
      name: `${name}: growth`,
      value: `${times(tenfold)} with ten times the rows; ${times(years)} with 100 more years stored`,
    }
  })
}

/** Reads over HTTP at 20 connections (2 for every row of the plan), beside the floor. */
export async function measureHttp(engine: Engine, places: Readonly<Record<Size, Place>>): Promise<Part> {
  const all: HttpFigures[] = []
  for (const size of ['1x', '10x', '100 years'] as const) {
    const place = places[size]
    const own = place.target.kind === 'embedded' ? await place.copy() : undefined
    const ours = await startProduct(place)
    try {
      all.push(...(await measureSize(size, own ?? place, ours)))
    } finally {
      await ours.stop()
      await own?.remove()
    }
  }
  const figures = [...all.map((one) => toFigure(engine, one)), ...growth(all)]
  return { title: `Reads over HTTP, ${engine}, ${CONNECTIONS} connections`, figures }
}
