import { getFile, handOut, query } from '../../platform/index.ts'
import { documentRoutes } from '../contracts/documents.ts'
import { isOwnStaff } from '../model/planPolicy.ts'
import { getKeptDocument, listDocuments } from '../store/documentStore.ts'
import { getPlan } from '../store/planStore.ts'
import { planOf } from './planMemory.ts'
import { mediaTypes } from './printPlan.ts'

/** The page shows the newest; whoever looks for an older one has its hash and the log. */
const SHOWN = 200

export const handedOut = query(documentRoutes.handedOut, async ({ db, actor, input, today }) => {
  const { plan, units } = await planOf(db, input.year, today)
  const { documents, total } = await listDocuments(db, plan.id, SHOWN)
  const showPerson = actor !== undefined && isOwnStaff(actor)
  return {
    documents: documents.map(
      ({ unitId, versionNumber, personName, planId: _plan, versionId: _version, recordId: _record, ...document }) => {
        const unit = units.find(({ id }) => id === unitId)
        return {
          ...document,
          unit: unitId === null ? null : { id: unitId, code: unit?.code ?? '', name: unit?.name ?? '' },
          version: versionNumber,
          person: showPerson ? personName : null,
        }
      },
    ),
    total,
  }
})

export const downloadHandedOut = handOut(documentRoutes.downloadHandedOut, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  const { id, sha256, fileName, handedOut: document } = await getKeptDocument(db, plan.id, input.documentId)
  const bytes = await getFile(db, sha256)
  const { format, copy, revision, unitId } = document
  return async () => ({
    file: { fileName, mediaType: mediaTypes[format], bytes },
    log: {
      things: [`operations.plan:${plan.id}`, `operations.document:${id}`],
      unitId,
      data: { year: plan.year, sha256, format, copy, revision },
    },
  })
})
