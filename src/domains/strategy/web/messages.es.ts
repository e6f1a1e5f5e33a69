/** Titles of the pages of the strategic plan: the only words that the list of pages loads. */
export const pageTitles = {
  plan: 'Plan estratégico',
  objective: 'Objetivo estratégico',
  newPlan: 'Nuevo plan estratégico',
  editPlan: 'Cambiar el plan estratégico',
} as const
