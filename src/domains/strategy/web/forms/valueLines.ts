import type { PlanValue } from '../../model/strategicPlan.ts'

/** Values as a person types them: one a line, name, colon, meaning. */
export function writeValues(values: readonly PlanValue[]): string {
  return values.map(({ name, text }) => (text === '' ? name : `${name}: ${text}`)).join('\n')
}

/** Reads them back; empty lines are nothing, and only the first colon parts. */
export function readValues(text: string): PlanValue[] {
  return text
    .split('\n')
    .map((line) => {
      const at = line.indexOf(':')
      return at < 0
        ? { name: line.trim(), text: '' }
        : { name: line.slice(0, at).trim(), text: line.slice(at + 1).trim() }
    })
    .filter((value) => value.name !== '' || value.text !== '')
}
