import { type Database, findInstitution } from '../domains/platform/index.ts'
import { DomainError } from '../kernel/domainError.ts'

type Options = { wantsDemo: boolean; say: (line: string) => void }

/**
 * Loads the demo ministry into a database without institution: a new embedded folder, or any with `--demo`
 * (decisions.md 24).
 *
 * @throws DomainError `platform.notInstalled` for an empty PostgreSQL without `--demo`.
 */
export async function ensureDemo(database: Database, { wantsDemo, say }: Options): Promise<void> {
  if ((await findInstitution(database.kysely)) !== undefined) return
  if (!wantsDemo) throw new DomainError('platform.notInstalled', 'unavailable')
  say('Carpeta de datos nueva: se prepara el ministerio de demostración…')
  const { buildDemo } = await import('../../demo/buildDemo.ts')
  await buildDemo(database)
}
