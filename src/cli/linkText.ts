import type { Configuration } from '../app/configuration.ts'
import type { OneTimeLink } from '../domains/platform/index.ts'
import { cliText } from './messages.es.ts'

/** A one-time link with the address at which this installation's server answers, and until when in its own time. */
export function linkLines(
  { publicUrl, host, port }: Configuration,
  { email, timeZone, link }: { email: string; timeZone: string; link: OneTimeLink },
): string[] {
  const server = publicUrl ?? `http://${host.includes(':') ? `[${host}]` : host}:${port}`
  const until = new Intl.DateTimeFormat('es', { timeZone, dateStyle: 'long', timeStyle: 'short' })
  return [
    cliText.link.forPerson(email, until.format(new Date(link.expiresAt))),
    `${server.replace(/\/$/u, '')}${link.path}`,
  ]
}
