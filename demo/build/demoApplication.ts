import { createHash } from 'node:crypto'
import type { Application } from '../../src/domains/platform/index.ts'

/** An application that is the same every time: its clock moves a second with each act, its ids and codes follow a count. */
export type DemoApplication = Application & { setTime: (instant: string) => void }

/** Where the demo is built; its extracts are made with the key that the installation goes on with. */
export type DemoPlace = Pick<Application, 'database' | 'files' | 'personKeyFile'>

export function demoApplication({ database, files, personKeyFile }: DemoPlace): DemoApplication {
  let time = Date.parse('2024-01-15T14:00:00.000Z')
  let count = 0
  const nextHash = (): Buffer => {
    count += 1
    return createHash('sha256').update(`hilo demo ${count}`).digest()
  }
  return {
    database,
    clock: {
      now: () => {
        time += 1000
        return new Date(time).toISOString()
      },
      today: () => new Date(time).toISOString().slice(0, 10),
    },
    newId: () => {
      const hex = nextHash().toString('hex')
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`
    },
    randomBytes: (bytes) => nextHash().subarray(0, bytes),
    checkAnswers: false,
    publicUrl: null,
    demoSignIn: false,
    nameThings: async () => new Map(),
    nameFiles: async () => new Map(),
    readNotices: async () => () => [],
    mailer: null,
    addToSample: async () => {},
    files,
    personKeyFile,
    setTime: (instant) => {
      time = Date.parse(instant)
    },
  }
}
