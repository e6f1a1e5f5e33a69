import { DomainError } from '../../../kernel/domainError.ts'
import { together } from '../../../kernel/together.ts'
import { act, keepFile, releaseFile } from '../../platform/index.ts'
import { evidenceRoutes } from '../contracts/evidence.ts'
import { demandRoom } from '../model/evidence.ts'
import { saveFileOfUnit, sumBytes } from '../store/evidenceStore.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { demandMonth } from './monthGround.ts'
import { evidenceName, readEvidenceFile } from './receivedEvidence.ts'
import { loadWriting, permitWriter, writableRow } from './reportWriting.ts'

/** Keeps a file among those of the activity's unit in the month. */
export const addEvidenceFile = act({
  route: evidenceRoutes.addEvidenceFile,
  readFile: readEvidenceFile,
  load: ({ tx, input, actor, today }) => loadWriting(tx, actor, input.year, [input.activityId], today),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ app, tx, actor, now, today, newId, input, resource, fileContent, afterwards }) => {
    if (fileContent === undefined) throw new DomainError('monitoring.fileMissing', 'invalid')
    const { received, type } = fileContent
    const { year, month, activityId, originalSha256 = null } = input
    const { partiesIn, standings } = resource
    const plan = demandMonth(resource.plan, year, month, today)
    const [, { unit }] = await together([
      demandOpenMonth(tx, plan.plan.id, standings, { month, today }),
      writableRow({ tx, partiesIn, plan, month }, activityId),
    ])
    const place = { planId: plan.plan.id, unitId: unit.id, month }
    const { sha256, byteLength } = received
    afterwards(() => releaseFile(app.database, app.files, sha256))
    const fileName = evidenceName(fileContent)
    const own = { ...place, sha256, originalSha256, fileName, uploadedBy: actor.personId, uploadedAt: now }
    const [bytesBefore, , file] = await together([
      sumBytes(tx, place),
      keepFile(tx, app.files, received, { mediaType: type.mediaType, now }),
      saveFileOfUnit(tx, { id: newId(), ...own }),
    ])
    demandRoom(bytesBefore, byteLength)
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
