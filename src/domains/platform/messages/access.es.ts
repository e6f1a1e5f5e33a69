import type { ActSentence } from './actSentence.ts'

/** Refusals about who enters, and what a person may not do. */
export const accessErrors = {
  'platform.signInFirst': {
    message: 'Su sesión terminó o todavía no ha entrado.',
    remedy: 'Entre de nuevo: lo que escribió sigue en esta pantalla.',
  },
  'platform.notYourRole': {
    message: 'Ninguno de sus puestos permite hacer esto.',
    remedy: 'Si le corresponde, pida a Administración que revise los roles de su puesto.',
  },
  'platform.notAllowed': {
    message: 'Su puesto no permite hacer esto aquí.',
    remedy: 'Pídalo a la jefatura de la unidad o a Planificación.',
  },
  'platform.otherSite': {
    message: 'La petición no viene de esta misma dirección y se rechazó.',
    remedy: 'Abra Hilo en su dirección habitual y repita la acción.',
  },
  'platform.notADemo': {
    message: 'La entrada sin contraseña solo existe en la demostración.',
    remedy: 'Entre con su correo y su contraseña.',
  },
  'platform.invitationSpent': {
    message: 'El enlace ya se usó o venció.',
    remedy: 'Pida a Administración un enlace nuevo.',
  },
  'platform.tooManyTries': {
    message: 'Llegaron demasiadas peticiones seguidas.',
    remedy: 'Espere un minuto y vuelva a intentarlo.',
  },
} as const

/** Acts on who enters, and what a person may not do. */
export const accessActs: Readonly<Record<string, ActSentence>> = {
  'platform.signIn': { done: 'entró', tried: 'entrar con una contraseña equivocada' },
  'platform.enterDemo': { done: 'entró en la demostración', tried: 'entrar en la demostración' },
  'platform.signOut': { done: 'salió', tried: 'salir' },
  'platform.acceptInvitation': { done: 'eligió su contraseña con un enlace', tried: 'elegir su contraseña' },
}
