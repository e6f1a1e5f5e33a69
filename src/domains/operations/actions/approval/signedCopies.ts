import { attachmentTypeOf } from '../../../../documents/read/attachment.ts'
import { DomainError } from '../../../../kernel/domainError.ts'
import { safeFileName } from '../../../../kernel/fileName.ts'
import { act, getFile, handOut, saveFile, sha256 } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { signedCopyKeepers } from '../../model/planPolicy.ts'
import { getPlan } from '../../store/planStore.ts'
import {
  findSignedCopyOf,
  getSignedCopy,
  insertSignedCopy,
  listPdfsOf,
  withdrawSignedCopy as withdraw,
} from '../../store/signedCopyStore.ts'
import { getVersion } from '../../store/versionStore.ts'

/** The document whose bytes a file begins with: a PDF that is signed electronically keeps them and adds to the end. */
function extendedBy(
  bytes: Uint8Array,
  documents: readonly { sha256: string; byteLength: number }[],
): { sha256: string; byteLength: number } | undefined {
  return documents.find(
    ({ sha256: hash, byteLength }) => byteLength <= bytes.byteLength && sha256(bytes.subarray(0, byteLength)) === hash,
  )
}

/** The file is kept as it came and never opened or shown: what it is, its content says. */
export const attachSignedCopy = act({
  route: versionRoutes.attachSignedCopy,
  readFile: async (file) =>
    file === undefined
      ? undefined
      : { ...file, mediaType: await attachmentTypeOf(file.bytes), hash: sha256(file.bytes) },
  load: async ({ tx, input }) => {
    const plan = await getPlan(tx, input.year)
    return { plan, version: await getVersion(tx, plan.id, input.number) }
  },
  authorize: (actor) => {
    const assignment = findAssignment(actor, signedCopyKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, newId, fileContent: file, resource: { plan, version } }) => {
    if (file === undefined) throw new DomainError('operations.fileMissing', 'invalid')
    if ((await findSignedCopyOf(tx, version.id, file.hash))?.withdrawn === null)
      throw new DomainError('operations.signedCopyThere', 'conflict', { number: version.number })
    const extended = extendedBy(file.bytes, await listPdfsOf(tx, version.id))
    if (extended?.byteLength === file.bytes.byteLength)
      throw new DomainError('operations.signedCopyUnsigned', 'invalid', { number: version.number })
    await saveFile(tx, file.hash, file.bytes, now)
    const extendsSha256 = extended?.sha256 ?? null
    const fileName = safeFileName(file.name, 'copia-firmada')
    const copy = { id: newId(), versionId: version.id, sha256: file.hash, fileName, mediaType: file.mediaType }
    await insertSignedCopy(tx, { ...copy, extendsSha256, at: now, personId: actor.personId })
    return {
      answer: { id: copy.id, extendsDocument: extended !== undefined },
      log: {
        things: [`operations.plan:${plan.id}`, `operations.version:${version.id}`],
        data: { year: plan.year, version: version.number, sha256: file.hash, mediaType: file.mediaType, extendsSha256 },
        // Whoever named the file may have written a name into it.
        personal: { fileName },
      },
    }
  },
})

/** A wrong copy stops counting; its row and its bytes stay, so that whoever was shown it can still find what it was. */
export const withdrawSignedCopy = act({
  route: versionRoutes.withdrawSignedCopy,
  load: async ({ tx, input }) => {
    const plan = await getPlan(tx, input.year)
    const version = await getVersion(tx, plan.id, input.number)
    return { plan, version, copy: await getSignedCopy(tx, version.id, input.copyId) }
  },
  authorize: (actor) => {
    const assignment = findAssignment(actor, signedCopyKeepers)
    return assignment === undefined ? undefined : { assignment, scope: [] }
  },
  run: async ({ tx, actor, now, input, resource: { plan, version, copy } }) => {
    const { reason } = input
    if (!(await withdraw(tx, copy.id, { at: now, personId: actor.personId, reason })))
      throw new DomainError('operations.signedCopyWithdrawn', 'conflict', { number: version.number })
    return {
      answer: { id: copy.id },
      log: {
        things: [`operations.plan:${plan.id}`, `operations.version:${version.id}`],
        data: { year: plan.year, version: version.number, signedCopy: copy.id, sha256: copy.sha256, reason },
      },
    }
  },
})

export const downloadSignedCopy = handOut(versionRoutes.downloadSignedCopy, async ({ db, input }) => {
  const plan = await getPlan(db, input.year)
  const version = await getVersion(db, plan.id, input.number)
  const { id, sha256: hash, fileName, mediaType } = await getSignedCopy(db, version.id, input.copyId)
  const bytes = await getFile(db, hash)
  return async () => ({
    file: { fileName, mediaType, bytes },
    log: {
      things: [`operations.plan:${plan.id}`, `operations.version:${version.id}`],
      data: { year: plan.year, version: version.number, signedCopy: id, sha256: hash },
    },
  })
})
