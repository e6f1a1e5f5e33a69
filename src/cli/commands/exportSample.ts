import { readConfiguration } from '../../app/configuration.ts'
import { makeApplication } from '../../app/openApplication.ts'
import { auditScope, downloadSample } from '../../domains/operations/index.ts'
import { type Credentials, sha256 } from '../../domains/platform/index.ts'
import { type Call, type Command, type ExitCode, UsageError } from '../command.ts'
import { withDatabase } from '../database.ts'
import { cliText } from '../messages.es.ts'
import { writeNew } from '../writeNew.ts'

function demandOptions({ text }: Call): { years: string; email: string } {
  const [years, email] = [text('anio'), text('como')]
  const missing = [years === undefined ? '--anio' : [], email === undefined ? '--como' : []].flat()
  if (years === undefined || email === undefined) throw new UsageError(cliText.usage.missing(missing))
  if (!/^20\d\d(,20\d\d)*$/.test(years)) throw new UsageError(cliText.usage.badValue('--anio', years))
  return { years, email }
}

/** Ids of units named by their codes. */
function unitIds(codes: string | undefined, units: readonly { id: string; code: string }[]): string | undefined {
  if (codes === undefined) return undefined
  const ids = codes.split(',').map((code) => {
    const unit = units.find((one) => one.code === code.trim())
    if (unit === undefined) throw new UsageError(cliText.usage.badValue('--unidades', code))
    return unit.id
  })
  return ids.join(',')
}

/** The sample file for an auditor, in the name of somebody who may take it; the log keeps the download. */
export const exportSampleCommand: Command = {
  words: ['auditoria', 'exportar'],
  positionals: ['ARCHIVO'],
  options: {
    anio: { type: 'string', value: 'AÑOS', help: cliText.options.years },
    unidades: { type: 'string', value: 'CODIGOS', help: cliText.options.units },
    'con-nombres': { type: 'boolean', help: cliText.options.names },
    como: { type: 'string', value: 'CORREO', help: cliText.options.as },
  },
  summary: cliText.summaries.exportSample,
  run: async (call): Promise<ExitCode> => {
    const { years, email } = demandOptions(call)
    const { terminal, positionals, resolvePath, environment, text, isSet } = call
    const configuration = readConfiguration(environment)
    return withDatabase<ExitCode>(configuration, 'asIs', async (database) => {
      const app = await makeApplication(database, configuration)
      const credentials: Credentials = { kind: 'email', email }
      const { units } = await auditScope.call(app, { credentials, input: {} })
      const unidades = unitIds(text('unidades'), units)
      const nombres = isSet('con-nombres') ? ('si' as const) : ('no' as const)
      const input = { anios: years, nombres, ...(unidades === undefined ? {} : { unidades }) }
      const { bytes } = await downloadSample.call(app, { credentials, input })
      const path = resolvePath(positionals[0] ?? '')
      await writeNew(path, bytes)
      terminal.out(cliText.exportSample.done(years, bytes.byteLength, path))
      terminal.out(cliText.exportVersion.hash(sha256(bytes)))
      terminal.out(cliText.exportSample.check(path))
      return 0
    })
  },
}
