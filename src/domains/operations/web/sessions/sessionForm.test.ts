import { describe, expect, it } from 'vitest'
import { newForm, sessionFormSchema } from './sessionForm.ts'

describe('lo escrito de una sesión que todavía no se guarda', () => {
  const typed = {
    ...newForm('2026-03-02'),
    place: 'Sala de reuniones',
    unitIds: ['u-1'],
    attendees: [{ key: 'guest 0', postId: null, personId: null, name: 'Visita', post: '' }],
    agreements: [{ key: 'new 0', text: 'Aprobar el plan' }],
  }

  it('vuelve igual después de recargar la página', () => {
    expect(sessionFormSchema.parse(JSON.parse(JSON.stringify(typed)))).toEqual(typed)
  })

  it('lo que el navegador guardó de otra forma se olvida', () => {
    expect(sessionFormSchema.safeParse({ ...typed, agreements: ['Aprobar el plan'] }).success).toBe(false)
  })
})
