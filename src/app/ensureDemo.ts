import {
  type Application,
  type Database,
  findInstitution,
  readPackInForce,
  readUnits,
} from '../domains/platform/index.ts'
import { DomainError } from '../kernel/domainError.ts'

type Options = Pick<Application, 'files' | 'personKeyFile'> & { wantsDemo: boolean; say: (line: string) => void }

/**
 * Loads the demo ministry into a database without institution: a new embedded folder, or any with `--demo`
 * (decisions.md 24).
 *
 * @throws DomainError `platform.notInstalled` for an empty PostgreSQL without `--demo`, `platform.demoInterrupted` where
 *   an earlier load did not reach its end.
 */
export async function ensureDemo(database: Database, { wantsDemo, say, ...place }: Options): Promise<void> {
  const institution = await findInstitution(database.kysely)
  const isWhole = institution?.isDemo !== true || (await readPackInForce(database.kysely)).isKept
  if (institution !== undefined && isWhole) return
  if (institution !== undefined || (await readUnits(database.kysely)).length > 0)
    throw new DomainError('platform.demoInterrupted', 'conflict')
  if (!wantsDemo) throw new DomainError('platform.notInstalled', 'unavailable')
  say('Carpeta de datos nueva: se prepara el ministerio de demostración…')
  const { buildDemo } = await import('../../demo/buildDemo.ts')
  await buildDemo({ database, ...place })
}
