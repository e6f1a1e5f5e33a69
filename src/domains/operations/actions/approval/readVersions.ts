import { compareText } from '../../../../kernel/text.ts'
import { query } from '../../../platform/index.ts'
import { findAssignment } from '../../../platform/model/index.ts'
import { versionRoutes } from '../../contracts/versions.ts'
import { isOwnStaff, signedCopyKeepers } from '../../model/planPolicy.ts'
import { getPlan } from '../../store/planStore.ts'
import { listPlanUnits } from '../../store/planUnitStore.ts'
import { listSignedCopies } from '../../store/signedCopyStore.ts'
import { listVersions, listVersionUnits } from '../../store/versionStore.ts'

export const versions = query(versionRoutes.versions, async ({ db, actor, input, today }) => {
  const plan = await getPlan(db, input.year)
  const [all, units, copies] = await Promise.all([
    listVersions(db, plan.id),
    listPlanUnits(db, plan, today),
    listSignedCopies(db, plan.id),
  ])
  const showPerson = actor !== undefined && isOwnStaff(actor)
  const nameOf = new Map(units.map(({ id, name }) => [id, name]))
  return {
    versions: await Promise.all(
      all.map(async ({ id, planId: _planId, at: _at, ...version }) => ({
        ...version,
        units: (await listVersionUnits(db, id))
          .map(({ unitId, number, activities }) => ({ unitId, name: nameOf.get(unitId) ?? '', number, activities }))
          .sort((a, b) => compareText(a.name, b.name)),
        signedCopies: copies
          .filter(({ versionId }) => versionId === id)
          .map(({ versionId: _version, extendsSha256, personName, withdrawn, withdrawnByName, ...copy }) => ({
            ...{ id: copy.id, fileName: copy.fileName, byteLength: copy.byteLength, sha256: copy.sha256, at: copy.at },
            extendsDocument: extendsSha256 !== null,
            person: showPerson ? personName : null,
            withdrawn: withdrawn === null ? null : { ...withdrawn, person: showPerson ? withdrawnByName : null },
          })),
      })),
    ),
    mayAttach: actor !== undefined && findAssignment(actor, signedCopyKeepers) !== undefined,
  }
})
