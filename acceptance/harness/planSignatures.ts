import type { Page } from 'playwright-core'
import { type Fill, take } from './people.ts'

/** The three signatures of the consolidated plan, each by its person, and the day from which it is in force. */
export async function signPlan(
  approval: (email: string) => Promise<Page>,
  who: Record<'planning' | 'executive' | 'authority', string>,
  { from, fill }: { from: string; fill?: Fill | undefined },
): Promise<void> {
  await take(await approval(who.planning), 'Firmar Elaboró')
  await take(await approval(who.executive), 'Dar visto bueno al consolidado', { fill })
  await take(await approval(who.authority), 'Autorizar', { fill })
  await take(await approval(who.planning), 'Poner en vigor', {
    fill: (dialog) => dialog.getByLabel('Rige desde').fill(from),
  })
}
