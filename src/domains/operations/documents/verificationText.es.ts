import type { PublicDocumentKind } from '../model/records/publicDocument.ts'
import type { PublicStanding } from '../model/workflow/publicStanding.ts'

/** Words of the public page that checks a document. */
export const verificationText = {
  title: 'Comprobar un documento',
  lead: 'Escriba el código de verificación que está en el encabezado de cada página del documento.',
  code: 'Código de verificación',
  codeHint: 'Cuatro grupos de letras y números. Da igual escribirlo con mayúsculas o sin guiones.',
  check: 'Comprobar',
  checkAnother: 'Comprobar otro código',
  standing: {
    inForce: { name: 'Vigente', meaning: 'Es la versión del plan que rige hoy.' },
    superseded: { name: 'Sustituido', meaning: 'Fue aprobado y rigió, pero otra versión del plan ya lo sustituyó.' },
    annulled: { name: 'Anulado', meaning: 'Fue aprobado y después se anuló: no vale.' },
    valid: { name: 'Válido', meaning: 'Es una constancia que la institución registró y que nada ha sustituido.' },
    reopened: {
      name: 'En revisión',
      meaning:
        'Es el último cierre registrado, y el año está abierto otra vez: cuando se cierre de nuevo, otro ocupará su lugar.',
    },
    notYet: { name: 'Aprobado, todavía no vigente', meaning: 'Está aprobado y todavía no rige.' },
    unknown: {
      name: 'No existe',
      meaning: 'Ningún documento aprobado tiene ese código. Revise que lo escribió como está en el papel.',
    },
  } satisfies Record<PublicStanding, { name: string; meaning: string }>,
  supersededRecord: { name: 'Sustituido', meaning: 'Fue registrada y otra constancia posterior ocupó su lugar.' },
  document: 'Documento',
  documents: {
    version: (number, year) => `Versión ${number} del plan ${year}`,
    changeRequest: (number, year) => `Solicitud de cambio ${number} del plan ${year}`,
    closingReport: (number, year) => `Informe de cierre de unidad, solicitud ${number} del plan ${year}`,
    yearClosing: (number, year) => `Informe de cierre ${number} del plan ${year}`,
    monthCut: (number, year) => `Corte n.º ${number} del seguimiento del plan ${year}`,
    executionReport: (number, year) => `Informe de ejecución del plan ${year}, emisión ${number}`,
    evaluation: (number, year) => `Acta de la evaluación del trimestre ${number} del plan ${year}`,
    session: (number, year) => `Acta de la sesión ${number} del plan ${year}`,
  } satisfies Record<PublicDocumentKind, (number: number, year: number) => string>,
  approvedOn: 'Fecha de aprobación',
  post: 'Autorizó',
  tooMany: {
    name: 'Demasiadas consultas',
    meaning: 'Desde esta conexión se hicieron muchas consultas seguidas. Espere un minuto y vuelva a intentar.',
  },
  file: {
    title: 'Comparar un archivo',
    lead: 'Elija el archivo que recibió, o suéltelo aquí. No sale de su equipo: el navegador calcula su huella y pregunta solo por ella.',
    choose: 'Elegir el archivo recibido',
    working: 'Calculando la huella…',
    document: 'El archivo es, byte por byte, un documento registrado con este código. Lo que dice es lo que se aprobó.',
    signedCopy:
      'El archivo es, byte por byte, una copia firmada que la institución adjuntó a esta versión. Hilo no comprueba la firma.',
    withdrawnCopy:
      'El archivo se adjuntó a esta versión como copia firmada y la institución lo retiró: ya no vale como tal. Pida la copia que vale.',
    different:
      'El archivo no es ninguno de los documentos registrados con este código. También cambia la huella si se abrió y guardó de nuevo, se imprimió y escaneó, o se firmó después. Compare lo que dice con un documento descargado de la institución.',
    unavailable:
      'Este navegador no puede calcular la huella aquí. Hace falta un navegador actual y que la dirección empiece por https.',
    failed: 'No se pudo preguntar por la huella. Revise la conexión y vuelva a elegir el archivo.',
    hash: 'Huella SHA-256 del archivo:',
    noScript: 'Para comparar un archivo hace falta JavaScript. El código se comprueba sin él.',
  },
} as const
