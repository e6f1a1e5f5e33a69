import { createInterface } from 'node:readline/promises'
import { type Terminal, UsageError } from './command.ts'
import { cliText } from './messages.es.ts'
import { runCli } from './runCli.ts'

async function ask(question: string): Promise<string> {
  // Questions are no result: they go where the notes go.
  const questions = createInterface({ input: process.stdin, output: process.stderr })
  try {
    return await new Promise((resolve, reject) => {
      // Ctrl+C and the end of the input close it without an answer.
      questions.on('close', () => reject(new UsageError(cliText.usage.unanswered)))
      questions.question(question).then(resolve, reject)
    })
  } finally {
    questions.close()
  }
}

const terminal: Terminal = {
  out: (line) => void process.stdout.write(`${line}\n`),
  note: (line) => void process.stderr.write(`${line}\n`),
  ask: process.stdin.isTTY && process.stderr.isTTY ? ask : null,
}

// Whoever reads the result may stop reading, as `head` does: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCli(process.argv.slice(2), { environment: process.env, terminal })
