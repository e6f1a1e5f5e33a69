import { readConfiguration } from '../../app/configuration.ts'
import { makeApplication } from '../../app/openApplication.ts'
import { findInstitution, isThere, sendDigestsNow } from '../../domains/platform/index.ts'
import { DomainError } from '../../kernel/domainError.ts'
import type { Command, ExitCode } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'

const text = cliText.sendNotices

/** What the server's own runner does each minute, for whoever has it done by the machine's clock. */
export const sendNoticesCommand: Command = {
  words: ['avisos', 'enviar'],
  positionals: [],
  options: {},
  summary: cliText.summaries.sendNotices,
  run: async ({ environment, terminal }): Promise<ExitCode> => {
    const configuration = readConfiguration(environment)
    if (!isThere(configuration.database)) throw new DomainError('platform.notInstalled', 'unavailable')
    return withDatabase<ExitCode>(configuration, 'migrated', async (database) => {
      if ((await findInstitution(database.kysely)) === undefined)
        throw new DomainError('platform.notInstalled', 'unavailable')
      const { made, isBusinessDay, sent, notSent } = await sendDigestsNow(
        await makeApplication(database, configuration),
      )
      if (!isBusinessDay) terminal.out(text.noBusinessDay)
      else terminal.out(made === null ? text.madeBefore : text.made(made))
      terminal.out(text.sent(sent))
      if (notSent === 0) return 0
      terminal.note(text.notSent(notSent))
      return 3
    })
  },
}
