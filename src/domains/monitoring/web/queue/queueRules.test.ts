import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pauseMs, verdictOf } from '../../model/reportQueue.ts'
import type { FileFacts, ReportContent, ReportDraft } from '../report/reportDraft.ts'
import {
  arrived,
  awaitsArrival,
  filesToSend,
  isOver,
  isUnsent,
  leaving,
  nextToSend,
  notArrived,
  type QueuedReport,
  queued,
  type Received,
  retried,
  stayed,
} from './queueRules.ts'

const AT = '2026-01-15T16:00:00.000Z'
const NOTHING = { message: 'No.', remedy: 'Espere.' }
let made = 0
const naming = {
  now: AT,
  newId: () => {
    made += 1
    return `n${made}`
  },
}
const photo: FileFacts = {
  ...{ id: 'equipo:1', fileName: 'visita.jpg', byteLength: 9, mediaType: 'image/jpeg', sha256: 'a' },
  ...{ originalSha256: 'b', uploadedByName: '', uploadedAt: AT, extract: null },
}
const evidence = [
  { kind: 'file', fileId: photo.id, file: photo, means: null, datedOn: null, confidentiality: 'internal' },
] as const
const draft: ReportDraft = {
  ...{ figure: '60', received: '', attended: '', women: '', men: '', difficulty: '', corrective: '', noEvidence: '' },
  ...{ achievement: 'Se hizo', evidence: [...evidence], revision: 0, queueId: null },
}
const content: ReportContent = {
  ...{ shareBp: null, quantity: 60, received: null, attended: null, women: null, men: null, noEvidence: '' },
  ...{ achievement: 'Se hizo', difficulty: '', corrective: '', evidence: [...evidence] },
}
const report = (own: Partial<Parameters<typeof queued>[1]> = {}) => ({
  ...{ personId: 'ana', year: '2025', month: 12, activityId: 'ferias', activityName: 'Ferias', revision: 0 },
  ...{ draft, content, ...own },
})
const written = (text: string) => ({
  draft: { ...draft, achievement: text },
  content: { ...content, achievement: text },
})
const answer = (revision: number): Received => ({
  ...{ revision, missing: [], at: AT, files: { [photo.id]: { ...photo, id: 'f1', uploadedByName: 'Ana' } } },
})
const first = () => queued(undefined, report(), naming)

describe('lo que se escribe sin línea', () => {
  it('queda en este equipo, sin enviar, con un nombre propio para que llegue una sola vez', () => {
    const waiting = first()
    expect(waiting).toMatchObject({ state: 'waiting', tried: false, key: 'ana 2025 12 ferias', received: null })
    expect(waiting.requestId).not.toBe(waiting.id)
    expect(filesToSend(waiting.content)).toEqual(['equipo:1'])
  })

  it('escrito otra vez antes de salir, lo nuevo reemplaza a lo anterior con otro nombre', () => {
    const before = first()
    const after = queued(before, report(written('Mejor dicho')), naming)
    expect(after).toMatchObject({ id: before.id, next: null, content: { achievement: 'Mejor dicho' } })
    expect(after.requestId).not.toBe(before.requestId)
  })

  it('lo que ya salió no se cambia, porque puede haber llegado: lo nuevo va detrás y sobre lo que aquello dejó', () => {
    const gone = notArrived(leaving(first()), 'again', NOTHING)
    const behind = queued(gone, report(written('Mejor dicho')), naming)
    expect(behind).toMatchObject({ requestId: gone.requestId, content: { achievement: 'Se hizo' } })
    const second = arrived(leaving(behind), answer(1), naming)
    expect(second).toMatchObject({
      ...{ state: 'waiting', revision: 1, next: null, tried: false },
      content: { achievement: 'Mejor dicho', evidence: [{ fileId: 'f1' }] },
    })
    expect(second.requestId).not.toBe(gone.requestId)
    expect(filesToSend(second.content)).toEqual([])
  })

  it('lo recibido es de otra vez: lo que se guarde después empieza de nuevo', () => {
    const done = arrived(leaving(first()), answer(1), naming)
    const again = queued(done, report({ revision: 1 }), naming)
    expect(again.id).not.toBe(done.id)
    expect(again).toMatchObject({ waited: false, received: null })
  })
})

