/** Refusals about what is asked of the product, whatever it is about. */
export const requestsErrors = {
  'platform.badInput': {
    message: 'Algunos datos no tienen la forma esperada.',
    remedy: 'Revise los campos señalados y vuelva a enviar.',
  },
  'platform.wrongState': {
    message: 'Ese paso no se puede dar en el estado en que esto está ahora.',
    remedy: 'Vuelva a cargar la página: quizá otra persona ya dio el paso.',
  },
  'platform.requestReused': {
    message: 'Este envío ya se recibió con otro contenido.',
    remedy: 'Vuelva a cargar la página para ver lo guardado y repita el cambio si hace falta.',
  },
  'platform.otherPerson': {
    message: 'En este navegador entró otra persona.',
    remedy: 'Vuelva a cargar la página. Para seguir con lo suyo, entre usted otra vez.',
  },
  'platform.takenMeanwhile': {
    message: 'Eso ya existe, o alguien lo guardó en este mismo momento.',
    remedy: 'Vuelva a cargar la página, mire si ya está y repita solo lo que falte.',
  },
  'platform.notFound': {
    message: 'No existe lo que busca.',
    remedy: 'Revise la dirección o vuelva al inicio.',
  },
  'platform.unexpected': {
    message: 'Algo falló en el servidor y no se guardó nada.',
    remedy: 'Repita la acción. Si vuelve a fallar, dé a Administración el código que aparece aquí.',
  },
} as const
