const ELEMENTS = new Set(
  'svg g path circle ellipse rect line polyline polygon title desc defs lineargradient radialgradient stop clippath'.split(
    ' ',
  ),
)
const ATTRIBUTES = new Set(
  (
    'xmlns viewbox width height x y x1 y1 x2 y2 cx cy r rx ry fx fy d points transform fill fill-rule clip-rule stroke ' +
    'stroke-width stroke-linecap stroke-linejoin stroke-dasharray opacity fill-opacity stroke-opacity id offset ' +
    'stop-color stop-opacity gradientunits gradienttransform clip-path preserveaspectratio role aria-hidden version'
  ).split(' '),
)
const TAG = /<(\/?)([\w:-]+)((?:\s+[\w:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/gu
const ATTRIBUTE = /([\w:-]+)\s*=\s*("[^"]*"|'[^']*')/gu

/**
 * Whether a text is a drawing and nothing else: known elements and attributes, no script, style, link or entity, so
 * that an emblem can be shown inside a page. Anything that is not understood is refused.
 */
export function isPlainSvg(text: string): boolean {
  const trimmed = text.trim()
  if (!/^<svg[\s>]/u.test(trimmed) || !trimmed.endsWith('</svg>') || trimmed.includes('&')) return false
  const open: string[] = []
  for (const [, closing, name = '', attributes = '', empty] of trimmed.matchAll(TAG)) {
    const element = name.toLowerCase()
    if (!ELEMENTS.has(element)) return false
    for (const [, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
      const isReference = /url\s*\(/iu.test(value) && !/^["']url\(#[\w-]+\)["']$/u.test(value)
      if (!ATTRIBUTES.has(attribute.toLowerCase()) || isReference) return false
    }
    if (closing === '/') {
      if (open.pop() !== element) return false
    } else if (empty !== '/') open.push(element)
  }
  return open.length === 0 && !/[<>]/u.test(trimmed.replace(TAG, ''))
}
