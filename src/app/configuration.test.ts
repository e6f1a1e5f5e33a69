import { describe, expect, it } from 'vitest'
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
