import { describe, expect, it } from 'vitest'
import { fitWithin, jpegName } from './photoSize.ts'

describe('una foto que se reduce', () => {
  it.each([
    [4000, 3000, 2000, 1500],
    [3000, 4000, 1500, 2000],
    [2000, 1200, 2000, 1200],
    [640, 480, 640, 480],
    [9000, 3, 2000, 1],
  ])('de %d × %d queda en %d × %d', (width, height, fitWidth, fitHeight) => {
    expect(fitWithin({ width, height })).toEqual({ width: fitWidth, height: fitHeight })
  })

  it.each([
    ['visita.PNG', 'visita.jpg'],
    ['acta 3.webp', 'acta 3.jpg'],
    ['IMG_0042.JPG', 'IMG_0042.JPG'],
    ['sin extensión', 'sin extensión.jpg'],
  ])('«%s» se llama después «%s»', (name, expected) => {
    expect(jpegName(name)).toBe(expected)
  })
})
