import { formatCount } from '../../../../kernel/spanish.ts'
import type { FileFaultState } from '../../model/files/fileCheck.ts'

const files = (count: number): string => `${formatCount(count)} ${count === 1 ? 'archivo' : 'archivos'}`

export const filesText = {
  lead: 'Cada noche el servidor vuelve a leer todo lo guardado y compara sus bytes con su huella. Aquí queda lo que halló la última vez.',
  last: 'Última comprobación',
  none: 'Todavía no ha terminado ninguna comprobación',
  noneHint: 'La primera empieza sola después de las 2 de la madrugada, mientras el servidor esté encendido.',
  ended: 'Terminó',
  whole: 'Enteros',
  wholeCount: (count: number) => `${files(count)}, iguales a como se guardaron`,
  wrong: 'Dañados o perdidos',
  extra: 'Sobran en el almacén',
  extraCount: (count: number) =>
    count === 0 ? 'Ninguno' : `${files(count)} que nadie nombra: no se pierde nada, pero alguien debe mirarlo`,
  underWay: (since: string) => `Hay una comprobación en curso desde el ${since}; lo que halle se verá al terminar.`,
  old: 'Hace más de dos días que no termina una comprobación. Quien cuida el servidor debe mirar que esté encendido de noche y que el almacén responda.',
  good: 'Todo está como se guardó. No hay nada que hacer.',
  bad: (count: number) => `${files(count)} ya no ${count === 1 ? 'es' : 'son'} lo que se guardó`,
  whatToDo:
    'No toque el almacén. Avise a Control Interno y pida a quien cuida el servidor que recupere esos archivos de la última copia buena. El aviso se va cuando la comprobación siguiente los halle enteros: esta noche, o antes con la orden «archivos verificar».',
  howTo: 'Qué hace esa orden',
  table: 'Qué está mal',
  shown: (shown: number, all: number) => `Se ven ${formatCount(shown)} de ${formatCount(all)}.`,
  caption: 'Archivos que no están como se guardaron',
  file: 'Huella del archivo',
  what: 'Qué pasó',
  about: 'Qué es',
  stored: 'Guardado el',
  states: {
    altered: 'Cambió: sus bytes no dan su huella',
    missing: 'Falta en el almacén',
    unreadable: 'Está, pero el disco no deja leerlo',
  } satisfies Record<FileFaultState, string>,
  inside: 'Documento oficial, dentro de la base',
  size: (bytes: number) => `${formatCount(bytes)} bytes`,
  back: 'Institución',
} as const
