import type { Objective, StrategicLine } from './strategicPlan.ts'

/** First number after those in use. */
export function nextNumber(things: readonly { number: number }[]): number {
  return Math.max(0, ...things.map((thing) => thing.number)) + 1
}

/** Code for one more line of an objective: withdrawn lines keep theirs, so they count too. */
export function nextLineCode(objective: Pick<Objective, 'id' | 'number'>, lines: readonly StrategicLine[]): string {
  const used = lines
    .filter((line) => line.objectiveId === objective.id)
    .map((line) => ({ number: Number(line.code.split('.')[1] ?? 0) }))
  return `${objective.number}.${nextNumber(used)}`
}
