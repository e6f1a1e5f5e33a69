import { z } from 'zod'
import { actionRoute, queryRoute, type Role } from '../../../kernel/contract.ts'
import { day, email, id, name } from './fields.ts'

/** Whoever opens the doors of the institution, and whoever answers to auditors; never whoever is audited alone. */
export const auditGivers = ['internalControl', 'admin'] as const satisfies readonly Role[]

const unitsShape = z.union([z.literal('all'), z.array(id).min(1).max(500).readonly()])
const yearShape = z.number().int().min(2000).max(2200)

export const auditAccessShape = z.object({
  id,
  body: z.string(),
  purpose: z.string(),
  years: z.array(yearShape).readonly(),
  units: unitsShape,
  names: z.boolean(),
  from: day,
  /** First day on which it is closed. */
  until: day,
})

export const auditAccessRoutes = {
  listAuditAccess: queryRoute('platform.listAuditAccess', {
    path: '/api/auditoria/accesos',
    access: [...auditGivers, 'planningOfficer'],
    summary: 'Accesses of external auditors, newest first: to whom, for what, how far, until when, and how they ended',
    input: z.object({}),
    output: z.object({
      accesses: z.array(
        auditAccessShape.extend({
          personName: z.string(),
          email: z.string(),
          state: z.enum(['future', 'open', 'ended', 'revoked']),
          givenAt: z.string(),
          revokedAt: z.string().nullable(),
          revokedWhy: z.string().nullable(),
        }),
      ),
      mayGive: z.boolean(),
    }),
  }),
  giveAuditAccess: actionRoute('platform.giveAuditAccess', {
    path: '/api/auditoria/accesos',
    access: auditGivers,
    summary: 'Gives a person of an outside body a read-only access, with a one-time link that is shown once',
    input: z.object({
      name,
      email,
      body: name,
      purpose: z.string().trim().min(5).max(1000),
      years: z.array(yearShape).min(1).max(20),
      units: unitsShape,
      names: z.boolean(),
      from: day,
      /** Last day, included. */
      until: day,
    }),
    output: z.object({ id, path: z.string(), expiresAt: z.string() }),
  }),
  revokeAuditAccess: actionRoute('platform.revokeAuditAccess', {
    path: '/api/auditoria/accesos/:accessId/retirar',
    access: auditGivers,
    summary: 'Takes an access back: it closes at once, and open sessions and links of its person end',
    input: z.object({ accessId: id, reason: z.string().trim().min(5).max(1000) }),
    output: z.object({ id }),
  }),
} as const
