import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type DatabaseTarget,
  type FilesTarget,
  type MailSettings,
  projectFolder,
  type S3Settings,
} from '../domains/platform/index.ts'
import { isPlainAddress, mailSecurities } from '../domains/platform/model/index.ts'
import { DomainError } from '../kernel/domainError.ts'

/** Every variable that Hilo reads, with its default. LEEME.md prints the same list; a test compares them. */
export const variables = {
  DATABASE_URL: 'PostgreSQL 15 o más nuevo; sin ella, la base incorporada en HILO_DATA',
  HILO_DATA: 'Carpeta de la base incorporada; por omisión, data en la carpeta del programa',
  HILO_FILES:
    'Carpeta de los archivos que la gente sube, también con PostgreSQL; por omisión, archivos dentro de HILO_DATA (o de data). O s3://depósito/prefijo, para guardarlos en un servidor que habla S3',
  AWS_ENDPOINT_URL_S3:
    'Con s3://: dirección del servidor, con https (o http en esta misma máquina); por omisión, la de Amazon en su región',
  AWS_REGION: 'Con s3://: región del depósito; por omisión us-east-1',
  AWS_ACCESS_KEY_ID: 'Con s3://: nombre de la llave',
  AWS_SECRET_ACCESS_KEY: 'Con s3://: secreto de la llave; o, en su lugar, HILO_S3_SECRET_FILE',
  HILO_S3_SECRET_FILE: 'Con s3://: archivo que contiene ese secreto y nada más',
  HILO_PERSON_KEY:
    'Archivo de la clave con que se ocultan las personas de los extractos; por omisión, clave-de-personas dentro de HILO_DATA (o de data). No va en la copia: guárdelo aparte',
  HOST: 'Dirección en que escucha; por omisión 127.0.0.1',
  PORT: 'Puerto; por omisión 3000',
  HILO_PUBLIC_URL:
    'Dirección pública con https; activa las cookies seguras y HSTS, y va con su código QR en los documentos aprobados',
  HILO_SMTP_HOST: 'Servidor de correo para el resumen diario de avisos; sin ella no se envía ningún correo',
  HILO_SMTP_PORT: 'Puerto del servidor de correo; por omisión 587, y 465 con HILO_SMTP_TLS=tls',
  HILO_SMTP_FROM: 'Dirección desde la que salen los correos, sola y sin nombre',
  HILO_SMTP_USER: 'Usuario del servidor de correo, si lo pide',
  HILO_SMTP_PASSWORD: 'Contraseña de ese usuario',
  HILO_SMTP_TLS: 'starttls (por omisión) o tls; none no cifra y solo se acepta sin usuario, o en esta misma máquina',
} as const

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost']
const isLoopback = (host: string): boolean => LOOPBACK.includes(host.replace(/^\[|\]$/gu, ''))

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  HILO_DATA: z.string().min(1).optional(),
  HILO_FILES: z.string().min(1).optional(),
  AWS_ENDPOINT_URL_S3: z.url({ protocol: /^https?$/ }).optional(),
  AWS_REGION: z
    .string()
    .regex(/^[\w-]{1,64}$/u)
    .default('us-east-1'),
  AWS_ACCESS_KEY_ID: z.string().min(1).optional(),
  AWS_SECRET_ACCESS_KEY: z.string().min(1).optional(),
  HILO_S3_SECRET_FILE: z.string().min(1).optional(),
  HILO_PERSON_KEY: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HILO_PUBLIC_URL: z.url({ protocol: /^https$/ }).optional(),
  HILO_SMTP_HOST: z
    .string()
    .regex(/^[\w.:-]{1,255}$/u)
    .optional(),
  HILO_SMTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  HILO_SMTP_FROM: z.string().refine(isPlainAddress).optional(),
  HILO_SMTP_USER: z.string().min(1).optional(),
  HILO_SMTP_PASSWORD: z.string().min(1).optional(),
  HILO_SMTP_TLS: z.enum(mailSecurities).default('starttls'),
})

type Variables = z.output<typeof schema>

