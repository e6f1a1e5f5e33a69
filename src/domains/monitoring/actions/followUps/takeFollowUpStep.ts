import { DomainError } from '../../../../kernel/domainError.ts'
import { nextStatus, partyFor } from '../../../../kernel/workflow.ts'
import { act, keepFile, releaseFile } from '../../../platform/index.ts'
import { followUpRoutes } from '../../contracts/followUps.ts'
import { followUpWorkflow, partiesToFollowUp } from '../../model/followUp/followUpWorkflow.ts'
import { lackingParts } from '../../model/followUp/stepParts.ts'
import { getFollowUp, holdFollowUp, insertFollowUpStep } from '../../store/followUpStore.ts'
import { evidenceName, readEvidenceFile } from '../receivedEvidence.ts'

/** The unit answers, or somebody outside of it closes or returns. */
export const takeFollowUpStep = act({
  route: followUpRoutes.takeFollowUpStep,
  readFile: readEvidenceFile,
  load: ({ tx, input }) => getFollowUp(tx, input.id),
  authorize: (actor, followUp, input) => {
    const parties = partiesToFollowUp(actor, followUp)
    const party = partyFor(followUpWorkflow, input.act, parties.keys())
    const assignment = party === undefined ? undefined : parties.get(party)
    return assignment === undefined ? undefined : { assignment, scope: [followUp.unitId] }
  },
  run: async ({ app, tx, actor, now, newId, input, assignment, fileContent, afterwards }) => {
    // Read again: of two who come at once the second one finds what the first one left.
    const followUp = await holdFollowUp(tx, input.id)
    const { act: step, text } = input
    const to = nextStatus(followUpWorkflow, step, followUp.status, {
      ownAnswer: followUp.answeredBy === actor.personId,
    })
    const place = step === 'answer' ? input.place : ''
    const lacking = lackingParts(step, { text, place, hasFile: fileContent !== undefined })
    if (lacking.includes('text')) throw new DomainError('monitoring.textMissing', 'invalid')
    if (lacking.includes('place')) throw new DomainError('monitoring.placeMissing', 'invalid')
    if (step !== 'answer' && fileContent !== undefined) throw new DomainError('monitoring.fileNotAsked', 'invalid')
    const file = fileContent && { sha256: fileContent.received.sha256, fileName: evidenceName(fileContent) }
    if (fileContent !== undefined) {
      const { received, type } = fileContent
      afterwards(() => releaseFile(app.database, app.files, received.sha256))
      await keepFile(tx, app.files, received, { mediaType: type.mediaType, now })
    }
    await insertFollowUpStep(tx, {
      ...{ id: newId(), followUpId: followUp.id, unitId: followUp.unitId, act: step, from: followUp.status, to },
      ...{ text, place, personId: actor.personId, postName: assignment?.postName ?? '', at: now },
      ...{ bySubstitute: assignment?.kind === 'substitute', file: file ?? null },
    })
    return {
      answer: { status: to },
      log: {
        things: [`monitoring.followUp:${followUp.id}`, `platform.unit:${followUp.unitId}`],
        unitId: followUp.unitId,
        data: { kind: followUp.kind, step, text, place, sha256: file?.sha256 ?? null },
        // Whoever named the file may have written a name into it.
        personal: { fileName: file?.fileName ?? null },
      },
    }
  },
})
