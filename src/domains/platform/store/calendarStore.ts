import { DomainError } from '../../../kernel/domainError.ts'
import {
  type InstitutionCalendar,
  institutionCalendar,
  type OwnDay,
} from '../model/workingCalendar/institutionCalendar.ts'
import { type PackInForce, readPackInForce } from './countryPackStore.ts'
import type { Reader, Tx } from './database/transaction.ts'

/** A day that the institution decided; `name` is that of the day off, or why a holiday is worked. */
export type CalendarDay = OwnDay & {
  id: string
  name: string
  actNumber: string | null
  addedAt: string
  annulledAt: string | null
  annulledWhy: string | null
}

type Span = { fromYear: number; toYear: number }

const columns = [
  'id',
  'day',
  'kind',
  'name',
  'act_number as actNumber',
  'added_at as addedAt',
  'annulled_at as annulledAt',
  'annulled_why as annulledWhy',
] as const

type Row = Omit<CalendarDay, 'kind'> & { kind: string }
const dayOf = (row: Row): CalendarDay => ({ ...row, kind: row.kind === 'worked' ? 'worked' : 'free' })

/** Own days of a span of years in their order, annulled ones too. */
export async function listCalendarDays(db: Reader, { fromYear, toYear }: Span): Promise<CalendarDay[]> {
  const rows = await db
    .selectFrom('platform_calendar_day')
    .select(columns)
    .where('day', '>=', `${fromYear}-01-01`)
    .where('day', '<=', `${toYear}-12-31`)
    .orderBy('day')
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map(dayOf)
}

/** @throws DomainError `platform.calendarDayNotFound`. */
export async function getCalendarDay(db: Reader, id: string): Promise<CalendarDay> {
  const row = await db.selectFrom('platform_calendar_day').select(columns).where('id', '=', id).executeTakeFirst()
  if (row === undefined) throw new DomainError('platform.calendarDayNotFound', 'notFound', { id })
  return dayOf(row)
}

/** Which day each decision is about, by its id. */
export async function daysOfDecisions(db: Reader, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db.selectFrom('platform_calendar_day').select(['id', 'day']).where('id', 'in', ids).execute()
  return new Map(rows.map(({ id, day }) => [id, day]))
}

export async function insertCalendarDay(
  tx: Tx,
  day: Pick<CalendarDay, 'id' | 'day' | 'kind' | 'name' | 'actNumber'> & { by: string; at: string },
): Promise<void> {
  const { id, kind, name, actNumber, by, at } = day
  await tx
    .insertInto('platform_calendar_day')
    .values({ id, day: day.day, kind, name, act_number: actNumber, added_by: by, added_at: at })
    .execute()
}

export async function annulCalendarDay(
  tx: Tx,
  id: string,
  annulled: { by: string; at: string; why: string },
): Promise<void> {
  await tx
    .updateTable('platform_calendar_day')
    .set({ annulled_by: annulled.by, annulled_at: annulled.at, annulled_why: annulled.why })
    .where('id', '=', id)
    .execute()
}

const inForce = ({ annulledAt }: CalendarDay): boolean => annulledAt === null

/** The institution's calendar in a span of years with what it stands on, annulled days too: two queries. */
export async function readCalendarParts(
  db: Reader,
  span: Span,
): Promise<{ pack: PackInForce; days: CalendarDay[]; calendar: InstitutionCalendar }> {
  const pack = await readPackInForce(db)
  const days = await listCalendarDays(db, span)
  return { pack, days, calendar: institutionCalendar(pack.calendar, days.filter(inForce), span) }
}

/**
 * The institution's calendar from the first of January of a year to the last day of another, whatever the number of
 * years in two queries: the holidays of its country, its own days off, without the holidays on which it works.
 */
export async function readWorkingCalendar(db: Reader, span: Span): Promise<InstitutionCalendar> {
  return (await readCalendarParts(db, span)).calendar
}
