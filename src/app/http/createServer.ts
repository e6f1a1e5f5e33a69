import { existsSync } from 'node:fs'
import { join } from 'node:path'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fastifyStatic from '@fastify/static'
import fastify, { type FastifyInstance } from 'fastify'
import { type Application, currentMigration, projectFolder } from '../../domains/platform/index.ts'
import { DomainError } from '../../kernel/domainError.ts'
import { routes } from '../routes.ts'
import { version } from '../version.ts'
import { bindRoutes } from './bindRoutes.ts'
import { addLogHeadPages } from './logHeadPages.ts'
import { publicFrame } from './publicFrame.ts'
import { refuse } from './refuse.ts'
import { demandSameOrigin } from './sameOrigin.ts'
import { addVerificationPages } from './verificationPages.ts'

export const UPLOAD_LIMIT_BYTES = 10 * 1024 * 1024

export type ServerOptions = { publicUrl: string | null; logLevel: 'silent' | 'warn' | 'info' }

async function addSecurity(server: FastifyInstance, https: boolean): Promise<void> {
  await server.register(helmet, {
    hsts: https,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        // Inline style attributes only: the heights of load bars are data.
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
  })
  await server.register(rateLimit, {
    global: false,
    errorResponseBuilder: () => new DomainError('platform.tooManyTries', 'tooMany'),
  })
  server.addHook('onRequest', async (request) => demandSameOrigin(request))
}

/** Built pages; any other address is a page of the single-page application. */
async function addPages(server: FastifyInstance, app: Application): Promise<void> {
  const folder = join(projectFolder(), 'dist', 'web')
  if (existsSync(folder)) {
    await server.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      immutable: true,
      maxAge: '365d',
      index: false,
      preCompressed: true,
      // The browser asks whether the program is a newer one.
      setHeaders: (reply, path) => {
        if (path.includes('sin-linea.js')) reply.header('cache-control', 'no-cache')
      },
      globIgnore: ['**/*.{br,gz}', 'verificar.html'],
    })
    const sendPage = publicFrame(folder)
    addVerificationPages(server, app, sendPage)
    addLogHeadPages(server, app, sendPage)
  }
  server.setNotFoundHandler((request, reply) => {
    if (request.url.startsWith('/api/') || request.method !== 'GET' || !existsSync(folder)) {
      return refuse(new DomainError('platform.notFound', 'notFound'), request, reply)
    }
    return reply.header('cache-control', 'no-cache').sendFile('index.html', { immutable: false, maxAge: 0 })
  })
}

/** An answer that goes out while the server stops is the last of its line: an open one would keep the server waiting. */
function closeLinesAtStop(server: FastifyInstance): void {
  let isStopping = false
  server.addHook('preClose', async () => {
    isStopping = true
  })
  server.addHook('onSend', async (_request, reply) => {
    if (isStopping) reply.header('connection', 'close')
  })
}

/** The whole product behind one HTTP server, not listening yet. */
export async function createServer(app: Application, options: ServerOptions): Promise<FastifyInstance> {
  const https = options.publicUrl !== null
  const server = fastify({
    logger: { level: options.logLevel, redact: ['req.headers.cookie'] },
    bodyLimit: UPLOAD_LIMIT_BYTES,
    trustProxy: https,
    // What somebody sent before the stop gets its answer; lines that only stay open are cut.
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  })
  server.setErrorHandler((error, request, reply) => refuse(error, request, reply))
  closeLinesAtStop(server)
  await addSecurity(server, https)
  await server.register(compress, { threshold: 1024 })
  await server.register(cookie)
  await server.register(multipart, { limits: { fileSize: UPLOAD_LIMIT_BYTES, files: 1, fields: 20 } })
  server.get('/salud', async () => ({
    status: 'ok',
    version,
    database: app.database.engine,
    migration: await currentMigration(app.database),
  }))
  bindRoutes(server, app, routes, { secure: https })
  await addPages(server, app)
  return server
}
