/** Words of the public page with the head of the log at the end of each day. */
export const logHeadsText = {
  title: 'Registro de actos: cabeza de cada día',
  lead: 'Cada acto que se hace en Hilo deja una línea en un registro, y cada línea lleva la huella de la anterior. La última de un día, su cabeza, resume toda la historia hasta entonces.',
  use: 'Quien guarde una de estas huellas puede comprobar después, con cualquier copia del registro, que nadie cambió ni quitó nada de lo anterior: le basta el programa verificar-registro.mjs, que no necesita Hilo ni conexión.',
  caption: 'Cabeza del registro al terminar cada día',
  columns: { day: 'Día', line: 'Línea', hash: 'Huella (SHA-256)' },
  none: 'Todavía no ha terminado ningún día con actos.',
  file: 'La misma tabla como CSV',
  program: 'El programa que comprueba',
} as const
