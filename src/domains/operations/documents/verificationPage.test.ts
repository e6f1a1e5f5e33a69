import { describe, expect, it } from 'vitest'
import { type VerificationView, verificationPage } from './verificationPage.ts'

const document = {
  kind: 'version' as const,
  code: '0A1B-2C3D-4E5F-6G7H',
  year: 2026,
  number: 2,
  approvedOn: '2026-03-15',
  post: 'Despacho',
}
const page = (answer: VerificationView['answer'], typed = '') =>
  verificationPage({ institution: 'Ministerio de Prueba', typed, answer })

describe('la página pública de comprobación', () => {
  it.each([
    ['inForce', 'Vigente'],
    ['superseded', 'Sustituido'],
    ['annulled', 'Anulado'],
    ['reopened', 'En revisión'],
    ['notYet', 'Aprobado, todavía no vigente'],
  ] as const)('%s se lee «%s», con código, versión, fecha y puesto', (standing, words) => {
    const { title, body } = page({ kind: 'answer', standing, document })
    expect(title).toBe(`${words} · Comprobar un documento`)
    expect(body.replace(/<[^>]+>/gu, ' ')).toMatch(
      /0A1B-2C3D-4E5F-6G7H.*2 del plan 2026.*15 de marzo de 2026.*Despacho/su,
    )
    expect(body).toContain('data-code="0A1B-2C3D-4E5F-6G7H"')
  })

  it('un código que no existe no dice nada más ni ofrece comparar archivos', () => {
    const { body } = page({ kind: 'answer', standing: 'unknown', document: null }, '<b>x</b>')
    expect(body).toContain('No existe')
    expect(body).not.toMatch(/<dl>|type="file"|<b>/u)
  })

  it('sin código hay una caja para escribirlo; tras muchas consultas se pide esperar', () => {
    expect(page({ kind: 'none' }).body).toMatch(/<form action="\/verificar" method="get"/u)
    expect(page({ kind: 'tooMany' }).body).toContain('Espere un minuto')
  })
})
