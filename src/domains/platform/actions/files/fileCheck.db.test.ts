import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Application } from '../../pipeline/application.ts'
import { inTransaction } from '../../store/database/transaction.ts'
import { saveFile } from '../../store/fileStore.ts'
import { pathOfFile } from '../../store/files/filesFolder.ts'
import { discardFile, receiveFile } from '../../store/files/receivedFile.ts'
import { forgetFile, keepFile, releaseFile } from '../../store/files/storedFiles.ts'
import { anInstitution, aPerson, aUnit, openTestApplication, settableClock } from '../../testing.ts'
import { chooseNotices } from '../notices/chooseNotices.ts'
import { markNotices } from '../notices/markNotices.ts'
import { notices } from '../notices/readNotices.ts'
import { checkFilesNow, fileCheckTurn } from './fileCheckTurn.ts'
import { readFileCheck } from './readFileCheck.ts'

const shaOf = (text: string): string => createHash('sha256').update(text).digest('hex')
const as = (who: string) => ({ kind: 'email' as const, email: `${who}@mp.example` })
/* Las 9 de la mañana en El Salvador. */
const clock = settableClock('2026-03-02T15:00:00.000Z')
let app: Application

async function keep(text: string): Promise<void> {
  const about = { mediaType: 'application/pdf', now: clock.now() }
  const file = await receiveFile(
    app.files.folder,
    { name: 'acta.pdf', maxBytes: 100 },
    Readable.from([Buffer.from(text)]),
  )
  await inTransaction(app.database, (tx) => keepFile(tx, app.files, file, about))
  await releaseFile(app.database, app.files, file.sha256)
  await discardFile(file)
}
const turn = (mayGoOn = true) => fileCheckTurn(app, () => mayGoOn)
const nextDay = () => clock.advance(24 * 3_600_000)
const seen = (who = 'admin') => readFileCheck.call(app, { credentials: as(who), input: {} })
const told = async (who = 'admin') => (await notices.call(app, { credentials: as(who), input: {} })).notices
const pathOf = (text: string): string => pathOfFile(app.files.folder, shaOf(text))
function flipByte(text: string): void {
  writeFileSync(
    pathOf(text),
    Buffer.from(text).map((byte, at) => (at === 2 ? byte ^ 1 : byte)),
  )
}
const mend = (text: string): void => writeFileSync(pathOf(text), text)

beforeAll(async () => {
  app = await openTestApplication({ clock })
  await inTransaction(app.database, async (tx) => {
    await anInstitution(tx)
    const unitId = await aUnit(tx, { name: 'Informática' })
    await aPerson(tx, { email: 'admin@mp.example', unitId, roles: ['admin'] })
    await aPerson(tx, { email: 'jefa@mp.example', unitId, roles: ['unitHead'] })
    await saveFile(tx, shaOf('oficial'), Buffer.from('oficial'), clock.now())
  })
  for (const text of ['acta', 'foto', 'lista']) await keep(text)
})
afterAll(() => app.database.close())

describe('la comprobación de cada noche', () => {
  it('antes de la primera no hay nada que ver; la página es solo de Administración', async () => {
    expect(await seen()).toEqual({ last: null, underWaySince: null })
    await expect(seen('jefa')).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('lee por partes, sigue donde quedó y cuenta cada archivo una vez, también los de la base', async () => {
    await turn(false)
    expect(await seen()).toEqual({ last: null, underWaySince: '2026-03-02T15:00:00.000Z' })
    await turn(false)
    await turn(false)
    const last = { endedAt: clock.now(), whole: 4, extra: 0, faultCount: 0, faults: [], isOld: false }
    expect(await seen()).toEqual({ last, underWaySince: null })
    expect(await told()).toEqual([])
  })

  it('hasta el día siguiente no se repite', async () => {
    flipByte('foto')
    await turn()
    expect((await seen()).last?.faultCount).toBe(0)
  })

  it('un byte cambiado, uno que falta y uno que el disco no deja leer se nombran, y lo sabe Administración', async () => {
    rmSync(pathOf('lista'))
    rmSync(pathOf('acta'))
    mkdirSync(pathOf('acta'))
    nextDay()
    await turn(false)
    expect((await seen()).last?.faultCount).toBe(0)
    await turn()
    const { last } = await seen()
    expect(last).toMatchObject({ whole: 1, faultCount: 3, endedAt: clock.now() })
    expect(Object.fromEntries(last?.faults.map(({ sha256, state }) => [sha256, state]) ?? [])).toEqual({
      [shaOf('foto')]: 'altered',
      [shaOf('lista')]: 'missing',
      [shaOf('acta')]: 'unreadable',
    })
    expect(last?.faults[0]).toMatchObject({ mediaType: 'application/pdf', storedAt: '2026-03-02T15:00:00.000Z' })
    expect(await told()).toMatchObject([
      { kind: 'fileFault', href: '/admin/institucion/archivos', since: '2026-03-03', isRead: false },
    ])
    expect(await told('jefa')).toEqual([])
  })

  it('leído queda leído, y quien no lo quiere no lo ve', async () => {
    await markNotices.call(app, { credentials: as('admin'), input: { ids: ['fileFault'], isRead: true } })
    nextDay()
    await turn()
    expect(await told()).toMatchObject([{ isRead: true, since: '2026-03-04' }])
    const choose = (muted: ['fileFault'] | []) =>
      chooseNotices.call(app, { credentials: as('admin'), input: { digest: 'daily', muted } })
    await choose(['fileFault'])
    expect(await told()).toEqual([])
    await choose([])
  })

  it('el aviso se va cuando la comprobación siguiente halla todo entero; lo que ya nadie guarda no falta', async () => {
    rmSync(pathOf('acta'), { recursive: true })
    mend('acta')
    mend('foto')
    await inTransaction(app.database, (tx) => forgetFile(tx, app.files, shaOf('lista')))
    await releaseFile(app.database, app.files, shaOf('lista'))
    expect((await seen()).last?.faultCount).toBe(2)
    nextDay()
    await turn()
    expect((await seen()).last).toMatchObject({ whole: 3, faultCount: 0, faults: [] })
    expect(await told()).toEqual([])
  })

  it('dos servidores a la vez cuentan cada archivo una vez', async () => {
    nextDay()
    await Promise.all(Array.from({ length: 4 }, () => turn(false)))
    await Promise.all(Array.from({ length: 4 }, () => turn()))
    expect((await seen()).last).toMatchObject({ whole: 3, faultCount: 0, endedAt: clock.now() })
  })

  it('por orden se hace a cualquier hora, y queda en lugar de la anterior', async () => {
    writeFileSync(`${app.files.folder}/nota.txt`, 'x')
    clock.advance(60_000)
    expect(await checkFilesNow(app)).toMatchObject({ whole: 3, faults: [], extra: ['nota.txt'] })
    expect((await seen()).last).toMatchObject({ endedAt: clock.now(), whole: 3, extra: 1, faultCount: 0 })
  })

  it('si pasan tres días sin comprobación, la página lo dice', async () => {
    clock.advance(2 * 24 * 3_600_000)
    expect((await seen()).last?.isOld).toBe(false)
    nextDay()
    expect((await seen()).last?.isOld).toBe(true)
  })
})
