import { send } from './client.ts'
import type { Ground } from './ground.ts'
import type { Known } from './load.ts'

/**
 * After the server is back: what got no answer is sent again and must be done by then, once; what was answered is sent
 * again and must get the same answer, character for character. Answers what was otherwise.
 */
export async function replay(ground: Ground, address: string, known: Known, answered: number): Promise<string[]> {
  const faults: string[] = []
  for (const { sent, settle } of [...known.unanswered.values()]) {
    const answer = await send(ground, address, sent)
    if (answer.status === 200) {
      settle(answer.text)
      known.acknowledged.push({ sent, answer })
    } else faults.push(`${sent.act} (${sent.key}) had no answer, and sent again got ${answer.status}: ${answer.text}`)
    known.unanswered.delete(sent.key)
  }
  for (const { sent, answer } of known.acknowledged.slice(answered)) {
    const again = await send(ground, address, sent)
    if (again.status !== 200 || again.text !== answer.text)
      faults.push(`${sent.act} (${sent.key}) was answered «${answer.text}» and then ${again.status} «${again.text}»`)
  }
  return faults
}
