export type Listing = {
  names: string[]
  /** Where the next page goes on; null on the last one. */
  next: string | null
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

function unescapeXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hexadecimal, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? whole
    return String.fromCodePoint(Number.parseInt(hexadecimal ?? decimal, hexadecimal === undefined ? 10 : 16))
  })
}

/** Text of the first element of that name; undefined without one. */
function textOf(xml: string, element: string): string | undefined {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`, 'u').exec(xml)?.[1]
  return found === undefined ? undefined : unescapeXml(found)
}

/** `NoSuchKey`, `AccessDenied`: the code of an error; undefined where the body is none. */
export function faultCode(xml: string): string | undefined {
  return /<Error[ >]/u.test(xml) ? textOf(xml, 'Code') : undefined
}

/** A page of ListObjectsV2, its names percent-encoded as they were asked for. */
export function parseListing(xml: string): Listing {
  const keys = xml
    .split('<Contents>')
    .slice(1)
    .map((one) => textOf(one, 'Key') ?? '')
  return {
    names: keys.map((key) => decodeURIComponent(key.replaceAll('+', ' '))),
    next: textOf(xml, 'IsTruncated') === 'true' ? (textOf(xml, 'NextContinuationToken') ?? null) : null,
  }
}
