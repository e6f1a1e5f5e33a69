import { readConfiguration } from '../../app/configuration.ts'
import { makeApplication } from '../../app/openApplication.ts'
import { checkFilesNow } from '../../domains/platform/index.ts'
import type { Command } from '../command.ts'
import { demandInstalled, withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'

const text = cliText.verifyFiles

/** Reads every kept file again, and keeps what it found for the page of administration. Changed or missing is a fault; one too many only a doubt: nothing is lost by it. */
export const verifyFilesCommand: Command = {
  words: ['archivos', 'verificar'],
  positionals: [],
  options: {},
  summary: cliText.summaries.verifyFiles,
  run: ({ environment, terminal }) => {
    const configuration = readConfiguration(environment)
    return withDatabase(configuration, 'asIs', async (database) => {
      await demandInstalled(database)
      const { whole, faults, extra } = await checkFilesNow(await makeApplication(database, configuration))
      terminal.out(text.whole(whole))
      for (const { sha256, state, of } of faults) terminal.note([text[state](sha256), text.of(of)].join(''))
      for (const path of extra) terminal.note(text.extra(path))
      if (faults.length === 0) return extra.length === 0 ? 0 : 3
      terminal.note(text.repair)
      return 1
    })
  },
}
