import { readConfiguration } from '../../app/configuration.ts'
import { restoreBackup } from '../../domains/platform/index.ts'
import { readLines } from '../backupFile.ts'
import type { Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'

const ACCEPT = 'aceptar-registro-roto'

export const restoreCommand: Command = {
  words: ['restaurar'],
  positionals: ['ARCHIVO'],
  options: { [ACCEPT]: { type: 'boolean', help: cliText.options.acceptBrokenLog } },
  summary: cliText.summaries.restore,
  run: ({ environment, terminal, positionals: [path = ''], resolvePath, isSet }) =>
    withDatabase(readConfiguration(environment), 'any', async (database) => {
      const { header, rows, log } = await restoreBackup(database, readLines(resolvePath(path)), {
        acceptBrokenLog: isSet(ACCEPT),
      })
      terminal.out(cliText.restore.done(rows, header.institution.name))
      terminal.out(cliText.export.log(log.lines, log.head))
      terminal.note(cliText.restore.signInAgain)
      if (log.firstBroken === null) return 0
      terminal.note(cliText.verify.broken(log.firstBroken.seq, log.firstBroken.reason))
      return 3
    }),
}
