import type { ActSentence } from './actSentence.ts'

/** Refusals about notices and the e-mail that carries them. */
export const noticesErrors = {
  'platform.mailNotConfigured': {
    message: 'Este servidor no tiene configurado un servidor de correo.',
    remedy: 'Quien administra el servidor lo configura con HILO_SMTP_HOST y HILO_SMTP_FROM; LEEME.md dice cómo.',
  },
  'platform.mailNotFound': {
    message: 'No encontramos ese correo.',
    remedy: 'Vuelva a cargar la página: los correos se guardan 60 días.',
  },
  'platform.mailNotRetried': {
    message: 'Ese correo ya salió, o puede haber llegado, y no se envía otra vez.',
    remedy: 'No hace falta nada más: la persona ve lo mismo en sus avisos.',
  },
  'platform.mailOfAnotherDay': {
    message: 'Ese correo es de otro día y ya no se envía.',
    remedy: 'No hace falta nada más: el resumen de hoy lo reemplaza.',
  },
} as const

/** Acts on notices and the e-mail that carries them. */
export const noticesActs: Readonly<Record<string, ActSentence>> = {
  'platform.markNotices': { done: 'marcó avisos como leídos', tried: 'marcar avisos como leídos' },
  'platform.chooseNotices': { done: 'eligió qué avisos recibe', tried: 'elegir qué avisos recibe' },
  'platform.sendTestMail': { done: 'se envió un correo de prueba', tried: 'enviarse un correo de prueba' },
  'platform.retryMail': {
    done: 'mandó reintentar el correo de {person}',
    tried: 'mandar reintentar un correo',
  },
}
