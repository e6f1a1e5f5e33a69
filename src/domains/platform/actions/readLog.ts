import { z } from 'zod'
import { formatDay } from '../../../kernel/day.ts'
import { DomainError } from '../../../kernel/domainError.ts'
import { logRoutes } from '../contracts/log.ts'
import { dayAfter, startOfDay } from '../model/calendarDay.ts'
import { type UnitLife, versionOn } from '../model/unitTree.ts'
import { query } from '../pipeline/read.ts'
import { daysOfDecisions } from '../store/calendarStore.ts'
import type { Reader } from '../store/database/transaction.ts'
import { findInstitution } from '../store/institutionStore.ts'
import { personNames } from '../store/personStore.ts'
import { postsById } from '../store/postStore.ts'
import { findLogLines, type LogRow, postsOfAssignments, readLogHead } from '../store/readLogStore.ts'
import { readUnits } from '../store/unitStore.ts'

const bodyParts = z.object({
  assignment: z.string().nullable(),
  things: z.array(z.string()),
  data: z.unknown(),
})
type Parsed = LogRow & z.output<typeof bodyParts>

function idsOf(lines: readonly Parsed[], kind: string): string[] {
  const prefix = `${kind}:`
  const things = lines.flatMap((line) => line.things).filter((thing) => thing.startsWith(prefix))
  return [...new Set(things.map((thing) => thing.slice(prefix.length)))]
}

function unitName(units: readonly UnitLife[], id: string, day: string): string | null {
  const unit = units.find((other) => other.id === id)
  return (unit && (versionOn(unit, day) ?? unit.versions.at(-1))?.name) ?? null
}

/** Names of the things of this domain that the lines touch. */
async function labelsOf(db: Reader, lines: readonly Parsed[], units: readonly UnitLife[], today: string) {
  const people = await personNames(db, [
    ...new Set([...idsOf(lines, 'platform.person'), ...lines.flatMap((line) => line.personId ?? [])]),
  ])
  const labels = new Map<string, string>()
  for (const [id, name] of people) labels.set(`platform.person:${id}`, name)
  for (const post of await postsById(db, idsOf(lines, 'platform.post')))
    labels.set(`platform.post:${post.id}`, post.name)
  for (const [id, day] of await daysOfDecisions(db, idsOf(lines, 'platform.calendarDay')))
    labels.set(`platform.calendarDay:${id}`, formatDay(day))
  for (const id of idsOf(lines, 'platform.unit')) labels.set(`platform.unit:${id}`, unitName(units, id, today) ?? id)
  return labels
}

function outcomeOf(line: LogRow): 'done' | 'refused' {
  return line.outcome === 'refused' ? 'refused' : 'done'
}

export const readLog = query(logRoutes.readLog, async ({ app, db, today, input }) => {
  const institution = await findInstitution(db)
  if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
  const { from, until, limit, ...filter } = input
  const rows = await findLogLines(db, {
    ...filter,
    from: from && startOfDay(from, institution.timeZone),
    until: until && startOfDay(dayAfter(until), institution.timeZone),
    limit: limit + 1,
  })
  const lines = rows.slice(0, limit).map((row) => ({ ...row, ...bodyParts.parse(JSON.parse(row.body)) }))
  const units = await readUnits(db)
  const things = [...new Set(lines.flatMap((line) => line.things))]
  const labels = new Map([...(await app.nameThings(db, things)), ...(await labelsOf(db, lines, units, today))])
  const posts = await postsOfAssignments(db, [...new Set(lines.flatMap((line) => line.assignment ?? []))])
  return {
    lines: lines.map((line) => {
      const post = posts.get(line.assignment ?? '')
      return {
        seq: line.seq,
        at: line.at,
        act: line.act,
        outcome: outcomeOf(line),
        person:
          line.personId === null
            ? null
            : { id: line.personId, name: labels.get(`platform.person:${line.personId}`) ?? '' },
        post:
          post === undefined ? null : { id: post.id, name: post.name, unitName: unitName(units, post.unitId, today) },
        unitId: line.unitId,
        things: line.things.map((thing) => ({ thing, label: labels.get(thing) ?? null })),
        data: line.data ?? null,
        personal: line.personal === null ? null : JSON.parse(line.personal),
        hash: line.hash,
        prevHash: line.prevHash,
      }
    }),
    nextBefore: rows.length > limit ? (lines.at(-1)?.seq ?? null) : null,
    head: await readLogHead(db),
  }
})
