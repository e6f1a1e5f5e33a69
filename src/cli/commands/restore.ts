import { readConfiguration } from '../../app/configuration.ts'
import { openFiles, restoreBackup } from '../../domains/platform/index.ts'
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
  run: ({ environment, terminal, positionals: [path = ''], resolvePath, isSet }) => {
    const configuration = readConfiguration(environment)
    return withDatabase(configuration, 'any', async (database) => {
      const files = openFiles(configuration.files)
      await files.demandAnswer()
      const {
        header,
        rows,
        files: carried,
        lostFiles,
        log,
      } = await restoreBackup(database, readLines(resolvePath(path)), {
        acceptBrokenLog: isSet(ACCEPT),
        files,
      })
      terminal.out(cliText.restore.done(rows, carried, header.institution.name))
      terminal.out(cliText.export.log(log.lines, log.head))
      terminal.note(cliText.restore.signInAgain)
      for (const sha256 of lostFiles) terminal.note(cliText.restore.lostFile(sha256))
      if (log.firstBroken !== null) terminal.note(cliText.verify.broken(log.firstBroken.seq, log.firstBroken.reason))
      return log.firstBroken === null && lostFiles.length === 0 ? 0 : 3
    })
  },
}
