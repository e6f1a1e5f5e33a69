import { evidenceTypeOf } from '../../../documents/read/evidenceType.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { safeFileName } from '../../../kernel/fileName.ts'
import { planHeldInForce } from '../../operations/index.ts'
import { act, keepFile, releaseFile } from '../../platform/index.ts'
import { evidenceRoutes } from '../contracts/evidence.ts'
import { demandRoom, nameWithEnding } from '../model/evidence.ts'
import { listFiles, saveFileOfUnit } from '../store/evidenceStore.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { demandMonth, readMonth } from './monthGround.ts'
import { demandWritable, permitWriter } from './reportWriting.ts'
import { standingIn } from './standingIn.ts'

/** Keeps a file among those of the activity's unit in the month. Nothing of it is opened; its content says what it is. */
export const addEvidenceFile = act({
  route: evidenceRoutes.addEvidenceFile,
  readFile: async (_file, _app, received) =>
    received === undefined ? undefined : { received, type: await evidenceTypeOf(received.path, received.name) },
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await standingIn(tx, actor, [input.activityId], today)),
  }),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ app, tx, actor, now, today, newId, input, resource, fileContent, afterwards }) => {
    if (fileContent === undefined) throw new DomainError('monitoring.fileMissing', 'invalid')
    const { received, type } = fileContent
    const { year, month, activityId, originalSha256 = null } = input
    const ground = demandMonth(resource.plan, year, month, today)
    const { plan } = ground
    await demandOpenMonth(tx, plan.id, resource.standings, { month, today })
    const viewer = { actor, partiesIn: resource.partiesIn, today }
    const { unit } = demandWritable(await readMonth(tx, ground, month, viewer, [activityId]), activityId)
    const known = await listFiles(tx, { planId: plan.id, month, unitIds: [unit.id] })
    demandRoom(known, received.byteLength)
    const { sha256, byteLength } = received
    afterwards(() => releaseFile(app.database, app.files, sha256))
    await keepFile(tx, app.files, received, { mediaType: type.mediaType, now })
    const fileName = nameWithEnding(safeFileName(received.name, 'archivo'), type.ending)
    const ofUnit = { planId: plan.id, unitId: unit.id, month, sha256, originalSha256, fileName }
    const file = await saveFileOfUnit(tx, { id: newId(), ...ofUnit, uploadedBy: actor.personId, uploadedAt: now })
    return {
      answer: file,
      log: {
        things: [`monitoring.evidenceFile:${file.id}`, `operations.activity:${activityId}`],
        unitId: unit.id,
        data: { year, month, sha256, originalSha256, byteLength, mediaType: type.mediaType },
        // Whoever named the file may have written a name into it.
        personal: { fileName },
      },
    }
  },
})
