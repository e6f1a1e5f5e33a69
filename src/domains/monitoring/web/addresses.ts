/** Addresses of the pages of this domain. */
export const addresses = {
  month: (year: number | string, month: number | string): string => `/seguimiento/${year}?mes=${month}`,
  report: (year: number | string, month: number | string, activityId: string): string =>
    `/seguimiento/${year}/${month}/${activityId}`,
} as const
