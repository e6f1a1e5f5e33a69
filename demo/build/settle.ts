import { acceptFindings, findings, findingsOfGroup } from '../../src/domains/operations/index.ts'
import { reasonsToAccept } from '../data/formulation.ts'
import { as, type DemoGround, idOf } from './ground.ts'

/** Heads leave the warnings of the reviewer in the plans of these units as they are, each with the reason of its rule. */
export async function acceptWarnings(ground: DemoGround, year: number, units: readonly string[]): Promise<void> {
  const { app, ids } = ground
  const credentials = as(ground, 'UPC-TEC')
  const { groups } = await findings.call(app, { credentials, input: { year } })
  for (const { rule, severity, variant } of groups.filter((group) => group.severity === 'warning')) {
    const group = { year, rule, severity, ...(variant === null ? {} : { variant }) }
    const found = await findingsOfGroup.call(app, { credentials, input: group })
    for (const unit of units) {
      const own = found.findings.filter(({ unitId }) => unitId === idOf(ids.units, unit))
      if (own.length === 0) continue
      const fingerprints = own.map(({ fingerprint }) => fingerprint)
      const input = { year, fingerprints, reason: reasonsToAccept[rule] ?? '' }
      await acceptFindings.call(app, { credentials: as(ground, `${unit}-JEF`), input })
    }
  }
}
