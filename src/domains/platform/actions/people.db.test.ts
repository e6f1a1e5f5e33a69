import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../pipeline/application.ts'
import { inTransaction } from '../store/database/transaction.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../testing.ts'
import { acceptInvitation } from './acceptInvitation.ts'
import { activatePerson } from './activatePerson.ts'
import { addPerson } from './addPerson.ts'
import { assignPost } from './assignPost.ts'
import { changePerson } from './changePerson.ts'
import { closePost } from './closePost.ts'
import { deactivatePerson } from './deactivatePerson.ts'
import { endAssignment } from './endAssignment.ts'
import { invitePerson } from './invitePerson.ts'
import { listPeople, pickPeople } from './listPeople.ts'
import { listPosts } from './listPosts.ts'
import { openPost } from './openPost.ts'
import { readPerson } from './readPerson.ts'
import { me } from './readSession.ts'
import { renamePost } from './renamePost.ts'
import { setPostRoles } from './setPostRoles.ts'
import { signIn } from './signIn.ts'

const PASSWORD = 'una frase larga de prueba'
const clock = settableClock('2026-03-02T15:00:00.000Z')
const admin = { kind: 'email', email: 'admin@ministerio.example' } as const
const control = { kind: 'email', email: 'control@ministerio.example' } as const
const staff = { kind: 'email', email: 'tecnica@ministerio.example' } as const
let app: Application
let unit: string
let adminId: string

const add = (name: string, email: string): Promise<{ id: string }> =>
  addPerson.call(app, { credentials: admin, input: { name, email } })
const newPost = (name: string, from = '2026-01-01'): Promise<{ id: string }> =>
  openPost.call(app, { credentials: admin, input: { unitId: unit, name, from, roles: ['responsible'] } })
const assign = (postId: string, personId: string, from: string, until: string | null = null): Promise<{ id: string }> =>
  assignPost.call(app, { credentials: admin, input: { postId, personId, kind: 'holder', from, until } })
const tokenOf = (path: string): string => path.replace('/invitacion/', '')

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    unit = await aUnit(tx, { name: 'Unidad de Prueba', code: 'UPR' })
    adminId = await aPerson(tx, { email: admin.email, name: 'Ágata Núñez', unitId: unit, roles: ['admin'] })
    await aPerson(tx, { email: staff.email, unitId: unit, roles: ['responsible'] })
    await aPerson(tx, { email: control.email, unitId: unit, roles: ['internalControl'] })
  })
})
afterAll(() => app.database.close())

