/** What a notice says of files that are not as they were kept. */
export const fileCheckText = {
  notice: (count: number) =>
    count === 1
      ? 'Un archivo guardado cambió, falta o no se puede leer. Recupérelo de la última copia buena.'
      : `${count} archivos guardados cambiaron, faltan o no se pueden leer. Recupérelos de la última copia buena.`,
} as const
