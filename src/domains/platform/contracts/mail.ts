import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { mailSecurities } from '../model/mail/mailer.ts'
import { mailFaults, mailStatuses } from '../model/mail/outbox.ts'
import { day, done, id } from './fields.ts'

export const OUTBOX_PAGE = 200

export const mailRoutes = {
  outbox: queryRoute('platform.outbox', {
    path: '/api/correo',
    access: ['admin'],
    summary: 'The mail server and the newest mails: whether they went out, and why not. Not what they say',
    input: z.object({ ver: z.enum(['pending', 'all']).default('pending') }),
    output: z.object({
      /** Null: no server is configured and nothing is tried. */
      server: z
        .object({
          ...{ host: z.string(), port: z.number().int(), security: z.enum(mailSecurities) },
          ...{ user: z.string().nullable(), from: z.string() },
        })
        .nullable(),
      counts: z.object(
        Object.fromEntries(mailStatuses.map((status) => [status, z.number().int()])) as Record<
          (typeof mailStatuses)[number],
          z.ZodNumber
        >,
      ),
      mails: z.array(
        z.object({
          ...{ id, personName: z.string(), day, address: z.string(), status: z.enum(mailStatuses) },
          ...{ attempts: z.number().int(), nextTryAt: z.string().nullable(), fault: z.enum(mailFaults).nullable() },
          ...{ detail: z.string(), sentAt: z.string().nullable(), mayRetry: z.boolean() },
        }),
      ),
    }),
  }),
  sendTestMail: actionRoute('platform.sendTestMail', {
    path: '/api/correo/prueba',
    access: ['admin'],
    summary: 'Sends one mail to whoever asks, and answers whether the mail server took it',
    input: z.object({}),
    output: z.object({
      address: z.string(),
      /** Null: the server took it. */
      fault: z.enum(mailFaults).nullable(),
      /** What the server said. */
      detail: z.string(),
    }),
  }),
  retryMail: actionRoute('platform.retryMail', {
    path: '/api/correo/:mailId/reintentar',
    access: ['admin'],
    summary: 'Lets a mail of today that could not be sent go out at the next turn',
    input: z.object({ mailId: id }),
    output: done,
  }),
} as const
