import { FAULTS_SHOWN, fileRoutes } from '../../contracts/files.ts'
import { CHECK_DAYS } from '../../model/files/fileCheck.ts'
import { plusDays } from '../../model/workingCalendar/dayArithmetic.ts'
import { query } from '../../pipeline/read.ts'
import { findEndedCheck, findFaults, findNewestCheck, listFaults } from '../../store/files/fileCheckStore.ts'

export const readFileCheck = query(fileRoutes.fileCheck, async ({ app, db, today }) => {
  const [ended, newest] = [await findEndedCheck(db), await findNewestCheck(db)]
  const underWaySince = newest?.endedAt === null ? newest.beganAt : null
  if (ended === undefined) return { last: null, underWaySince }
  const { day, endedAt, whole, extra } = ended
  const found = await listFaults(db, day, FAULTS_SHOWN)
  const names = await app.nameFiles(
    db,
    found.map(({ sha256 }) => sha256),
  )
  const faults = found.map((fault) => ({ ...fault, of: [...(names.get(fault.sha256) ?? [])] }))
  const faultCount = (await findFaults(db))?.count ?? 0
  const isOld = day < plusDays(today, -CHECK_DAYS)
  return { last: { endedAt, whole, extra, faultCount, faults, isOld }, underWaySince }
})
