export { type Actor, type Assignment, findAssignment } from './actor.ts'
