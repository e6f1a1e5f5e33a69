const PLAN = 'select up.id from operations_unit_plan up join operations_plan p on p.id = up.plan_id where p.year = $1'
const NAME = `(select v.name from platform_unit_version v where v.unit_id = up.unit_id order by v.valid_from desc limit 1)`

const MONTHS = `array(select m.share_bp from operations_activity_month m where m.activity_id = a.id order by m.month)`

/** What the bare floor answers at each address: one query each, with the year and, for some, a second parameter. */
export const floorQueries: Readonly<Record<string, string>> = {
  /** Units with the count of their activities and load and shares of the twelve months. */
  units: `
    with rows as (
      select id, unit_plan_id from operations_activity
      where annulled_at is null and unit_plan_id in (${PLAN})
    ), months as (
      select unit_plan_id, json_agg(json_build_array(month, load, shares) order by month) as months from (
        select r.unit_plan_id, m.month, count(*) filter (where m.share_bp > 0) as load, sum(m.share_bp) as shares
        from rows r join operations_activity_month m on m.activity_id = r.id group by 1, 2) each_month
      group by 1
    )
    select up.unit_id, up.status, ${NAME} as name, months.months,
           (select count(*) from rows r where r.unit_plan_id = up.id) as activities
    from operations_unit_plan up left join months on months.unit_plan_id = up.id
    where up.id in (${PLAN})`,
  /** Units and their states alone: nothing is added up. */
  names: `select up.unit_id, up.status, ${NAME} as name from operations_unit_plan up where up.id in (${PLAN})`,
  activities: `
    select a.*, ${MONTHS} as months
    from operations_activity a where a.annulled_at is null and a.unit_plan_id in (${PLAN})`,
  search: `
    select a.*, ${MONTHS} as months from operations_activity a
    where a.annulled_at is null and a.unit_plan_id in (${PLAN}) and a.search like '%' || $2::text || '%'`,
  activity: `
    select a.*, ${MONTHS} as months
    from operations_activity a where a.unit_plan_id in (${PLAN}) and a.id = $2`,
}
