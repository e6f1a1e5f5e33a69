import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { reportRoutes } from '../../domains/monitoring/contract.ts'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../domains/operations/testing.ts'
import { sessionRoutes } from '../../domains/platform/contract.ts'
import { inTransaction } from '../../domains/platform/index.ts'
import { aSession } from '../../domains/platform/testing.ts'
import type { InputOf } from '../../kernel/contract.ts'
import { createServer } from './createServer.ts'
import { ask } from './testing/walk.ts'

const MONTH = 2
const PDF = Buffer.from('%PDF-1.7\nacta de prueba\n%%EOF')
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

let ground: PlanGround
let server: FastifyInstance
let address = ''
let [fair, visits, talks, south] = ['', '', '', '']
const tokens = new Map<string, string>()

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  const names = ['Organizar ferias', 'Visitar empresas', 'Dar charlas'].map((name) => ({ name, ...common }))
  ;[fair = '', visits = '', talks = ''] = await ground.add(units.one, names)
  ;[south = ''] = await ground.add(units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  await inTransaction(app.database, async (tx) => {
    const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
    for (const { id, email } of people) tokens.set((email ?? '').split('@')[0] ?? '', await aSession(tx, app, id))
  })
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  address = await server.listen({ host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(async () => {
  await server.close()
  await ground.app.database.close()
})

const headersOf = (who: string) => ({ cookie: `hilo_session=${tokens.get(who)}`, origin: address })
const get = (who: string, path: string) => fetch(`${address}${path}`, { headers: headersOf(who) })
const fileAt = (id: string) => `/api/seguimiento/evidencias/${id}`
const uploadPath = (activityId: string) => `/api/seguimiento/${YEAR}/${MONTH}/informes/${activityId}/archivos`

function send(who: string, bytes: Uint8Array, name: string, activityId = fair) {
  const body = new FormData()
  body.append('file', new File([new Uint8Array(bytes)], name))
  return fetch(`${address}${uploadPath(activityId)}`, { method: 'POST', headers: headersOf(who), body })
}
async function sent(who: string, bytes: Uint8Array, name: string, activityId = fair) {
  const answer = await send(who, bytes, name, activityId)
  const file = await answer.json()
  expect(answer.status, JSON.stringify(file)).toBe(200)
  return file
}
const codeOf = async (answer: Response) => [answer.status, (await answer.json()).error.code]
const onDisk = () => {
  try {
    const entries = readdirSync(ground.app.files.folder, { recursive: true, withFileTypes: true })
    return entries.filter((one) => one.isFile()).map(({ name }) => name)
  } catch {
    return []
  }
}
const pathOf = (sha: string) => join(ground.app.files.folder, sha.slice(0, 2), sha.slice(2, 4), sha)
const shaOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const rows = async () =>
  (await ground.app.database.kysely.selectFrom('platform_stored_file').select('sha256').execute()).length

type Content = InputOf<typeof reportRoutes.saveReport>['content']
const report = (evidence: Content['evidence'], revision: number, activityId = fair) =>
  ask(server, reportRoutes.saveReport, tokens.get('jefa') ?? '', {
    ...{ year: YEAR, month: MONTH, activityId, revision },
    content: {
      ...{ shareBp: 834, quantity: null, received: null, attended: null, women: null, men: null, evidence },
      ...{ achievement: 'Se hizo', difficulty: '', corrective: '', noEvidence: '' },
    },
  })
const step = (who: string, act: 'submit' | 'validate', activityId = fair) =>
  ask(server, reportRoutes.takeReportStep, tokens.get(who) ?? '', {
    year: YEAR,
    month: MONTH,
    act,
    activityIds: [activityId],
  })
const month = (who: string) => ask(server, reportRoutes.myMonth, tokens.get(who) ?? '', { year: YEAR, month: MONTH })

describe('subir un archivo', () => {
  it('queda con su huella, su nombre y quién lo subió, y se baja igual, como adjunto y sin que nada corra', async () => {
    const file = await sent('enlace', PDF, 'Acta de mañana.pdf')
    expect(file).toMatchObject({
      ...{ fileName: 'Acta de mañana.pdf', mediaType: 'application/pdf', byteLength: PDF.byteLength },
      ...{ sha256: shaOf(PDF), uploadedByName: 'enlace@ministerio.example' },
    })
    const answer = await get('jefa', fileAt(file.id))
    expect(answer.status).toBe(200)
    expect(shaOf(new Uint8Array(await answer.arrayBuffer()))).toBe(file.sha256)
    expect(answer.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''Acta%20de%20ma%C3%B1ana.pdf")
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
    expect(await ground.logged('monitoring.addEvidenceFile')).toBe(1)
    expect(await ground.logged('monitoring.downloadEvidence')).toBe(1)
  })

  it('el mismo contenido otra vez es el archivo que ya está', async () => {
    const [first, second] = [await sent('jefa', PDF, 'otro nombre.pdf'), await sent('jefa', PDF, 'y otro.pdf')]
    expect(second.id).toBe(first.id)
    expect((await month('jefa')).files).toHaveLength(1)
  })

  it.each([
    ['../../etc/passwd', 'passwd.png'],
    ['factura\u202Egnp.exe', 'facturagnp.exe.png'],
    ['foto.png', 'foto.png'],
  ])('el nombre «%s» se guarda como «%s»', async (name, expected) => {
    const bytes = Buffer.concat([PNG, Buffer.from(name)])
    expect((await sent('jefa', bytes, name)).fileName).toBe(expected)
  })

  it.each<[string, string, () => Uint8Array, string]>([
    [
      'una página web que se llama PDF',
      'acta.pdf',
      () => Buffer.from('<html><script>x()</script>'),
      'documents.notItsName',
    ],
    ['un SVG', 'foto.svg', () => Buffer.from('<svg onload="x()"/>'), 'documents.evidenceType'],
    ['uno de 0 bytes', 'acta.pdf', () => new Uint8Array(), 'documents.empty'],
    [
      'uno de más de 20 MB',
      'acta.pdf',
      () => Buffer.concat([PDF, Buffer.alloc(20 * 1024 * 1024)]),
      'platform.storedFileTooLarge',
    ],
  ])('%s se rechaza con su frase y no deja nada', async (_title, name, make, code) => {
    const before = { disk: onDisk().sort(), rows: await rows() }
    expect(await codeOf(await send('jefa', make(), name))).toEqual([422, code])
    expect({ disk: onDisk().sort(), rows: await rows() }).toEqual(before)
  })

  it('sin archivo, con el de otra unidad o con dos, tampoco queda nada', async () => {
    const before = { disk: onDisk().sort(), rows: await rows() }
    const other = Buffer.from('%PDF-1.7 ajeno')
    expect(await codeOf(await send('jefe2', other, 'a.pdf'))).toEqual([403, 'platform.notAllowed'])
    expect(await codeOf(await send('titular', other, 'a.pdf'))).toEqual([403, 'platform.notYourRole'])
    const empty = await fetch(`${address}${uploadPath(fair)}`, {
      method: 'POST',
      headers: headersOf('jefa'),
      body: new FormData(),
    })
    expect(await codeOf(empty)).toEqual([422, 'monitoring.fileMissing'])
    const two = new FormData()
    for (const name of ['a.pdf', 'b.pdf']) two.append('file', new File([new Uint8Array(other)], name))
    const answer = await fetch(`${address}${uploadPath(fair)}`, {
      method: 'POST',
      headers: headersOf('jefa'),
      body: two,
    })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect({ disk: onDisk().sort(), rows: await rows() }).toEqual(before)
  })

  it('una subida que se corta a la mitad no deja archivo ni fila', async () => {
    const before = { disk: onDisk().sort(), rows: await rows() }
    const { hostname, port } = new URL(address)
    const socket = connect(Number(port), hostname)
    const head = [
      `POST ${uploadPath(fair)} HTTP/1.1`,
      ...[`Host: ${hostname}:${port}`, `Origin: ${address}`, `Cookie: hilo_session=${tokens.get('jefa')}`],
      ...['Content-Type: multipart/form-data; boundary=b', 'Content-Length: 9000000', '', ''],
    ]
    socket.write(`${head.join('\r\n')}--b\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n`)
    socket.write(Buffer.concat([PDF, Buffer.alloc(300_000)]))
    await vi.waitFor(() => expect(onDisk().length).toBe(before.disk.length + 1))
    socket.destroy()
    await vi.waitFor(() => expect(onDisk().sort()).toEqual(before.disk))
    expect(await rows()).toBe(before.rows)
  })
})

describe('quién lo baja', () => {
  let file = { id: '', sha256: '' }

  it('mientras se escribe, solo la unidad', async () => {
    file = await sent('enlace', PDF, 'acta.pdf')
    await report([{ kind: 'file', fileId: file.id, means: 'Informe firmado', confidentiality: 'internal' }], 0)
    for (const who of ['jefa', 'enlace']) expect((await get(who, fileAt(file.id))).status).toBe(200)
    for (const who of ['jefe2', 'ejecutiva', 'plan', 'titular'])
      expect(await codeOf(await get(who, fileAt(file.id)))).toEqual([403, 'monitoring.fileNotForYou'])
    expect(await ground.logged('monitoring.downloadEvidence', 'refused')).toBe(4)
  })

  it('enviado, también quien revisa; validado, cualquiera de la institución', async () => {
    await step('jefa', 'submit')
    const seen = (await month('ejecutiva')).rows.find(({ activity }) => activity.id === fair)
    expect(seen?.report?.evidence).toMatchObject([{ kind: 'file', file: { sha256: file.sha256 } }])
    expect((await get('ejecutiva', fileAt(file.id))).status).toBe(200)
    expect((await get('titular', fileAt(file.id))).status).toBe(403)
    await step('ejecutiva', 'validate')
    for (const who of ['titular', 'jefe2']) expect((await get(who, fileAt(file.id))).status).toBe(200)
  })

  it('el mismo archivo prueba otra actividad; confidencial en una, lo es para todos', async () => {
    await report([{ kind: 'file', fileId: file.id, means: null, confidentiality: 'confidential' }], 0, visits)
    for (const who of ['titular', 'jefe2']) expect((await get(who, fileAt(file.id))).status).toBe(403)
    for (const who of ['jefa', 'ejecutiva', 'plan']) expect((await get(who, fileAt(file.id))).status).toBe(200)
  })

  it('una foto se muestra en la página; lo demás solo se baja', async () => {
    const photo = await sent('jefa', PNG, 'feria.png', visits)
    const answer = await get('jefa', `${fileAt(photo.id)}/imagen`)
    expect(answer.headers.get('content-type')).toBe('image/png')
    expect(answer.headers.get('content-disposition')).toMatch(/^inline/u)
    expect(answer.headers.get('content-security-policy')).toContain('sandbox')
    expect(await codeOf(await get('jefa', `${fileAt(file.id)}/imagen`))).toEqual([422, 'monitoring.notAPhoto'])
    expect(await codeOf(await get('titular', `${fileAt(photo.id)}/imagen`))).toEqual([403, 'monitoring.fileNotForYou'])
    expect(await codeOf(await get('jefa', fileAt('no-esta')))).toEqual([404, 'monitoring.fileNotFound'])
  })

  it('uno que cambió en el disco no se baja entero como si nada', async () => {
    const bytes = readFileSync(pathOf(file.sha256))
    writeFileSync(pathOf(file.sha256), Buffer.from(bytes.map((byte, at) => (at === 9 ? byte ^ 1 : byte))))
    expect(await codeOf(await get('jefa', fileAt(file.id)))).toEqual([503, 'platform.fileAltered'])
    writeFileSync(pathOf(file.sha256), bytes)
    const long = Buffer.concat([PDF, Buffer.alloc(2_000_000)])
    const { id, sha256 } = await sent('jefa', long, 'larga.pdf', visits)
    writeFileSync(pathOf(sha256), Buffer.from(long.fill(1, long.length - 1)))
    await expect(get('jefa', fileAt(id)).then((answer) => answer.arrayBuffer())).rejects.toThrow()
    writeFileSync(pathOf(sha256), long.fill(0, long.length - 1))
  })
})

describe('qué archivos usa un informe', () => {
  it('solo los de su unidad en ese mes', async () => {
    const other = await sent('jefe2', Buffer.from('%PDF-1.7 del sur'), 'sur.pdf', south)
    await expect(report([{ kind: 'file', fileId: other.id, means: null }], 1, visits)).rejects.toThrow(
      'monitoring.fileNotFound',
    )
  })

  it('a un informe enviado ya no se le suben', async () => {
    expect(await codeOf(await send('jefa', Buffer.from('%PDF-1.7 tarde'), 'tarde.pdf'))).toEqual([
      409,
      'monitoring.reportSent',
    ])
    expect(onDisk()).not.toContain(shaOf(Buffer.from('%PDF-1.7 tarde')))
  })

  it('el que un informe usa no se borra; el que ninguno usa se va con sus bytes', async () => {
    const remove = (id: string, who = 'jefa') =>
      fetch(`${address}${uploadPath(visits)}/${id}/quitar`, {
        method: 'POST',
        headers: { ...headersOf(who), 'content-type': 'application/json' },
        body: '{}',
      })
    const { files } = await month('jefa')
    const used = files.find(({ isUsed }) => isUsed)
    const spare = files.find(({ isUsed }) => !isUsed)
    expect(await codeOf(await remove(used?.id ?? ''))).toEqual([409, 'monitoring.fileUsed'])
    expect(await codeOf(await remove(spare?.id ?? '', 'jefe2'))).toEqual([403, 'platform.notAllowed'])
    expect((await remove(spare?.id ?? '')).status).toBe(200)
    expect(onDisk()).not.toContain(spare?.sha256)
    expect((await month('jefa')).files.map(({ id }) => id)).not.toContain(spare?.id)
  })
})

type Extra = { headers?: Record<string, string>; fields?: Record<string, string> }
/** As the queue of a browser sends what waited in it. */
function sendKept(who: string, bytes: Uint8Array, name: string, { headers = {}, fields = {} }: Extra) {
  const body = new FormData()
  for (const [field, value] of Object.entries(fields)) body.append(field, value)
  body.append('file', new File([new Uint8Array(bytes)], name))
  return fetch(`${address}${uploadPath(talks)}`, {
    ...{ method: 'POST', body, headers: { ...headersOf(who), ...headers } },
  })
}
const personOf = async (who: string): Promise<string> =>
  (await ask(server, sessionRoutes.me, tokens.get(who) ?? '', {})).personId

describe('lo que esperó en un equipo', () => {
  const photo = Buffer.concat([PNG, Buffer.from('reducida')])
  const original = shaOf(Buffer.from('tal como la guardó la cámara'))

  it('el mismo envío dos veces es un archivo, una línea en el registro y la misma respuesta', async () => {
    const [before, kept] = [await ground.logged('monitoring.addEvidenceFile'), { 'idempotency-key': randomUUID() }]
    const once = { headers: { ...kept, 'hilo-person': await personOf('jefa') }, fields: { originalSha256: original } }
    const answers = []
    for (let time = 0; time < 2; time += 1)
      answers.push(await (await sendKept('jefa', photo, 'visita.png', once)).json())
    expect(answers[1]).toEqual(answers[0])
    expect(answers[0]).toMatchObject({ sha256: shaOf(photo), originalSha256: original })
    expect(await ground.logged('monitoring.addEvidenceFile')).toBe(before + 1)
    const listed = (await month('jefa')).files.filter(({ sha256 }) => sha256 === shaOf(photo))
    expect(listed).toMatchObject([{ originalSha256: original }])
    const other = await sendKept('jefa', Buffer.concat([photo, Buffer.from('.')]), 'visita.png', once)
    expect(await codeOf(other)).toEqual([409, 'platform.requestReused'])
  })

  it('un informe repetido con el mismo nombre queda una vez, también si otro lo cambió entre los dos', async () => {
    const headers = { 'idempotency-key': randomUUID(), 'content-type': 'application/json' }
    const content = {
      ...{ shareBp: 100, quantity: null, received: null, attended: null, women: null, men: null, evidence: [] },
      ...{ achievement: 'Una vez', difficulty: '', corrective: '', noEvidence: '' },
    }
    const path = `${address}/api/seguimiento/${YEAR}/${MONTH}/informes/${talks}`
    const body = JSON.stringify({ revision: 0, content })
    const once = () => fetch(path, { method: 'POST', headers: { ...headersOf('jefa'), ...headers }, body })
    const first = await (await once()).json()
    await report([], 1, talks)
    expect(await (await once()).json()).toEqual(first)
    expect((await month('jefa')).rows.find(({ activity }) => activity.id === talks)?.report).toMatchObject({
      ...{ revision: 2, achievement: 'Se hizo' },
    })
  })

  it('con la sesión de otra persona no se guarda ni se lee nada', async () => {
    const before = await rows()
    const headers = { 'hilo-person': await personOf('jefa') }
    const strange = await sendKept('enlace', Buffer.concat([photo, Buffer.from('otra')]), 'visita.png', { headers })
    expect(await codeOf(strange)).toEqual([409, 'platform.otherPerson'])
    expect(await rows()).toBe(before)
    const read = await fetch(`${address}/api/seguimiento/${YEAR}/${MONTH}`, {
      headers: { ...headersOf('enlace'), ...headers },
    })
    expect(await codeOf(read)).toEqual([409, 'platform.otherPerson'])
  })

  it('una huella que no lo es se rechaza', async () => {
    const wrong = await sendKept('jefa', photo, 'visita.png', { fields: { originalSha256: 'ABC' } })
    expect(await codeOf(wrong)).toEqual([422, 'platform.badInput'])
  })
})
