import { describe, expect, it } from 'vitest'
import { usageOf } from './command.ts'
import { commands } from './commands/index.ts'
import { typed } from './testing/typed.ts'

describe('una orden mal escrita', () => {
  it.each<[string, string[], string]>([
    ['no existe', ['borrar', 'todo'], '«borrar todo»'],
    ['a medias', ['registro'], '«registro»'],
    ['sin su archivo', ['exportar'], 'hilo exportar ARCHIVO'],
    ['con palabras de más', ['exportar', 'a', 'b'], 'hilo exportar ARCHIVO'],
    ['con una opción que no tiene', ['plan', 'revisar', 'a.txt', '--xml'], '«--xml»'],
    ['con una opción sin su valor', ['instalar', '--correo'], '--correo'],
    ['con un valor donde no va', ['plan', 'revisar', 'a.txt', '--json=sí'], '--json'],
  ])('%s: código 2, nada por la salida y una frase que dice cómo se escribe', async (_title, args, words) => {
    const { code, out, notes } = await typed(args)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(notes).toContain(words)
    expect(notes.split('\n')).toHaveLength(1)
  })

  it('instalar sin terminal dice todo lo que falta, antes de tocar la base de datos', async () => {
    const { code, notes } = await typed(['instalar', '--institucion', 'M', '--correo', 'a@b.example'], {
      HILO_DATA: '/no/existe',
    })
    expect(code).toBe(2)
    expect(notes).toContain('--sigla, --pais, --unidad, --nombre')
  })
})

describe('la ayuda', () => {
  it('nombra cada orden, cada opción y los códigos', async () => {
    const { code, out } = await typed(['ayuda'])
    expect(code).toBe(0)
    for (const command of commands) {
      expect(out).toContain(usageOf({ ...command, options: {} }))
      expect(out).toContain(command.summary)
      for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`)
    }
    expect(out).toContain('3 se hizo y hay dudas que mirar')
  })

  it('sin orden se muestra por la salida de errores y el código es 2', async () => {
    const { code, out, notes } = await typed([])
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(notes).toBe((await typed(['--ayuda'])).out)
  })
})

describe('una variable mal puesta', () => {
  it('se nombra, con código 1', async () => {
    const { code, notes } = await typed(['registro', 'verificar'], { DATABASE_URL: 'mysql://otra' })
    expect(code).toBe(1)
    expect(notes).toContain('(DATABASE_URL)')
  })
})
