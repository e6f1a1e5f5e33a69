import { Agent, request } from 'node:http'
import { timed } from './figures.ts'

/** What users of the monthly cycle do: of ten things eight lists of units, one report with its file and one board. */
export const deeds = ['unitList', 'report', 'board'] as const
export type Deed = (typeof deeds)[number]

const MIX: readonly Deed[] = [
  ...Array.from({ length: 4 }, () => 'unitList' as const),
  'report',
  ...Array.from({ length: 4 }, () => 'unitList' as const),
  'board',
]

export type Asked = {
  readonly method?: 'GET' | 'POST'
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Buffer | string
  /** Loopback address that it comes from: the server counts tries to enter by address. */
  readonly from?: string
}

export type Answered = { readonly text: string; readonly cookie: string }

/** Does one deed of one user, from the first request of it to the last answer; throws when it is refused. */
export type Side = (user: number, deed: Deed) => Promise<void>

/** Milliseconds of each deed that ended, and what went wrong; `perSecond` counts the deeds of all kinds. */
export type Load = {
  readonly spent: Readonly<Record<Deed, readonly number[]>>
  readonly errors: readonly string[]
  readonly perSecond: number
}

/** Sends a request over lines that stay open, and answers its text and the cookie it set; throws with the text when the server refuses. */
export function lines(most: number): (url: string, asked?: Asked) => Promise<Answered> {
  const agent = new Agent({ keepAlive: true, maxSockets: most })
  return (url, { method = 'GET', headers = {}, body, from } = {}) =>
    new Promise((resolve, reject) => {
      const place = from === undefined ? {} : { localAddress: from }
      const sent = request(url, { method, agent, headers, ...place }, (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', reject)
        answer.on('end', () => {
          const text = Buffer.concat(chunks).toString()
          const cookie = answer.headers['set-cookie']?.[0]?.split(';')[0] ?? ''
          if ((answer.statusCode ?? 500) < 400) resolve({ text, cookie })
          else reject(new Error(`${url}: ${answer.statusCode} ${text.slice(0, 300)}`))
        })
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

/** Closed loop: each user does the next thing when the last one was answered, without a pause, for some seconds. */
export async function closedLoop(users: number, seconds: number, side: Side): Promise<Load> {
  const spent: Record<Deed, number[]> = { unitList: [], report: [], board: [] }
  const errors: string[] = []
  const startedAt = performance.now()
  const end = startedAt + 1000 * seconds
  const live = async (user: number): Promise<void> => {
    for (let turn = user; performance.now() < end; turn += 1) {
      const deed = MIX[turn % MIX.length] ?? 'unitList'
      await timed(() => side(user, deed)).then(
        ({ ms }) => spent[deed].push(ms),
        (error: unknown) => errors.push(String(error)),
      )
    }
  }
  await Promise.all(Array.from({ length: users }, (_, user) => live(user)))
  const done = deeds.reduce((sum, deed) => sum + spent[deed].length, 0)
  return { spent, errors, perSecond: (1000 * done) / (performance.now() - startedAt) }
}
