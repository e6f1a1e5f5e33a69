import { z } from 'zod'
import { actionRoute, queryRoute, roles } from '../../../kernel/contract.ts'
import { done, email, id, name } from './fields.ts'
import { logReaders } from './log.ts'
import { assignmentKind } from './posts.ts'

export const PEOPLE_PAGE = 100

const heldPost = z.object({
  postId: z.string(),
  postName: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  kind: assignmentKind,
})

/** Which people are looked for. */
const wanted = {
  search: z.string().max(200).default(''),
  active: z.enum(['active', 'inactive', 'all']).default('active'),
}

export const peopleRoutes = {
  listPeople: queryRoute('platform.listPeople', {
    path: '/api/personas',
    access: ['admin'],
    summary:
      'People with address and the posts they hold today, by name or address; the search ignores accents and case',
    input: z.object({ ...wanted, page: z.coerce.number().int().min(1).default(1) }),
    output: z.object({
      total: z.number(),
      people: z.array(
        z.object({
          id: z.string(),
          name: z.string(),
          email: z.string(),
          active: z.boolean(),
          posts: z.array(heldPost),
        }),
      ),
    }),
  }),
  pickPeople: queryRoute('platform.pickPeople', {
    path: '/api/personas/por-nombre',
    access: logReaders,
    summary: 'People to choose one from, by name alone, with the posts they hold today and no address',
    input: z.object(wanted),
    output: z.object({
      total: z.number(),
      people: z.array(z.object({ id: z.string(), name: z.string(), posts: z.array(heldPost) })),
    }),
  }),
  readPerson: queryRoute('platform.readPerson', {
    path: '/api/personas/:personId',
    access: 'staff',
    summary: 'A person with every post held, past and to come; address and how they enter are told to admin only',
    input: z.object({ personId: id }),
    output: z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      active: z.boolean(),
      isErased: z.boolean(),
      assignments: z.array(
        heldPost.extend({
          id: z.string(),
          from: z.string(),
          until: z.string().nullable(),
          roles: z.array(z.enum(roles)),
        }),
      ),
      entry: z
        .object({
          hasPassword: z.boolean(),
          openSessions: z.number(),
          /** End of a link that still waits to be used. */
          invitedUntil: z.string().nullable(),
        })
        .nullable(),
    }),
  }),
  addPerson: actionRoute('platform.addPerson', {
    path: '/api/personas',
    access: ['admin'],
    summary: 'A person of the staff; enters with a one-time link',
    input: z.object({ name, email }),
    output: done,
  }),
  changePerson: actionRoute('platform.changePerson', {
    path: '/api/personas/:personId/cambiar',
    access: ['admin'],
    summary: 'Corrects name or address',
    input: z.object({ personId: id, name, email }),
    output: done,
  }),
  deactivatePerson: actionRoute('platform.deactivatePerson', {
    path: '/api/personas/:personId/desactivar',
    access: ['admin'],
    summary: 'The person may not enter any more: sessions and links end now; what was done stays in the log',
    input: z.object({ personId: id }),
    output: z.object({ id: z.string(), endedSessions: z.number() }),
  }),
  activatePerson: actionRoute('platform.activatePerson', {
    path: '/api/personas/:personId/activar',
    access: ['admin'],
    summary: 'A deactivated person may enter again',
    input: z.object({ personId: id }),
    output: done,
  }),
  erasePerson: actionRoute('platform.erasePerson', {
    path: '/api/personas/:personId/borrar-datos',
    access: ['admin'],
    summary: 'Erases the personal data of a deactivated person for good; the log keeps a pseudonym and stays valid',
    input: z.object({ personId: id, reason: z.string().trim().min(5).max(1000) }),
    output: z.object({ id: z.string(), erasedLines: z.number() }),
  }),
  invitePerson: actionRoute('platform.invitePerson', {
    path: '/api/personas/:personId/invitar',
    access: ['admin'],
    summary: 'A link that sets the password once within 48 hours; shown once, earlier links stop',
    input: z.object({ personId: id }),
    output: z.object({ path: z.string(), expiresAt: z.string() }),
  }),
} as const
