import { foldText } from '../../../../kernel/text.ts'
import type { Activity } from '../../model/activity.ts'

export type LineNames = {
  lines: readonly { id: string; code: string; text: string }[]
  processes: readonly { id: string; name: string }[]
}

/** Activities that stand under one line or process, as the plan writes it. */
export type ActivityGroup = {
  id: string
  /** `5.2`, or '' for a process and for rows without classification. */
  code: string
  /** '' when the row hangs from nothing and says nothing. */
  name: string
  activities: Activity[]
}

const CODE_AT_HEAD = /^\s*(\d+(?:\.\d+)+)[.:)\s-]*/u

/** The text without the code that it begins with, and that code. */
export function splitCode(text: string): { code: string; name: string } {
  const match = CODE_AT_HEAD.exec(text)
  return match === null
    ? { code: '', name: text.trim() }
    : { code: match[1] ?? '', name: text.slice(match[0].length).trim() }
}

function headOf(activity: Activity, names: LineNames): { id: string; code: string; name: string } {
  const line = names.lines.find((one) => one.id === activity.lineId)
  if (line !== undefined) return { id: line.id, code: line.code, name: splitCode(line.text).name }
  const process = names.processes.find((one) => one.id === activity.processId)
  if (process !== undefined) return { id: process.id, code: '', name: process.name }
  const written = splitCode(activity.lineText)
  return { id: `text:${foldText(activity.lineText)}`, ...written }
}

/**
 * Activities under their line or process; for a row that hangs from nothing, under what its plan writes. Groups stand
 * in the order of their first activity and activities in the order of the plan, so that a group never breaks.
 */
export function groupRows(activities: readonly Activity[], names: LineNames): ActivityGroup[] {
  const groups = new Map<string, ActivityGroup>()
  for (const activity of activities) {
    const head = headOf(activity, names)
    const known = groups.get(head.id)
    if (known === undefined) groups.set(head.id, { ...head, activities: [activity] })
    else known.activities.push(activity)
  }
  return [...groups.values()]
}
