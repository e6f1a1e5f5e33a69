import type { MailOutcome } from './outbox.ts'

/** How the connection to the mail server is protected: from its first byte, asked for by STARTTLS, or not at all. */
export const mailSecurities = ['tls', 'starttls', 'none'] as const
export type MailSecurity = (typeof mailSecurities)[number]

/** What may be told of the mail server; its password never is. */
export type MailServer = { host: string; port: number; security: MailSecurity; user: string | null; from: string }

export type OutgoingMail = {
  id: string
  fromName: string
  address: string
  subject: string
  text: string
  html: string
}

/** The door to the mail server, which stands outside: it never throws, whatever happens is an outcome. */
export type Mailer = { server: MailServer; send: (mail: OutgoingMail) => Promise<MailOutcome> }
