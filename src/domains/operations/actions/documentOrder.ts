import { type ActContext, canonicalJson, getFile, type HandingOut, type Reader, sha256 } from '../../platform/index.ts'
import type { HandedOut } from '../model/planFormat.ts'
import { findKeptDocument, type KeptDocument, keepDocument } from '../store/documentStore.ts'
import { mediaTypes } from './printPlan.ts'

/** A document that somebody asks for: which one, and all that it is printed from. */
export type DocumentOrder = HandedOut & {
  year: number
  fileName: string
  /** Everything that decides the bytes, beside the release: data as it is shown, emblem, address. */
  content: Readonly<Record<string, unknown>>
  print: () => Promise<Uint8Array>
}

export type FilledOrder = DocumentOrder & {
  source: string
  bytes: Uint8Array
  /** What went out before for the same request of the same data. */
  kept: KeptDocument | undefined
}

/**
 * The bytes of an order. What was handed out once is not printed again: the same request of the same data is answered with
 * what went out, also by a later release (decisions.md 27).
 */
export async function fillOrder(db: Reader, order: DocumentOrder): Promise<FilledOrder> {
  const { planId, versionId, format, copy, unitId, content } = order
  const source = sha256(canonicalJson({ planId, versionId, format, copy, unitId, ...content }))
  const kept = await findKeptDocument(db, source)
  if (kept !== undefined) return { ...order, source, kept, bytes: await getFile(db, kept.sha256) }
  return { ...order, source, kept, bytes: await order.print() }
}

/** Keeps the document of an order and names it for the log. */
export async function handOrderOut(
  { tx, now }: Parameters<HandingOut>[0],
  { actor, app }: Pick<ActContext<unknown>, 'actor' | 'app'>,
  order: FilledOrder,
): ReturnType<HandingOut> {
  const { kind, planId, versionId, recordId, revision, format, copy, unitId, source, fileName, year, bytes } = order
  const own = { id: app.newId(), sha256: sha256(bytes), source, fileName, bytes, personId: actor.personId }
  const handedOut = { kind, planId, versionId, recordId, revision, format, copy, unitId }
  const { id, ...kept } = order.kept ?? (await keepDocument(tx, { ...own, ...handedOut }, now))
  // Somebody else may have been first while this one was printed; a document that was kept has its own bytes.
  const sent = order.kept !== undefined || kept.sha256 === own.sha256 ? bytes : await getFile(tx, kept.sha256)
  return {
    file: { fileName: kept.fileName, mediaType: mediaTypes[format], bytes: sent },
    log: {
      things: [
        `operations.plan:${planId}`,
        `operations.document:${id}`,
        ...(versionId === null ? [] : [`operations.version:${versionId}`]),
        ...(recordId === null ? [] : [`operations.record:${recordId}`]),
      ],
      unitId,
      data: { year, sha256: kept.sha256, format, copy, revision },
    },
  }
}
