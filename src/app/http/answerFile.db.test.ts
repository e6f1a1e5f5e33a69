import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { followUpRoutes } from '../../domains/monitoring/contract.ts'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../../domains/operations/testing.ts'
import { inTransaction } from '../../domains/platform/index.ts'
import { aSession } from '../../domains/platform/testing.ts'
import { nameFiles } from '../nameFiles.ts'
import { createServer } from './createServer.ts'
import { ask } from './testing/walk.ts'

const PDF = Buffer.from('%PDF-1.7\nlista de empresas\n%%EOF')
const sha256 = createHash('sha256').update(PDF).digest('hex')

let ground: PlanGround
let server: FastifyInstance
let [address, fair, id] = ['', '', '']
const tokens = new Map<string, string>()

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  ;[fair = ''] = await ground.add(units.one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  await inTransaction(app.database, async (tx) => {
    const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
    for (const person of people)
      tokens.set((person.email ?? '').split('@')[0] ?? '', await aSession(tx, app, person.id))
  })
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  address = await server.listen({ host: '127.0.0.1', port: 0 })
  const order = { text: 'Enviar la lista de empresas', dueOn: '2026-03-30', origin: '' }
  ;({ id } = await ask(server, followUpRoutes.giveInstruction, tokens.get('titular') ?? '', {
    ...{ unitId: units.one, ...order },
  }))
}, 120_000)
afterAll(async () => {
  await server.close()
  await ground.app.database.close()
})

const headersOf = (who: string) => ({ cookie: `hilo_session=${tokens.get(who)}`, origin: address })
const stored = () => existsSync(join(ground.app.files.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256))
const see = async () => {
  const { followUp } = await ask(server, followUpRoutes.followUp, tokens.get('jefa') ?? '', { id })
  if (followUp === null) throw new Error('there is none')
  return followUp
}

type Said = { act?: string; text?: string; place?: string }
async function step(
  who: string,
  { act = 'answer', text = 'Aquí va la lista', place = '' }: Said,
  file = PDF,
  name = 'lista',
) {
  const body = new FormData()
  for (const [field, value] of Object.entries({ act, text, place })) body.append(field, value)
  body.append('file', new File([new Uint8Array(file)], name))
  const answer = await fetch(`${address}/api/seguimiento/pendientes/${id}/pasos`, {
    ...{ method: 'POST', headers: headersOf(who), body },
  })
  const said = await answer.json()
  return [answer.status, said.status ?? said.error.code]
}
const download = (who: string, stepId: string) =>
  fetch(`${address}/api/seguimiento/pendientes/${id}/archivos/${stepId}`, { headers: headersOf(who) })

describe('responder una instrucción con un archivo', () => {
  it('lo que no vale no deja nada: quien no es de la unidad, un archivo que no es lo que dice, un paso que no lo lleva', async () => {
    expect(await step('jefe2', {})).toEqual([403, 'platform.notAllowed'])
    expect(await step('jefa', {}, Buffer.from('MZ no es un PDF'), 'lista.pdf')).toEqual([422, 'documents.notItsName'])
    expect(await step('jefa', { text: '' })).toEqual([422, 'monitoring.textMissing'])
    expect(await step('titular', { act: 'close' })).toEqual([409, 'platform.wrongState'])
    expect((await see()).steps).toEqual([])
    expect(stored()).toBe(false)
  })

  it('con archivo no hace falta decir otro lugar; queda con su huella y su nombre termina en lo que es', async () => {
    expect(await step('jefa', {})).toEqual([200, 'answered'])
    const [answered] = (await see()).steps
    expect(answered?.file).toEqual({ fileName: 'lista.pdf', byteLength: PDF.length, sha256 })
    expect(stored()).toBe(true)
  })

  it('lo baja, como adjunto y sin que nada corra, quien puede leer la instrucción; otra unidad no', async () => {
    const stepId = (await see()).steps[0]?.id ?? ''
    for (const who of ['jefa', 'titular', 'plan']) {
      const file = await download(who, stepId)
      expect([file.status, file.headers.get('content-disposition')]).toEqual([
        200,
        "attachment; filename*=UTF-8''lista.pdf",
      ])
      expect(file.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
      expect(Buffer.from(await file.arrayBuffer()).equals(PDF)).toBe(true)
    }
    const refused = await download('jefe2', stepId)
    expect([refused.status, (await refused.json()).error.code]).toEqual([403, 'monitoring.instructionNotForYou'])
    expect((await download('jefa', 'ninguno')).status).toBe(404)
    expect(await ground.logged('monitoring.downloadAnswerFile')).toBe(3)
    expect(await ground.logged('monitoring.downloadAnswerFile', 'refused')).toBe(1)
  })

  it('cerrar o devolver no lleva archivo', async () => {
    expect(await step('titular', { act: 'return', text: 'Falta la firma' })).toEqual([422, 'monitoring.fileNotAsked'])
    expect((await see()).status).toBe('answered')
  })

  it('los mismos bytes como evidencia de un informe, quitados de ahí, siguen en la respuesta', async () => {
    const body = new FormData()
    body.append('file', new File([new Uint8Array(PDF)], 'evidencia.pdf'))
    const path = `${address}/api/seguimiento/${YEAR}/2/informes/${fair}/archivos`
    const sent = await (await fetch(path, { method: 'POST', headers: headersOf('jefa'), body })).json()
    expect(sent.sha256).toBe(sha256)
    const removed = await fetch(`${path}/${sent.id}/quitar`, {
      ...{ method: 'POST', headers: { ...headersOf('jefa'), 'content-type': 'application/json' }, body: '{}' },
    })
    expect(removed.status).toBe(200)
    expect(stored()).toBe(true)
    expect((await download('jefa', (await see()).steps[0]?.id ?? '')).status).toBe(200)
  })

  it('la comprobación de archivos lo llama por lo que responde', async () => {
    const names = await nameFiles(ground.app.database.kysely, [sha256])
    expect(names.get(sha256)).toEqual([`respuesta: instrucción a Oficina del Norte, ${YEAR}`])
  })
})
