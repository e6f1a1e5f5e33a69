import type { CatalogueData } from '../model/catalogueData.ts'

/** Two perspectives, three objectives, five lines (one after 1.9 in order), two processes, two pairs of alignment. */
export function catalogueData(overrides: Partial<CatalogueData> = {}): CatalogueData {
  return {
    name: 'Plan Estratégico de Prueba 2024–2028',
    code: 'PEI-PRU-24',
    version: '01',
    startYear: 2024,
    endYear: 2028,
    mission: 'Cuidar el trabajo de todas las personas.',
    vision: null,
    values: [{ name: 'Respeto', text: 'Escuchamos antes de decidir.' }],
    perspectives: [
      { number: 1, name: 'Personas', goal: 'Que cada persona reciba lo que la ley le da' },
      { number: 2, name: 'Procesos', goal: 'Que cada trámite sea corto' },
    ],
    objectives: [
      { number: 1, perspective: 1, text: 'Proteger a quien trabaja', unitId: null },
      { number: 2, perspective: 1, text: 'Acercar el empleo', unitId: null },
      { number: 3, perspective: 2, text: 'Acortar los trámites', unitId: null },
    ],
    lines: [
      { code: '1.2', text: 'Visitas preventivas' },
      { code: '1.10', text: 'Multas firmes' },
      { code: '1.1', text: 'Inspección programada' },
      { code: '2.1', text: 'Ferias de empleo' },
      { code: '3.1', text: 'Trámites en línea' },
    ],
    processes: [
      { code: 'P-01', name: 'Inspección del trabajo', kind: 'core', objective: 1, unitId: null },
      { code: null, name: 'Archivo', kind: null, objective: null, unitId: null },
    ],
    alignment: [
      { outerPlan: 'Plan Nacional de Prueba', axis: '1 Personas', proposal: '1.1 Trabajo digno', objective: 1 },
      { outerPlan: 'Plan Nacional de Prueba', axis: '1 Personas', proposal: '1.1 Trabajo digno', objective: 2 },
    ],
    ...overrides,
  }
}
