import { formatDay } from '../../../kernel/day.ts'
import { type Html, html } from '../../../kernel/html.ts'
import type { PublicDocumentKind } from '../model/records/publicDocument.ts'
import type { PublicStanding } from '../model/workflow/publicStanding.ts'
import { verificationText as text } from './verificationText.es.ts'

/** What the page shows: nothing yet, an answer, or that somebody asked too often. */
export type VerificationView = {
  institution: string
  /** As it was typed. */
  typed: string
  answer:
    | { kind: 'none' }
    | { kind: 'tooMany' }
    | {
        kind: 'answer'
        standing: PublicStanding
        document: ShownDocument | null
      }
}

type ShownDocument = {
  kind: PublicDocumentKind
  code: string
  year: number
  number: number
  approvedOn: string
  post: string
}

/** The public page that checks a document, as the body of an HTML page: whole without a script, which only compares files. */
export function verificationPage({ institution, typed, answer }: VerificationView): { title: string; body: string } {
  const shown = answer.kind === 'none' ? undefined : answerPart(answer)
  const body = html`<header class="verify-head"><p>${institution}</p></header>
<main class="verify" id="contenido">
<h1>${text.title}</h1>
${shown === undefined ? html`<p>${text.lead}</p>` : shown.part}
<form action="/verificar" method="get" class="verify-form">
<label for="codigo">${shown === undefined ? text.code : text.checkAnother}</label>
<p id="codigo-ayuda" class="hint">${text.codeHint}</p>
<input id="codigo" name="codigo" value="${shown === undefined ? typed : ''}" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="codigo-ayuda">
<button type="submit" class="verify-button">${text.check}</button>
</form>
</main>`
  return { title: shown === undefined ? text.title : `${shown.name} · ${text.title}`, body: body.text }
}

type Answer = Exclude<VerificationView['answer'], { kind: 'none' }>

function answerPart(answer: Answer): { name: string; part: Html } {
  const document = answer.kind === 'tooMany' ? null : answer.document
  const words = answer.kind === 'tooMany' ? text.tooMany : standingWords(answer.standing, document)
  const mark = answer.kind === 'tooMany' ? 'unknown' : answer.standing
  const part = html`<section class="verify-answer is-${mark}" aria-labelledby="respuesta">
<h2 id="respuesta">${words.name}</h2>
<p>${words.meaning}</p>
${document === null ? '' : facts(document)}
</section>
${document === null ? '' : filePart(document.code)}`
  return { name: words.name, part }
}

/** A record is not in force: what takes its place is a later record of the same thing. */
function standingWords(standing: PublicStanding, document: ShownDocument | null): { name: string; meaning: string } {
  const ofRecord = standing === 'superseded' && document !== null && document.kind !== 'version'
  return ofRecord ? text.supersededRecord : text.standing[standing]
}

function facts({ kind, code, number, year, approvedOn, post }: ShownDocument): Html {
  const rows = [
    [text.code, code],
    [text.document, text.documents[kind](number, year)],
    [text.approvedOn, formatDay(approvedOn)],
    [text.post, post],
  ] as const
  return html`<dl>${rows.map(([term, value]) => html`<div><dt>${term}</dt><dd>${value}</dd></div>`)}</dl>`
}

/** The sentences of every outcome stand in the page; the script shows the one that is true. */
function filePart(code: string): Html {
  const { file } = text
  const outcomes = ['working', 'document', 'signedCopy', 'withdrawnCopy', 'different', 'unavailable', 'failed'] as const
  return html`<section class="verify-file" data-code="${code}" aria-labelledby="comparar" hidden>
<h2 id="comparar">${file.title}</h2>
<p id="comparar-ayuda">${file.lead}</p>
<div><input id="archivo" type="file" class="vh" aria-describedby="comparar-ayuda">
<label for="archivo" class="verify-button">${file.choose}</label></div>
<div role="status">${outcomes.map((outcome) => html`<p data-outcome="${outcome}" hidden>${file[outcome]}</p>`)}
<p data-hash hidden>${file.hash} <code></code></p></div>
</section>
<noscript><p>${file.noScript}</p></noscript>`
}
