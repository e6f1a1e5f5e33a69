import { readConfiguration } from '../../app/configuration.ts'
import { verifyLog } from '../../domains/platform/index.ts'
import type { Command } from '../command.ts'
import { demandInstalled, withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'

export const verifyLogCommand: Command = {
  words: ['registro', 'verificar'],
  positionals: [],
  options: {},
  summary: cliText.summaries.verify,
  run: ({ environment, terminal }) =>
    withDatabase(readConfiguration(environment), 'asIs', async (database) => {
      await demandInstalled(database)
      const { lines, head, firstBroken } = await verifyLog(database.kysely)
      if (firstBroken === null) {
        terminal.out(cliText.verify.whole(lines))
        terminal.out(cliText.verify.head(head))
        return 0
      }
      terminal.note(cliText.verify.broken(firstBroken.seq, firstBroken.reason))
      terminal.out(cliText.verify.before(lines))
      terminal.out(cliText.verify.head(head))
      return 1
    }),
}
