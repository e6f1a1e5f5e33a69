import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { errorSentence } from '../app/errorSentence.ts'
import { DomainError } from '../kernel/domainError.ts'
import { type Call, type Command, type ExitCode, type Terminal, UsageError, usageOf } from './command.ts'
import { commands } from './commands/index.ts'
import { helpLines } from './help.ts'
import { cliText } from './messages.es.ts'

type Surroundings = { environment: Call['environment']; terminal: Terminal }

function findCommand(words: readonly string[]): Command | undefined {
  return commands.find((command) => command.words.every((word, index) => words[index] === word))
}

/** What Node's parser has against the arguments, in Spanish. */
function parserComplaint(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const option = /'(-[^' ]*)/u.exec(error instanceof Error ? error.message : '')?.[1] ?? ''
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION'
    ? cliText.usage.unknownOption(option)
    : cliText.usage.optionValue(option)
}

function parseCall(command: Command, args: readonly string[], surroundings: Surroundings): Call {
  const options = Object.fromEntries(Object.entries(command.options).map(([name, { type }]) => [name, { type }]))
  const parsed = ((): { values: Record<string, unknown>; positionals: string[] } => {
    try {
      return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
    } catch (error) {
      throw new UsageError(parserComplaint(error))
    }
  })()
  if (parsed.positionals.length !== command.positionals.length) throw new UsageError(cliText.usage.arguments)
  return {
    ...surroundings,
    positionals: parsed.positionals,
    resolvePath: (path) => resolve(surroundings.environment.INIT_CWD ?? '', path),
    text: (name) => {
      const value = parsed.values[name]
      return typeof value === 'string' ? value : undefined
    },
    isSet: (name) => parsed.values[name] === true,
  }
}

function complain({ note }: Terminal, error: unknown, command: Command): ExitCode {
  if (error instanceof UsageError) {
    note(`${error.message} ${cliText.usage.form(usageOf(command))}`)
    return 2
  }
  if (error instanceof DomainError) note(errorSentence(error))
  else note(error instanceof Error ? (error.stack ?? error.message) : String(error))
  return 1
}

/**
 * Runs one order as it was typed after `hilo`: its result goes to the terminal's `out`, everything else to `note`.
 * A refusal is one sentence with its remedy; only a fault of ours shows where it happened.
 */
export async function runCli(args: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings
  const asksForHelp = args[0] === 'ayuda' || args.includes('--ayuda') || args.includes('--help') || args.includes('-h')
  if (asksForHelp || args.length === 0) {
    for (const line of helpLines(commands)) (asksForHelp ? terminal.out : terminal.note)(line)
    return asksForHelp ? 0 : 2
  }
  const command = findCommand(args)
  if (command === undefined) {
    terminal.note(cliText.usage.unknown(args.filter((word) => !word.startsWith('-')).join(' ')))
    return 2
  }
  try {
    return await command.run(parseCall(command, args.slice(command.words.length), surroundings))
  } catch (error) {
    return complain(terminal, error, command)
  }
}
