import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../../platform/index.ts'
import { approvePlan } from '../testing/approvedPlan.ts'
import { as, openPlanGround, type PlanGround, YEAR } from '../testing/planGround.ts'
import { downloadVersion } from './downloadVersion.ts'
import { versions } from './readVersions.ts'
import { attachSignedCopy, downloadSignedCopy, withdrawSignedCopy } from './signedCopies.ts'
import { verifyFile } from './verifyDocument.ts'

const PNG = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
)
let ground: PlanGround
let printed: Uint8Array

beforeAll(async () => {
  ground = await openPlanGround()
  await ground.add(ground.units.one, [{ name: 'Atender consultas' }])
  await approvePlan(ground, [ground.units.one], '2026-01-01')
  const input = { year: YEAR, number: 1, formato: 'pdf' as const }
  printed = (await downloadVersion.call(ground.app, { credentials: as('jefa'), input })).bytes
})
afterAll(() => ground.app.database.close())

const attach = (name: string, bytes: Uint8Array, who = 'plan') =>
  attachSignedCopy.call(ground.app, {
    credentials: as(who),
    input: { year: YEAR, number: 1 },
    file: { name, bytes: Uint8Array.from(bytes) },
  })
const version = async (who = 'jefa') => {
  const answer = await versions.call(ground.app, { credentials: as(who), input: { year: YEAR } })
  return { ...answer.versions[0]!, mayAttach: answer.mayAttach }
}
const text = (words: string) => new TextEncoder().encode(words)
/** What signing a PDF does to its file: nothing before the end changes. */
const signed = (bytes: Uint8Array) => Uint8Array.from([...bytes, ...text('\n% firma\n')])

describe('copias firmadas de una versión', () => {
  it('un PDF firmado después de entregarlo empieza con los bytes registrados, y se dice; un escaneo no', async () => {
    expect(await attach('plan firmado.pdf', signed(printed))).toMatchObject({ extendsDocument: true })
    const touched = signed(printed)
    touched[2000] = (touched[2000] ?? 0) ^ 1
    expect(await attach('plan tocado.pdf', touched)).toMatchObject({ extendsDocument: false })
    expect(await attach('../escaneo.png', PNG, 'ejecutiva')).toMatchObject({ extendsDocument: false })
    const { signedCopies } = await version()
    expect(new Map(signedCopies.map(({ fileName, extendsDocument }) => [fileName, extendsDocument]))).toEqual(
      new Map([
        ['escaneo.png', false],
        ['plan tocado.pdf', false],
        ['plan firmado.pdf', true],
      ]),
    )
    expect(await ground.logged('operations.attachSignedCopy')).toBe(3)
  })

  it('vuelve como llegó, byte por byte, y cada descarga queda en la bitácora', async () => {
    const copy = (await version()).signedCopies.find(({ fileName }) => fileName === 'escaneo.png')
    const input = { year: YEAR, number: 1, copyId: copy?.id ?? '' }
    const file = await downloadSignedCopy.call(ground.app, { credentials: as('jefa'), input })
    expect(file).toMatchObject({ fileName: 'escaneo.png', mediaType: 'image/png' })
    expect(sha256(file.bytes)).toBe(sha256(PNG))
    expect(await ground.logged('operations.downloadSignedCopy')).toBe(1)
  })

  it('lo que no es PDF, JPEG o PNG por su contenido se rechaza, se llame como se llame', async () => {
    await expect(attach('plan.pdf', text('<html><script>alert(1)</script>'))).rejects.toMatchObject({
      code: 'documents.attachmentType',
    })
    await expect(attach('plan.png', text('PK\u0003\u0004'))).rejects.toMatchObject({ code: 'documents.attachmentType' })
  })

  it('la misma dos veces, o el documento sin firmar, se dice y no se guarda', async () => {
    await expect(attach('otra vez.png', PNG)).rejects.toMatchObject({ code: 'operations.signedCopyThere' })
    await expect(attach('plan.pdf', printed)).rejects.toMatchObject({ code: 'operations.signedCopyUnsigned' })
    expect((await version()).signedCopies).toHaveLength(3)
  })

  it('adjuntan Planificación y la Dirección Ejecutiva; nadie más', async () => {
    await expect(attach('plan.png', PNG, 'jefa')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await expect(attach('plan.png', PNG, 'titular')).rejects.toMatchObject({ code: 'platform.notYourRole' })
    expect([(await version('jefa')).mayAttach, (await version('ejecutiva')).mayAttach]).toEqual([false, true])
  })

  it('quien comprueba un archivo sabe si es una copia firmada', async () => {
    const { code } = await version()
    const input = { code, sha256: sha256(signed(printed)) }
    const answer = await verifyFile.call(ground.app, { credentials: { kind: 'token', token: null }, input })
    expect(answer).toEqual({ registered: 'signedCopy' })
  })

  it('una equivocada se retira con motivo: queda a la vista y ya no vale al comprobarla; otra vez adjunta, vale', async () => {
    const { code, signedCopies } = await version()
    const copyId = signedCopies.find(({ fileName }) => fileName === 'plan firmado.pdf')?.id ?? ''
    const reason = 'Es la de otra versión'
    const withdraw = (who: string) =>
      withdrawSignedCopy.call(ground.app, { credentials: as(who), input: { year: YEAR, number: 1, copyId, reason } })
    const registered = async () => {
      const input = { code, sha256: sha256(signed(printed)) }
      return (await verifyFile.call(ground.app, { credentials: { kind: 'token', token: null }, input })).registered
    }
    for (const who of ['jefa', 'titular'])
      await expect(withdraw(who)).rejects.toMatchObject({ code: 'platform.notYourRole' })
    await withdraw('ejecutiva')
    await expect(withdraw('plan')).rejects.toMatchObject({ code: 'operations.signedCopyWithdrawn' })
    expect(await ground.logged('operations.withdrawSignedCopy')).toBe(1)
    expect((await version()).signedCopies.find(({ id }) => id === copyId)?.withdrawn).toMatchObject({
      reason,
      person: 'ejecutiva@ministerio.example',
    })
    expect(await registered()).toBe('withdrawnCopy')
    const input = { year: YEAR, number: 1, copyId }
    const kept = await downloadSignedCopy.call(ground.app, { credentials: as('jefa'), input })
    expect(sha256(kept.bytes)).toBe(sha256(signed(printed)))
    await attach('plan firmado.pdf', signed(printed))
    expect(await registered()).toBe('signedCopy')
    expect((await version()).signedCopies).toHaveLength(4)
  })
})
