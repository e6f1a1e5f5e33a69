import { type Command, type Option, usageOf } from './command.ts'
import { cliText } from './messages.es.ts'

function optionLine([name, { value, help }]: [string, Option]): string {
  return `      --${name}${value === undefined ? '' : ` ${value}`}  ${help}`
}

/** The whole help, a line for each order and option. */
export function helpLines(commands: readonly Command[]): string[] {
  const orders = commands.flatMap((command) => [
    '',
    `  ${usageOf({ ...command, options: {} })}`,
    `      ${command.summary}`,
    ...Object.entries(command.options).map(optionLine),
  ])
  const { title, use, orders: heading, codes, database } = cliText.help
  return [title, use, '', heading, ...orders.slice(1), '', database, codes]
}
