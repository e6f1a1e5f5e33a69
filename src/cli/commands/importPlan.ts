import { basename } from 'node:path'
import { readConfiguration } from '../../app/configuration.ts'
import { makeApplication } from '../../app/openApplication.ts'
import { acceptImport, stageImport } from '../../domains/operations/index.ts'
import type { Credentials } from '../../domains/platform/index.ts'
import { type Call, type Command, type ExitCode, UsageError } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'
import { readBytes } from '../readBytes.ts'

function demandOptions({ text }: Call): { year: number; email: string } {
  const [year, email] = [text('anio'), text('como')]
  const missing = [year === undefined ? '--anio' : [], email === undefined ? '--como' : []].flat()
  if (year === undefined || email === undefined) throw new UsageError(cliText.usage.missing(missing))
  if (!/^20\d\d$/.test(year)) throw new UsageError(cliText.usage.badValue('--anio', year))
  return { year: Number(year), email }
}

/** Reads a document and puts it into the plan of its year, in the name of a person of Planificación. */
export const importPlanCommand: Command = {
  words: ['plan', 'importar'],
  positionals: ['ARCHIVO'],
  options: {
    anio: { type: 'string', value: 'AÑO', help: cliText.options.year },
    como: { type: 'string', value: 'CORREO', help: cliText.options.as },
  },
  summary: cliText.summaries.importPlan,
  run: async (call): Promise<ExitCode> => {
    const { year, email } = demandOptions(call)
    const { terminal, positionals, resolvePath, environment } = call
    const path = resolvePath(positionals[0] ?? '')
    const bytes = await readBytes(path)
    const configuration = readConfiguration(environment)
    return withDatabase<ExitCode>(configuration, 'asIs', async (database) => {
      const app = await makeApplication(database, configuration)
      const credentials: Credentials = { kind: 'email', email }
      const file = { name: basename(path), bytes }
      const staged = await stageImport.call(app, { credentials, input: { year }, file })
      if (staged.state === 'accepted') {
        terminal.out(cliText.importPlan.already(year))
        return 0
      }
      const { report } = await acceptImport.call(app, { credentials, input: { importId: staged.importId } })
      terminal.out(
        cliText.importPlan.done(year, report.units.matched + report.units.created.length, report.activities.added),
      )
      const doubts = report.leftovers.doubts.length + report.leftovers.document.length
      terminal.out(cliText.importPlan.doubts(doubts))
      return doubts === 0 ? 0 : 3
    })
  },
}
