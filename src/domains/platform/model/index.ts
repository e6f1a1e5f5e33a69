export { type Actor, type Assignment, auditorAccess, findAssignment, staffRoles } from './actor.ts'
export { type AuditAccess, type AuditState, auditState } from './auditReach.ts'
export { dayAfter, dayBefore, startOfDay } from './calendarDay.ts'
export { type Department, departmentOfName } from './departments.ts'
export { mailSecurities } from './mail/mailer.ts'
export { isPlainAddress } from './mail/plainLine.ts'
export { type Notice, type NoticeKind, noticeKinds } from './notices/notice.ts'
export {
  ancestorsOf,
  descendantsOf,
  headPostOf,
  levelAbove,
  type PostInUnit,
  type TreeLine,
  treeLines,
  type UnitAt,
  type UnitKind,
  type UnitLife,
  unitKinds,
  unitsOn,
} from './unitTree.ts'
export {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  nthBusinessDay,
  type WorkingCalendar,
} from './workingCalendar/businessDays.ts'
export { daysBetween, plusDays } from './workingCalendar/dayArithmetic.ts'
