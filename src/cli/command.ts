/** 0 clean, 1 failed, 2 wrong use, 3 read with doubts (decisions.md 25). */
export type ExitCode = 0 | 1 | 2 | 3

/** Where a command speaks. `ask` is null where nobody can answer: a pipe, a scheduled task. */
export type Terminal = {
  /** The result, for a person or another program. */
  out: (line: string) => void
  /** What went wrong and what a person should know; never part of the result. */
  note: (line: string) => void
  ask: ((question: string) => Promise<string>) | null
}

export type Option = {
  type: 'string' | 'boolean'
  /** What stands for the value in the help: `CORREO`. */
  value?: string
  help: string
}

export type Call = {
  environment: Readonly<Record<string, string | undefined>>
  terminal: Terminal
  /** As many as the command names arguments. */
  positionals: readonly string[]
  /** A file that was named, from where the person stands: npm runs everything from the project's folder. */
  resolvePath: (path: string) => string
  text: (option: string) => string | undefined
  isSet: (option: string) => boolean
}

export type Command = {
  /** `registro verificar` is two words. */
  words: readonly string[]
  /** Names of the arguments, all of them required. */
  positionals: readonly string[]
  options: Readonly<Record<string, Option>>
  summary: string
  run: (call: Call) => Promise<ExitCode>
}

/** Called in a way that can't mean anything: exit code 2 and a sentence that says what was expected. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** How to write a command: `hilo exportar ARCHIVO`. */
export function usageOf({ words, positionals, options }: Command): string {
  const optional = Object.entries(options).map(
    ([name, { value }]) => `[--${name}${value === undefined ? '' : ` ${value}`}]`,
  )
  return ['hilo', ...words, ...positionals, ...optional].join(' ')
}
