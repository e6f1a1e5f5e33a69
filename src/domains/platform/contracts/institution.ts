import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { done, name } from './fields.ts'

const institution = z.object({
  name: z.string(),
  acronym: z.string(),
  country: z.string(),
  locale: z.string(),
  timeZone: z.string(),
  emblemSvg: z.string().nullable(),
})

export const institutionRoutes = {
  readInstitution: queryRoute('platform.readInstitution', {
    path: '/api/institucion',
    access: 'staff',
    summary: 'Name, country, language and time zone of the institution',
    input: z.object({}),
    output: institution.extend({ isDemo: z.boolean() }),
  }),
  readCountryPack: queryRoute('platform.readCountryPack', {
    path: '/api/institucion/paquete',
    access: 'staff',
    summary: 'Data of the country as they are in force, beside those that this release ships',
    input: z.object({}),
    output: z.object({
      /** What is in force was read when the institution was installed. */
      isKept: z.boolean(),
      /** This release has a pack for the institution's country. */
      isShipped: z.boolean(),
      facts: z.array(z.object({ fact: z.string(), inForce: z.string().nullable(), shipped: z.string().nullable() })),
    }),
  }),
  saveInstitution: actionRoute('platform.saveInstitution', {
    path: '/api/institucion',
    access: ['admin'],
    summary: 'Changes the data of the institution',
    input: z.object({
      name,
      acronym: z.string().trim().min(1).max(20),
      country: z.string().regex(/^[A-Z]{2}$/u),
      locale: z.string().regex(/^es-[A-Z]{2}$/u),
      timeZone: z.string().min(1).max(60),
      emblemSvg: z.string().max(20_000).nullable(),
    }),
    output: done,
  }),
} as const
