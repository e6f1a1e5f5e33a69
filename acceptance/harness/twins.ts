import type { Page } from 'playwright-core'

/**
 * Takes out of sight what looks as a sibling before it does: same elements, classes, styles and states, words where the other has
 * words. Of a list of thousands of rows one of each look is left, whose colours are those of all. Whoever has the focus stays.
 */
export async function hideTwins(page: Page): Promise<void> {
  await page.evaluate(() => {
    const OWN = ['aria-label', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns']
    const counts = ({ name }: Attr): boolean =>
      ['class', 'style', 'type', 'role'].includes(name) || (/^(?:aria|data)-/u.test(name) && !OWN.includes(name))
    const looks = new Map<Element, string>()
    const wordLook = (node: Node): string => (node.textContent?.trim() === '' ? '' : '"')
    // From the last to the first: what is inside is there before what holds it.
    for (const element of [...document.body.querySelectorAll('*')].reverse()) {
      const states = [...element.attributes].map((one) => (counts(one) ? `${one.name}=${one.value}` : one.name))
      const inside = [...element.childNodes].map((node) => looks.get(node as Element) ?? wordLook(node))
      looks.set(element, `<${element.tagName} ${states.join(' ')} ${element.matches(':checked')}>${inside.join('')}</>`)
    }
    for (const parent of document.body.querySelectorAll('*')) {
      if (parent.closest('[data-twin]') !== null) continue
      const seen = new Set<string>()
      for (const child of parent.children) {
        const look = looks.get(child) ?? ''
        if (seen.has(look) && !child.contains(document.activeElement)) child.setAttribute('data-twin', '')
        seen.add(look)
      }
    }
    const sheet = new CSSStyleSheet()
    sheet.replaceSync('[data-twin] { display: none !important }')
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Brings back what was taken out of sight. */
export async function showTwins(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.adoptedStyleSheets.pop()
    for (const one of document.querySelectorAll('[data-twin]')) one.removeAttribute('data-twin')
  })
}
