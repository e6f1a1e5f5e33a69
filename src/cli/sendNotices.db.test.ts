import { afterAll, beforeAll, expect, it } from 'vitest'
import { aMigratedPlace, openMailSink, type TestPlace } from '../domains/platform/testing.ts'
import { typed } from './testing/typed.ts'

let place: TestPlace
const installing = ['--institucion', 'Ministerio', '--sigla', 'M', '--pais', 'hn', '--unidad', 'Despacho']

beforeAll(async () => {
  place = await aMigratedPlace()
})
afterAll(() => place.remove())

it('sin institución, y sin servidor de correo, lo dice y no hace nada', async () => {
  const empty = await typed(['avisos', 'enviar'], place.environment)
  expect(empty).toMatchObject({ code: 1, out: '' })
  expect(empty.notes).toContain('npm run hilo -- instalar')
  const person = ['--nombre', 'Ana Prueba', '--correo', 'ana@mp.example']
  expect((await typed(['instalar', ...installing, ...person], place.environment)).code).toBe(0)
  const { code, notes } = await typed(['avisos', 'enviar'], place.environment)
  expect(code).toBe(1)
  expect(notes).toContain('HILO_SMTP_HOST')
})

it('con servidor dice qué hizo, y repetida no prepara otra vez', async () => {
  const sink = await openMailSink()
  const environment = {
    ...place.environment,
    ...{ HILO_SMTP_HOST: '127.0.0.1', HILO_SMTP_PORT: String(sink.port), HILO_SMTP_TLS: 'none' },
    HILO_SMTP_FROM: 'hilo@mp.example',
  }
  const first = await typed(['avisos', 'enviar'], environment)
  expect(first.code).toBe(0)
  expect(first.out).toMatch(/^(?:0 resúmenes preparados\.|Hoy no es día hábil: .*)\n0 correos enviados\.$/u)
  const second = await typed(['avisos', 'enviar'], environment)
  expect(second.out).toMatch(
    /^(?:Los resúmenes de hoy ya estaban preparados\.|Hoy no es día hábil: .*)\n0 correos enviados\.$/u,
  )
  expect(sink.mails).toEqual([])
  await sink.close()
})
