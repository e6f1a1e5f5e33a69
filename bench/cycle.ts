import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { floorSide, productSide } from './cycleSides.ts'
import { type Figure, mb, median, ms, type Part, percentile, timed, times } from './figures.ts'
import { highestMemory } from './memory.ts'
import { type Engine, fill, type Place } from './seed.ts'
import { enter, type Running, startFloor, startProduct } from './servers.ts'
import { closedLoop, type Deed, deeds, type Load, type Side } from './users.ts'

const SECONDS = 15
const ALONE = 30
const FEW = 50
const MANY = 200
const MEMORY_AIM = 250_000_000

const titles: Readonly<Record<Deed, string>> = {
  unitList: 'Unit list',
  report: 'Report with a file of 100 KB',
  board: 'Board of all units',
}

/** What the floor writes a report into. */
const FLOOR_TABLE = 'create table bench_report (activity text not null, sha256 text not null, at timestamptz not null)'

type Sides = { readonly floor: Side; readonly ours: Side }

/** Floor and product take turns, one user at a time. */
async function alone({ floor, ours }: Sides, deed: Deed): Promise<{ floor: number; ours: number }> {
  const spent = { floor: [] as number[], ours: [] as number[] }
  for (let time = 0; time < ALONE; time += 1) {
    spent.floor.push((await timed(() => floor(0, deed))).ms)
    spent.ours.push((await timed(() => ours(0, deed))).ms)
  }
  return { floor: median(spent.floor), ours: median(spent.ours) }
}

/** Both sides under the same users, one after the other; both have answered each kind of request before. */
async function together(sides: Sides, users: number): Promise<{ floor: Load; ours: Load }> {
  const floor = await closedLoop(users, SECONDS, sides.floor)
  return { floor, ours: await closedLoop(users, SECONDS, sides.ours) }
}

const all = ({ spent }: Load): number[] => deeds.flatMap((deed) => spent[deed])

function aimed(name: string, value: string, isAim: boolean, aim: string, met: boolean): Figure {
  return isAim ? { name, value, aim, met } : { name, value }
}

function loadFigures(users: number, { floor, ours }: { floor: Load; ours: Load }, onPostgres: boolean): Figure[] {
  const share = ours.perSecond / floor.perSecond
  const [slow, bare] = [percentile(all(ours), 95), percentile(all(floor), 95)]
  const failed = [...floor.errors, ...ours.errors]
  const each = deeds.map((deed) => `${titles[deed].toLowerCase()} ${ms(median(ours.spent[deed]))}`).join(', ')
  return [
    aimed(
      `${users} users: deeds in a second`,
      `${ours.perSecond.toFixed(1)}; floor ${floor.perSecond.toFixed(1)}; ${Math.round(100 * share)} %`,
      onPostgres && users === FEW,
      'at least 25 % of the floor',
      share >= 0.25,
    ),
    aimed(
      `${users} users: 95th percentile`,
      `${ms(slow)}; floor ${ms(bare)}; ${times(slow / bare)}`,
      onPostgres && users === MANY,
      'at most 8x of the floor',
      slow <= 8 * bare,
    ),
    { name: `${users} users: medians`, value: each },
    {
      name: `${users} users: errors`,
      value: failed.length === 0 ? '0' : `${failed.length}, such as ${failed[0]?.slice(0, 160)}`,
      aim: 'none',
      met: failed.length === 0,
    },
  ]
}

async function measureOn(floor: Running, ours: Running, engine: Engine): Promise<Figure[]> {
  const onPostgres = engine === 'PostgreSQL'
  const board = await enter(ours.address, 'authority')
  const sidesFor = async (users: number): Promise<Sides> => ({
    floor: floorSide(floor, users),
    ours: await productSide(ours, users, board),
  })
  const figures: Figure[] = []
  const one = await sidesFor(1)
  for (const deed of deeds) {
    const { floor: bare, ours: spent } = await alone(one, deed)
    const most = deed === 'report' ? 5 : 4
    const value = `${ms(spent)}; floor ${ms(bare)}; ${times(spent / bare)}`
    figures.push(
      aimed(
        `${titles[deed]}, one user`,
        value,
        onPostgres && deed !== 'unitList',
        `at most ${most}x of the floor`,
        spent <= most * bare,
      ),
    )
  }
  for (const users of [FEW, MANY]) {
    figures.push(...loadFigures(users, await together(await sidesFor(users), users), onPostgres))
    const bytes = highestMemory(ours.pid)
    if (bytes !== undefined)
      figures.push(
        aimed(
          `${users} users: highest memory of the server`,
          mb(bytes),
          onPostgres && users === MANY,
          'at most 250 MB',
          bytes <= MEMORY_AIM,
        ),
      )
  }
  return figures
}

/** The monthly cycle: a report with its file, the board, and many users at once, beside the floor. */
export async function measureCycle(engine: Engine, original: Place): Promise<Part> {
  const files = mkdtempSync(join(tmpdir(), 'hilo-bench-cycle-'))
  const undo: (() => Promise<void>)[] = [async () => rmSync(files, { recursive: true, force: true })]
  try {
    const place = await original.copy()
    undo.push(place.remove)
    await fill(place, (database) => database.runScript(FLOOR_TABLE))
    const own = place.target.kind === 'embedded' ? await place.copy() : undefined
    if (own !== undefined) undo.push(own.remove)
    const floor = await startFloor(own ?? place, files)
    undo.push(floor.stop)
    const ours = await startProduct(place, files)
    undo.push(ours.stop)
    const remark = [
      `Closed loop for ${SECONDS} s: of ten things a user does eight are lists of units, one is a report with a new file and one is the board.`,
      'Every user has a session; the product checks rights and input, reads what the file is, and writes report, trail and log. Its report is two requests,',
      'the file and the text; that of the floor is one, which writes the file and one row. The client takes its share of the same two cores.',
    ].join(' ')
    return { title: `Monthly cycle, ${engine}`, figures: await measureOn(floor, ours, engine), remark }
  } finally {
    for (const one of undo.reverse()) await one()
  }
}
