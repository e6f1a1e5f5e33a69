const PLAN = 'select up.id from operations_unit_plan up join operations_plan p on p.id = up.plan_id where p.year = $1'
const NAME = `(select v.name from platform_unit_version v where v.unit_id = up.unit_id order by v.valid_from desc limit 1)`

const MONTHS = `array(select m.share_bp from operations_activity_month m where m.activity_id = a.id order by m.month)`

/** All words of an activity without accents or case. */
const TEXT = `translate(lower(concat_ws(' ', a.code, a.line_text, a.name, a.expected_result, a.means, a.responsible_text)), 'áéíóúüñ', 'aeiouun')`

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
    where a.annulled_at is null and a.unit_plan_id in (${PLAN}) and ${TEXT} like '%' || $2::text || '%'`,
  /** One statement that writes the state of every unit's plan, or of one of them. */
  states: `
    update operations_unit_plan set status = status where id in (${PLAN}) and ($2::text = 'all' or unit_id = $2) returning id`,
  /** The stored bytes of two versions. */
  versions: `
    select convert_from(f.content, 'UTF8') as content from operations_version v
      join operations_plan p on p.id = v.plan_id join platform_file f on f.sha256 = v.sha256
    where p.year = $1 and v.number <= $2::integer`,
  /** What was programmed and validated of each unit in each month. */
  board: `
    select up.unit_id, ${NAME} as name, m.month, sum(m.share_bp) as programmed, count(r.id) as reports,
           sum(r.share_bp) filter (where r.status = 'validated') as validated
    from operations_unit_plan up join operations_activity a on a.unit_plan_id = up.id and a.annulled_at is null
      join operations_activity_month m on m.activity_id = a.id
      left join monitoring_report r on r.activity_id = a.id and r.month = m.month
    where up.id in (${PLAN}) group by up.unit_id, m.month order by 1, 3`,
  /** A row for a file that was sent. */
  report: `insert into bench_report (activity, sha256, at) values ($2, $3, now()) returning $1::integer as year`,
  activity: `
    select a.*, ${MONTHS} as months
    from operations_activity a where a.unit_plan_id in (${PLAN}) and a.id = $2`,
}
