import { expect, it } from 'vitest'
import { verificationOf } from '../../src/domains/operations/index.ts'
import { type Database, getFile, sha256 } from '../../src/domains/platform/index.ts'
import type { BuiltDemo } from './reportingTests.ts'

type Coded = { kind: string; code: string; sha256: string; at: string; personId: string; post: string }

/** Everything that has a verification code, with who signed it. */
async function codedDocuments({ kysely }: Database): Promise<Coded[]> {
  const records = await kysely
    .selectFrom('operations_record')
    .select(['kind', 'code', 'sha256', 'at', 'person_id as personId', 'post_name as post'])
    .execute()
  const authorized = kysely
    .selectFrom('operations_version as version')
    .innerJoin('operations_step as step', 'step.plan_id', 'version.plan_id')
    .select(['version.code', 'version.sha256', 'version.at', 'step.person_id as personId', 'step.post_name as post'])
    .where('step.act', '=', 'authorize')
    .whereRef('step.at', '=', 'version.at')
  const decided = kysely
    .selectFrom('operations_version as version')
    .innerJoin('operations_request as request', 'request.version_id', 'version.id')
    .innerJoin('operations_request_step as step', 'step.request_id', 'request.id')
    .select(['version.code', 'version.sha256', 'version.at', 'step.person_id as personId', 'step.post_name as post'])
    .whereRef('step.at', '=', 'version.at')
  const versions = await authorized.unionAll(decided).execute()
  return [...records, ...versions.map((one) => ({ ...one, kind: 'version' }))]
}

/** What trust.md 1, promise 5, says of acts, over one of each kind that the product makes. */
export function documentTests(demo: () => Pick<BuiltDemo, 'database'>, today: string): void {
  it('cada documento oficial lleva firmante, puesto, hora, huella y código; quien lo comprueba no sabe nada más', async () => {
    const { database } = demo()
    const all = await codedDocuments(database)
    const versions = await database.kysely.selectFrom('operations_version').select('id').execute()
    expect(all.filter(({ kind }) => kind === 'version')).toHaveLength(versions.length)
    expect([...new Set(all.map(({ kind }) => kind))].toSorted()).toEqual([
      'changeRequest',
      'closingReport',
      'evaluation',
      'executionReport',
      'monthCut',
      'session',
      'version',
      'yearClosing',
    ])
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length)
    for (const { kind, code, at, personId, post, ...one } of all) {
      expect([kind, code]).toEqual([
        kind,
        expect.stringMatching(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/),
      ])
      expect([code, [at, personId, post].includes('')]).toEqual([code, false])
      expect([code, sha256(await getFile(database.kysely, one.sha256))]).toEqual([code, one.sha256])
      expect(await verificationOf(database.kysely, code, today)).toEqual({
        standing: expect.stringMatching(/^(?:inForce|superseded|annulled|valid)$/),
        document: {
          ...{ kind, code, post, year: expect.any(Number), number: expect.any(Number) },
          approvedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
        },
      })
    }
  })
}
