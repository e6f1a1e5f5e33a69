/** The way in, by password or as an invented person. */
export const signInText = {
  titleOf: (institution: string) => institution,
  email: 'Correo institucional',
  password: 'Contraseña',
  enter: 'Entrar',
  refusedTitle: 'El correo o la contraseña no coinciden',
  refused:
    'Revise que no estén activadas las mayúsculas. Si olvidó la contraseña, pida a Administración un enlace nuevo.',
  lockedTitle: (time: string) => `Puede volver a intentarlo a las ${time}`,
  locked: 'Hubo varios intentos seguidos con este correo. La espera protege su cuenta y crece con cada fallo.',
  empty: { email: 'Escriba su correo.', password: 'Escriba su contraseña.' },
  demoTitle: 'Demostración: entre como una de estas personas',
  demoHint:
    'El ministerio y las personas son inventados. No hay contraseñas; cada persona muestra lo que hace su rol. Al pie de la lista se busca a cualquier otra.',
  demoCaption: 'Personas de la demostración, una por rol',
  demoRole: 'Rol',
  demoPerson: 'Persona y puesto',
  demoEnter: (name: string) => `Entrar como ${name}`,
  demoOther: 'Otra persona, por unidad o puesto',
  demoOtherHint: 'Lo que va de una unidad a otra se prueba con una persona de cada una.',
  demoOtherEnter: 'Entrar como esta persona',
  withPassword: 'Entrar con contraseña',
  notInstalled: 'Esta instalación todavía no tiene una institución.',
  notInstalledHint: 'En el servidor, ejecute: npm run hilo -- instalar',
} as const

/** A session that ended while somebody was working. */
export const sessionText = {
  title: 'Su sesión terminó',
  lead: 'Lo que escribió sigue en la pantalla. Entre de nuevo y repita la última acción.',
  as: (email: string) => `Entra como ${email}.`,
  other: 'Entrar con otra cuenta',
  demo: (name: string) => `Seguir como ${name}`,
  back: 'Sesión abierta de nuevo.',
} as const

/** Choosing a password with a link. */
export const invitationText = {
  lead: 'El enlace sirve una sola vez y vence a las 48 horas.',
  password: 'Contraseña nueva',
  hint: 'Doce caracteres o más. Una frase que recuerde es mejor que una palabra con signos.',
  repeat: 'Repítala',
  save: 'Guardar la contraseña',
  short: 'Escriba al menos 12 caracteres.',
  different: 'Las dos no son iguales.',
  doneTitle: 'La contraseña quedó guardada',
  done: (email: string) => `Ya puede entrar con ${email}.`,
  spentTitle: 'Este enlace no sirve',
  spent:
    'Ya se usó, venció, se pidió otro después o no llegó completo. Si ya eligió su contraseña, entre con ella; si no, pida a Administración un enlace nuevo.',
  enter: 'Ir a la entrada',
} as const
