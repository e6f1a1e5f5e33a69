import { readMonitoringNotices } from '../domains/monitoring/index.ts'
import { readOperationsNotices } from '../domains/operations/index.ts'
import { type NoticesOf, type Reader, type ReadNotices, readLogHead } from '../domains/platform/index.ts'
import { type Kept, keptUnder, remember } from '../kernel/kept.ts'

const memories = keptUnder((_db: Reader): Kept<NoticesOf> => new Map())

/**
 * What waits in the plans and in what is done of them. Every page asks for it, and only an act or a new day changes it: an
 * act adds to the log, so while its head is the same what was read holds for everybody.
 */
export const readNotices: ReadNotices = async (db, today) => {
  const { hash } = await readLogHead(db)
  return remember(memories(db), 1, { id: 'notices', key: `${today} ${hash}` }, async () => {
    const [ofPlans, ofReports] = [await readOperationsNotices(db, today), await readMonitoringNotices(db, today)]
    return (actor, muted) => [...ofPlans(actor, muted), ...ofReports(actor, muted)]
  })
}
