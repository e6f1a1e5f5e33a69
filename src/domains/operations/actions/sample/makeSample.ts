import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { printPdf } from '../../../../documents/print/printPdf.ts'
import type { AuditReach } from '../../../../kernel/contract.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import {
  type Application,
  atOneMoment,
  canonicalJson,
  findInstitution,
  type Institution,
  projectFolder,
  type Reader,
  readChainHead,
  type SampleSink,
  sha256,
} from '../../../platform/index.ts'
import { sampleDictionary, sampleFields } from '../../documents/sample/sampleDictionary.es.ts'
import { sampleIndexDocument } from '../../documents/sample/sampleIndex.ts'
import { readmeText, type SampleHead, sampleText as text } from '../../documents/sample/sampleText.es.ts'
import { getPlan } from '../../store/planStore.ts'
import { listPlanUnits } from '../../store/planUnitStore.ts'
import { linesOfPlans } from '../../store/sampleStore.ts'
import { gatherLog } from './gatherLog.ts'
import { gatherPlan } from './gatherPlan.ts'
import { SampleFiles } from './sampleFiles.ts'

export type Sample = {
  bytes: Uint8Array
  sha256: string
  /** Last line of the log that the sample knows. */
  head: { seq: number; hash: string }
  planIds: readonly string[]
  files: number
}

/** Where nothing was ever written, the first day that a ZIP file can name. */
const NEVER = '1980-01-01T00:00:00.000Z'
const PROGRAM = 'verificar.mjs'

type Gathered = { files: SampleFiles; head: SampleHead; institution: Institution; planIds: string[] }

/** What other domains see of the sample. */
function sinkOf(files: SampleFiles): SampleSink {
  return {
    add: (path, what, content) =>
      files.included.some((one) => one.path === path) ? Promise.resolve(path) : files.add(path, what, content),
    addTable: (name, about, rows) => files.addForeign(name, about, rows),
    leaveOut: (one) => void files.left.push(one),
    hasRoomFor: (bytes) => files.hasRoomFor(bytes),
  }
}

/** Names of the units of the scope; @throws DomainError `operations.unitNotFound` for one that none of the years has. */
async function unitCodes(db: Reader, reach: AuditReach, plans: readonly { id: string; year: number }[], today: string) {
  if (reach.units === 'all') return text.allUnits
  const known = new Map<string, string>()
  for (const plan of plans) for (const { id, code } of await listPlanUnits(db, plan, today)) known.set(id, code)
  const codes = reach.units.map((unitId) => {
    const code = known.get(unitId)
    if (code === undefined) throw new DomainError('operations.unitNotFound', 'notFound', { unitId })
    return code
  })
  return codes.toSorted().join(', ')
}

type Gathering = { app: Pick<Application, 'addToSample' | 'files'>; today: string }

async function gather(db: Reader, reach: AuditReach, { app, today }: Gathering): Promise<Gathered> {
  const institution = await findInstitution(db)
  if (institution === undefined) throw new DomainError('operations.institutionMissing', 'conflict')
  const { seq, hash, at } = await readChainHead(db)
  const years = reach.years.toSorted((a, b) => a - b)
  const plans = []
  for (const year of years) plans.push(await getPlan(db, year))
  const head: SampleHead = {
    institution: institution.name,
    years: years.join(', '),
    units: await unitCodes(db, reach, plans, today),
    names: reach.names,
    seq,
    hash,
    at: at ?? NEVER,
  }
  const files = new SampleFiles(head.at, reach.names)
  for (const plan of plans) {
    const { unitCode, activityCode } = await gatherPlan(db, plan, reach, today, files)
    const { id: planId, year } = plan
    const sampled = { db, planId, year, reach, files: app.files, unitCode, activityCode }
    await app.addToSample(sampled, sinkOf(files))
  }
  const planIds = plans.map(({ id }) => id)
  const shown = await linesOfPlans(db, planIds, reach.units, seq)
  await gatherLog(db, { until: seq, shown, names: reach.names }, files)
  return { files, head, institution, planIds }
}

/**
 * The sample file of a scope: everything of those years that it reaches, the proof from the log, an index, and the program
 * that checks it all without Hilo. The same data and the same log give the same bytes. Everything is read as it was at one
 * moment; printing the index comes after.
 *
 * @throws DomainError `operations.planNotFound`, `operations.unitNotFound`, `operations.sampleTooLarge`.
 */
export async function makeSample(
  { app, today }: { app: Application; today: string },
  reach: AuditReach,
): Promise<Sample> {
  const { files, head, institution, planIds } = await atOneMoment(app.database, (db) =>
    gather(db, reach, { app, today }),
  )
  const dictionary = sampleDictionary(files.added)
  const words = ['tabla', 'campo', 'tipo', 'unidad', 'significado']
  await files.addRows('diccionario', text.what.dictionary, words, dictionary)
  await files.add('LEAME.txt', text.what.readme, readmeText(head))
  await files.add(PROGRAM, text.what.program, await readFile(join(projectFolder(), 'public', PROGRAM)))
  const included = [...files.included]
  const rows = [
    ...included.map(({ path, what, bytes, sha256: hash }) => ({
      ruta: path,
      que_es: what,
      bytes,
      sha256: hash,
      fuera: null,
    })),
    ...files.left.map(({ what, why, bytes, sha256: hash }) => ({
      ruta: null,
      que_es: what,
      bytes,
      sha256: hash,
      fuera: why,
    })),
  ]
  await files.addRows('indice', text.what.index, Object.keys(sampleFields.indice), rows)
  const index = sampleIndexDocument(head, institution.locale, included, files.left)
  await files.add('indice.pdf', text.what.index, (await printPdf(index)).bytes)
  const { seq, hash } = head
  const manifest = {
    formato: 'hilo-muestra',
    version: 2,
    institucion: institution.name,
    alcance: {
      anios: [...reach.years].sort(),
      unidades: reach.units === 'all' ? 'todas' : [...reach.units].sort(),
      nombres: reach.names,
    },
    cabeza: { numero: seq, huella: hash, cuando: head.at },
    programa: files.included.find(({ path }) => path === PROGRAM)?.sha256,
    archivos: files.included.map(({ path, bytes, sha256: digest }) => ({ ruta: path, bytes, sha256: digest })),
  }
  await files.add('manifiesto.json', text.what.index, canonicalJson(manifest))
  const bytes = files.end()
  return { bytes, sha256: sha256(bytes), head: { seq, hash }, planIds, files: files.included.length }
}
