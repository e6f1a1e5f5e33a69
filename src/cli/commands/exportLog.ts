import { readConfiguration } from '../../app/configuration.ts'
import { CHAIN_HEADER, chainRow, readChain, readChainHead } from '../../domains/platform/index.ts'
import type { Command, ExitCode } from '../command.ts'
import { demandInstalled, withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'
import { writeNew } from '../writeNew.ts'

/** The chain as digests, without a word of what was done: for whoever keeps it outside and compares later. */
export const exportLogCommand: Command = {
  words: ['registro', 'exportar'],
  positionals: ['ARCHIVO'],
  options: {},
  summary: cliText.summaries.exportLog,
  run: ({ environment, terminal, positionals: [named = ''], resolvePath }) => {
    const path = resolvePath(named)
    return withDatabase<ExitCode>(readConfiguration(environment), 'asIs', async (database) => {
      await demandInstalled(database)
      const { seq, hash } = await readChainHead(database.kysely)
      const rows = [CHAIN_HEADER]
      for await (const line of readChain(database.kysely, seq)) rows.push(chainRow(line))
      await writeNew(path, Buffer.from(`${rows.join('\n')}\n`))
      terminal.out(cliText.exportLog.done(seq, path))
      terminal.out(cliText.export.log(seq, hash))
      return 0
    })
  },
}
