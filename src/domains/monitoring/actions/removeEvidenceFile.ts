import { DomainError } from '../../../kernel/domainError.ts'
import { planHeldInForce } from '../../operations/index.ts'
import { act, forgetFile, releaseFile } from '../../platform/index.ts'
import { evidenceRoutes } from '../contracts/evidence.ts'
import { deleteFileOfUnit, holdFileAlone, listUses } from '../store/evidenceStore.ts'
import { demandOpenMonth } from './cuts/lockGround.ts'
import { demandMonth } from './monthGround.ts'
import { permitWriter } from './reportWriting.ts'
import { writingIn } from './standingIn.ts'

/** What was sent by mistake goes, bytes included, while no report uses it. What proved something stays. */
export const removeEvidenceFile = act({
  route: evidenceRoutes.removeEvidenceFile,
  load: async ({ tx, input, actor, today }) => ({
    plan: await planHeldInForce(tx, input.year, today),
    ...(await writingIn(tx, actor, [input.activityId])),
  }),
  authorize: (_actor, { standings }) => permitWriter(standings),
  run: async ({ app, tx, today, input, resource, afterwards }) => {
    const { year, month, fileId } = input
    const { plan } = demandMonth(resource.plan, year, month, today)
    await demandOpenMonth(tx, plan.id, resource.standings, { month, today })
    const file = await holdFileAlone(tx, fileId)
    const [standing] = resource.standings
    const isOfUnit = file?.unitId === standing?.unitId && file?.planId === plan.id && file.month === month
    if (file === undefined || !isOfUnit) throw new DomainError('monitoring.fileNotFound', 'notFound', { fileId })
    if ((await listUses(tx, [fileId])).size > 0) throw new DomainError('monitoring.fileUsed', 'conflict')
    const { sharesBytes } = await deleteFileOfUnit(tx, file)
    afterwards(() => releaseFile(app.database, app.files, file.sha256))
    if (!sharesBytes) await forgetFile(tx, app.files, file.sha256)
    return {
      answer: {},
      log: {
        things: [`monitoring.evidenceFile:${fileId}`, `operations.activity:${input.activityId}`],
        unitId: file.unitId,
        data: { year, month, sha256: file.sha256 },
      },
    }
  },
})
