import { CHAIN_HEADER, canonicalJson, chainRow, type Reader, readChain } from '../../../platform/index.ts'
import { sampleText as text } from '../../documents/sample/sampleText.es.ts'
import type { SampleFiles } from './sampleFiles.ts'

/** What the sample shows of the log: these lines of the chain up to `until`, with their personal parts or without. */
export type LogExcerpt = { until: number; shown: ReadonlySet<number>; names: boolean }

/**
 * The whole chain as digests, and the exact text of the lines that are shown. Each digest of a line is that of the one
 * before and of its text, so the chain can be reckoned again without the texts that are not shown (ADR 016).
 */
export async function gatherLog(db: Reader, { until, shown, names }: LogExcerpt, files: SampleFiles): Promise<void> {
  const chain: string[] = [CHAIN_HEADER]
  const lines: string[] = []
  const personal: string[] = []
  for await (const line of readChain(db, until)) {
    chain.push(chainRow(line))
    if (!shown.has(line.seq)) continue
    lines.push(line.body)
    if (line.personal !== null) personal.push(canonicalJson({ seq: line.seq, ...line.personal }))
  }
  const asLines = (rows: readonly string[]) => rows.map((row) => `${row}\n`).join('')
  await files.add('registro/cadena.csv', text.what.chain, asLines(chain))
  await files.add('registro/lineas.jsonl', text.what.lines, asLines(lines))
  if (names) await files.add('registro/personales.jsonl', text.what.personal, asLines(personal))
  else files.left.push({ what: text.what.names, why: text.why.personal, bytes: null, sha256: null })
}
