import { connect, createServer, type Server, type Socket } from 'node:net'

/** A line between the product and its database that the test cuts and mends. */
export type Line = {
  port: number
  /** Closes every connection and refuses new ones, as a database that was stopped. */
  cut: () => Promise<void>
  mend: () => Promise<void>
}

/** Opens a line on this machine to the given host and port. */
export async function lineTo(host: string, port: number): Promise<Line> {
  const sockets = new Set<Socket>()
  let server: Server | undefined
  const listen = async (wanted: number): Promise<number> => {
    const opened = createServer((near) => {
      const far = connect(port, host)
      for (const socket of [near, far]) {
        sockets.add(socket)
        socket.on('error', () => undefined)
        socket.on('close', () => {
          sockets.delete(socket)
          near.destroy()
          far.destroy()
        })
      }
      near.pipe(far).pipe(near)
    })
    server = opened
    await new Promise<void>((resolve) => opened.listen(wanted, '127.0.0.1', resolve))
    const address = opened.address()
    return typeof address === 'object' && address !== null ? address.port : 0
  }
  const own = await listen(0)
  return {
    port: own,
    cut: async () => {
      const closing = new Promise<void>((resolve) => server?.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closing
    },
    mend: async () => void (await listen(own)),
  }
}
