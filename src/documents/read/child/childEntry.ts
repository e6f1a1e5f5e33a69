import { DomainError } from '../../../kernel/domainError.ts'
import { readDocument } from '../readDocument.ts'
import type { RefusalCode } from '../refusal.ts'
import type { ReadReply, ReadRequest } from './protocol.ts'

// The program of the reading process (childReader.ts starts it): one request, one answer, end.

async function answer({ bytes, fileName }: ReadRequest): Promise<ReadReply> {
  try {
    return { kind: 'document', document: await readDocument(bytes, fileName) }
  } catch (error) {
    if (isRefusal(error)) return { kind: 'refused', code: error.code, details: error.details }
    return { kind: 'failed', reason: error instanceof Error ? error.message : String(error) }
  }
}

function isRefusal(error: unknown): error is DomainError & { code: RefusalCode } {
  return error instanceof DomainError && error.code.startsWith('documents.')
}

function reply(message: ReadReply): void {
  process.send?.(message)
}

process.once('message', (request: ReadRequest) => {
  void answer(request).then((message) => process.send?.(message, () => process.disconnect()))
})
reply({ kind: 'ready' })
