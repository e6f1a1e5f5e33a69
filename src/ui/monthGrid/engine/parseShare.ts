import type { Share } from '../types.ts'

export type ParseFailure = 'notNumber' | 'negative' | 'ambiguous' | 'tooLarge'
export type ParsedShare =
  | { readonly ok: true; readonly value: Share }
  | { readonly ok: false; readonly reason: ParseFailure }

/** Ten times the whole year: beyond it there is a lost decimal sign, not a plan. */
const MAX_SHARE_BP = 100_000

const groupSigns = new Map<string, string>()

function groupSignOf(locale: string): string {
  const known = groupSigns.get(locale)
  if (known !== undefined) return known
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(1_234_567)
  const sign = parts.find((part) => part.type === 'group')?.value ?? ''
  groupSigns.set(locale, sign)
  return sign
}

const refuse = (reason: ParseFailure): ParsedShare => ({ ok: false, reason })

/**
 * Reads what a person typed or pasted as a percentage: `8`, `8%`, `8 %`, `8,33`, `8.33`; empty text is `null`.
 * Either sign may be the decimal one, because spreadsheets of several countries meet in one ministry; only what
 * the locale itself would read as thousands (`1,234` in es-SV, `1.234` in es-CO) is ambiguous and refused.
 * A third decimal is rounded to the basis point, as importing does (=1/12 is 8.33).
 */
export function parseShare(text: string, locale: string): ParsedShare {
  const clean = text.normalize('NFKC').replace(/\s+/gu, ' ').trim()
  if (clean === '') return { ok: true, value: null }
  const number = clean.replace(/ ?%$/u, '').replace(/^\+/u, '').trim()
  if (/^[-−]\s*[\d.,]*\d/u.test(number) || /^\([\d.,]+\)$/u.test(number)) return refuse('negative')
  if (!/^[\d.,]*\d[\d.,]*$/u.test(number)) return refuse('notNumber')
  const [, whole = '', sign = '', decimals = ''] = /^(\d*)(?:([.,])(\d*))?$/u.exec(number) ?? []
  if (whole === '' && decimals === '') return parseGrouped(number)
  const couldBeThousands = sign === groupSignOf(locale) && decimals.length === 3 && /^[1-9]\d{0,2}$/u.test(whole)
  return couldBeThousands ? refuse('ambiguous') : toShare(whole, decimals)
}

/** `1,234.5` and `1.234,5`: several signs, the last one is the decimal when it differs from the others. */
function parseGrouped(number: string): ParsedShare {
  const match = /^(\d{1,3}(?:,\d{3})+)(?:\.(\d+))?$|^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/u.exec(number)
  if (match === null) return refuse('notNumber')
  const whole = match[1] ?? match[3] ?? ''
  return toShare(whole.replace(/[.,]/gu, ''), match[2] ?? match[4] ?? '')
}

function toShare(whole: string, decimals: string): ParsedShare {
  const [hundredths, third] = [decimals.slice(0, 2).padEnd(2, '0'), decimals.charAt(2)]
  const value = Number(whole === '' ? '0' : whole) * 100 + Number(hundredths) + (third >= '5' ? 1 : 0)
  return value > MAX_SHARE_BP ? refuse('tooLarge') : { ok: true, value }
}
