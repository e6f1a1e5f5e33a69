import { z } from 'zod'
import { uploadRoute } from '../../../kernel/contract.ts'
import { day } from './fields.ts'

const plannedRow = z.object({
  place: z.object({ sheet: z.string().nullable(), ref: z.string() }),
  kind: z.enum(['unit', 'person']),
  name: z.string(),
  key: z.string(),
  effect: z.enum(['create', 'change', 'same', 'impossible']),
  doubts: z.array(z.object({ code: z.string(), value: z.string() })),
})

export const directoryRoutes = {
  previewDirectory: uploadRoute('platform.previewDirectory', {
    path: '/api/importar-personas/revisar',
    access: ['admin'],
    summary: 'Reads a list of units and people and says what it would create or change; writes nothing',
    input: z.object({ from: day }),
    output: z.object({
      /** Names what was seen: accepting it needs the same. */
      digest: z.string(),
      rows: z.array(plannedRow),
    }),
  }),
  importDirectory: uploadRoute('platform.importDirectory', {
    path: '/api/importar-personas',
    access: ['admin'],
    summary: 'Creates and changes what the preview of the same file showed, without the rows left out',
    input: z.object({
      from: day,
      digest: z.string().length(64),
      /** Places of the rows in the preview, from 0, that are left out: `3,7`. */
      skip: z
        .string()
        .regex(/^(\d+(,\d+)*)?$/u)
        .default(''),
    }),
    output: z.object({ units: z.number(), people: z.number(), posts: z.number(), assignments: z.number() }),
  }),
} as const
