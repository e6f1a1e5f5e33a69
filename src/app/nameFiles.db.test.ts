import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportRoutes } from '../domains/monitoring/contract.ts'
import { EVEN, makeOfficial, openPlanGround, type PlanGround, YEAR } from '../domains/operations/testing.ts'
import { checkFilesNow, inTransaction } from '../domains/platform/index.ts'
import { aSession } from '../domains/platform/testing.ts'
import { createServer } from './http/createServer.ts'
import { ask } from './http/testing/walk.ts'
import { nameFiles } from './nameFiles.ts'

let ground: PlanGround
let server: FastifyInstance
let [address, fair, token] = ['', '', '']

beforeAll(async () => {
  ground = await openPlanGround()
  const { app, units } = ground
  const common = { expectedResult: 'Servicio prestado', means: ['Informe firmado'], months: EVEN }
  ;[fair = ''] = await ground.add(units.one, [{ name: 'Organizar ferias', ...common }])
  await ground.add(units.two, [{ name: 'Atender consultas', ...common }])
  await makeOfficial(ground)
  token = await inTransaction(app.database, async (tx) => {
    const people = await tx.selectFrom('platform_person').select(['id', 'email']).execute()
    return aSession(tx, app, people.find(({ email }) => email?.startsWith('jefa@'))?.id ?? '')
  })
  server = await createServer(app, { publicUrl: null, logLevel: 'silent' })
  address = await server.listen({ host: '127.0.0.1', port: 0 })
}, 120_000)
afterAll(async () => {
  await server.close()
  await ground.app.database.close()
})

async function sent(text: string): Promise<{ id: string; sha256: string }> {
  const body = new FormData()
  body.append('file', new File([`%PDF-1.7\n${text}\n%%EOF`], 'acta.pdf'))
  const headers = { cookie: `hilo_session=${token}`, origin: address }
  const path = `/api/seguimiento/${YEAR}/2/informes/${fair}/archivos`
  return (await fetch(`${address}${path}`, { method: 'POST', headers, body })).json()
}
const lose = (sha: string) => rmSync(join(ground.app.files.folder, sha.slice(0, 2), sha.slice(2, 4), sha))
const faults = async () =>
  new Map((await checkFilesNow({ ...ground.app, nameFiles })).faults.map(({ sha256, of }) => [sha256, of]))

describe('de qué es un archivo dañado', () => {
  it('la actividad y el mes que prueba; sin informe que lo nombre, la unidad que lo subió', async () => {
    const [named, loose] = [await sent('acta'), await sent('otra')]
    const evidence = [{ kind: 'file' as const, fileId: named.id, means: null }]
    const content = {
      ...{ shareBp: 834, quantity: null, received: null, attended: null, women: null, men: null, evidence },
      ...{ achievement: 'Se hizo', difficulty: '', corrective: '', noEvidence: '' },
    }
    await ask(server, reportRoutes.saveReport, token, { year: YEAR, month: 2, activityId: fair, revision: 0, content })
    lose(named.sha256)
    lose(loose.sha256)
    const found = await faults()
    expect(found.get(named.sha256)).toEqual([
      expect.stringMatching(/^evidencia de .+ Organizar ferias, febrero de 2026$/u),
    ])
    expect(found.get(loose.sha256)).toEqual(['archivo de evidencia de Oficina del Norte, febrero de 2026'])
  })

  it('la versión del plan, con su código; lo que nada nombra queda sin decir', async () => {
    const { kysely } = ground.app.database
    const { sha256, code } = await kysely
      .selectFrom('operations_version')
      .select(['sha256', 'code'])
      .executeTakeFirstOrThrow()
    const names = await nameFiles(kysely, [sha256, 'f'.repeat(64)])
    expect([...names]).toEqual([[sha256, [`versión 1 del plan ${YEAR}, código ${code}`]]])
  })
})
