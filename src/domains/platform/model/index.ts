export { type Actor, type Assignment, findAssignment } from './actor.ts'
export { type AuditAccess, demandWithin } from './auditReach.ts'
export { dayAfter, dayBefore, startOfDay } from './calendarDay.ts'
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
  unitKinds,
} from './unitTree.ts'
