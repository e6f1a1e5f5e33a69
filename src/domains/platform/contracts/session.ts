import { z } from 'zod'
import { actionRoute, queryRoute, roles } from '../../../kernel/contract.ts'
import { PASSWORD_MAX, PASSWORD_MIN } from '../model/password.ts'
import { auditAccessShape } from './audit.ts'

const person = z.object({ personId: z.string(), name: z.string() })

/** How a try to enter ended. A wrong password is an answer, not an error: its counter must survive the transaction. */
const entry = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('entered'), person }),
  z.object({ outcome: z.literal('refused') }),
  z.object({ outcome: z.literal('locked'), until: z.string() }),
])

const demoPerson = z.object({
  email: z.string(),
  name: z.string(),
  post: z.string(),
  unit: z.string(),
  role: z.enum(roles),
})

export const sessionRoutes = {
  welcome: queryRoute('platform.welcome', {
    path: '/api/bienvenida',
    access: 'public',
    summary: 'What the sign-in page shows: institution, and on a loopback address the persons of the demo',
    input: z.object({}),
    output: z.object({
      institution: z
        .object({ name: z.string(), acronym: z.string(), emblemSvg: z.string().nullable(), locale: z.string() })
        .nullable(),
      /** One for each role; empty where it is no demo. */
      demo: z.array(demoPerson),
      /** Everybody with a post, by unit. */
      demoStaff: z.array(demoPerson.omit({ role: true })),
    }),
  }),
  signIn: actionRoute('platform.signIn', {
    path: '/api/sesion/entrar',
    access: 'public',
    summary: 'Opens a session with address and password; the token goes into an http-only cookie',
    input: z.object({ email: z.string().min(3).max(200), password: z.string().min(1).max(PASSWORD_MAX) }),
    output: entry,
  }),
  enterDemo: actionRoute('platform.enterDemo', {
    path: '/api/sesion/demo',
    access: 'public',
    summary: 'Opens a session as a person of the demo; only in a demo and only from a loopback address',
    input: z.object({ email: z.string() }),
    output: entry,
  }),
  invitation: queryRoute('platform.invitation', {
    path: '/api/sesion/invitacion/:token',
    access: 'public',
    limited: true,
    summary: 'Whether a one-time link still works; of one that does not, used, expired or false, nothing else is said',
    input: z.object({ token: z.string().max(100) }),
    output: z.object({ works: z.boolean() }),
  }),
  acceptInvitation: actionRoute('platform.acceptInvitation', {
    path: '/api/sesion/invitacion',
    access: 'public',
    summary: 'Sets the password of the person who got a one-time link',
    input: z.object({ token: z.string().min(20).max(100), password: z.string().min(PASSWORD_MIN).max(PASSWORD_MAX) }),
    output: z.object({ email: z.string() }),
  }),
  me: queryRoute('platform.me', {
    path: '/api/sesion',
    access: 'session',
    kept: 'self',
    summary: 'The signed-in person with the posts held today',
    input: z.object({}),
    output: z.object({
      personId: z.string(),
      name: z.string(),
      email: z.string(),
      today: z.string(),
      assignments: z.array(
        z.object({
          id: z.string(),
          kind: z.enum(['holder', 'substitute']),
          postId: z.string(),
          postName: z.string(),
          unitId: z.string(),
          roles: z.array(z.enum(roles)),
        }),
      ),
      /** What an external auditor may read; null for everybody else. */
      audit: auditAccessShape.nullable(),
      institution: z.object({
        name: z.string(),
        acronym: z.string(),
        locale: z.string(),
        timeZone: z.string(),
        emblemSvg: z.string().nullable(),
        isDemo: z.boolean(),
        fixedDate: z.string().nullable(),
        /** What the country calls the plan of a year. */
        yearlyPlan: z.object({ name: z.string(), acronym: z.string() }),
      }),
      engine: z.enum(['pglite', 'postgres']),
    }),
  }),
  signOut: actionRoute('platform.signOut', {
    path: '/api/sesion/salir',
    access: 'session',
    summary: 'Ends this session, or every session of the person',
    input: z.object({ everywhere: z.boolean() }),
    output: z.object({ ended: z.number() }),
  }),
} as const
