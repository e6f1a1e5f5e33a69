import { z } from 'zod'
import { actionRoute, queryRoute } from '../../../kernel/contract.ts'
import { noticeKinds } from '../model/notices/notice.ts'
import { day } from './fields.ts'

const kind = z.enum(noticeKinds)
const digest = z.enum(['daily', 'never'])

export const noticeRoutes = {
  notices: queryRoute('platform.notices', {
    path: '/api/avisos',
    access: 'staff',
    summary: 'What waits for the viewer today, the most urgent first, and whether it was read',
    input: z.object({}),
    output: z.object({
      notices: z.array(
        z.object({
          ...{ id: z.string(), kind, text: z.string(), unitName: z.string(), href: z.string() },
          ...{ dueOn: day.nullable(), since: day.nullable(), isRead: z.boolean() },
        }),
      ),
      /** Kinds that the viewer chose not to see. */
      muted: z.array(kind).readonly(),
    }),
  }),
  markNotices: actionRoute('platform.markNotices', {
    path: '/api/avisos/leidos',
    access: 'staff',
    summary: 'Marks notices of the viewer as read or unread; those that are gone are passed over',
    input: z.object({ ids: z.array(z.string().min(1).max(300)).min(1).max(500), isRead: z.boolean() }),
    output: z.object({ marked: z.number().int() }),
  }),
  noticeChoice: queryRoute('platform.noticeChoice', {
    path: '/api/avisos/preferencias',
    access: 'staff',
    summary: 'What the viewer chose to be told, the address of the digest and whether this server sends mail',
    input: z.object({}),
    output: z.object({ digest, muted: z.array(kind).readonly(), address: z.string(), sendsMail: z.boolean() }),
  }),
  chooseNotices: actionRoute('platform.chooseNotices', {
    path: '/api/avisos/preferencias',
    access: 'staff',
    summary: 'Chooses which kinds the viewer is told and whether the digest comes by e-mail',
    input: z.object({ digest, muted: z.array(kind).max(noticeKinds.length) }),
    output: z.object({ digest }),
  }),
} as const
