import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Credentials, sha256 } from '../../../platform/index.ts'
import { downloadPlan } from '../downloadPlan.ts'
import { approvePlan } from '../testing/approvedPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { bringPlanIntoForce } from './bringPlanIntoForce.ts'
import { downloadVersion } from './downloadVersion.ts'
import { openRound } from './openRound.ts'
import { versions } from './readVersions.ts'
import { verifyCode, verifyFile } from './verifyDocument.ts'

const nobody: Credentials = { kind: 'token', token: null }
let ground: PlanGround
let code = ''

beforeAll(async () => {
  ground = await openPlanGround()
  await ground.add(ground.units.one, [{ name: 'Atender consultas' }])
  await approvePlan(ground, [ground.units.one])
  code = (await listed())[0]?.code ?? ''
})
afterAll(() => ground.app.database.close())

const listed = async () =>
  (await versions.call(ground.app, { credentials: as('jefa'), input: { year: YEAR } })).versions
const verify = (typed: string) => verifyCode.call(ground.app, { credentials: nobody, input: { code: typed } })
const registered = async (typed: string, bytes: Uint8Array) =>
  (await verifyFile.call(ground.app, { credentials: nobody, input: { code: typed, sha256: sha256(bytes) } })).registered

describe('comprobar un documento sin sesión', () => {
  it('dice estado, código, versión, fecha y puesto de quien autorizó, y nada más', async () => {
    expect(await verify(code)).toEqual({
      standing: 'notYet',
      document: {
        kind: 'version',
        code,
        year: YEAR,
        number: 1,
        approvedOn: '2026-03-02',
        post: expect.stringMatching(/./),
      },
    })
    const enact = { year: YEAR, from: '2026-03-01' }
    await bringPlanIntoForce.call(ground.app, { credentials: as('plan'), input: enact })
    expect((await verify(code)).standing).toBe('inForce')
  })

  it('el código se lee en minúsculas y sin guiones; uno equivocado y uno que no es se responden igual', async () => {
    expect((await verify(code.toLowerCase().replaceAll('-', ' '))).document?.code).toBe(code)
    const missing = { standing: 'unknown', document: null }
    expect(await verify('0000-0000-0000-0000')).toEqual(missing)
    expect(await verify('¿?')).toEqual(missing)
    expect(await verify(`${code}0`)).toEqual(missing)
  })

  it('reconoce por su huella lo entregado de esa versión, y no una copia de trabajo ni otro archivo', async () => {
    const credentials = as('jefa')
    const official = await downloadVersion.call(ground.app, {
      credentials,
      input: { year: YEAR, number: 1, formato: 'csv' },
    })
    const frozen = await downloadVersion.call(ground.app, {
      credentials,
      input: { year: YEAR, number: 1, formato: 'json' },
    })
    const working = await downloadPlan.call(ground.app, { credentials, input: { year: YEAR, formato: 'json' } })
    expect(await registered(code, official.bytes)).toBe('document')
    expect(await registered(code.toLowerCase(), frozen.bytes)).toBe('document')
    expect(await registered(code, working.bytes)).toBeNull()
    expect(await registered(code, official.bytes.slice(1))).toBeNull()
    expect(await registered('0000-0000-0000-0000', official.bytes)).toBeNull()
  })

  it('desde el día en que rige otra, la anterior está sustituida; anulada lo dice', async () => {
    const round = { year: YEAR, kind: 'late' as const, reason: 'Llegó después' }
    await openRound.call(ground.app, { credentials: as('plan'), input: round })
    await ground.add(ground.units.two, [{ name: 'Inspeccionar locales' }])
    await approvePlan(ground, [ground.units.two], '2026-03-04')
    const second = (await listed())[0]?.code ?? ''
    expect([(await verify(code)).standing, (await verify(second)).standing]).toEqual(['inForce', 'notYet'])
    ground.clock.advance(2 * 24 * 60 * 60 * 1000)
    expect([(await verify(code)).standing, (await verify(second)).standing]).toEqual(['superseded', 'inForce'])
    await ground.app.database.kysely
      .updateTable('operations_version')
      .set({ status: 'annulled', in_force_from: null })
      .where('code', '=', code)
      .execute()
    expect((await verify(code)).standing).toBe('annulled')
  })
})
