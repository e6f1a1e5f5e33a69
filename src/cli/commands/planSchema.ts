import { z } from 'zod'
import { importedPlanSchema } from '../../domains/operations/index.ts'
import type { Command } from '../command.ts'
import { cliText } from '../messages.es.ts'

/**
 * JSON schema (draft 2020-12) of what `plan revisar --json` prints. A reader must bear fields that it does not know:
 * new ones may come without another version.
 */
export function planSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(importedPlanSchema, {
    target: 'draft-2020-12',
    io: 'input',
    // The bounds of JavaScript's integers say nothing about a plan.
    override: ({ jsonSchema }) => {
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
    },
  })
  const named = { $schema, $id: 'plan-importado.v1.schema.json', title: cliText.schema.title, ...schema }
  return JSON.stringify(named, null, 2)
}

export const planSchemaCommand: Command = {
  words: ['plan', 'esquema'],
  positionals: [],
  options: {},
  summary: cliText.summaries.schema,
  run: async ({ terminal }) => {
    terminal.out(planSchemaText())
    return 0
  },
}