/** The mail server, or null without one. A password never travels in clear to another machine. */
function mailOf(given: Variables): MailSettings | null {
  const { HILO_SMTP_HOST: host, HILO_SMTP_FROM: from, HILO_SMTP_USER: user, HILO_SMTP_PASSWORD: password } = given
  if (host === undefined) return null
  if (from === undefined) throw badVariable('HILO_SMTP_FROM')
  if ((user === undefined) !== (password === undefined))
    throw badVariable(user === undefined ? 'HILO_SMTP_USER' : 'HILO_SMTP_PASSWORD')
  const security = given.HILO_SMTP_TLS
  if (security === 'none' && user !== undefined && !isLoopback(host)) throw badVariable('HILO_SMTP_TLS')
  const port = given.HILO_SMTP_PORT ?? (security === 'tls' ? 465 : 587)
  return { host, port, security, from, user: user ?? null, password: password ?? null }
}

const S3_ADDRESS = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])((?:\/[\w.-]+)*)\/?$/u

function secretOf({ AWS_SECRET_ACCESS_KEY: secret, HILO_S3_SECRET_FILE: path }: Variables): string {
  if ((secret === undefined) === (path === undefined))
    throw badVariable(path === undefined ? 'AWS_SECRET_ACCESS_KEY' : 'HILO_S3_SECRET_FILE')
  if (path === undefined) return secret ?? ''
  try {
    const written = readFileSync(path, 'utf8').trim()
    if (written !== '') return written
  } catch {
    // Without the file or without its permission it is as wrong as an empty one.
  }
  throw badVariable('HILO_S3_SECRET_FILE')
}

/** The bucket of `s3://bucket/prefix`. What people sent never travels in clear to another machine. */
function bucketOf(address: string, given: Variables): S3Settings {
  const [, bucket, path = ''] = S3_ADDRESS.exec(address) ?? []
  if (bucket === undefined || path.split('/').some((part) => /^\.+$/u.test(part))) throw badVariable('HILO_FILES')
  const { AWS_REGION: region, AWS_ACCESS_KEY_ID: accessKeyId } = given
  const endpoint = new URL(given.AWS_ENDPOINT_URL_S3 ?? `https://s3.${region}.amazonaws.com`)
  if (endpoint.protocol === 'http:' && !isLoopback(endpoint.hostname)) throw badVariable('AWS_ENDPOINT_URL_S3')
  if (endpoint.search !== '' || endpoint.hash !== '' || endpoint.username !== '')
    throw badVariable('AWS_ENDPOINT_URL_S3')
  if (accessKeyId === undefined) throw badVariable('AWS_ACCESS_KEY_ID')
  return {
    ...{ endpoint: endpoint.href.replace(/\/+$/u, ''), region, bucket, accessKeyId },
    prefix: path === '' ? '' : `${path.slice(1)}/`,
    secretAccessKey: secretOf(given),
  }
}

function filesOf(given: Variables, dataFolder: string): FilesTarget {
  const { HILO_FILES: place } = given
  const folder = join(dataFolder, 'archivos')
  if (place?.startsWith('s3:') === true) return { kind: 's3', folder, bucket: bucketOf(place, given) }
  return { kind: 'folder', folder: place ?? folder }
}

const badVariable = (variable: string): DomainError =>
  new DomainError('platform.badConfiguration', 'invalid', { variable })

export type Configuration = {
  database: Exclude<DatabaseTarget, { kind: 'memory' }>
  /** Where the files that people send are kept. */
  files: FilesTarget
  /** The key of the pseudonyms of persons: beside the data, and in no backup. */
  personKeyFile: string
  host: string
  port: number
  publicUrl: string | null
  /** Null: no mail goes out. */
  mail: MailSettings | null
  /** True when only this machine can reach the server. */
  loopback: boolean
}

/** @throws DomainError `platform.badConfiguration` that names the variable. */
export function readConfiguration(environment: Record<string, string | undefined>): Configuration {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(filled)
  if (!parsed.success) throw badVariable(String(parsed.error.issues[0]?.path[0]))
  const { DATABASE_URL, HILO_DATA, HILO_PERSON_KEY, HOST, PORT, HILO_PUBLIC_URL } = parsed.data
  const dataFolder = HILO_DATA ?? join(projectFolder(), 'data')
  return {
    database:
      DATABASE_URL === undefined ? { kind: 'embedded', folder: dataFolder } : { kind: 'postgres', url: DATABASE_URL },
    files: filesOf(parsed.data, dataFolder),
    personKeyFile: HILO_PERSON_KEY ?? join(dataFolder, 'clave-de-personas'),
    host: HOST,
    port: PORT,
    publicUrl: HILO_PUBLIC_URL ?? null,
    mail: mailOf(parsed.data),
    loopback: isLoopback(HOST),
  }
}
