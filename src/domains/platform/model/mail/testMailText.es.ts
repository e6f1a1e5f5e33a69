/** Words of the test mail. */
export const testMailText = {
  subject: (institution: string) => `${institution}: correo de prueba de Hilo`,
  greeting: (name: string) => `Hola, ${name}:`,
  arrived:
    'Usted pidió este correo en Hilo, en Institución, Correo. Si lo está leyendo, el servidor de correo está bien configurado.',
  withLinks: (address: string) =>
    `En el resumen diario los avisos llevarán a ${address}. Compruebe que esa dirección se abre.`,
  withoutLinks: 'El resumen diario irá sin enlaces, porque este servidor no sabe en qué dirección lo abre la gente.',
  noReply: 'Este correo lo envía Hilo; nadie lee las respuestas.',
} as const
