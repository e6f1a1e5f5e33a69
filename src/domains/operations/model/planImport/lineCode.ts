import { foldText } from '../../../../kernel/text.ts'

const PREFIX = '(?:l\\.?\\s?e\\.?|o\\.?\\s?e\\.?|l|o|eje|linea|objetivo|accion|ae|p|e)'
const CODE = new RegExp(
  `^\\(?(?:${PREFIX}\\s*(?:no\\.?|n\\.?[°º]|#)?[\\s.:_–-]*)?(\\d{1,2})\\s*(?:[.\\-–,:;/]\\s*)(?:${PREFIX}[\\s.]*)?(\\d{1,2})(?:\\.(\\d{1,2}))?(?![\\d%])\\s*[.):\\-–]*\\s*(?=\\D|$)`,
  'u',
)

export type CodedText = {
  /** `3.1`, whatever the style of the source (`LE 3.1`, `3.1.`, `3.1)`, `OE3-L1`); null when there is none. */
  code: string | null
  /** The text behind the code, folded, to compare lines with each other. */
  text: string
}

/** Parts the code of a strategic line from its text (domain.md A3). A year range or a percentage is no code. */
export function readLineCode(written: string): CodedText {
  const folded = foldText(written)
  const match = CODE.exec(folded)
  if (!match || /^\s*(%|por ciento)/u.test(folded.slice(match[0].length))) return { code: null, text: folded }
  const rest = folded.slice(match[0].length).trim()
  if (rest !== '' && !/^[\p{L}"'«“¿(]/u.test(rest)) return { code: null, text: folded }
  const numbers = [match[1], match[2], match[3]].filter((part) => part !== undefined).map(Number)
  return { code: numbers.join('.'), text: rest }
}
