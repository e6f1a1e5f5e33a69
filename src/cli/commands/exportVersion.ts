import { readConfiguration } from '../../app/configuration.ts'
import { versionBytes } from '../../domains/operations/index.ts'
import { type Command, type ExitCode, UsageError } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'
import { writeNew } from '../writeNew.ts'

function positive(name: string, value: string | undefined): number {
  if (value === undefined || !/^[1-9]\d*$/.test(value)) throw new UsageError(cliText.usage.badValue(name, value ?? ''))
  return Number(value)
}

/** Writes an approved version as it was frozen, so that anybody can check its hash with any tool. */
export const exportVersionCommand: Command = {
  words: ['plan', 'version', 'exportar'],
  positionals: ['AÑO', 'NUMERO', 'ARCHIVO'],
  options: {},
  summary: cliText.summaries.exportVersion,
  run: async ({ environment, terminal, positionals: [year, number, named = ''], resolvePath }): Promise<ExitCode> => {
    const wanted = { year: positive('AÑO', year), number: positive('NUMERO', number) }
    return withDatabase<ExitCode>(readConfiguration(environment), 'asIs', async (database) => {
      const { version, bytes } = await versionBytes(database.kysely, wanted.year, wanted.number)
      const path = resolvePath(named)
      await writeNew(path, bytes)
      terminal.out(cliText.exportVersion.done(wanted.number, wanted.year, bytes.byteLength, path))
      terminal.out(cliText.exportVersion.hash(version.sha256))
      terminal.out(cliText.exportVersion.code(version.code))
      return 0
    })
  },
}
