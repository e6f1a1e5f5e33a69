/** Text that is HTML already: what `html` made. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function written(value: Html | readonly Html[] | string | number): string {
  if (value instanceof Html) return value.text
  if (typeof value === 'string' || typeof value === 'number')
    return String(value).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
  return value.map(({ text }) => text).join('')
}

/** A piece of HTML from a template: whatever is put in is shown as text, unless it is a piece of HTML itself. */
export function html(parts: TemplateStringsArray, ...values: (Html | readonly Html[] | string | number)[]): Html {
  return new Html(parts.map((part, index) => part + written(values[index] ?? '')).join(''))
}
