import { isUnsent } from './queueRules.ts'
import { listReports } from './queueStore.ts'

export { forgetQueue } from './sendQueue.ts'

/** How many reports a person would lose with this browser. */
export async function countUnsent(personId: string): Promise<number> {
  return (await listReports()).filter((one) => one.personId === personId && isUnsent(one)).length
}
