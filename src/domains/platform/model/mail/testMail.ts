import { html } from '../../../../kernel/html.ts'
import { plainLine } from './plainLine.ts'
import { testMailText as words } from './testMailText.es.ts'

/** The mail with which administration sees whether the server sends. */
export function testMail({
  institution,
  personName,
  publicUrl,
}: {
  institution: string
  personName: string
  publicUrl: string | null
}): { subject: string; text: string; html: string } {
  const link = publicUrl === null ? words.withoutLinks : words.withLinks(publicUrl)
  const lines = [words.greeting(plainLine(personName)), words.arrived, link, words.noReply]
  return {
    subject: plainLine(words.subject(institution)),
    text: `${lines.join('\n\n')}\n`,
    html: html`<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${institution}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">
${lines.map((line) => html`<p>${line}</p>`)}
</body></html>
`.text,
  }
}
