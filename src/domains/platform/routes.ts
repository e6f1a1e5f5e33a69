import { acceptInvitation } from './actions/acceptInvitation.ts'
import { activatePerson } from './actions/activatePerson.ts'
import { addFreeDay } from './actions/addFreeDay.ts'
import { addPerson } from './actions/addPerson.ts'
import { adoptHolidays } from './actions/adoptHolidays.ts'
import { annulCalendarDay } from './actions/annulCalendarDay.ts'
import { assignPost } from './actions/assignPost.ts'
import { changeInstitution } from './actions/changeInstitution.ts'
import { changePerson } from './actions/changePerson.ts'
import { changeUnit } from './actions/changeUnit.ts'
import { closePost } from './actions/closePost.ts'
import { closeUnit } from './actions/closeUnit.ts'
import { deactivatePerson } from './actions/deactivatePerson.ts'
import { endAssignment } from './actions/endAssignment.ts'
import { erasePerson } from './actions/erasePerson.ts'
import { readFileCheck } from './actions/files/readFileCheck.ts'
import { giveAuditAccess } from './actions/giveAuditAccess.ts'
import { importDirectory } from './actions/importDirectory.ts'
import { invitePerson } from './actions/invitePerson.ts'
import { listAuditAccess } from './actions/listAuditAccess.ts'
import { listPeople, pickPeople } from './actions/listPeople.ts'
import { listPosts } from './actions/listPosts.ts'
import { listUnits } from './actions/listUnits.ts'
import { outbox } from './actions/mail/readOutbox.ts'
import { retryMail } from './actions/mail/retryMail.ts'
import { sendTestMail } from './actions/mail/sendTestMail.ts'
import { mergeUnits } from './actions/mergeUnits.ts'
import { chooseNotices } from './actions/notices/chooseNotices.ts'
import { markNotices } from './actions/notices/markNotices.ts'
import { noticeChoice, notices } from './actions/notices/readNotices.ts'
import { openPost } from './actions/openPost.ts'
import { openUnit } from './actions/openUnit.ts'
import { previewDirectory } from './actions/previewDirectory.ts'
import { readCalendar } from './actions/readCalendar.ts'
import { readCountryPack } from './actions/readCountryPack.ts'
import { readInstitution } from './actions/readInstitution.ts'
import { invitation } from './actions/readInvitation.ts'
import { readLog } from './actions/readLog.ts'
import { readPerson } from './actions/readPerson.ts'
import { me, welcome } from './actions/readSession.ts'
import { readUnit } from './actions/readUnit.ts'
import { renamePost } from './actions/renamePost.ts'
import { revokeAuditAccess } from './actions/revokeAuditAccess.ts'
import { setAliases } from './actions/setAliases.ts'
import { setPostRoles } from './actions/setPostRoles.ts'
import { enterDemo, signIn } from './actions/signIn.ts'
import { signOut } from './actions/signOut.ts'
import { workHoliday } from './actions/workHoliday.ts'
import type { BoundAct } from './pipeline/act.ts'
import type { PublicAct } from './pipeline/publicAct.ts'
import type { BoundDownload, BoundQuery, BoundStoredDownload } from './pipeline/read.ts'

/** Any verb of any domain as the HTTP edge sees it. */
export type BoundRoute = BoundAct | PublicAct | BoundQuery | BoundDownload | BoundStoredDownload

const audit: BoundRoute[] = [listAuditAccess, giveAuditAccess, revokeAuditAccess]
const calendar: BoundRoute[] = [readCalendar, addFreeDay, workHoliday, annulCalendarDay, adoptHolidays]
const session: BoundRoute[] = [welcome, signIn, enterDemo, invitation, acceptInvitation, me, signOut]
const units: BoundRoute[] = [listUnits, readUnit, openUnit, changeUnit, mergeUnits, closeUnit, setAliases]
const posts: BoundRoute[] = [listPosts, openPost, renamePost, closePost, setPostRoles, assignPost, endAssignment]
const people: BoundRoute[] = [
  listPeople,
  pickPeople,
  readPerson,
  addPerson,
  changePerson,
  deactivatePerson,
  activatePerson,
  erasePerson,
  invitePerson,
  previewDirectory,
  importDirectory,
]

export const platformRoutes: BoundRoute[] = [
  ...session,
  readInstitution,
  readCountryPack,
  changeInstitution,
  ...calendar,
  ...units,
  ...posts,
  ...people,
  ...audit,
  ...[notices, markNotices, noticeChoice, chooseNotices],
  ...[outbox, retryMail, sendTestMail],
  readFileCheck,
  readLog,
]
