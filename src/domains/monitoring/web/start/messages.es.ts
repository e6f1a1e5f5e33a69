/** Words of the page that leads to the year that counts. */
export const startText = {
  none: 'Todavía no hay ningún plan',
  noneHint: 'Cuando se abra el plan de un año y entre en vigor, aquí se seguirá lo que se hace de él.',
} as const
