import { z } from 'zod'
import { actionRoute, queryRoute, roles } from '../../../kernel/contract.ts'
import { day, done, id, name } from './fields.ts'

const role = z.enum(roles)
export const assignmentKind = z.enum(['holder', 'substitute'])

const post = z.object({
  id: z.string(),
  unitId: z.string(),
  name: z.string(),
  from: z.string(),
  /** Last day, included; null while it lasts. */
  until: z.string().nullable(),
  roles: z.array(role),
  /** Who holds it on that day. */
  holders: z.array(
    z.object({
      assignmentId: z.string(),
      personId: z.string(),
      name: z.string(),
      active: z.boolean(),
      kind: assignmentKind,
      from: z.string(),
      until: z.string().nullable(),
    }),
  ),
})

export const postRoutes = {
  listPosts: queryRoute('platform.listPosts', {
    path: '/api/puestos',
    access: 'staff',
    summary: 'Posts that exist on a day (today unless said), of one unit or of all, with their holders',
    input: z.object({ unitId: id.optional(), day: day.optional() }),
    output: z.object({ day: z.string(), posts: z.array(post) }),
  }),
  openPost: actionRoute('platform.openPost', {
    path: '/api/puestos',
    access: ['admin'],
    summary: 'Opens a post in a unit from a day on, with its roles',
    input: z.object({ unitId: id, name, from: day, roles: z.array(role).max(roles.length).default([]) }),
    output: done,
  }),
  closePost: actionRoute('platform.closePost', {
    path: '/api/puestos/:postId/cerrar',
    access: ['admin'],
    summary: 'Closes a post after its last day; who holds it then stops',
    input: z.object({ postId: id, lastDay: day }),
    output: z.object({ id: z.string(), endedAssignments: z.number() }),
  }),
  renamePost: actionRoute('platform.renamePost', {
    path: '/api/puestos/:postId/nombre',
    access: ['admin'],
    summary: 'Corrects the name of a post; a post that became another one is closed and opened anew',
    input: z.object({ postId: id, name }),
    output: done,
  }),
  setPostRoles: actionRoute('platform.setPostRoles', {
    path: '/api/puestos/:postId/roles',
    access: ['admin'],
    summary: 'Roles that whoever holds the post has',
    input: z.object({ postId: id, roles: z.array(role).max(roles.length) }),
    output: done,
  }),
  assignPost: actionRoute('platform.assignPost', {
    path: '/api/puestos/:postId/asignar',
    access: ['admin'],
    summary: 'A person holds a post, or stands in for its holder, from a day on and maybe until a last day',
    input: z.object({ postId: id, personId: id, kind: assignmentKind, from: day, until: day.nullable() }),
    output: done,
  }),
  endAssignment: actionRoute('platform.endAssignment', {
    path: '/api/asignaciones/:assignmentId/terminar',
    access: ['admin'],
    summary: 'A person stops holding a post after a last day',
    input: z.object({ assignmentId: id, lastDay: day }),
    output: done,
  }),
} as const
