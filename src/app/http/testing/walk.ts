import type { FastifyInstance, InjectOptions } from 'fastify'
import type { ErrorAnswer, Route } from '../../../kernel/contract.ts'

const ORIGIN = { host: 'hilo.example', origin: 'http://hilo.example' }

export type Answer = { status: number; code: string | null }

/** Sends one request to a route as a browser of ours would; path parameters are taken from the input. */
export async function knock(
  server: FastifyInstance,
  route: Route,
  options: { token?: string; input?: Record<string, unknown>; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const rest = { ...(options.input ?? {}) }
  const path = route.path.replace(/:(\w+)/g, (_all, name: string) => {
    const value = rest[name] ?? 'x'
    delete rest[name]
    return encodeURIComponent(String(value))
  })
  const request: InjectOptions = {
    method: route.method,
    url: path,
    headers: options.headers ?? ORIGIN,
    ...(options.token === undefined ? {} : { cookies: { hilo_session: options.token } }),
  }
  if (route.method === 'POST') request.payload = rest
  else request.query = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, String(value)]))
  const response = await server.inject(request)
  const isError = response.statusCode >= 400
  return { status: response.statusCode, code: isError ? response.json<ErrorAnswer>().error.code : null }
}
