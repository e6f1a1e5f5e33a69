import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readPlanFile } from '../src/domains/operations/index.ts'
import { type Figure, kib, median, mib, type Part, seconds, timed } from './figures.ts'
import { highestMemory } from './memory.ts'
import { type Engine, type Place, YEAR } from './seed.ts'
import { enter, sent, startProduct } from './servers.ts'

const ROUNDS = 3
const IMPORT_AIM_MS = 3_000
const AIMS: Readonly<Record<string, number>> = { pdf: 3_000, xlsx: 1_000 }

/** The plan of 2022 beside the project, or undefined where it is not shared. */
function plan2022(): Uint8Array | undefined {
  const root = fileURLToPath(new URL('..', import.meta.url))
  for (const shared of [process.env.HILO_SHARED, join(root, '..', 'shared')]) {
    const folder = shared === undefined ? '' : join(shared, 'seeds')
    const name = existsSync(folder) ? readdirSync(folder).find((one) => /^003_.*\.txt$/.test(one)) : undefined
    if (name !== undefined) return new Uint8Array(readFileSync(join(folder, name)))
  }
  return undefined
}

/** Highest resident memory seen of the children of a process, in bytes; undefined where the system does not tell it. */
function watchChildren(pid: number): () => number | undefined {
  const list = `/proc/${pid}/task/${pid}/children`
  if (!existsSync(list)) return () => undefined
  let highest = 0
  const timer = setInterval(() => {
    for (const child of readFileSync(list, 'utf8').split(' ').filter(Boolean)) {
      highest = Math.max(highest, highestMemory(Number(child)) ?? 0)
    }
  }, 20)
  return () => {
    clearInterval(timer)
    return highest === 0 ? undefined : highest
  }
}

function figureOf(name: string, spent: readonly number[], rest: readonly string[], aimMs?: number): Figure {
  const value = [seconds(median(spent)), ...rest].join('; ')
  const aim = aimMs === undefined ? {} : { aim: `within ${aimMs / 1000} s`, met: median(spent) <= aimMs }
  return { name, value, ...aim }
}

/** What was handed out is not printed again: the front matter is saved as it is, so that the plan is another one. */
async function touchPlan(address: string, cookie: string): Promise<void> {
  const sections = `${address}/api/planes/${YEAR}/secciones`
  const now = await fetch(sections, { headers: { cookie } })
  await sent(sections, address, cookie, await now.text())
}

async function measureDownload(address: string, pid: number, cookie: string, format: string): Promise<Figure> {
  const children = watchChildren(pid)
  const spent: number[] = []
  let bytes = 0
  const ask = () =>
    timed(async () => {
      const answer = await fetch(`${address}/api/planes/${YEAR}/documento?formato=${format}`, { headers: { cookie } })
      if (!answer.ok) throw new Error(`${format}: ${await answer.text()}`)
      return answer.arrayBuffer()
    })
  for (let round = 0; round < ROUNDS; round += 1) {
    await touchPlan(address, cookie)
    const { result, ms } = await ask()
    spent.push(ms)
    bytes = result.byteLength
  }
  const memory = children()
  const kept = await ask()
  const rest = [
    kib(bytes),
    `kept, asked again ${seconds(kept.ms)}`,
    ...(memory === undefined ? [] : [`printing process at most ${mib(memory)}`]),
  ]
  return figureOf(`${format.toUpperCase()} of the whole plan`, spent, rest, AIMS[format])
}

async function measureImport(address: string, cookie: string, bytes: Uint8Array): Promise<Figure[]> {
  const form = new FormData()
  form.set('year', '2022')
  form.set('file', new File([bytes.slice()], 'plan.txt'))
  const imports = `${address}/api/importaciones`
  const staged = await timed(() => sent<{ importId: string }>(imports, address, cookie, form))
  const catalogue = { name: 'Plan de medida', startYear: 2020, endYear: 2024, processes: false }
  const apply = `${imports}/${staged.result.importId}/aplicar`
  const applied = await timed(() => sent(apply, address, cookie, JSON.stringify({ catalogue })))
  const parts = [`read ${seconds(staged.ms)}`, `apply ${seconds(applied.ms)}`]
  return [figureOf('Import of the 2022 text, upload to plan', [staged.ms + applied.ms], parts, IMPORT_AIM_MS)]
}

async function measureReading(bytes: Uint8Array): Promise<Figure> {
  const spent: number[] = []
  let rows = 0
  for (let round = 0; round < ROUNDS; round += 1) {
    const { result, ms } = await timed(() => readPlanFile(bytes, 'plan.txt'))
    spent.push(ms)
    rows = result.totals.activities
  }
  return figureOf('Reading of the 2022 text in its process', spent, [`${rows} activities`])
}

/** Exports of the whole plan and the import of the 2022 text, through the running product. */
export async function measureDocuments(engine: Engine, place: Place): Promise<Part> {
  const product = await startProduct(place)
  try {
    const cookie = await enter(product.address, 'planningOfficer')
    const figures: Figure[] = []
    for (const format of ['pdf', 'xlsx', 'docx', 'csv', 'json']) {
      figures.push(await measureDownload(product.address, product.pid, cookie, format))
    }
    const bytes = plan2022()
    if (bytes === undefined)
      figures.push({ name: 'Import of the 2022 text', value: 'not measured: the text is not here' })
    else figures.push(await measureReading(bytes), ...(await measureImport(product.address, cookie, bytes)))
    return { title: `Documents, ${engine}`, figures, remark: `Medians of ${ROUNDS}; an import happens once.` }
  } finally {
    await product.stop()
  }
}
