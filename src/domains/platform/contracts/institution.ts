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
