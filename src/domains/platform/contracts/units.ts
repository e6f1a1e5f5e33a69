import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { unitKinds } from '../model/unitTree.ts'
import { day, done, id, name } from './fields.ts'

const code = z
  .string()
  .trim()
  .min(1)
  .max(20)
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u)
const kind = z.enum(unitKinds)
/** Code of ISO 3166-2. */
const department = z.string().max(6)

const unitAt = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  kind,
  parentId: z.string().nullable(),
  department: z.string().nullable(),
  aliases: z.array(z.string()),
  openedOn: z.string(),
  closedOn: z.string().nullable(),
})

const version = z.object({
  validFrom: z.string(),
  /** First day of the next version, or null. */
  validTo: z.string().nullable(),
  code: z.string(),
  name: z.string(),
  kind,
  parentId: z.string().nullable(),
  department: z.string().nullable(),
  reason: z.string().nullable(),
})

export const unitRoutes = {
  listUnits: queryRoute('platform.listUnits', {
    path: '/api/unidades',
    access: 'staff',
    summary: 'The tree of units on a day (today unless said), parents before those below them',
    input: z.object({ day: day.optional() }),
    output: z.object({
      day: z.string(),
      units: z.array(unitAt),
      /** Those of the country, to choose from and to name those of the units. */
      departments: z.array(z.object({ code: z.string(), name: z.string() })),
    }),
  }),
  readUnit: queryRoute('platform.readUnit', {
    path: '/api/unidades/:unitId',
    access: 'staff',
    summary: 'A unit through its whole life: versions, aliases, successor',
    input: z.object({ unitId: id }),
    output: z.object({
      id: z.string(),
      openedOn: z.string(),
      closedOn: z.string().nullable(),
      successorId: z.string().nullable(),
      aliases: z.array(z.string()),
      versions: z.array(version),
      /** Name of today, or the last one it had. */
      name: z.string(),
      /** Names of the units that appear in the versions, and of the successor. */
      names: z.record(z.string(), z.string()),
    }),
  }),
  openUnit: actionRoute('platform.openUnit', {
    path: '/api/unidades',
    access: ['admin'],
    summary: 'Opens a unit from a day on',
    input: z.object({
      from: day,
      code,
      name,
      kind,
      parentId: id.nullable(),
      department: department.nullable().default(null),
      aliases: z.array(name).max(30).default([]),
    }),
    output: done,
  }),
  changeUnit: actionRoute('platform.changeUnit', {
    path: '/api/unidades/:unitId/cambiar',
    access: ['admin'],
    summary: 'Renames, moves or reclassifies a unit from a day on; what is left out stays',
    input: z.object({
      unitId: id,
      from: day,
      code: code.optional(),
      name: name.optional(),
      kind: kind.optional(),
      parentId: id.nullable().optional(),
      department: department.nullable().optional(),
      reason: z.string().trim().max(500).optional(),
    }),
    output: done,
  }),
  mergeUnits: actionRoute('platform.mergeUnits', {
    path: '/api/unidades/:unitId/fusionar',
    access: ['admin'],
    summary: 'Merges a unit into another from a day on: it closes, the units below pass to the successor',
    input: z.object({ unitId: id, successorId: id, from: day }),
    output: z.object({ id: z.string(), movedUnits: z.number(), closedPosts: z.number(), endedAssignments: z.number() }),
  }),
  closeUnit: actionRoute('platform.closeUnit', {
    path: '/api/unidades/:unitId/cerrar',
    access: ['admin'],
    summary: 'Closes a unit: `from` is the first day without it; its posts and assignments end with it',
    input: z.object({ unitId: id, from: day }),
    output: z.object({ id: z.string(), closedPosts: z.number(), endedAssignments: z.number() }),
  }),
  setAliases: actionRoute('platform.setAliases', {
    path: '/api/unidades/:unitId/alias',
    access: ['admin'],
    summary: 'Other ways in which documents write the name of a unit',
    input: z.object({ unitId: id, aliases: z.array(name).max(30) }),
    output: done,
  }),
} as const
