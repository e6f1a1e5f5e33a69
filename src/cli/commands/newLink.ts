import { readConfiguration } from '../../app/configuration.ts'
import { makeApplication } from '../../app/openApplication.ts'
import { findInstitution, isThere, linkFromServer } from '../../domains/platform/index.ts'
import { DomainError } from '../../kernel/domainError.ts'
import type { Command, ExitCode } from '../command.ts'
import { withDatabase } from '../database.ts'
import { linkLines } from '../linkText.ts'
import { cliText } from '../messages.es.ts'

export const newLinkCommand: Command = {
  words: ['enlace'],
  positionals: ['CORREO'],
  options: {},
  summary: cliText.summaries.link,
  run: async ({ environment, terminal, positionals: [email = ''] }): Promise<ExitCode> => {
    const configuration = readConfiguration(environment)
    if (!isThere(configuration.database)) throw new DomainError('platform.notInstalled', 'unavailable')
    return withDatabase<ExitCode>(configuration, 'migrated', async (database) => {
      const institution = await findInstitution(database.kysely)
      if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
      const app = await makeApplication(database, configuration)
      const link = await linkFromServer(app, email)
      for (const line of linkLines(configuration, { email, timeZone: institution.timeZone, link })) terminal.out(line)
      return 0
    })
  },
}
