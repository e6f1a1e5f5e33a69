import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** What the sink does with mail to an address whose first part is this word; to any other it keeps it. */
export const trouble = { refused: 'rechazado', later: 'luego', silent: 'mudo', unwanted: 'nulo' } as const

export type MailSink = {
  port: number
  /** Everything that was accepted, as it came over the line. */
  mails: { to: string[]; raw: string }[]
  /** Sessions that somebody opened, whatever came of them. */
  connections: () => number
  close: () => Promise<void>
}

const wordOf = (address: string): string => address.slice(0, address.indexOf('@'))

const failure = (responseCode: number, words: string): Error => Object.assign(new Error(words), { responseCode })

type SinkOptions = { port?: number; password?: string }

/** A real SMTP server on the loopback that keeps what it is given. With a password, only for the user `hilo`. */
export async function openMailSink({ port = 0, password }: SinkOptions = {}): Promise<MailSink> {
  const mails: MailSink['mails'] = []
  let connections = 0
  const server = new SMTPServer({
    ...{ disabledCommands: ['STARTTLS'], authOptional: password === undefined, allowInsecureAuth: true },
    ...{ disableReverseLookup: true, closeTimeout: 100, logger: false },
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onAuth: (auth, _session, done) =>
      auth.username === 'hilo' && auth.password === password
        ? done(null, { user: 'hilo' })
        : done(failure(535, 'usuario o clave equivocada')),
    onRcptTo: ({ address }, _session, done) => {
      if (wordOf(address) === trouble.refused) done(failure(550, 'no existe ese buzón'))
      else if (wordOf(address) === trouble.later) done(failure(451, 'vuelva más tarde'))
      else done()
    },
    onData: (stream, { envelope }, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const to = envelope.rcptTo.map(({ address }) => address)
        const words = to.map(wordOf)
        if (words.includes(trouble.unwanted)) return done(failure(554, 'contenido no aceptado'))
        mails.push({ to, raw: Buffer.concat(chunks).toString('utf8') })
        if (words.includes(trouble.silent)) for (const client of server.connections) client.close()
        else done()
      })
    },
  })
  server.on('error', () => undefined)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    port: (server.server.address() as AddressInfo).port,
    mails,
    connections: () => connections,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
