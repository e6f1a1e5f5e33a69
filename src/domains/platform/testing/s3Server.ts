import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { type S3Settings, s3Client } from '../store/files/s3Client.ts'

/** The line between Hilo and the server, which a test may cut. */
export type FaultyLine = {
  /** What happens to the next requests: they pass; the line breaks after so much was sent, or answered; nobody answers; nobody is there. */
  set: (state: LineState) => Promise<void>
}

type LineState = 'whole' | { cutAfterBytes: number } | { cutAnswerAfterBytes: number } | 'silent' | 'away'

export type S3Server = {
  settings: S3Settings
  line: FaultyLine
  /** Objects of the bucket as somebody with the key sees them, without the line. */
  direct: ReturnType<typeof s3Client>
  close: () => Promise<void>
}

/** Whether Debian's python3-swift is here; the full proof demands it. */
export const hasSwift =
  process.env.HILO_REQUIRE_ALL === '1' ||
  existsSync('/usr/lib/python3/dist-packages/swift/common/middleware/s3api/s3api.py')

async function openLine(target: number): Promise<FaultyLine & { port: number; close: () => Promise<void> }> {
  let state: LineState = 'whole'
  const sockets = new Set<Socket>()
  const line = createServer((client) => {
    const server = connect(target, '127.0.0.1')
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => sockets.delete(socket))
    }
    client.on('close', () => server.destroy())
    server.on('close', () => client.destroySoon())
    let [sent, answered] = [0, 0]
    client.on('data', (chunk) => {
      if (state === 'silent') return
      sent += chunk.byteLength
      server.write(chunk)
      if (typeof state === 'object' && 'cutAfterBytes' in state && sent > state.cutAfterBytes) client.destroy()
    })
    server.on('data', (chunk) => {
      answered += chunk.byteLength
      client.write(chunk)
      if (typeof state === 'object' && 'cutAnswerAfterBytes' in state && answered > state.cutAnswerAfterBytes)
        client.destroy()
    })
  })
  const listen = async (port: number): Promise<void> => {
    line.listen(port, '127.0.0.1')
    await once(line, 'listening')
  }
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    if (!line.listening) return
    line.close()
    await once(line, 'close')
  }
  await listen(0)
  const { port } = line.address() as AddressInfo
  return {
    port,
    close,
    set: async (next) => {
      if (next === 'away') await close()
      else if (!line.listening) await listen(port)
      state = next
    },
  }
}

/** A real server that speaks S3 on the loopback, OpenStack Swift, with one empty bucket, `hilo`. */
export async function openS3Server(): Promise<S3Server> {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-swift-'))
  const [accessKeyId, secretAccessKey] = ['hilo:prueba', 'clave-de-prueba']
  const program = fileURLToPath(new URL('s3Server.py', import.meta.url))
  const swift = spawn('/usr/bin/python3', [program, folder, 'prueba', secretAccessKey], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const [port] = await Promise.race([once(createInterface(swift.stdout), 'line'), once(swift, 'exit')])
  if (swift.exitCode !== null) throw new Error('Swift did not start: is python3-swift installed?')
  const line = await openLine(Number(port))
  const settingsAt = (at: number): S3Settings => ({
    ...{ endpoint: `http://127.0.0.1:${at}`, region: 'us-east-1', bucket: 'hilo', prefix: 'archivos/' },
    ...{ accessKeyId, secretAccessKey, silenceMs: 10_000 },
  })
  // The empty name is the bucket itself.
  await s3Client({ ...settingsAt(Number(port)), prefix: '' }).putEmpty('')
  return {
    settings: settingsAt(line.port),
    line,
    direct: s3Client(settingsAt(Number(port))),
    close: async () => {
      await line.close()
      swift.stdin.end()
      await once(swift, 'exit')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
