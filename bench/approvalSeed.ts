import type { Database } from '../src/domains/platform/index.ts'
import { fill, OF_PLAN, type Place, YEAR } from './seed.ts'

const PLAN = `(select id from operations_plan where year = ${YEAR})`

/** One level above all units, so that one person may endorse them; nothing observed, nothing done before. */
const ONE_LEVEL = `
  update platform_unit_version set parent_id = (select unit_id from platform_unit_version where parent_id is null limit 1)
    where parent_id is not null;
  delete from operations_conformity where plan_id = ${PLAN};
  delete from operations_observation where plan_id = ${PLAN};
  delete from operations_step where plan_id = ${PLAN}`

/** Every unit's plan presented in the round by somebody who has no part in what follows. */
const presented = (round: number): string => `
  insert into operations_step
      (id, plan_id, unit_plan_id, round, act, from_status, to_status, person_id, post_name, at, position)
    select 'bench-${round}-' || up.id, up.plan_id, up.id, ${round}, 'submit', 'draft', 'submitted',
        (select a.person_id from platform_assignment a join platform_post_role r on r.post_id = a.post_id
          where r.role = 'admin' limit 1),
        'Bench', '2026-01-10T15:00:00.000Z', ${10_000 * round} + row_number() over ()
    from operations_unit_plan up where up.id in ${OF_PLAN};
  update operations_unit_plan set status = 'submitted' where id in ${OF_PLAN}`

/** What a change of the year does: a month of one row in ten is another, and one row in forty goes. */
const CHANGED = `
  create table bench_rows as select a.id, row_number() over (order by a.id) as n
    from operations_activity a where a.unit_plan_id in ${OF_PLAN} and a.annulled_at is null;
  update operations_activity_month set share_bp = coalesce(share_bp, 0) + 100
    where month = 6 and activity_id in (select id from bench_rows where n % 10 = 0);
  update operations_activity set annulled_at = '2026-01-10T15:00:00.000Z'
    where id in (select id from bench_rows where n % 40 = 1);
  drop table bench_rows`

/** Makes the plan ready for a round: all units presented, and from the second one on some rows changed. */
export function prepareRound(place: Place, round: number): Promise<void> {
  const kind = round === 1 ? 'formulation' : 'adjustment'
  const state = `status = 'preparing', round = ${round}, round_kind = '${kind}', revision = revision + 1`
  return fill(place, async (database: Database) => {
    await database.runScript(round === 1 ? ONE_LEVEL : CHANGED)
    await database.runScript(presented(round))
    await database.runScript(`update operations_plan set ${state} where year = ${YEAR}`)
  })
}
