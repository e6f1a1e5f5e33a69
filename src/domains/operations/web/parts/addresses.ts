/** Addresses of the pages of a plan, in one place; pages of other files of this domain are named here too. */
export const addresses = {
  plans: '/',
  importPlan: '/plan/importar',
  plan: (year: number | string): string => `/plan/${year}`,
  unit: (year: number | string, unitId: string): string => `/plan/${year}/unidades/${unitId}`,
  unitMonths: (year: number | string, unitId: string): string => `/plan/${year}/unidades/${unitId}/meses`,
  unitYear: (year: number | string, unitId: string): string => `/plan/${year}/unidades/${unitId}/ano`,
  newActivity: (year: number | string, unitId: string): string => `/plan/${year}/unidades/${unitId}/nueva`,
  months: (year: number | string): string => `/plan/${year}/meses`,
  year: (year: number | string): string => `/plan/${year}/ano`,
  consolidated: (year: number | string): string => `/plan/${year}/consolidado`,
  approval: (year: number | string): string => `/plan/${year}/aprobacion`,
  unitApproval: (year: number | string, unitId: string): string => `/plan/${year}/unidades/${unitId}/tramite`,
  calendar: (year: number | string): string => `/plan/${year}/calendario`,
  versions: (year: number | string): string => `/plan/${year}/versiones`,
  compareVersions: (year: number | string, number: number | string, other: number | string): string =>
    `/plan/${year}/versiones/${number}/comparar/${other}`,
  sessions: (year: number | string): string => `/plan/${year}/sesiones`,
  session: (year: number | string, number: number | string): string => `/plan/${year}/sesiones/${number}`,
  coordination: (year: number | string): string => `/plan/${year}/coordinacion`,
  conformity: (year: number | string): string => `/plan/${year}/conformidad`,
  conformityOfType: (year: number | string, templateId: string): string => `/plan/${year}/conformidad/${templateId}`,
  changeRequests: (year: number | string): string => `/plan/${year}/cambios`,
  changeRequest: (year: number | string, number: number | string): string => `/plan/${year}/cambios/${number}`,
  reorganisation: (year: number | string): string => `/plan/${year}/reorganizacion`,
  settleUnit: (year: number | string, unitId: string): string => `/plan/${year}/reorganizacion/${unitId}`,
  planAt: (year: number | string, day?: string): string =>
    `/plan/${year}/a-una-fecha${day === undefined ? '' : `?dia=${day}`}`,
  closing: (year: number | string): string => `/plan/${year}/cierre`,
  unitClosing: (year: number | string, unitId: string): string => `/plan/${year}/unidades/${unitId}/cierre`,
  moved: (year: number | string): string => `/plan/${year}/trasladadas`,
  documents: (year: number | string): string => `/plan/${year}/documentos`,
  search: (year: number | string): string => `/plan/${year}/buscar`,
  activity: (year: number | string, activityId: string): string => `/plan/${year}/actividades/${activityId}`,
  review: (year: number | string, filters: { unidad?: string; regla?: string } = {}): string => {
    const query = new URLSearchParams(filters).toString()
    return `/plan/${year}/revisor${query === '' ? '' : `?${query}`}`
  },
  bulkFill: (year: number | string): string => `/plan/${year}/llenar`,
  templates: (year: number | string, filters: { texto?: string } = {}): string => {
    const query = new URLSearchParams(filters).toString()
    return `/plan/${year}/tipo${query === '' ? '' : `?${query}`}`
  },
  template: (year: number | string, templateId: string): string => `/plan/${year}/tipo/${templateId}`,
  copyPlan: (year: number | string): string => `/plan/${year}/copiar`,
  compare: (year: number | string, other: number | string): string => `/plan/${year}/comparar/${other}`,
} as const
