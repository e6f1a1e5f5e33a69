import { handOut } from '../../../platform/index.ts'
import { auditorAccess } from '../../../platform/model/index.ts'
import { auditRoutes, sampleReach } from '../../contracts/audit.ts'
import { makeSample } from './makeSample.ts'

/** The download and the digest of what went out stay in the log, which is how the file itself can be recognised later. */
export const downloadSample = handOut(auditRoutes.downloadSample, async ({ app, actor, input, today }) => {
  const reach = sampleReach(input)
  const sample = await makeSample({ app, today }, reach)
  const access = auditorAccess(actor)
  const fileName = `muestra-${input.anios.join('-')}.zip`
  return async () => ({
    file: { fileName, mediaType: 'application/zip', bytes: sample.bytes },
    log: {
      things: [
        ...sample.planIds.map((id) => `operations.plan:${id}`),
        ...(access === undefined ? [] : [`platform.auditAccess:${access.id}`]),
      ],
      data: { ...reach, sha256: sample.sha256, bytes: sample.bytes.byteLength, head: sample.head },
    },
  })
})
