import { readConfiguration } from '../../app/configuration.ts'
import { makeApplication } from '../../app/openApplication.ts'
import {
  findInstitution,
  type Installation,
  installationSchema,
  installInstitution,
} from '../../domains/platform/index.ts'
import { DomainError } from '../../kernel/domainError.ts'
import { type Call, type Command, type ExitCode, UsageError } from '../command.ts'
import { withDatabase } from '../database.ts'
import { linkLines } from '../linkText.ts'
import { cliText } from '../messages.es.ts'

/** Option of the command line for each thing that an installation needs, in the order in which it is asked. */
const FIELDS = {
  name: { option: 'institucion', value: 'NOMBRE', help: cliText.options.institution },
  acronym: { option: 'sigla', value: 'SIGLA', help: cliText.options.acronym },
  country: { option: 'pais', value: 'CÓDIGO', help: cliText.options.country },
  unitName: { option: 'unidad', value: 'NOMBRE', help: cliText.options.unit },
  adminName: { option: 'nombre', value: 'NOMBRE', help: cliText.options.adminName },
  adminEmail: { option: 'correo', value: 'CORREO', help: cliText.options.adminEmail },
} as const satisfies Record<keyof Installation, { option: string; value: string; help: string }>

const fields = Object.entries(FIELDS).map(([field, about]) => ({ field, ...about }))

async function gather({ terminal, text }: Call): Promise<Record<string, string>> {
  const given: Record<string, string> = {}
  for (const { field, option, help } of fields) {
    const value = text(option) ?? (await terminal.ask?.(cliText.install.question(help)))
    if (value !== undefined) given[field] = field === 'country' ? value.trim().toUpperCase() : value
  }
  return given
}

function check(given: Record<string, string>): Installation {
  const parsed = installationSchema.safeParse(given)
  if (parsed.success) return parsed.data
  const wrong = fields.find(({ field }) => field === parsed.error.issues[0]?.path[0])
  throw new UsageError(cliText.usage.badValue(`--${wrong?.option}`, given[wrong?.field ?? ''] ?? ''))
}

function demandFlags({ terminal, text }: Call): void {
  if (terminal.ask !== null) return
  const missing = fields.filter(({ option }) => text(option) === undefined).map(({ option }) => `--${option}`)
  if (missing.length > 0) throw new UsageError(cliText.usage.missing(missing))
}

export const installCommand: Command = {
  words: ['instalar'],
  positionals: [],
  options: Object.fromEntries(fields.map(({ option, value, help }) => [option, { type: 'string', value, help }])),
  summary: cliText.summaries.install,
  run: async (call): Promise<ExitCode> => {
    demandFlags(call)
    // What nobody can be asked for is checked before a database is opened, or even made.
    const given = call.terminal.ask === null ? check(await gather(call)) : undefined
    const configuration = readConfiguration(call.environment)
    return withDatabase<ExitCode>(configuration, 'migrated', async (database) => {
      // Before asking anything.
      if ((await findInstitution(database.kysely)) !== undefined) {
        throw new DomainError('platform.alreadyInstalled', 'conflict')
      }
      const installation = given ?? check(await gather(call))
      const app = await makeApplication(database, configuration)
      const link = await installInstitution(app, installation)
      const timeZone = (await findInstitution(database.kysely))?.timeZone ?? 'UTC'
      call.terminal.out(cliText.install.done(installation.name))
      for (const line of linkLines(configuration, { email: installation.adminEmail, timeZone, link }))
        call.terminal.out(line)
      return 0
    })
  },
}