describe('qué significa cada respuesta', () => {
  it.each([
    ['nadie contesta', 0, 'browser.offline', 'again'],
    ['el servidor está fuera', 502, 'browser.status502', 'again'],
    ['la base de datos no está', 503, 'platform.databaseAway', 'again'],
    ['demasiados intentos', 429, 'platform.tooManyTries', 'again'],
    ['lo mismo se está guardando ahora', 409, 'platform.requestReused', 'again'],
    ['la sesión terminó', 401, 'platform.signInFirst', 'session'],
    ['entró otra persona', 409, 'platform.otherPerson', 'session'],
    ['otra persona lo guardó antes', 409, 'monitoring.changedMeanwhile', 'changed'],
    ['el mes se cerró', 409, 'monitoring.monthClosed', 'refused'],
    ['ya se envió', 409, 'monitoring.reportSent', 'refused'],
    ['no le toca', 403, 'platform.notAllowed', 'refused'],
    ['el archivo no es lo que dice', 422, 'documents.notItsName', 'refused'],
  ] as const)('%s', (_title, status, code, verdict) => {
    expect(verdictOf({ status, code }, 0)).toBe(verdict)
  })

  it('lo que siempre se está guardando, o siempre falla, se dice y deja pasar a los demás', () => {
    for (const [status, code] of [
      [409, 'platform.requestReused'],
      [500, 'platform.unexpected'],
    ] as const)
      expect([0, 4, 5].map((tries) => verdictOf({ status, code }, tries))).toEqual(['again', 'again', 'refused'])
    expect(verdictOf({ status: 503, code: 'platform.databaseAway' }, 500)).toBe('again')
  })

  it('lo que espera detrás de otro también se muestra', () => {
    expect(stayed(first())).toMatchObject({ state: 'waiting', waited: true })
    const done = arrived(leaving(first()), answer(1), naming)
    expect(stayed(done)).toBe(done)
  })

  it('sin respuesta espera con el mismo nombre; con la sesión terminada, también', () => {
    const gone = leaving(first())
    for (const verdict of ['again', 'session'] as const)
      expect(notArrived(gone, verdict, NOTHING)).toMatchObject({
        ...{ state: 'waiting', tried: true, requestId: gone.requestId, problem: null },
      })
    expect(notArrived(gone, 'again', NOTHING)).toMatchObject({ tries: 1, waited: true })
  })

  it('lo rechazado se queda, con su motivo y con lo último que se escribió, y se intenta de nuevo si alguien lo pide', () => {
    const behind = queued(leaving(first()), report(written('Mejor dicho')), naming)
    const refused = notArrived(behind, 'refused', NOTHING)
    expect(refused).toMatchObject({
      ...{ state: 'refused', problem: NOTHING, tried: false, next: null, content: { achievement: 'Mejor dicho' } },
    })
    expect(nextToSend([refused], 'ana')).toBeUndefined()
    expect(nextToSend([retried(refused)], 'ana')).toMatchObject({ state: 'waiting', problem: null })
    const changed = notArrived(behind, 'changed', NOTHING)
    expect(retried(changed)).toBe(changed)
  })
})

describe('el orden y quién', () => {
  const states = fc.constantFrom('waiting', 'sending', 'received', 'refused', 'changed')
  const some = fc.array(
    fc.record({
      state: states,
      personId: fc.constantFrom('ana', 'luis'),
      savedAt: fc.constantFrom('2026-01-15T10:00', '2026-01-15T11:00', '2026-01-15T12:00'),
      key: fc.string({ minLength: 1, maxLength: 3 }),
    }),
  )
  it('sale lo más viejo de quien está dentro, y solo lo que espera o quedó a medias', () => {
    fc.assert(
      fc.property(some, (list) => {
        const all = list.map((one): QueuedReport => ({ ...first(), ...one }))
        const open = all.filter(({ personId, state }) => personId === 'ana' && ['waiting', 'sending'].includes(state))
        const next = nextToSend(all, 'ana')
        expect(open.length === 0).toBe(next === undefined)
        expect(open.every(({ savedAt }) => next !== undefined && savedAt >= next.savedAt)).toBe(true)
        expect(next === undefined || open.includes(next)).toBe(true)
      }),
    )
  })

  it('cada intento sin respuesta espera más que el anterior, hasta un minuto', () => {
    const pauses = [1, 2, 3, 4, 5, 40].map(pauseMs)
    expect(pauses).toEqual([5_000, 10_000, 20_000, 40_000, 60_000, 60_000])
  })

  it('lo recibido que esperó se muestra un día; lo que llegó a la primera, nada', () => {
    const done = { ...arrived(leaving(first()), answer(1), naming), waited: true }
    expect(isUnsent(done)).toBe(false)
    expect(isOver(done, '2026-01-16T15:59:00.000Z')).toBe(false)
    expect(isOver(done, '2026-01-16T16:01:00.000Z')).toBe(true)
    expect(isOver({ ...done, waited: false }, AT)).toBe(true)
    expect(isOver(first(), '2030-01-01T00:00:00.000Z')).toBe(false)
  })
})

describe('el formulario que sigue abierto cuando llega lo suyo', () => {
  const done = arrived(leaving(first()), answer(1), naming)
  it('lo sabe si es lo mismo que se guardó, y una sola vez', () => {
    expect(awaitsArrival({ ...draft, queueId: done.id }, done)).toEqual(answer(1))
    expect(awaitsArrival({ ...draft, queueId: done.id, revision: 1 }, done)).toBeNull()
  })
  it('otro texto sobre la misma versión no se da por recibido: se muestran los dos', () => {
    expect(awaitsArrival(draft, done)).toBeNull()
    expect(awaitsArrival({ ...draft, queueId: 'otra vez' }, done)).toBeNull()
  })
})
