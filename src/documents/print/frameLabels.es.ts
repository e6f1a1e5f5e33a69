import type { FrameLabels, PrintedDocument } from '../model.ts'

const labels: FrameLabels = {
  formCode: 'Código',
  version: 'Versión',
  date: 'Fecha',
  page: 'Página',
  pageOf: 'de',
  verification: 'Verificación',
}

/** The words of the frame, with those that the institution writes its own way. */
export function frameLabels(document: PrintedDocument): FrameLabels {
  return { ...labels, ...document.labels }
}
