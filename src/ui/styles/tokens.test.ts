import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Theme = 'light' | 'dark'
type Rgb = readonly [number, number, number]

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
const tokens = new Map(
  [...css.matchAll(/(--[\w-]+):\s*(?:light-dark\((#\w{6}),\s*(#\w{6})\)|(#\w{6}));/g)].map((match) => {
    const [, name = '', light, dark, both] = match
    return [name, { light: light ?? both ?? '', dark: dark ?? both ?? '' }]
  }),
)

const rgb = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
]

/** WCAG 2.2, relative luminance. */
const luminance = (hex: string): number => {
  const [r, g, b] = rgb(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0)
}

const contrast = (theme: Theme, ink: string, ground: string): number => {
  const [first, second] = [ink, ground].map((name) => {
    const token = tokens.get(name)
    if (!token) throw new Error(`tokens.css has no colour ${name}`)
    return luminance(token[theme])
  })
  const [low, high] = [first ?? 0, second ?? 0].sort((a, b) => a - b)
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05)
}

const grounds = ['--paper', '--sheet', '--band', '--select', '--mark']
const statuses = ['exceeded', 'on-track', 'at-risk', 'late', 'no-report', 'scheduled']

const text: readonly (readonly [string, string])[] = [
  ...grounds.flatMap((ground) => [
    ['--ink', ground] as const,
    ['--ink-soft', ground] as const,
    ['--primary', ground] as const,
  ]),
  ['--primary-deep', '--paper'],
  ['--on-primary', '--primary'],
  ['--on-primary', '--primary-deep'],
  ['--on-header', '--header'],
  ['--on-header-soft', '--header'],
  ['--on-header-soft', '--header-field'],
  ['--paper', '--ink'],
  ['--ink', '--removed'],
  ['--ink', '--added'],
  ['--line-verified', '--paper'],
  ...statuses.map((status) => [`--${status}`, `--${status}-tint`] as const),
  ...statuses.flatMap((status) => [
    [`--${status}`, '--paper'] as const,
    [`--${status}`, '--sheet'] as const,
    ['--ink', `--${status}-tint`] as const,
  ]),
  ...[0, 1, 2, 3, 4].map((step) => [`--on-heat-${step}`, `--heat-${step}`] as const),
]

const shapes: readonly (readonly [string, string])[] = [
  ['--border', '--paper'],
  ['--border', '--sheet'],
  ['--border', '--band'],
  ['--focus', '--paper'],
  ['--focus', '--sheet'],
  ['--select-line', '--select'],
  ['--load-peak', '--paper'],
  ['--line-programmed', '--paper'],
  ['--line-reported', '--paper'],
]

describe.each(['light', 'dark'] as const)('contraste de los colores (%s)', (theme) => {
  it.each(text)('texto %s sobre %s llega a 4.5', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each(shapes)('borde o trazo %s sobre %s llega a 3', (ink, ground) => {
    expect(contrast(theme, ink, ground)).toBeGreaterThanOrEqual(3)
  })
})

describe('lo que no debe perderse de tokens.css', () => {
  it('en papel siempre manda el tema claro', () => {
    expect(css).toMatch(/@media print \{[^@]*:root\[data-theme\][^@]*color-scheme: light;/)
  })

  it('cada color oscuro se escribe una sola vez', () => {
    for (const name of tokens.keys()) expect(css.split(`${name}:`)).toHaveLength(2)
  })
})
