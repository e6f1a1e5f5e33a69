import { type Fill, take } from '../harness/people.ts'
import type { Story } from './story.ts'

/** The three signatures of the consolidated plan, each by its person, and the day from which it is in force. */
export async function signPlan(story: Story, { from, fill }: { from: string; fill?: Fill | undefined }): Promise<void> {
  const { planning, executive, authority } = story.who
  await take(await story.approval(planning), 'Firmar Elaboró')
  await take(await story.approval(executive), 'Dar visto bueno al consolidado', { fill })
  await take(await story.approval(authority), 'Autorizar', { fill })
  await take(await story.approval(planning), 'Poner en vigor', {
    fill: (dialog) => dialog.getByLabel('Rige desde').fill(from),
  })
}
