import { formatDay } from '../../../kernel/day.ts'
import { html } from '../../../kernel/html.ts'
import { dayBefore } from '../model/calendarDay.ts'
import type { DayHead } from '../model/dayHead.ts'
import { logHeadsText as text } from './logHeadsText.es.ts'

/** The public page with the head of each day, as the body of an HTML page; whole without a script. */
export function logHeadsPage(
  institution: string,
  heads: readonly DayHead[],
  { until, isBad }: { until: string | undefined; isBad: boolean },
): { title: string; body: string } {
  const rows = heads.map(
    ({ day, seq, hash }) =>
      html`<tr><th scope="row">${formatDay(day)}</th><td>${seq}</td><td><code>${hash}</code></td></tr>`,
  )
  const table = html`<table class="verify-table"><caption>${text.caption}</caption>
<thead><tr><th scope="col">${text.columns.day}</th><th scope="col">${text.columns.line}</th><th scope="col">${text.columns.hash}</th></tr></thead>
<tbody>${rows}</tbody></table>`
  const oldest = heads.at(-1)?.day
  const query = until === undefined ? '' : `?hasta=${until}`
  const body = html`<header class="verify-head"><p>${institution}</p></header>
<main class="verify" id="contenido">
<h1>${text.title}</h1>
<p>${text.lead}</p>
<p>${text.use}</p>
${isBad ? html`<p role="alert">${text.badDay}</p>` : ''}
<form class="verify-form" method="get" action="/cabezas"><label for="hasta">${text.until}</label>
<input id="hasta" name="hasta" type="date" value="${until ?? heads[0]?.day ?? ''}"><button type="submit" class="verify-button">${text.see}</button></form>
${heads.length === 0 ? html`<p>${text.none}</p>` : table}
${oldest === undefined ? '' : html`<p><a href="/cabezas?hasta=${dayBefore(oldest)}">${text.before}</a></p>`}
<p><a href="/cabezas.csv${query}">${text.file}</a> · <a href="/verificar-registro.mjs">${text.program}</a></p>
</main>`
  return { title: text.title, body: body.text }
}

/** The same for a program: `dia,numero,huella`, newest first. */
export function logHeadsCsv(heads: readonly DayHead[]): string {
  return ['dia,numero,huella', ...heads.map(({ day, seq, hash }) => `${day},${seq},${hash}`), ''].join('\n')
}
