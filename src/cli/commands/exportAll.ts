import { readConfiguration } from '../../app/configuration.ts'
import { version } from '../../app/version.ts'
import { exportBackup, openFiles, parseTrailer, verifyLog } from '../../domains/platform/index.ts'
import { writeLines } from '../backupFile.ts'
import type { Command } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'

/** Passes lines on and keeps the last one, which says what was carried. */
function keepingLast(lines: AsyncIterable<string>): { lines: AsyncIterable<string>; last: () => string } {
  let last = ''
  async function* passing(): AsyncGenerator<string> {
    for await (const line of lines) {
      last = line
      yield line
    }
  }
  return { lines: passing(), last: () => last }
}

export const exportCommand: Command = {
  words: ['exportar'],
  positionals: ['ARCHIVO'],
  options: {},
  summary: cliText.summaries.export,
  run: ({ environment, terminal, positionals: [named = ''], resolvePath }) => {
    const configuration = readConfiguration(environment)
    return withDatabase(configuration, 'asIs', async (database) => {
      const path = resolvePath(named)
      const about = { release: version, createdAt: new Date().toISOString(), files: openFiles(configuration.files) }
      const { trailer, bytes, header } = await exportBackup(database, about, async (lines, head) => {
        const kept = keepingLast(lines)
        const size = await writeLines(path, kept.lines)
        return { trailer: parseTrailer(kept.last()), bytes: size, header: head }
      })
      const { files, lostFiles } = trailer
      const rows = Object.values(trailer.rows).reduce((sum, count) => sum + count, 0)
      terminal.out(cliText.export.done(rows, files, bytes, path))
      terminal.out(cliText.export.log(header.logHead.lines, header.logHead.hash))
      terminal.note(cliText.export.keepSafe)
      for (const sha256 of lostFiles) terminal.note(cliText.export.lostFile(sha256))
      // A broken history is copied all the same: it is all there is. Whoever copies it should know.
      const { firstBroken } = await verifyLog(database.kysely)
      if (firstBroken !== null) terminal.note(cliText.verify.broken(firstBroken.seq, firstBroken.reason))
      return firstBroken === null && lostFiles.length === 0 ? 0 : 3
    })
  },
}
