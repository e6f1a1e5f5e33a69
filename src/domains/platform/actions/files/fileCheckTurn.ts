import { fileCheckStep } from '../../model/files/fileCheck.ts'
import type { Application } from '../../pipeline/application.ts'
import { inTransaction } from '../../store/database/transaction.ts'
import {
  advanceCheck,
  beginCheck,
  type FileCheck,
  findNewestCheck,
  hasChecks,
  saveCheck,
} from '../../store/files/fileCheckStore.ts'
import {
  type FileFault,
  type FilesReport,
  verifyFiles,
  verifyRest,
  verifyStored,
} from '../../store/files/verifyFiles.ts'
import { findInstitution } from '../../store/institutionStore.ts'

type Ground = Pick<Application, 'database' | 'files' | 'clock'>

/** The check that is to go on now, begun where the day has none; undefined where nothing is to be done. */
async function dueCheck({ database, clock }: Ground): Promise<FileCheck | undefined> {
  const institution = await findInstitution(database.kysely)
  if (institution === undefined) return undefined
  const [now, today, newest] = [clock.now(), clock.today(), await findNewestCheck(database.kysely)]
  const known = newest === undefined ? undefined : { day: newest.day, isEnded: newest.endedAt !== null }
  const step = fileCheckStep(known, { now, today, timeZone: institution.timeZone })
  if (step === 'rest') return undefined
  if (step === 'continue') return newest
  await inTransaction(database, (tx) => beginCheck(tx, today, now))
  return { day: today, beganAt: now, endedAt: null, readUpTo: '' }
}

/**
 * One turn of the background runner: reads some of the kept files again, where the check of the day is due or did not end.
 * Files are read outside of any transaction, so nobody waits for them; two servers at it count each file once.
 *
 * @param mayGoOn asked after each file; the next turn goes on from there.
 */
export async function fileCheckTurn(ground: Ground, mayGoOn: () => boolean): Promise<void> {
  const { database, files, clock } = ground
  const check = await dueCheck(ground)
  if (check === undefined) return
  const stored = await verifyStored(database.kysely, files, { after: check.readUpTo, mayGoOn })
  const { upTo } = stored
  if (upTo !== null) {
    await inTransaction(database, (tx) => advanceCheck(tx, check, stored, { upTo }))
    return
  }
  const rest = await verifyRest(database.kysely, files)
  const read = { whole: stored.whole + rest.whole, faults: [...stored.faults, ...rest.faults] }
  const ended = { endedAt: clock.now(), extra: rest.extra.length }
  await inTransaction(database, (tx) => advanceCheck(tx, check, read, ended))
}

/** A faulty file with what it belongs to. */
type NamedFault = FileFault & { of: readonly string[] }

/**
 * Reads every file again by order, and keeps what it found as the runner does; a database of an older release keeps nothing, and
 * its files are named by their hash alone.
 */
export async function checkFilesNow({
  database,
  files,
  clock,
  nameFiles,
}: Ground & Pick<Application, 'nameFiles'>): Promise<Omit<FilesReport, 'faults'> & { faults: NamedFault[] }> {
  const [day, beganAt] = [clock.today(), clock.now()]
  const report = await verifyFiles(database.kysely, files)
  if (!(await hasChecks(database.kysely)))
    return { ...report, faults: report.faults.map((fault) => ({ ...fault, of: [] })) }
  await inTransaction(database, (tx) => saveCheck(tx, { day, beganAt, endedAt: clock.now() }, report))
  const names = await nameFiles(
    database.kysely,
    report.faults.map(({ sha256 }) => sha256),
  )
  return { ...report, faults: report.faults.map((fault) => ({ ...fault, of: names.get(fault.sha256) ?? [] })) }
}
