import { readConfiguration } from '../../app/configuration.ts'
import { version } from '../../app/version.ts'
import { exportBackup, verifyLog } from '../../domains/platform/index.ts'
import { writeLines } from '../backupFile.ts'
import type { Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'

/** Passes lines on and counts those between the first and the last, which are rows. */
function countedRows(lines: AsyncIterable<string>): { lines: AsyncIterable<string>; rows: () => number } {
  let seen = 0
  async function* passing(): AsyncGenerator<string> {
    for await (const line of lines) {
      seen++
      yield line
    }
  }
  return { lines: passing(), rows: () => seen - 2 }
}

export const exportCommand: Command = {
  words: ['exportar'],
  positionals: ['ARCHIVO'],
  options: {},
  summary: cliText.summaries.export,
  run: ({ environment, terminal, positionals: [named = ''], resolvePath }) =>
    withDatabase(readConfiguration(environment), 'asIs', async (database) => {
      const path = resolvePath(named)
      const about = { release: version, createdAt: new Date().toISOString() }
      const { rows, bytes, header } = await exportBackup(database, about, async (lines, head) => {
        const counted = countedRows(lines)
        const size = await writeLines(path, counted.lines)
        return { rows: counted.rows(), bytes: size, header: head }
      })
      terminal.out(cliText.export.done(rows, bytes, path))
      terminal.out(cliText.export.log(header.logHead.lines, header.logHead.hash))
      terminal.note(cliText.export.keepSafe)
      // A broken history is copied all the same: it is all there is. Whoever copies it should know.
      const { firstBroken } = await verifyLog(database.kysely)
      if (firstBroken === null) return 0
      terminal.note(cliText.verify.broken(firstBroken.seq, firstBroken.reason))
      return 3
    }),
}
