import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ShownNotice } from '../notices/notice.ts'
import { digestMail } from './digestMail.ts'
import { afterTry, type MailFault, type MailStatus, mailFaults, mailStatuses, refuseRetry } from './outbox.ts'
import { isPlainAddress, plainLine } from './plainLine.ts'

const NOW = '2026-03-02T15:00:00.000Z'
const refused = (fault: MailFault) => ({ kind: 'refused' as const, fault, detail: '' })

describe('después de cada intento', () => {
  it.each<[string, number, string | null]>([
    ['el primero', 1, '2026-03-02T15:01:00.000Z'],
    ['el segundo', 2, '2026-03-02T15:05:00.000Z'],
    ['el tercero', 3, '2026-03-02T15:15:00.000Z'],
    ['el cuarto', 4, '2026-03-02T16:00:00.000Z'],
    ['el quinto', 5, '2026-03-02T17:00:00.000Z'],
    ['el sexto', 6, '2026-03-02T19:00:00.000Z'],
    ['el séptimo no tiene otro', 7, null],
  ])('%s espera cada vez más', (_title, attempts, nextTryAt) => {
    const status = nextTryAt === null ? 'failed' : 'waiting'
    expect(afterTry(refused('unreachable'), attempts, NOW)).toEqual({ status, nextTryAt })
  })

  it.each<[MailFault, MailStatus]>([
    ['unreachable', 'waiting'],
    ['notEncrypted', 'waiting'],
    ['signInRefused', 'waiting'],
    ['tryLater', 'waiting'],
    ['addressRefused', 'failed'],
    ['messageRefused', 'failed'],
    ['badAddress', 'failed'],
    ['noAnswer', 'uncertain'],
  ])('%s deja el correo en %s', (fault, status) => {
    expect(afterTry(refused(fault), 1, NOW).status).toBe(status)
  })

  it('no queda falta sin decidir, y lo que salió no vuelve a salir', () => {
    expect(mailFaults).toHaveLength(8)
    expect(afterTry({ kind: 'sent' }, 1, NOW)).toEqual({ status: 'sent', nextTryAt: null })
  })
})

describe('reintentar a mano', () => {
  const today = '2026-03-02'
  it.each(mailStatuses.map((status) => [status] as const))('%s', (status) => {
    const expected = { waiting: undefined, failed: undefined }
    const code = status in expected ? undefined : 'platform.mailNotRetried'
    expect(refuseRetry({ status, day: today }, today)?.code).toBe(code)
  })

  it('lo de otro día no se envía: el resumen de hoy ya lo dice', () => {
    expect(refuseRetry({ status: 'failed', day: '2026-03-01' }, today)?.code).toBe('platform.mailOfAnotherDay')
  })
})

describe('lo que llega a una cabecera', () => {
  it.each([
    ['Ministerio\r\nBcc: otro@fuera.example', 'Ministerio Bcc: otro@fuera.example'],
    ['Uno\u2028Dos\u2029Tres\u0085Cuatro\u0000', 'Uno Dos Tres Cuatro'],
    ['Al \u202erevés\u200b', 'Al revés'],
    ['  Ministerio   de  Trabajo ', 'Ministerio de Trabajo'],
  ])('%j queda en una línea', (given, expected) => {
    expect(plainLine(given)).toBe(expected)
  })

  it('nunca tiene un salto de línea ni un carácter de control, diga lo que diga', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainLine(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
        expect(plainLine(text).length).toBeLessThanOrEqual(200)
      }),
    )
  })
})

describe('a qué direcciones se escribe', () => {
  it.each(['ana@mp.example', "o'brien+hilo@sub.mp.example", 'a@localhost'])('%s sirve', (address) => {
    expect(isPlainAddress(address)).toBe(true)
  })

  it.each([
    'ana@mp.example, otro@fuera.example',
    'ana@mp.example otro@fuera.example',
    'ana@mp.example\r\nBcc: otro@fuera.example',
    'ana@mp.example\n',
    'Ana <ana@mp.example>',
    '"ana, otro"@mp.example',
    '(nota)ana@mp.example',
    'ana@mp.example;otro@fuera.example',
    'ana@[127.0.0.1]',
    'ana@-mp.example',
    'ana@mp..example',
    'ana',
    '@mp.example',
    'áñá@mp.example',
    `${'a'.repeat(65)}@mp.example`,
    '',
  ])('%j no sirve', (address) => {
    expect(isPlainAddress(address)).toBe(false)
  })
})

const aNotice = (change: Partial<ShownNotice> = {}): ShownNotice => ({
  ...{
    id: 'n1',
    kind: 'owed',
    text: 'Faltan 2 informes de febrero.',
    unitName: 'Oficina',
    href: '/seguimiento/2026?mes=2',
  },
  ...{ dueOn: '2026-03-06', since: null, facts: ['f1'], isRead: false, ...change },
})
const ground = {
  ...{ institution: 'Ministerio de Prueba', personName: 'Ana Prueba', day: '2026-03-02' },
  publicUrl: 'https://hilo.mp.example',
}

describe('el resumen diario', () => {
  it('dice lo mismo en texto y en HTML, por clases, lo urgente primero', () => {
    const notices = [
      aNotice(),
      aNotice({ id: 'n2', kind: 'returned', text: 'Le devolvieron un informe.', isRead: true }),
    ]
    const { subject, text, html } = digestMail(notices, ground)
    expect(subject).toBe('Ministerio de Prueba: 2 avisos en Hilo')
    expect(text).toBe(
      [
        ...['Hola, Ana Prueba:', '', 'Esto es lo que esperan de usted en Hilo el 2 de marzo de 2026.', ''],
        ...['Devuelto', '- Le devolvieron un informe.', '  Oficina · Plazo: 6 de marzo de 2026'],
        ...['  https://hilo.mp.example/seguimiento/2026?mes=2', ''],
        ...['Por enviar', '- Faltan 2 informes de febrero.', '  Oficina · Plazo: 6 de marzo de 2026 · Nuevo'],
        ...['  https://hilo.mp.example/seguimiento/2026?mes=2', ''],
        ...['Todos sus avisos: https://hilo.mp.example/avisos', ''],
        'Recibe este resumen una vez al día como mucho, y solo si hay algo nuevo. Para no recibirlo, entre en Hilo, abra Avisos y luego Qué quiero recibir.',
        ...['Este correo lo envía Hilo; nadie lee las respuestas.', ''],
      ].join('\n'),
    )
    expect(html.indexOf('Devuelto')).toBeLessThan(html.indexOf('Por enviar'))
    expect(html).toContain('<a href="https://hilo.mp.example/seguimiento/2026?mes=2">Faltan 2 informes de febrero.</a>')
  })

  it('lo que escribió alguien es texto y nada más', () => {
    const evil = '<img src=x onerror=alert(1)> & "comillas"'
    const { html, text } = digestMail([aNotice({ text: `${evil}\n- Aviso falso`, unitName: evil })], ground)
    expect(html).not.toContain('<img')
    expect(html).toContain('&lt;img src=x onerror=alert(1)&gt; &amp; &quot;comillas&quot;')
    expect(text).not.toContain('\n- Aviso falso')
  })

  it('sin dirección pública no lleva enlaces y dice dónde mirar', () => {
    const { html, text } = digestMail([aNotice()], { ...ground, publicUrl: null })
    expect(html + text).not.toContain('http')
    expect(text).toContain('entre en Hilo y abra Avisos')
  })
})
