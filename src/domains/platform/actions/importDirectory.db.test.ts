import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../pipeline/application.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { verifyLog } from '../store/verifyLog.ts'
import { anInstitution, aPerson, aUnit, openTestApplication } from '../testing.ts'
import { importDirectory } from './importDirectory.ts'
import { listPeople } from './listPeople.ts'
import { listUnits } from './listUnits.ts'
import { previewDirectory } from './previewDirectory.ts'

const admin = { kind: 'email', email: 'admin@ministerio.example' } as const
const other = { kind: 'email', email: 'otra@ministerio.example' } as const
let app: Application

const text = [
  'Código\tUnidad\tTipo\tDepende de\tAlias',
  'SEC\tSección de Archivo\tCentral\tNOR\t',
  'NOR\tOficina Norte\tRegional\tDES\tRegional Norte',
  'Nombre\tCorreo\tUnidad\tPuesto\tRoles',
  'Berta Ñandú\tberta@ministerio.example\tRegional Norte\tJefatura\tJefatura de unidad; Responsable de actividad',
  'Sin Correo\t\tNOR\tTécnica\t',
].join('\n')
const file = { name: 'directorio.tsv', bytes: new TextEncoder().encode(text) }
const from = '2026-03-01'

const preview = () => previewDirectory.call(app, { credentials: admin, input: { from }, file })
const accept = (digest: string, skip = '') =>
  importDirectory.call(app, { credentials: admin, input: { from, digest, skip }, file })

beforeAll(async () => {
  app = await openTestApplication()
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const root = await aUnit(tx, { name: 'Despacho', code: 'DES' })
    await aPerson(tx, { email: admin.email, unitId: root, roles: ['admin'] })
    await aPerson(tx, { email: other.email, unitId: root, roles: ['planningOfficer'] })
  })
})
afterAll(() => app.database.close())

describe('importar unidades y personas de una hoja', () => {
  it('la revisión no escribe nada; aceptarla crea lo que mostró, y otra vez no crea nada', async () => {
    const seen = await preview()
    expect(seen.rows.map(({ key, effect }) => [key, effect])).toEqual([
      ['SEC', 'create'],
      ['NOR', 'create'],
      ['berta@ministerio.example', 'create'],
      ['', 'impossible'],
    ])
    expect((await listUnits.call(app, { credentials: admin, input: {} })).units).toHaveLength(1)
    expect(await accept(seen.digest)).toEqual({ units: 2, people: 1, posts: 1, assignments: 1 })
    const { units } = await listUnits.call(app, { credentials: admin, input: {} })
    expect(units.map(({ name }) => name)).toEqual(['Despacho', 'Oficina Norte', 'Sección de Archivo'])
    const { people } = await listPeople.call(app, { credentials: admin, input: { search: 'nandu' } })
    expect(people[0]?.posts).toMatchObject([{ postName: 'Jefatura', unitName: 'Oficina Norte' }])
    const again = await preview()
    expect(again.rows.map(({ effect }) => effect)).toEqual(['same', 'same', 'same', 'impossible'])
    expect(await accept(again.digest)).toEqual({ units: 0, people: 0, posts: 0, assignments: 0 })
    expect((await verifyLog(app.database.kysely)).firstBroken).toBeNull()
  })

  it('una revisión que ya no vale se rechaza', async () => {
    await expect(accept('0'.repeat(64))).rejects.toMatchObject({ code: 'platform.directoryChanged' })
  })

  it('las filas quitadas no entran', async () => {
    const bytes = new TextEncoder().encode('Nombre\tCorreo\nUno\tuno@m.example\nDos\tdos@m.example')
    const two = { credentials: admin, file: { name: 'dos.tsv', bytes } }
    const { digest } = await previewDirectory.call(app, { ...two, input: { from } })
    expect(await importDirectory.call(app, { ...two, input: { from, digest, skip: '0' } })).toMatchObject({ people: 1 })
    const { people } = await listPeople.call(app, { credentials: admin, input: { search: 'm.example' } })
    expect(people.map(({ name }) => name)).toEqual(['Dos'])
  })

  it.each([
    ['sin lista', { name: 'x.txt', bytes: new TextEncoder().encode('hola') }, 'platform.directoryEmpty'],
    ['vacío', { name: 'x.csv', bytes: new Uint8Array() }, 'documents.empty'],
    ['que falta', undefined, 'platform.directoryFileMissing'],
  ])('un archivo %s se rechaza', async (_title, wrong, code) => {
    await expect(
      previewDirectory.call(app, { credentials: admin, input: { from }, file: wrong }),
    ).rejects.toMatchObject({ code })
  })

  it('solo Administración importa, y el archivo de otro ni se lee', async () => {
    await expect(previewDirectory.call(app, { credentials: other, input: { from }, file })).rejects.toMatchObject({
      code: 'platform.notYourRole',
    })
  })
})
