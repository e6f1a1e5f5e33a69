import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, it } from 'vitest'
import { GatheringSocket } from './gatheringSocket.ts'

it('lo que se escribe en una misma vuelta del programa sale junto', async () => {
  const heard: string[] = []
  const server = createServer((line) => line.on('data', (chunk: Buffer) => heard.push(chunk.toString())))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const socket = new GatheringSocket()
  socket.connect((server.address() as AddressInfo).port, '127.0.0.1')
  await once(socket, 'connect')
  const handle = { sends: 0 }
  const write = socket._writev?.bind(socket)
  socket._writev = (chunks, callback) => {
    handle.sends += 1
    write?.(chunks, callback)
  }
  for (const word of ['uno ', 'dos ', 'tres']) {
    socket.cork()
    socket.write(word)
    socket.write(word)
    socket.uncork()
    await Promise.resolve()
  }
  const ended = once(server, 'close')
  socket.end()
  server.close()
  await ended
  expect([heard.join(''), handle.sends]).toEqual(['uno uno dos dos trestres', 1])
})
