import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readConfiguration } from './configuration.ts'

const host = { HILO_SMTP_HOST: 'correo.mp.example' }
const base = { ...host, HILO_SMTP_FROM: 'hilo@mp.example' }
const user = { HILO_SMTP_USER: 'hilo', HILO_SMTP_PASSWORD: 'clave' }

describe('el servidor de correo', () => {
  it('sin HILO_SMTP_HOST no hay, digan lo que digan las demás', () => {
    expect(readConfiguration({ HILO_SMTP_FROM: 'hilo@mp.example', ...user }).mail).toBeNull()
  })

  it.each([
    ['lo usual', base, { port: 587, security: 'starttls', user: null, password: null, from: 'hilo@mp.example' }],
    ['cifrado desde el primer momento', { ...base, HILO_SMTP_TLS: 'tls' }, { port: 465, security: 'tls' }],
    ['con usuario y otro puerto', { ...base, ...user, HILO_SMTP_PORT: '2525' }, { port: 2525, user: 'hilo' }],
    ['sin cifrar y sin usuario', { ...base, HILO_SMTP_TLS: 'none' }, { security: 'none' }],
    [
      'sin cifrar y con usuario en la misma máquina',
      { ...base, ...user, HILO_SMTP_HOST: '127.0.0.1', HILO_SMTP_TLS: 'none' },
      { security: 'none', user: 'hilo' },
    ],
  ])('%s', (_title, environment, expected) => {
    expect(readConfiguration(environment).mail).toMatchObject(expected)
  })

  it.each([
    ['falta la dirección', host, 'HILO_SMTP_FROM'],
    ['la dirección trae nombre', { ...host, HILO_SMTP_FROM: 'Hilo <hilo@mp.example>' }, 'HILO_SMTP_FROM'],
    [
      'la dirección trae otra cabecera',
      { ...host, HILO_SMTP_FROM: 'a@b.example\r\nBcc: c@d.example' },
      'HILO_SMTP_FROM',
    ],
    ['el servidor trae otra cosa', { ...base, HILO_SMTP_HOST: 'correo mp' }, 'HILO_SMTP_HOST'],
    ['falta la contraseña', { ...base, HILO_SMTP_USER: 'hilo' }, 'HILO_SMTP_PASSWORD'],
    ['falta el usuario', { ...base, HILO_SMTP_PASSWORD: 'clave' }, 'HILO_SMTP_USER'],
    ['una contraseña sin cifrar hacia otra máquina', { ...base, ...user, HILO_SMTP_TLS: 'none' }, 'HILO_SMTP_TLS'],
    ['un cifrado que no existe', { ...base, HILO_SMTP_TLS: 'ssl' }, 'HILO_SMTP_TLS'],
    ['un puerto que no existe', { ...base, HILO_SMTP_PORT: '70000' }, 'HILO_SMTP_PORT'],
  ])('%s: se dice qué variable', (_title, environment, variable) => {
    expect(() => readConfiguration(environment)).toThrow(
      expect.objectContaining({ code: 'platform.badConfiguration', details: { variable } }),
    )
  })
})

describe('el almacén de archivos', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hilo-secreto-'))
  const secretFile = join(folder, 'secreto')
  writeFileSync(secretFile, ' de archivo\n')
  writeFileSync(join(folder, 'vacio'), '\n')
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  const keys = { AWS_ACCESS_KEY_ID: 'hilo', AWS_SECRET_ACCESS_KEY: 'secreto' }
  const bucket = { HILO_DATA: '/datos', HILO_FILES: 's3://evidencia', ...keys }
  const filed = { HILO_FILES: 's3://evidencia', AWS_ACCESS_KEY_ID: 'hilo' }

  it.each([
    ['sin decir nada, en la carpeta de datos', { HILO_DATA: '/datos' }, { kind: 'folder', folder: '/datos/archivos' }],
    ['en otra carpeta', { HILO_FILES: '/otra' }, { kind: 'folder', folder: '/otra' }],
    [
      'en un depósito de Amazon; lo que llega espera en la carpeta de datos',
      bucket,
      {
        kind: 's3',
        folder: '/datos/archivos',
        bucket: {
          ...{ endpoint: 'https://s3.us-east-1.amazonaws.com', region: 'us-east-1', bucket: 'evidencia', prefix: '' },
          ...{ accessKeyId: 'hilo', secretAccessKey: 'secreto' },
        },
      },
    ],
    [
      'en otro servidor, región y prefijo',
      {
        ...bucket,
        ...{ HILO_FILES: 's3://evidencia/hilo/2026/', AWS_REGION: 'sv-1' },
        AWS_ENDPOINT_URL_S3: 'https://s3.mtel.example/',
      },
      { bucket: { endpoint: 'https://s3.mtel.example', region: 'sv-1', prefix: 'hilo/2026/' } },
    ],
    [
      'sin cifrar, en esta misma máquina',
      { ...bucket, AWS_ENDPOINT_URL_S3: 'http://[::1]:9000' },
      { bucket: { endpoint: 'http://[::1]:9000' } },
    ],
    [
      'con el secreto en un archivo',
      { ...filed, HILO_S3_SECRET_FILE: secretFile },
      { bucket: { secretAccessKey: 'de archivo' } },
    ],
  ])('%s', (_title, environment, expected) => {
    expect(readConfiguration(environment).files).toMatchObject(expected)
  })

  it.each([
    ['un depósito sin nombre', { ...bucket, HILO_FILES: 's3://' }, 'HILO_FILES'],
    ['una dirección con una sola barra', { ...bucket, HILO_FILES: 's3:/evidencia' }, 'HILO_FILES'],
    ['un depósito con mayúsculas', { ...bucket, HILO_FILES: 's3://Evidencia' }, 'HILO_FILES'],
    ['un prefijo que sube', { ...bucket, HILO_FILES: 's3://evidencia/a/../b' }, 'HILO_FILES'],
    ['un prefijo con espacio', { ...bucket, HILO_FILES: 's3://evidencia/mis archivos' }, 'HILO_FILES'],
    [
      'sin cifrar hacia otra máquina',
      { ...bucket, AWS_ENDPOINT_URL_S3: 'http://s3.mtel.example' },
      'AWS_ENDPOINT_URL_S3',
    ],
    [
      'una llave en la dirección',
      { ...bucket, AWS_ENDPOINT_URL_S3: 'https://hilo:x@s3.mtel.example' },
      'AWS_ENDPOINT_URL_S3',
    ],
    ['otro protocolo', { ...bucket, AWS_ENDPOINT_URL_S3: 'ftp://s3.mtel.example' }, 'AWS_ENDPOINT_URL_S3'],
    ['falta la llave', { ...bucket, AWS_ACCESS_KEY_ID: '' }, 'AWS_ACCESS_KEY_ID'],
    ['falta el secreto', filed, 'AWS_SECRET_ACCESS_KEY'],
    ['el secreto está dos veces', { ...bucket, HILO_S3_SECRET_FILE: secretFile }, 'HILO_S3_SECRET_FILE'],
    ['el archivo del secreto no está', { ...filed, HILO_S3_SECRET_FILE: join(folder, 'no') }, 'HILO_S3_SECRET_FILE'],
    [
      'el archivo del secreto está vacío',
      { ...filed, HILO_S3_SECRET_FILE: join(folder, 'vacio') },
      'HILO_S3_SECRET_FILE',
    ],
  ])('%s: se dice qué variable', (_title, environment, variable) => {
    expect(() => readConfiguration(environment)).toThrow(
      expect.objectContaining({ code: 'platform.badConfiguration', details: { variable } }),
    )
  })
})
