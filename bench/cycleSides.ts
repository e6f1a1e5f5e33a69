import { randomBytes, randomUUID } from 'node:crypto'
import { buildMinistry, holdersOn } from '../demo/data/index.ts'
import { enterAs, type Running } from './servers.ts'
import { type Asked, lines, type Side } from './users.ts'

/** The demo's plan in force: its months from September on are open. */
export const CYCLE_YEAR = 2025
const OPEN_MONTHS = [9, 10, 11, 12]
const FILE_BYTES = 100 * 1024
const BOUNDARY = 'hilo-bench-file'

type Row = {
  activity: { id: string }
  form: string
  programmedBp: number | null
  report: { revision: number } | null
  mayWrite: boolean
}
/** A report that one user writes again and again. */
type Page = {
  readonly email: string
  readonly month: number
  readonly activityId: string
  readonly shareBp: number | null
  revision: number
}
type User = { readonly cookie: string; readonly page: Page }

/** A new file of 100 KB that is a PDF by its content. */
function aFile(): Buffer {
  const head = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\n% ')
  const tail = Buffer.from('\ntrailer<<>>\n%%EOF')
  return Buffer.concat([head, Buffer.from(randomBytes(FILE_BYTES / 2).toString('hex')), tail])
}

function form(file: Buffer): Buffer {
  const head = `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="informe.pdf"\r\ncontent-type: application/pdf\r\n\r\n`
  return Buffer.concat([Buffer.from(head), file, Buffer.from(`\r\n--${BOUNDARY}--\r\n`)])
}

function contentWith({ shareBp }: Page, fileId: string): object {
  return {
    ...{ shareBp, quantity: null, received: null, attended: null, women: null, men: null },
    ...{ achievement: 'Se hizo lo previsto', difficulty: '', corrective: '', noEvidence: '' },
    evidence: [{ kind: 'file', fileId, means: null, confidentiality: 'internal' }],
  }
}

/** Every report of the open months that the head of a unit may write as a share. */
async function pagesOf({ address }: Running): Promise<Page[]> {
  const ministry = buildMinistry()
  const pages = new Map<string, Page>()
  for (const { code } of ministry.units) {
    const key = holdersOn(ministry, `${code}-JEF`, ministry.today).at(-1)?.person
    const email = ministry.people.find((person) => person.key === key)?.email
    if (email === undefined) continue
    const cookie = await enterAs(address, email)
    for (const month of OPEN_MONTHS) {
      const answer = await fetch(`${address}/api/seguimiento/${CYCLE_YEAR}/${month}`, { headers: { cookie } })
      const { rows } = (await answer.json()) as { rows: Row[] }
      for (const { activity, form: kind, programmedBp: shareBp, report, mayWrite } of rows)
        if (mayWrite && kind === 'share')
          pages.set(`${activity.id} ${month}`, {
            ...{ email, month, activityId: activity.id, shareBp },
            revision: report?.revision ?? 0,
          })
    }
  }
  return [...pages.values()]
}

/** Each user has a session of his own, and a report that nobody else writes. */
async function signedIn(ours: Running, users: number): Promise<User[]> {
  const pages = (await pagesOf(ours)).slice(0, users)
  if (pages.length < users) throw new Error(`there are ${pages.length} reports for ${users} users`)
  const send = lines(users)
  const all: User[] = []
  for (const [user, page] of pages.entries()) {
    const { cookie } = await send(`${ours.address}/api/sesion/demo`, {
      method: 'POST',
      headers: { origin: ours.address, 'content-type': 'application/json' },
      body: JSON.stringify({ email: page.email }),
      from: `127.0.1.${1 + (user % 250)}`,
    })
    all.push({ cookie, page })
  }
  return all
}

/** The product: session, rights, validation, versions and log of each request; a report is the file and then its text. */
export async function productSide(ours: Running, users: number, board: string): Promise<Side> {
  const people = await signedIn(ours, users)
  const send = lines(users)
  const origin = { origin: ours.address }
  const report = async ({ cookie, page }: User): Promise<void> => {
    const path = `${ours.address}/api/seguimiento/${CYCLE_YEAR}/${page.month}/informes/${page.activityId}`
    const post = (type: string, body: Buffer | string): Asked => ({
      method: 'POST',
      headers: { ...origin, cookie, 'content-type': type, 'idempotency-key': randomUUID() },
      body,
    })
    const { text: kept } = await send(
      `${path}/archivos`,
      post(`multipart/form-data; boundary=${BOUNDARY}`, form(aFile())),
    )
    const { id } = JSON.parse(kept) as { id: string }
    const written = JSON.stringify({ content: contentWith(page, id), revision: page.revision })
    const { text: saved } = await send(path, post('application/json', written))
    page.revision = (JSON.parse(saved) as { revision: number }).revision
  }
  return async (user, deed) => {
    const person = people[user]
    if (person === undefined) throw new Error(`no user ${user}`)
    if (deed === 'report') return report(person)
    const [path, cookie] =
      deed === 'board'
        ? [`seguimiento/${CYCLE_YEAR}/tablero?month=8`, board]
        : [`planes/${CYCLE_YEAR}/unidades`, person.cookie]
    await send(`${ours.address}/api/${path}`, { headers: { cookie } })
  }
}

/** The floor: one query for a list or a board; for a report the file into a folder and one row. */
export function floorSide(floor: Running, users: number): Side {
  const send = lines(users)
  return async (user, deed) => {
    if (deed === 'report')
      await send(`${floor.address}/report/${CYCLE_YEAR}/${user}`, { method: 'POST', body: aFile() })
    else await send(`${floor.address}/${deed === 'board' ? 'board' : 'units'}/${CYCLE_YEAR}`)
  }
}
