import { type Figure, median, ms, type Part, times } from './figures.ts'
import { type Engine, type Place, type Size, sizes, YEAR } from './seed.ts'
import { enter, type Running, startFloor, startProduct } from './servers.ts'
import { takeTurn, warmUp } from './turns.ts'

const CONNECTIONS = 20
/** Whole plans of megabytes: more at once would measure the memory of the client. */
const HEAVY_CONNECTIONS = 2
const ROUNDS = 2
const FLOOR_AIM = 4
/** Ten times the rows, and a fifth more for what a machine adds by itself. */
const LINEAR = 12
/** As long as with few years stored, and a quarter more. */
const FLAT = 1.25

type Case = {
  readonly name: string
  readonly ours: string
  /** Addresses of the floor, and what is said of each; the first is the one of the aim. */
  readonly floors: readonly { readonly path: string; readonly note: string }[]
  readonly connections: number
}

/** A database that is open for the whole measurement, with its floor and its product. */
type Site = { readonly size: Size; readonly floor: Running; readonly ours: Running; readonly cookie: string }

async function openSite(size: Size, place: Place, opened: (() => Promise<void>)[]): Promise<Site> {
  // The embedded database belongs to one process: the floor works on a copy made before the product opened it.
  const own = place.target.kind === 'embedded' ? await place.copy() : undefined
  if (own !== undefined) opened.push(own.remove)
  const floor = await startFloor(own ?? place)
  opened.push(floor.stop)
  const ours = await startProduct(place)
  opened.push(ours.stop)
  return { size, floor, ours, cookie: await enter(ours.address, 'planningOfficer') }
}

async function listCases({ ours, cookie }: Site): Promise<Case[]> {
  const plan = `/api/planes/${YEAR}`
  const list = await fetch(`${ours.address}${plan}/actividades?limit=1`, { headers: { cookie } })
  const { activities } = (await list.json()) as { activities: { id: string }[] }
  const id = activities[0]?.id ?? ''
  const floor = (path: string) => [{ path, note: '' }]
  return [
    {
      name: 'Unit list',
      ours: `${plan}/unidades`,
      floors: [...floor(`/units/${YEAR}`), { path: `/names/${YEAR}`, note: ', beside a floor that adds nothing up' }],
      connections: CONNECTIONS,
    },
    {
      name: 'Consolidated view (every row)',
      ours: `${plan}/actividades`,
      floors: floor(`/activities/${YEAR}`),
      connections: HEAVY_CONNECTIONS,
    },
    {
      name: 'Search of a word',
      ours: `${plan}/actividades?text=inspecci%C3%B3n&limit=50`,
      floors: floor(`/search/${YEAR}/inspeccion`),
      connections: CONNECTIONS,
    },
    {
      name: 'An activity',
      ours: `${plan}/actividades/${id}`,
      floors: floor(`/activity/${YEAR}/${id}`),
      connections: CONNECTIONS,
    },
  ]
}

type Measured = { readonly size: Size; readonly ours: number; readonly floors: readonly number[] }

/** Floors and product of all databases take turns, round by round; medians in milliseconds. */
async function measureCase({ ours, floors, connections }: Case, sites: readonly Site[]): Promise<Measured[]> {
  const sides = []
  for (const site of sites) {
    const headers = { cookie: site.cookie }
    const bare = []
    for (const { path } of floors) bare.push(await warmUp(`${site.floor.address}${path}`, {}, connections))
    const turns = [...bare, await warmUp(`${site.ours.address}${ours}`, headers, connections)]
    sides.push({ size: site.size, turns: turns.map((turn) => ({ turn, answers: [] as number[] })) })
  }
  for (let round = 0; round < ROUNDS; round += 1)
    for (const { turns } of sides) for (const side of turns) side.answers.push(...(await takeTurn(side.turn)))
  return sides.map(({ size, turns }) => {
    const medians = turns.map(({ answers }) => median(answers))
    return { size, ours: medians.at(-1) ?? Number.NaN, floors: medians.slice(0, -1) }
  })
}

function ratioFigures(engine: Engine, { name, floors }: Case, measured: readonly Measured[]): Figure[] {
  return measured.flatMap(({ size, ours, floors: bare }) =>
    floors.map(({ note }, index) => {
      const floor = bare[index] ?? Number.NaN
      const ratio = ours / floor
      const figure = { name: `${name}${note}, ${size}`, value: `${ms(ours)}; floor ${ms(floor)}; ${times(ratio)}` }
      const aimed = name === 'Unit list' && note === '' && engine === 'PostgreSQL'
      return aimed ? { ...figure, aim: `at most ${FLOOR_AIM}x of the floor`, met: ratio <= FLOOR_AIM } : figure
    }),
  )
}

function growthFigure({ name }: Case, measured: readonly Measured[]): Figure {
  const of = (size: Size): number => measured.find((one) => one.size === size)?.ours ?? Number.NaN
  const [tenfold, years] = [of('10x') / of('1x'), of('100 years') / of('1x')]
  const [linear, flat] = [tenfold <= LINEAR, years <= FLAT]
  const verdict = `${linear ? 'linear' : 'not linear'} in the plan, ${flat ? 'flat' : 'not flat'} in the years`
  return {
    name: `${name}: growth`,
    value: `${times(tenfold)} with ten times the rows; ${times(years)} with 100 more years stored: ${verdict}`,
    aim: `at most ${LINEAR}x and ${FLAT}x`,
    met: linear && flat,
  }
}

/** Reads over HTTP at 20 connections (2 for every row of the plan), beside the floor, on plans and pasts of all sizes at once. */
export async function measureHttp(engine: Engine, places: Readonly<Record<Size, Place>>): Promise<Part> {
  const opened: (() => Promise<void>)[] = []
  try {
    const sites: Site[] = []
    for (const size of sizes) sites.push(await openSite(size, places[size], opened))
    const figures: Figure[] = []
    const growth: Figure[] = []
    for (const one of sites[0] === undefined ? [] : await listCases(sites[0])) {
      const measured = await measureCase(one, sites)
      figures.push(...ratioFigures(engine, one, measured))
      growth.push(growthFigure(one, measured))
    }
    const remark = [
      'Growth: the three databases are open at once and take turns. Linear in the plan is at most',
      `${LINEAR} times as long with ten times the rows; flat in the years is at most ${FLAT} times as long with 100 more years.`,
    ].join(' ')
    return {
      title: `Reads over HTTP, ${engine}, ${CONNECTIONS} connections`,
      figures: [...figures, ...growth],
      remark,
    }
  } finally {
    for (const close of opened.reverse()) await close()
  }
}
