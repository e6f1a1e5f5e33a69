import { type DefaultTreeAdapterTypes, parse } from 'parse5'

export type MarkupNode = DefaultTreeAdapterTypes.ChildNode
export type MarkupElement = DefaultTreeAdapterTypes.Element
type Parent = DefaultTreeAdapterTypes.ParentNode

/** An XML element that closes itself; attribute values may hold `>`. */
const SELF_CLOSED = /<([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*\/>/gu

/** HTML as a tree. Never fails: parse5 repairs what is broken. */
export function parseHtml(html: string): Parent {
  return parse(html)
}

/**
 * The XML of an office format whose elements all carry a prefix (`table:table-row`), as a tree. To the HTML parser these are
 * unknown elements that simply nest, once the self-closed ones are written in two tags.
 */
export function parsePrefixedXml(xml: string): Parent {
  return parse(xml.replace(/^\s*<\?xml[^>]*\?>/u, '').replace(SELF_CLOSED, '<$1$2></$1>'))
}

export function isElement(node: MarkupNode): node is MarkupElement {
  return 'tagName' in node
}

export function childElements(parent: Parent): MarkupElement[] {
  return parent.childNodes.filter(isElement)
}

export function attribute(element: MarkupElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value
}

/** First element of a name anywhere below, in document order. */
export function findElement(parent: Parent, tagName: string): MarkupElement | undefined {
  for (const child of childElements(parent)) {
    const found = child.tagName === tagName ? child : findElement(child, tagName)
    if (found !== undefined) return found
  }
  return undefined
}
