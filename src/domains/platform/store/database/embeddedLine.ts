import { Duplex } from 'node:stream'
import type { PGlite } from '@electric-sql/pglite'

type Done = (error?: Error | null) => void

/**
 * The embedded engine as a line that speaks PostgreSQL's protocol: the same driver asks both engines, with the same named
 * statements. The engine has one session for as long as it is open, so there is one line to it at a time.
 */
export class EmbeddedLine extends Duplex {
  readonly #engine: PGlite

  constructor(engine: PGlite) {
    super()
    this.#engine = engine
  }

  connect(): this {
    this.#forget()
      .then(() => this.emit('connect'))
      .catch((error: Error) => this.destroy(error))
    return this
  }

  /** What another line left behind is not for this one: a server would have ended its session. */
  async #forget(): Promise<void> {
    await this.#engine.exec('rollback')
    await this.#engine.exec('discard all')
  }

  // What the driver asks of a line through a network; this one has nothing to delay, and keeps no program running.
  setNoDelay(): void {}
  ref(): void {}
  unref(): void {}

  override _read(): void {
    // Answers are pushed as they come.
  }

  override _write(message: Buffer, _encoding: BufferEncoding, done: Done): void {
    this.#ask(message, done)
  }

  override _writev(chunks: { chunk: Buffer }[], done: Done): void {
    this.#ask(Buffer.concat(chunks.map(({ chunk }) => chunk)), done)
  }

  /** The other side hangs up when this one does. */
  override _final(done: Done): void {
    this.push(null)
    done()
  }

  /** The engine answers while everything else waits: between two messages whatever else has come is let in. */
  #ask(message: Buffer, done: Done): void {
    setImmediate(async () => {
      try {
        // What it hands over is its own memory, good for the moment of the call.
        const onRawData = (answer: Uint8Array) => void this.push(Buffer.from(answer))
        await this.#engine.execProtocolRawStream(message, { onRawData })
        done()
      } catch (error) {
        done(error as Error)
      }
    })
  }
}
