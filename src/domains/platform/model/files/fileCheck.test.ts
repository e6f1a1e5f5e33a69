import { describe, expect, it } from 'vitest'
import { CHECK_HOUR, fileCheckStep, fileNotice } from './fileCheck.ts'

const at = (now: string, today: string) => ({ now, today, timeZone: 'America/El_Salvador' })
/* Las 8 de la mañana UTC son las 2 de la madrugada en El Salvador. */
const atTwo = at('2026-03-03T08:00:00.000Z', '2026-03-03')
const justBefore = at('2026-03-03T07:59:59.000Z', '2026-03-03')

describe('cuándo se comprueban los archivos', () => {
  it.each<[string, Parameters<typeof fileCheckStep>[0], typeof atTwo, string]>([
    ['nunca se hizo y es la hora: empieza', undefined, atTwo, 'begin'],
    ['nunca se hizo y es temprano: espera', undefined, justBefore, 'rest'],
    ['terminó ayer y es la hora: empieza', { day: '2026-03-02', isEnded: true }, atTwo, 'begin'],
    ['terminó ayer y es temprano: espera', { day: '2026-03-02', isEnded: true }, justBefore, 'rest'],
    [
      'terminó ayer y el servidor se encendió por la tarde: empieza',
      { day: '2026-03-02', isEnded: true },
      at('2026-03-03T22:00:00.000Z', '2026-03-03'),
      'begin',
    ],
    ['ya terminó hoy: espera', { day: '2026-03-03', isEnded: true }, atTwo, 'rest'],
    ['hoy no terminó: sigue', { day: '2026-03-03', isEnded: false }, atTwo, 'continue'],
    [
      'la de ayer no terminó: sigue, también de madrugada',
      { day: '2026-03-02', isEnded: false },
      justBefore,
      'continue',
    ],
    ['el reloj del servidor se atrasó: espera', { day: '2026-03-04', isEnded: true }, atTwo, 'rest'],
  ])('%s', (_title, newest, when, expected) => {
    expect(CHECK_HOUR).toBe(2)
    expect(fileCheckStep(newest, when)).toBe(expected)
  })
})

describe('de qué se avisa a Administración', () => {
  const faults = { count: 2, first: 'abc', day: '2026-03-03' }

  it('de nada, si no se comprobó o todo está entero', () => {
    expect(fileNotice(undefined)).toEqual([])
    expect(fileNotice({ ...faults, count: 0 })).toEqual([])
  })

  it('un solo aviso por muchos archivos que sean, que lleva a su página', () => {
    expect(fileNotice({ ...faults, count: 900 })).toMatchObject([
      {
        kind: 'fileFault',
        href: '/admin/institucion/archivos',
        since: '2026-03-03',
        text: expect.stringMatching(/^900 archivos guardados/u),
      },
    ])
  })

  it('leído sigue leído al día siguiente, y vuelve a ser nuevo si otro archivo se daña', () => {
    const factOf = (change: Partial<typeof faults>) => fileNotice({ ...faults, ...change })[0]?.facts
    expect(factOf({ day: '2026-03-04' })).toEqual(factOf({}))
    expect(factOf({ count: 3 })).not.toEqual(factOf({}))
    expect(factOf({ first: 'aaa' })).not.toEqual(factOf({}))
  })
})
