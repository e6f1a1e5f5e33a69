import type { Route } from '../../../kernel/contract.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import type { Application, Credentials } from './application.ts'
import { admit, findActor } from './identify.ts'
import { logRefusal } from './logRefusal.ts'

/**
 * The coarse door alone, before a file is read from the line; who is turned away there is in the log.
 *
 * @throws DomainError as `admit` does.
 */
export async function admitTo(
  app: Application,
  route: Pick<Route, 'access' | 'name'>,
  credentials: Credentials,
): Promise<void> {
  const actor = await findActor(app, app.database.kysely, credentials)
  try {
    admit(route.access, actor)
  } catch (error) {
    if (error instanceof DomainError) await logRefusal(app, route.name, actor, error)
    throw error
  }
}
