import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify'
import type { ErrorAnswer, InputOf, OutputOf, Route } from '../../../kernel/contract.ts'

const ORIGIN = { host: 'hilo.example', origin: 'http://hilo.example' }

export type Answer = { status: number; code: string | null }

type SendOptions = { token?: string; input?: Record<string, unknown>; headers?: Record<string, string> }

/** Sends one request to a route as a browser of ours would; path parameters are taken from the input. */
async function send(server: FastifyInstance, route: Route, options: SendOptions): Promise<LightMyRequestResponse> {
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
  return server.inject(request)
}

/** How the server answers whoever knocks: the status, and the code of a refusal. */
export async function knock(server: FastifyInstance, route: Route, options: SendOptions = {}): Promise<Answer> {
  const response = await send(server, route, options)
  const isError = response.statusCode >= 400
  return { status: response.statusCode, code: isError ? response.json<ErrorAnswer>().error.code : null }
}

/**
 * Sends a request that must succeed and answers its body.
 *
 * @throws Error with the refusal.
 */
export async function ask<R extends Route>(
  server: FastifyInstance,
  route: R,
  token: string,
  input: InputOf<R>,
): Promise<OutputOf<R>> {
  const response = await send(server, route, { token, input: { ...(input as Record<string, unknown>) } })
  if (response.statusCode !== 200) throw new Error(`${route.name}: ${response.body}`)
  return response.json()
}
