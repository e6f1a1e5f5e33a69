import { Readable } from 'node:stream'
import type { NodemailerError } from 'nodemailer'
import MailComposer from 'nodemailer/lib/mail-composer'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { Mailer, MailServer, OutgoingMail } from '../../model/mail/mailer.ts'
import type { MailFault, MailOutcome } from '../../model/mail/outbox.ts'
import { isPlainAddress, plainLine } from '../../model/mail/plainLine.ts'

/** The mail server with its password, as the configuration gives it. */
export type MailSettings = MailServer & { password: string | null }

const CONNECTING_MS = 10_000
const ANSWERING_MS = 30_000

/** Of a refusal with the server's own words, or of a connection that broke before the server had any of the mail. */
function faultBefore({ code, responseCode }: NodemailerError): MailFault {
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'signInRefused'
  if (code === 'ETLS') return 'notEncrypted'
  if (responseCode !== undefined && responseCode < 500) return 'tryLater'
  if (responseCode !== undefined) return code === 'EENVELOPE' ? 'addressRefused' : 'messageRefused'
  return code === 'EENVELOPE' ? 'addressRefused' : 'unreachable'
}

function refusal(error: unknown, contentGone: boolean): MailOutcome {
  const known: NodemailerError = error instanceof Error ? error : new Error(String(error))
  // Without an answer to its content nobody knows whether the server has the mail.
  const fault = contentGone && known.responseCode === undefined ? 'noAnswer' : faultBefore(known)
  return { kind: 'refused', fault, detail: plainLine(known.response || known.message, 300) }
}

function compose({ id, fromName, address, subject, text, html }: OutgoingMail, from: string): Promise<Buffer> {
  return new MailComposer({
    // Name and address apart: neither is read for a second address.
    from: { name: plainLine(fromName), address: from },
    to: { name: '', address },
    subject: plainLine(subject),
    ...{ text, html },
    messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    // Nobody's holiday answer comes back to it.
    headers: { 'Auto-Submitted': 'auto-generated' },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
    .compile()
    .build()
}

/** The bytes of a mail, and whether the connection has begun to take them: it does once the server asked for them. */
function watched(bytes: Buffer): { stream: Readable; isGone: () => boolean } {
  let isGone = false
  const stream = new Readable({
    read() {
      isGone = true
      this.push(bytes)
      this.push(null)
    },
  })
  return { stream, isGone: () => isGone }
}

function connectionTo({ host, port, security }: MailServer): SMTPConnection {
  return new SMTPConnection({
    ...{ host, port, secure: security === 'tls' },
    ...{ requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    ...{ connectionTimeout: CONNECTING_MS, greetingTimeout: CONNECTING_MS, socketTimeout: ANSWERING_MS },
  })
}

/** @throws NodemailerError that says what the server, or the way to it, has against it. */
async function deliver(settings: MailSettings, address: string, stream: Readable): Promise<void> {
  const { user, password, from } = settings
  const connection = connectionTo(settings)
  try {
    await new Promise<void>((resolve, reject) => {
      const then = (next: () => void) => (error?: Error | null) => (error ? reject(error) : next())
      connection.on('error', reject)
      connection.on('end', () => reject(new Error('connection closed')))
      const send = (): void => connection.send({ from, to: [address] }, stream, then(resolve))
      const signIn = (): void => {
        if (user === null) send()
        else connection.login({ user, pass: password ?? '' }, then(send))
      }
      connection.connect(then(signIn))
    })
  } finally {
    connection.close()
  }
}

/** Sends through an SMTP server, a connection for each mail. */
export function smtpMailer(settings: MailSettings): Mailer {
  const { password: _password, ...server } = settings
  return {
    server,
    send: async (mail) => {
      if (!isPlainAddress(mail.address)) return { kind: 'refused', fault: 'badAddress', detail: '' }
      const { stream, isGone } = watched(await compose(mail, server.from))
      try {
        await deliver(settings, mail.address, stream)
        return { kind: 'sent' }
      } catch (error) {
        return refusal(error, isGone())
      }
    },
  }
}
