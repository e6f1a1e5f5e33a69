import { Readable } from 'node:stream'
import { DomainError } from '../../../../kernel/domainError.ts'
import { safeFileName } from '../../../../kernel/fileName.ts'
import { planHeldInForce } from '../../../operations/index.ts'
import { actAfter, discardFile, keepFile, receiveFile, releaseFile, type Tx } from '../../../platform/index.ts'
import { extractRoutes } from '../../contracts/extracts.ts'
import { extractCsvText } from '../../documents/extractCsvText.es.ts'
import { demandRoom, type EvidenceFile, MAX_EVIDENCE_BYTES } from '../../model/evidence.ts'
import { publishedTotals } from '../../model/extract/smallCells.ts'
import { findFile, findFileOfUnit, saveFileOfUnit, sumBytes } from '../../store/evidenceStore.ts'
import { insertExtract } from '../../store/extractStore.ts'
import { findRegister, holdRegister, type StoredRegister } from '../../store/registerStore.ts'
import { demandOpenMonth } from '../cuts/lockGround.ts'
import { demandMonth } from '../monthGround.ts'
import { demandRegister } from '../registers/registerGround.ts'
import { permitWriter, writableRow } from '../reportWriting.ts'
import { writingIn } from '../standingIn.ts'
import { type MadeExtract, makeExtract, type Stated } from './makeExtract.ts'

/** @throws DomainError `monitoring.extractDays`: the period ends before it begins, or it was taken before it or in the future. */
function demandDays({ from, to, takenOn }: Stated, today: string): void {
  if (to < from || takenOn < from || takenOn > today) throw new DomainError('monitoring.extractDays', 'invalid')
}

/** @throws DomainError `monitoring.registerNotFound`, `monitoring.registerRetired`. */
function demandInUse(found: StoredRegister | undefined, registerId: string): StoredRegister {
  const register = demandRegister(found, registerId)
  if (register.status === 'retired') throw new DomainError('monitoring.registerRetired', 'conflict')
  return register
}

/** The bytes that the unit had already in the month, stated in the same way, are the same extract; otherwise they are refused. */
function demandSame(file: EvidenceFile, stated: Stated): void {
  const { extract } = file
  const same =
    extract !== null &&
    (['registerId', 'filter', 'from', 'to', 'takenOn', 'countedBy'] as const).every(
      (key) => extract[key] === stated[key],
    )
  if (!same) throw new DomainError('monitoring.extractKnown', 'conflict')
}

async function saveExtract(
  tx: Tx,
  file: EvidenceFile,
  { registerId, filter, from, to, takenOn, countedBy }: Stated,
  { totals, pseudonyms, keyId, originalSha256, hiddenRows, otherColumns }: MadeExtract,
): Promise<EvidenceFile> {
  const said = { registerId, filter, from, to, takenOn, countedBy }
  const read = { totals, pseudonyms, keyId, originalSha256, hiddenRows, otherColumns }
  await insertExtract(tx, { fileId: file.id, unitId: file.unitId, ...said, ...read })
  return (await findFile(tx, file.id)) ?? file
}

/**
 * Keeps an extract of a register among the files of the activity's unit in the month. The file is read, counted and freed of
 * identities before anything is written: as it came it reaches neither the disk nor the database.
 */
export const addExtract = actAfter(
  extractRoutes.addExtract,
  async ({ app, actor, input, file }) => {
    const { kysely: db } = app.database
    const today = app.clock.today()
    const { standings } = await writingIn(db, actor, [input.activityId])
    if (permitWriter(standings) === undefined)
      throw new DomainError('platform.notAllowed', 'forbidden', { act: extractRoutes.addExtract.name })
    // What the plan says of the month is told first.
    if (file === undefined) return undefined
    demandDays(input, today)
    const register = demandInUse(await findRegister(db, input.registerId), input.registerId)
    return makeExtract(app.personKeyFile, register, input, file)
  },
  (made) => ({
    load: async ({ tx, input, actor, today }) => ({
      plan: await planHeldInForce(tx, input.year, today),
      ...(await writingIn(tx, actor, [input.activityId])),
    }),
    authorize: (_actor, { standings }) => permitWriter(standings),
    run: async ({ app, tx, actor, now, today, newId, input, resource, afterwards }) => {
      if (made === undefined) throw new DomainError('monitoring.fileMissing', 'invalid')
      const { year, month, activityId, registerId } = input
      const { partiesIn, standings } = resource
      const plan = demandMonth(resource.plan, year, month, today)
      await demandOpenMonth(tx, plan.plan.id, standings, { month, today })
      const { unit } = await writableRow({ tx, partiesIn, plan, month }, activityId)
      const register = demandInUse(await holdRegister(tx, registerId), registerId)
      if (register.revision !== made.registerRevision) throw new DomainError('monitoring.registerChanged', 'conflict')
      const place = { planId: plan.plan.id, unitId: unit.id, month }
      demandRoom(await sumBytes(tx, place), made.bytes.byteLength)
      const fileName = safeFileName(extractCsvText.fileName(register.name, input.from, input.to), 'extracto.csv')
      const limits = { name: fileName, maxBytes: MAX_EVIDENCE_BYTES }
      const received = await receiveFile(app.files.folder, limits, Readable.from([Buffer.from(made.bytes)]))
      afterwards(() => discardFile(received))
      const { sha256 } = received
      const twin = await findFileOfUnit(tx, { ...place, sha256 })
      if (twin !== undefined) demandSame(twin, input)
      afterwards(() => releaseFile(app.database, app.files, sha256))
      await keepFile(tx, app.files, received, { mediaType: 'text/csv', now })
      const own = { ...place, sha256, originalSha256: null, fileName, uploadedBy: actor.personId, uploadedAt: now }
      const file = await saveFileOfUnit(tx, { id: newId(), ...own })
      const kept = file.extract === null ? await saveExtract(tx, file, input, made) : file
      // Small figures stay out of the log: its lines leave the house with a sample.
      const { rows, persons } = publishedTotals(made.totals)
      const { filter, from, to, takenOn, countedBy } = input
      return {
        answer: kept,
        log: {
          things: [
            `monitoring.evidenceFile:${file.id}`,
            `monitoring.register:${registerId}`,
            `operations.activity:${activityId}`,
          ],
          unitId: unit.id,
          data: {
            ...{ year, month, filter, from, to, takenOn, countedBy, rows, persons, sha256 },
            ...{ originalSha256: made.originalSha256, registerRevision: register.revision, keyId: made.keyId },
          },
        },
      }
    },
  }),
)
