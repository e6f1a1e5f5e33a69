import type { SourceDocument } from '../../../kernel/sourceDocument.ts'
import type { RefusalCode } from '../refusal.ts'

/** Parent to child, once, over the structured channel of `fork`. */
export type ReadRequest = { bytes: Uint8Array; fileName: string }

/** Child to parent: first `ready`, when the program is loaded and its memory can be taken as the base; then one answer. */
export type ReadReply =
  | { kind: 'ready' }
  | { kind: 'document'; document: SourceDocument }
  | { kind: 'refused'; code: RefusalCode; details: Readonly<Record<string, unknown>> }
  | { kind: 'failed'; reason: string }
