/** The plan and its revision that a workbook was written from, as the text in its version cell. */
export type WorkbookOrigin = { planId: string; revision: number }

export function workbookVersion({ planId, revision }: WorkbookOrigin): string {
  return `${revision} · ${planId}`
}

/** Undefined when the text is no version of ours. */
export function readWorkbookVersion(text: string): WorkbookOrigin | undefined {
  const [revision = '', planId = '', ...rest] = text.trim().split(' · ')
  if (!/^\d{1,9}$/u.test(revision) || planId === '' || rest.length > 0) return undefined
  return { planId, revision: Number(revision) }
}