describe('personas', () => {
  it('nombre y correo quedan solo en la parte personal del registro', async () => {
    const { id } = await add('Zoila Prueba Ñandú', 'zoila@ministerio.example')
    const line = await app.database.kysely
      .selectFrom('platform_log as line')
      .innerJoin('platform_log_personal as personal', 'personal.seq', 'line.seq')
      .select(['line.body', 'personal.data'])
      .orderBy('line.seq', 'desc')
      .executeTakeFirstOrThrow()
    expect(line.body).toContain(`platform.person:${id}`)
    expect(line.body).not.toContain('zoila')
    expect(JSON.parse(line.data)).toEqual({ email: 'zoila@ministerio.example', name: 'Zoila Prueba Ñandú' })
  })

  it.each([
    ['nandu', ['Zoila Prueba Ñandú']],
    ['AGATA nunez', ['Ágata Núñez']],
    ['zoila@', ['Zoila Prueba Ñandú']],
    ['100%', []],
    ['_', []],
  ])('la búsqueda «%s» ignora acentos, mayúsculas y comodines', async (search, names) => {
    const found = await listPeople.call(app, { credentials: admin, input: { search } })
    expect(found.people.map(({ name }) => name)).toEqual(names)
    expect(found.total).toBe(names.length)
  })

  it('los correos son de Administración: nadie más los lee, los busca ni abre la lista', async () => {
    await expect(listPeople.call(app, { credentials: staff, input: {} })).rejects.toMatchObject({
      code: 'platform.notYourRole',
    })
    await expect(pickPeople.call(app, { credentials: staff, input: {} })).rejects.toMatchObject({
      code: 'platform.notYourRole',
    })
    const pick = (search: string) => pickPeople.call(app, { credentials: control, input: { search } })
    const chosen = (await pick('nandu')).people
    expect(chosen).toEqual([{ id: expect.any(String), name: 'Zoila Prueba Ñandú', posts: [] }])
    expect((await pick('agata')).people[0]?.posts).toMatchObject([{ unitName: 'Unidad de Prueba' }])
    expect(await pick('zoila@')).toEqual({ total: 0, people: [] })
    const input = { personId: chosen[0]?.id ?? '' }
    const read = async (credentials: typeof admin | typeof control) =>
      (await readPerson.call(app, { credentials, input })).email
    expect([await read(admin), await read(control)]).toEqual(['zoila@ministerio.example', null])
  })

  it('un correo no se usa dos veces, tampoco con otras mayúsculas', async () => {
    await expect(add('Otra', 'ZOILA@ministerio.example')).rejects.toMatchObject({ code: 'platform.emailTaken' })
    const { id } = await add('Beto', 'beto@ministerio.example')
    const input = { personId: id, name: 'Beto', email: 'zoila@ministerio.example' }
    await expect(changePerson.call(app, { credentials: admin, input })).rejects.toMatchObject({
      code: 'platform.emailTaken',
    })
    await changePerson.call(app, {
      credentials: admin,
      input: { ...input, name: 'Norberto', email: 'Beto@ministerio.example' },
    })
    expect(await readPerson.call(app, { credentials: staff, input: { personId: id } })).toMatchObject({
      name: 'Norberto',
      entry: null,
    })
  })

  it.each([
    ['sin arroba', { name: 'X', email: 'sin-arroba' }],
    ['sin nombre', { name: ' ', email: 'x@ministerio.example' }],
  ])('una persona %s no se acepta', async (_title, input) => {
    await expect(addPerson.call(app, { credentials: admin, input })).rejects.toMatchObject({
      code: 'platform.badInput',
    })
  })

  it('quien no administra no cambia personas', async () => {
    const input = { name: 'X', email: 'x@ministerio.example' }
    await expect(addPerson.call(app, { credentials: staff, input })).rejects.toMatchObject({
      code: 'platform.notYourRole',
    })
    await expect(invitePerson.call(app, { credentials: staff, input: { personId: adminId } })).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})

describe('entrada y salida', () => {
  it('el enlace sirve una vez, 48 horas, y uno nuevo anula el anterior', async () => {
    const { id } = await add('Carla', 'carla@ministerio.example')
    const invite = () => invitePerson.call(app, { credentials: admin, input: { personId: id }, requestId: 'mismo' })
    const [first, second] = [await invite(), await invite()]
    expect(second.path).not.toBe(first.path)
    const accept = (path: string) => acceptInvitation.call(app, { token: tokenOf(path), password: PASSWORD })
    await expect(accept(first.path)).rejects.toMatchObject({ code: 'platform.invitationSpent' })
    expect((await accept(second.path)).answer.email).toBe('carla@ministerio.example')
    const third = await invite()
    clock.advance(48 * 60 * 60 * 1000)
    await expect(accept(third.path)).rejects.toMatchObject({ code: 'platform.invitationSpent' })
  })

  it('el enlace no queda guardado en ninguna tabla', async () => {
    const { id } = await add('Delia', 'delia@ministerio.example')
    const input = { personId: id }
    const { path } = await invitePerson.call(app, { credentials: admin, input, requestId: 'secreto' })
    const db = app.database.kysely
    const stored = [
      await db.selectFrom('platform_request').select('answer').execute(),
      await db.selectFrom('platform_log').select('body').execute(),
      await db.selectFrom('platform_log_personal').select('data').execute(),
      await db.selectFrom('platform_invitation').selectAll().execute(),
    ]
    expect(JSON.stringify(stored)).not.toContain(tokenOf(path))
  })

  it('desactivar termina las sesiones y los enlaces; al activar se entra de nuevo', async () => {
    const found = await listPeople.call(app, { credentials: admin, input: { search: 'carla' } })
    const personId = found.people[0]!.id
    const signed = await signIn.call(app, { email: 'carla@ministerio.example', password: PASSWORD })
    const credentials = { kind: 'token', token: signed.token ?? '' } as const
    expect((await me.call(app, { credentials, input: {} })).personId).toBe(personId)
    expect(await deactivatePerson.call(app, { credentials: admin, input: { personId } })).toMatchObject({
      endedSessions: 1,
    })
    await expect(me.call(app, { credentials, input: {} })).rejects.toMatchObject({ kind: 'unauthenticated' })
    const again = await signIn.call(app, { email: 'carla@ministerio.example', password: PASSWORD })
    expect(again.answer.outcome).toBe('refused')
    await expect(deactivatePerson.call(app, { credentials: admin, input: { personId } })).rejects.toMatchObject({
      code: 'platform.personInactive',
    })
    await expect(invitePerson.call(app, { credentials: admin, input: { personId } })).rejects.toMatchObject({
      code: 'platform.personInactive',
    })
    const post = await newPost('Puesto sin Carla')
    await expect(assign(post.id, personId, '2026-01-01')).rejects.toMatchObject({ code: 'platform.personInactive' })
    const inactive = await listPeople.call(app, { credentials: admin, input: { active: 'inactive' } })
    expect(inactive.people.map(({ id }) => id)).toEqual([personId])
    await activatePerson.call(app, { credentials: admin, input: { personId } })
    await expect(activatePerson.call(app, { credentials: admin, input: { personId } })).rejects.toMatchObject({
      code: 'platform.nothingChanges',
    })
    expect((await signIn.call(app, { email: 'carla@ministerio.example', password: PASSWORD })).answer.outcome).toBe(
      'entered',
    )
  })
})

describe('puestos', () => {
  it('una persona ocupa un puesto con fechas y su página lo cuenta', async () => {
    const { id: personId } = await add('Elsa', 'elsa@ministerio.example')
    const post = await newPost('Enlace')
    const assignment = await assign(post.id, personId, '2026-02-01')
    await endAssignment.call(app, {
      credentials: admin,
      input: { assignmentId: assignment.id, lastDay: '2026-06-30' },
    })
    const person = await readPerson.call(app, { credentials: admin, input: { personId } })
    expect(person.assignments).toMatchObject([
      {
        postName: 'Enlace',
        unitName: 'Unidad de Prueba',
        from: '2026-02-01',
        until: '2026-06-30',
        roles: ['responsible'],
      },
    ])
    expect(person.entry).toEqual({ hasPassword: false, openSessions: 0, invitedUntil: null })
    await assign(post.id, personId, '2026-07-01')
  })

  it('lo que no se puede con un puesto', async () => {
    const { id: personId } = await add('Fabio', 'fabio@ministerio.example')
    const post = await newPost('Puesto con límites')
    await assign(post.id, personId, '2026-02-01', '2026-03-31')
    await expect(assign(post.id, personId, '2026-03-31')).rejects.toMatchObject({ code: 'platform.assignmentOverlaps' })
    await expect(assign(post.id, personId, '2025-12-31')).rejects.toMatchObject({ code: 'platform.postNotOpen' })
    await expect(assign(post.id, personId, '2026-05-02', '2026-05-01')).rejects.toMatchObject({
      code: 'platform.badPeriod',
    })
    await expect(assign('ninguno', personId, '2026-05-02')).rejects.toMatchObject({ code: 'platform.postNotFound' })
    await expect(assign(post.id, 'nadie', '2026-05-02')).rejects.toMatchObject({ code: 'platform.personNotFound' })
    const end = (assignmentId: string, lastDay: string) =>
      endAssignment.call(app, { credentials: admin, input: { assignmentId, lastDay } })
    await expect(end('ninguna', '2026-05-02')).rejects.toMatchObject({ code: 'platform.assignmentNotFound' })
    const later = await assign(post.id, personId, '2026-05-01')
    await expect(end(later.id, '2026-04-30')).rejects.toMatchObject({ code: 'platform.tooEarly' })
    await end(later.id, '2026-05-31')
    await expect(end(later.id, '2026-06-30')).rejects.toMatchObject({ code: 'platform.alreadyEnded' })
  })

  it('el nombre de un puesto se corrige, con lo de antes en el registro; igual, no escribe nada', async () => {
    const post = await newPost('Jefatura de Archibo')
    const rename = (credentials: typeof admin | typeof staff, name: string) =>
      renamePost.call(app, { credentials, input: { postId: post.id, name } })
    const lines = async () => {
      const query = app.database.kysely.selectFrom('platform_log').select(['body', 'outcome'])
      return query.where('act', '=', 'platform.renamePost').orderBy('seq').execute()
    }
    await expect(rename(staff, 'Otra')).rejects.toMatchObject({ kind: 'forbidden' })
    await rename(admin, '  Jefatura de Archivo ')
    await rename(admin, 'Jefatura de Archivo')
    const { posts } = await listPosts.call(app, { credentials: staff, input: { unitId: unit } })
    expect(posts.find(({ id }) => id === post.id)?.name).toBe('Jefatura de Archivo')
    const written = await lines()
    expect(written.map(({ outcome }) => outcome)).toEqual(['refused', 'done'])
    expect(JSON.parse(written[1]?.body ?? '').data).toEqual({
      before: 'Jefatura de Archibo',
      name: 'Jefatura de Archivo',
    })
    await expect(
      renamePost.call(app, { credentials: admin, input: { postId: 'ninguno', name: 'Nadie' } }),
    ).rejects.toMatchObject({ code: 'platform.postNotFound' })
  })

  it('cerrar un puesto termina a quien lo ocupa', async () => {
    const { id: personId } = await add('Gina', 'gina@ministerio.example')
    const post = await newPost('Puesto que cierra')
    await assign(post.id, personId, '2026-02-01')
    const input = { postId: post.id, lastDay: '2026-08-31' }
    expect(await closePost.call(app, { credentials: admin, input })).toMatchObject({ endedAssignments: 1 })
    await expect(closePost.call(app, { credentials: admin, input })).rejects.toMatchObject({
      code: 'platform.alreadyEnded',
    })
  })

  it('siempre queda alguien que administre', async () => {
    const person = await readPerson.call(app, { credentials: admin, input: { personId: adminId } })
    const held = person.assignments[0]!
    const refused = { code: 'platform.lastAdministrator' }
    await expect(
      setPostRoles.call(app, { credentials: admin, input: { postId: held.postId, roles: [] } }),
    ).rejects.toMatchObject(refused)
    await expect(
      endAssignment.call(app, { credentials: admin, input: { assignmentId: held.id, lastDay: '2026-12-31' } }),
    ).rejects.toMatchObject(refused)
    await expect(
      closePost.call(app, { credentials: admin, input: { postId: held.postId, lastDay: '2026-12-31' } }),
    ).rejects.toMatchObject(refused)
    await expect(
      deactivatePerson.call(app, { credentials: admin, input: { personId: adminId } }),
    ).rejects.toMatchObject(refused)
    await setPostRoles.call(app, {
      credentials: admin,
      input: { postId: held.postId, roles: ['responsible', 'admin'] },
    })
  })
})
