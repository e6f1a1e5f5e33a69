import canonicalize from 'canonicalize'
import type { PrintedDocument } from '../model.ts'

/** The document as canonical JSON (RFC 8785) in UTF-8: what its version is hashed by and what a PDF carries inside. */
export function printJson(document: PrintedDocument): Uint8Array {
  return new TextEncoder().encode(canonicalize(document))
}
