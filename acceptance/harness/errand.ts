import { randomUUID } from 'node:crypto'
import { request } from 'playwright-core'
import { send } from './demoAddresses.ts'

/** A table in text, as a spreadsheet saves it. */
type Table = { name: string; text: string }

/** Acts through the API as one person after the other, for what a journey only needs to be there. */
export type Errand = {
  get: <T>(email: string, path: string) => Promise<T>
  post: <T>(email: string, path: string, data: object) => Promise<T>
  upload: <T>(email: string, path: string, fields: Record<string, string>, table: Table) => Promise<T>
  end: () => Promise<void>
}

export async function openErrand(address: string): Promise<Errand> {
  const context = await request.newContext({ baseURL: address })
  let entered = ''
  const enter = async (email: string): Promise<void> => {
    if (entered === email) return
    await send(context, address, '/api/sesion/demo', { email })
    entered = email
  }
  return {
    get: async (email, path) => {
      await enter(email)
      const answer = await context.get(path)
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
      return await answer.json()
    },
    post: async (email, path, data) => {
      await enter(email)
      return send(context, address, path, data)
    },
    upload: async (email, path, fields, { name, text }) => {
      await enter(email)
      const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
      const headers = { origin: address, 'idempotency-key': randomUUID() }
      const answer = await context.post(path, { multipart: { ...fields, file }, headers })
      if (!answer.ok()) throw new Error(`${path}: ${await answer.text()}`)
      return await answer.json()
    },
    end: () => context.dispose(),
  }
}
