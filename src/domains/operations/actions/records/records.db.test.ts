import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openZip } from '../../../../documents/read/zip/zipParts.ts'
import { type Credentials, readDayHeads, sha256 } from '../../../platform/index.ts'
import { type RecordFile, recordFileSchema } from '../../model/records/recordFile.ts'
import { verifyCode, verifyFile } from '../approval/verifyDocument.ts'
import { decideChangeRequest } from '../changes/decideRequest.ts'
import { changeRequest } from '../changes/readRequests.ts'
import { endorseChangeRequest, refuseChangeRequest, submitChangeRequest } from '../changes/requestSteps.ts'
import { openChangeRequest, saveChangeRequest } from '../changes/writeRequest.ts'
import { EVEN, makeOfficial } from '../testing/officialPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { downloadRecord } from './downloadRecord.ts'

const nobody: Credentials = { kind: 'token', token: null }
const content = { cause: 'budget' as const, reason: 'El presupuesto aprobado es menor', actNumber: null }
const DAY = 24 * 60 * 60 * 1000
let ground: PlanGround
let visits = ''

beforeAll(async () => {
  ground = await openPlanGround()
  const common = { months: EVEN, expectedResult: '12 informes', means: ['Informe firmado'] }
  visits = (await ground.add(ground.units.one, [{ name: 'Visitar empresas', ...common }]))[0] ?? ''
  await ground.add(ground.units.two, [{ name: 'Dar cursos', ...common }])
  await makeOfficial(ground)
})
afterAll(() => ground.app.database.close())

const see = async (number: number) =>
  changeRequest.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number } })
const verify = (code: string) => verifyCode.call(ground.app, { credentials: nobody, input: { code } })
const download = (code: string, formato: 'json' | 'pdf' | 'docx') =>
  downloadRecord.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, code, formato } })

async function presented(before = 'Informe firmado'): Promise<{ number: number; change: string }> {
  const credentials = as('enlace')
  const input = { year: YEAR, unitId: ground.units.one, ...content }
  const { number } = await openChangeRequest.call(ground.app, { credentials, input })
  const change = { activityId: visits, field: 'means' as const, before: [before], after: [`${before} y sellado`] }
  const { items } = await saveChangeRequest.call(ground.app, {
    credentials,
    input: { year: YEAR, number, ...content, seen: [], items: [{ kind: 'edit', change }] },
  })
  await submitChangeRequest.call(ground.app, { credentials: as('jefa'), input: { year: YEAR, number } })
  await endorseChangeRequest.call(ground.app, { credentials: as('ejecutiva'), input: { year: YEAR, number } })
  return { number, change: items[0] ?? '' }
}

const stepsOf = ({ content }: RecordFile) => (content.kind === 'changeRequest' ? content.steps : [])

describe('la constancia de una solicitud decidida', () => {
  it('no la hay mientras nadie decide; un rechazo también la deja, con su motivo', async () => {
    const { number } = await presented()
    expect((await see(number)).record).toBeNull()
    const reason = 'No hay presupuesto que cambiar'
    await refuseChangeRequest.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number, reason } })
    const { record } = await see(number)
    const file = recordFileSchema.parse(
      JSON.parse(new TextDecoder().decode((await download(record?.code ?? '', 'json')).bytes)),
    )
    expect(file.content).toMatchObject({ outcome: 'refused', version: null, items: [{ decision: null }] })
    expect(stepsOf(file).at(-1)).toMatchObject({ act: 'refuse', reason })
  })

  it('guarda cada cambio con su decisión, la versión que resulta y los nombres de ese día, sin nombres de personas', async () => {
    const { number, change } = await presented()
    const decisions = [{ id: change, accepted: true }]
    await decideChangeRequest.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number, decisions } })
    const { record, trail } = await see(number)
    const { bytes } = await download(record?.code ?? '', 'json')
    const text = new TextDecoder().decode(bytes)
    const file = recordFileSchema.parse(JSON.parse(text))
    expect(file).toMatchObject({ number, code: record?.code, plan: { year: YEAR } })
    expect(file.content).toMatchObject({
      outcome: 'approved',
      version: { number: 2 },
      items: [{ decision: { accepted: true, reason: null } }],
      activities: [{ id: visits, name: 'Visitar empresas' }],
    })
    expect(stepsOf(file).map(({ act }) => act)).toEqual(trail.map(({ act }) => act))
    expect(text).not.toMatch(/"person/u)
  })

  it('cualquiera la comprueba por su código y por la huella de lo que se entregó', async () => {
    const code = (await see(2)).record?.code ?? ''
    expect(await verify(code)).toEqual({
      standing: 'valid',
      document: {
        kind: 'changeRequest',
        code,
        year: YEAR,
        number: 2,
        approvedOn: '2026-03-02',
        post: expect.any(String),
      },
    })
    const paper = await download(code, 'pdf')
    const registered = async (bytes: Uint8Array) =>
      (await verifyFile.call(ground.app, { credentials: nobody, input: { code, sha256: sha256(bytes) } })).registered
    expect(await registered(paper.bytes)).toBe('document')
    expect(await registered((await download(code, 'json')).bytes)).toBe('document')
    expect(await registered(paper.bytes.slice(1))).toBeNull()
    const other = (await see(1)).record?.code ?? ''
    expect(sha256((await download(other, 'pdf')).bytes)).not.toBe(sha256(paper.bytes))
  })

  it('lo que se entregó una vez se entrega otra vez igual, y el código de otro plan no existe', async () => {
    const code = (await see(2)).record?.code ?? ''
    const [first, second] = [await download(code, 'pdf'), await download(code.toLowerCase(), 'pdf')]
    expect(sha256(first.bytes)).toBe(sha256(second.bytes))
    expect(first.fileName).toBe(`plan-${YEAR}-solicitud-de-cambio-2.pdf`)
    await expect(download('0000-0000-0000-0000', 'json')).rejects.toMatchObject({ code: 'operations.recordNotFound' })
  })

  it('en papel lleva la cabeza del registro que estaba publicada cuando se decidió, aunque se imprima días después', async () => {
    ground.clock.advance(2 * DAY)
    const { number } = await presented('Informe firmado y sellado')
    const reason = 'No hay presupuesto que cambiar'
    await refuseChangeRequest.call(ground.app, { credentials: as('plan'), input: { year: YEAR, number, reason } })
    const { kysely } = ground.app.database
    const [published] = await readDayHeads(kysely, { timeZone: 'America/El_Salvador', now: ground.clock.now() })
    ground.clock.advance(3 * DAY)
    const code = (await see(number)).record?.code ?? ''
    const { text } = openZip((await download(code, 'docx')).bytes)
    expect(published?.day).toBe('2026-03-03')
    expect(text('word/footer1.xml')).toContain(`Cabeza del registro de actos del 03/03/2026: ${published?.hash}.`)
  })
})
