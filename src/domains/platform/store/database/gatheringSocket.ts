import { Socket } from 'node:net'

/**
 * A line that sends what is written to it in one turn of the program together: statements that are asked for at once cost one
 * call of the system and wake the other side once.
 */
export class GatheringSocket extends Socket {
  override cork(): void {
    if (this.writableCorked === 0) {
      super.cork()
      process.nextTick(() => this.uncork())
    }
    super.cork()
  }
}
