import type { FrameLabels, PrintedDocument } from '../model.ts'

const labels: FrameLabels = {
  formCode: 'Código',
  version: 'Versión',
  date: 'Fecha',
  page: 'Página',
  pageOf: 'de',
  approvedVersion: 'Versión aprobada',
  approvedOn: 'del',
  verification: 'Verificación',
  checkAt: 'Compruebe este documento en',
  logHead: 'Cabeza del registro de actos del',
  noLogHead: 'Al registrarse este documento todavía no se había publicado ninguna cabeza del registro de actos.',
  logHeadAt: 'Las cabezas se publican en',
}

/** The words of the frame, with those that the institution writes its own way. */
export function frameLabels(document: PrintedDocument): FrameLabels {
  return { ...labels, ...document.labels }
}
