export { addPerson } from './actions/addPerson.ts'
export { assignPost } from './actions/assignPost.ts'
export { changeUnit } from './actions/changeUnit.ts'
export { closeUnit } from './actions/closeUnit.ts'
export { giveAuditAccess } from './actions/giveAuditAccess.ts'
export { type Installation, installationSchema, installInstitution } from './actions/installInstitution.ts'
export { invitePerson } from './actions/invitePerson.ts'
export { linkFromServer } from './actions/linkFromServer.ts'
export { digestTurn, sendDigestsNow } from './actions/mail/digestTurn.ts'
export { mergeUnits } from './actions/mergeUnits.ts'
export { markNotices } from './actions/notices/markNotices.ts'
export { notices } from './actions/notices/readNotices.ts'
export type { OneTimeLink } from './actions/oneTimeLink.ts'
export { openPost } from './actions/openPost.ts'
export { openUnit } from './actions/openUnit.ts'
export { setAliases } from './actions/setAliases.ts'
export { logHeadsCsv, logHeadsPage } from './documents/logHeadsPage.ts'
export type { ActContext, BoundAct, Permit, UploadedFile } from './pipeline/act.ts'
export { act } from './pipeline/act.ts'
export { actAfter } from './pipeline/actAfter.ts'
export { admitTo } from './pipeline/admitTo.ts'
export type { Application, Credentials, NameThings, NoticesOf, ReadNotices } from './pipeline/application.ts'
export { publicAct } from './pipeline/publicAct.ts'
export type { Download, HandingOut, ReadContext, StoredDownload } from './pipeline/read.ts'
export { download, handOut, handOutStored, query } from './pipeline/read.ts'
export type { AddToSample, SampledYear, SampleSink } from './pipeline/sampleHook.ts'
export { type BoundRoute, platformRoutes } from './routes.ts'
export { type BackupHeader, type BackupTrailer, parseTrailer } from './store/backup/backupFormat.ts'
export { exportBackup } from './store/backup/exportBackup.ts'
export { type RestoreReport, restoreBackup } from './store/backup/restoreBackup.ts'
export { readWorkingCalendar } from './store/calendarStore.ts'
export { canonicalJson, sha256 } from './store/canonicalJson.ts'
export {
  CHAIN_HEADER,
  type ChainHead,
  type ChainLine,
  chainRow,
  readChain,
  readChainHead,
  readDayHeads,
} from './store/chainStore.ts'
export { findYearlyPlanLabel, readCountryPack, readPackInForce, saveCountryPack } from './store/countryPackStore.ts'
export { currentMigration, listMigrations, migrate } from './store/database/migrate.ts'
export { type Database, type DatabaseTarget, isThere, openDatabase } from './store/database/openDatabase.ts'
export { projectFolder } from './store/database/projectFolder.ts'
export { atOneMoment, inTransaction, type Reader, type Scope, type Tx } from './store/database/transaction.ts'
export { getFile, saveFile } from './store/fileStore.ts'
export { type FileStorage, readStoredFile } from './store/files/fileStorage.ts'
export { type FilesTarget, openFiles } from './store/files/openFiles.ts'
export { personPseudonyms } from './store/files/personKey.ts'
export { discardFile, type ReceivedFile, receiveFile } from './store/files/receivedFile.ts'
export type { S3Settings } from './store/files/s3Client.ts'
export {
  type FilesReport,
  forgetFile,
  keepFile,
  releaseFile,
  sweepFiles,
  verifyFiles,
} from './store/files/storedFiles.ts'
export { findInstitution, type Institution, saveInstitution } from './store/institutionStore.ts'
export { findLastActAt } from './store/logStore.ts'
export { type MailSettings, smtpMailer } from './store/mail/smtpMailer.ts'
export { openUnits, type UnitsWanted } from './store/openUnits.ts'
export { findPersonWithEmail, insertPerson } from './store/personStore.ts'
export { holdingsOfPosts, insertHolding, insertPost, postsAt } from './store/postStore.ts'
export type { Schema } from './store/schema.ts'
export { findUnitByName, readUnits, saveUnit, unitsAt } from './store/unitStore.ts'
export { type BreakReason, type ChainReport, verifyLog } from './store/verifyLog.ts'
