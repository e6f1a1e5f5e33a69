import { join } from 'node:path'
import { z } from 'zod'
import { type DatabaseTarget, projectFolder } from '../domains/platform/index.ts'
import { DomainError } from '../kernel/domainError.ts'

/** Every variable that Hilo reads, with its default. LEEME.md prints the same list; a test compares them. */
export const variables = {
  DATABASE_URL: 'PostgreSQL 15 o más nuevo; sin ella, la base incorporada en HILO_DATA',
  HILO_DATA: 'Carpeta de la base incorporada; por omisión, data en la carpeta del programa',
  HILO_FILES:
    'Carpeta de los archivos que la gente sube, también con PostgreSQL; por omisión, archivos dentro de HILO_DATA (o de data)',
  HOST: 'Dirección en que escucha; por omisión 127.0.0.1',
  PORT: 'Puerto; por omisión 3000',
  HILO_PUBLIC_URL:
    'Dirección pública con https; activa las cookies seguras y HSTS, y va con su código QR en los documentos aprobados',
} as const

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HILO_DATA: z.string().min(1).optional(),
  HILO_FILES: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HILO_PUBLIC_URL: z.url({ protocol: /^https$/ }).optional(),
})

export type Configuration = {
  database: Exclude<DatabaseTarget, { kind: 'memory' }>
  /** Where the files that people send are kept. */
  filesFolder: string
  host: string
  port: number
  publicUrl: string | null
  /** True when only this machine can reach the server. */
  loopback: boolean
}

/** @throws DomainError `platform.badConfiguration` that names the variable. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) {
    throw new DomainError('platform.badConfiguration', 'invalid', { variable: String(parsed.error.issues[0]?.path[0]) })
  }
  const { DATABASE_URL, HILO_DATA, HILO_FILES, HOST, PORT, HILO_PUBLIC_URL } = parsed.data
  const dataFolder = HILO_DATA ?? join(projectFolder(), 'data')
  return {
    database:
      DATABASE_URL === undefined ? { kind: 'embedded', folder: dataFolder } : { kind: 'postgres', url: DATABASE_URL },
    filesFolder: HILO_FILES ?? join(dataFolder, 'archivos'),
    host: HOST,
    port: PORT,
    publicUrl: HILO_PUBLIC_URL ?? null,
    loopback: ['127.0.0.1', '::1', 'localhost'].includes(HOST),
  }
}
