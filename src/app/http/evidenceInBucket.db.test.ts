import { readdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../domains/operations/testing.ts'
import { inTransaction, openFiles, sweepFiles, verifyFiles } from '../../domains/platform/index.ts'
import { aSession, hasSwift, openS3Server, type S3Server } from '../../domains/platform/testing.ts'
import { createServer } from './createServer.ts'

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\nacta de prueba\n'), Buffer.alloc(1_000_000, 'x')])

describe.skipIf(!hasSwift)('la evidencia en un servidor S3 de verdad (OpenStack Swift, de Debian)', () => {
  const folder = join(tmpdir(), `hilo-espera-${process.pid}`)
  const tokens = new Map<string, string>()
  let store: S3Server
  let ground: PlanGround
  let server: FastifyInstance
  let [address, fair] = ['', '']
  let whenPlaced = async (): Promise<void> => undefined
  beforeAll(async () => {
    store = await openS3Server()
    const files = openFiles({ kind: 's3', folder, bucket: store.settings })
    const place: typeof files.place = async (received) => {
      const isNew = await files.place(received)
      await whenPlaced()
      return isNew
    }
    ground = await openPlanGround({ files: { ...files, place } })
    const { app, units } = ground
    const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
    ;[fair = ''] = await ground.add(units.one, [{ name: 'Organizar ferias', ...common }])
    await ground.add(units.two, [{ name: 'Atender consultas', ...common }])
    await makeOfficial(ground)
    await inTransaction(app.database, async (tx) => {
      const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
      for (const { id, email } of people) tokens.set((email ?? '').split('@')[0] ?? '', await aSession(tx, app, id))
    })
    server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
    address = await server.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(async () => {
    await server.close()
    await ground.app.database.close()
    await store.close()
    await rm(folder, { recursive: true, force: true })
  })

  const headersOf = (who: string) => ({ cookie: `hilo_session=${tokens.get(who)}`, origin: address })
  const get = (who: string, id: string) =>
    fetch(`${address}/api/seguimiento/evidencias/${id}`, { headers: headersOf(who), redirect: 'manual' })
  function send(bytes: Buffer) {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(bytes)], 'acta.pdf'))
    const path = `/api/seguimiento/${YEAR}/2/informes/${fair}/archivos`
    return fetch(`${address}${path}`, { method: 'POST', headers: headersOf('jefa'), body })
  }
  const rows = async () =>
    (await ground.app.database.kysely.selectFrom('platform_stored_file').select('sha256').execute()).length
  let file = { id: '', sha256: '' }

  it('sube, y baja por Hilo con sus derechos: nunca por una dirección del depósito', async () => {
    const answer = await send(PDF)
    expect(answer.status).toBe(200)
    file = await answer.json()
    const back = await get('jefa', file.id)
    expect([back.status, back.headers.get('location')]).toEqual([200, null])
    expect(Buffer.from(await back.arrayBuffer()).equals(PDF)).toBe(true)
    expect((await get('titular', file.id)).status).toBe(403)
    expect(await store.direct.list('')).toHaveLength(1)
  })

  it.each([['away'], [{ cutAfterBytes: 400_000 }]] as const)(
    'si el almacén falla a mitad (%j), una frase en español, y no queda nada a medias',
    async (state) => {
      const other = Buffer.concat([PDF, Buffer.from(JSON.stringify(state))])
      const [known, objects] = [await rows(), await store.direct.list('')]
      await store.line.set(state)
      const answer = await send(other)
      const { error } = await answer.json()
      expect([answer.status, error.code]).toEqual([503, 'platform.filesAway'])
      expect(error.message).toContain('El almacén de archivos no responde')
      expect(await rows()).toBe(known)
      expect(readdirSync(join(folder, 'entrante'))).toEqual([])
      await store.line.set('whole')
      expect(await store.direct.list('')).toEqual(objects)
      expect((await send(other)).status).toBe(200)
      expect(await rows()).toBe(known + 1)
    },
  )

  it('si se va cuando el archivo ya está guardado, la subida vale, y su marca se quita después', async () => {
    const marks = async () => (await store.direct.list('entrante/')).length
    whenPlaced = () => store.line.set('away')
    expect((await send(Buffer.concat([PDF, Buffer.from('otra')]))).status).toBe(200)
    whenPlaced = async () => undefined
    await store.line.set('whole')
    expect(await marks()).toBe(1)
    await sweepFiles(ground.app.database, ground.app.files, 0)
    expect(await marks()).toBe(0)
    const { database, files } = ground.app
    expect(await verifyFiles(database.kysely, files)).toMatchObject({ faults: [], extra: [] })
  })

  it('sin almacén, bajar responde con su frase y lo demás de Hilo sigue', async () => {
    await store.line.set('away')
    const answer = await get('jefa', file.id)
    expect([answer.status, (await answer.json()).error.code]).toEqual([503, 'platform.filesAway'])
    expect((await fetch(`${address}/salud`)).status).toBe(200)
    await store.line.set('whole')
    expect((await get('jefa', file.id)).status).toBe(200)
  })

  it('una descarga que se corta llega cortada y no como si fuera entera', async () => {
    await store.line.set({ cutAnswerAfterBytes: 300_000 })
    await expect(get('jefa', file.id).then((answer) => answer.arrayBuffer())).rejects.toThrow()
    await store.line.set('whole')
  })
})
