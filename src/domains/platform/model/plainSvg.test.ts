import { describe, expect, it } from 'vitest'
import { isPlainSvg } from './plainSvg.ts'

describe('el emblema es solo un dibujo', () => {
  it.each([
    [
      'un dibujo',
      '<svg viewBox="0 0 2 2"><g fill="currentColor"><path d="M1 1h1"/></g><title>Escudo</title></svg>',
      true,
    ],
    [
      'un degradado propio',
      '<svg><defs><linearGradient id="a"></linearGradient></defs><path fill="url(#a)"/></svg>',
      true,
    ],
    ['un guion', '<svg><script>alert(1)</script></svg>', false],
    ['un guion en un atributo', '<svg onload="alert(1)"></svg>', false],
    ['un atributo sin comillas', '<svg><path d=M1></path></svg>', false],
    ['un enlace de fuera', '<svg><path fill="url(https://otra.example/a)"/></svg>', false],
    ['una imagen', '<svg><image href="x.png"/></svg>', false],
    ['un elemento ajeno', '<svg><foreignObject></foreignObject></svg>', false],
    ['una entidad', '<svg><title>&lol;</title></svg>', false],
    ['una etiqueta sin cerrar', '<svg><g></svg>', false],
    ['un comentario', '<svg><!-- x --></svg>', false],
    ['un texto', 'hola', false],
  ])('%s', (_title, text, expected) => {
    expect(isPlainSvg(text)).toBe(expected)
  })
})
