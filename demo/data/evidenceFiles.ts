import type { DemoEvidenceFile } from './monthTypes.ts'

/** Files that units sent with their reports: what each of them says, line by line. Their name says of which kind they are. */
export const evidenceFiles: readonly DemoEvidenceFile[] = [
  {
    ...{ activity: 'DGE-01', month: 3, name: 'Memoria de la feria de marzo.pdf' },
    lines: ['Memoria de la feria nacional de empleo', 'Marzo de 2025', 'Empresas: 64', 'Personas que entraron: 2 140'],
  },
  {
    ...{ activity: 'DGE-01', month: 6, name: 'Memoria de la feria de junio.pdf' },
    lines: ['Memoria de la feria nacional de empleo', 'Junio de 2025', 'Empresas: 71', 'Personas que entraron: 2 385'],
  },
  {
    ...{ activity: 'DGE-04', month: 2, name: 'Vacantes por semana.csv' },
    lines: ['semana;vacantes', '1;380', '2;395', '3;402', '4;363'],
  },
  {
    ...{ activity: 'DIN-09', month: 3, name: 'Operativo en el mercado.png' },
    lines: ['Operativo contra el trabajo infantil', 'Marzo de 2025'],
  },
  {
    ...{ activity: 'DIN-20', month: 4, name: 'Asistencia del curso de inspectores.csv' },
    lines: ['grupo;personas', 'Mañana;23', 'Tarde;22'],
  },
  {
    ...{ activity: 'UPC-04', month: 3, name: 'Nota de cierre del trimestre.pdf' },
    lines: ['Cierre del primer trimestre', 'Se convoca a las unidades a informar a más tardar el 7 de abril de 2025.'],
  },
  {
    ...{ activity: 'UFI-06', month: 1, name: 'Estados financieros de enero.pdf' },
    lines: ['Estados financieros', 'Cierre del mes de enero de 2025'],
  },
  {
    ...{ activity: 'OMC-09', month: 4, name: 'Cartelera de vacantes.png' },
    lines: ['Cartelera de vacantes', 'Abril de 2025'],
  },
]
