import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyReply } from 'fastify'

/** Sends a page that is written here and not in the browser, within the frame that the build leaves (`verificar.html`). */
export type SendPage = (reply: FastifyReply, page: { title: string; body: string }) => FastifyReply

/** @param folder of the built pages. */
export function publicFrame(folder: string): SendPage {
  const frame = readFileSync(join(folder, 'verificar.html'), 'utf8')
  return (reply, { title, body }) => {
    const page = frame
      .replace(/<title>.*?<\/title>/u, () => `<title>${title}</title>`)
      .replace('<!--page-->', () => body)
    return reply.header('cache-control', 'no-store').type('text/html; charset=utf-8').send(page)
  }
}
