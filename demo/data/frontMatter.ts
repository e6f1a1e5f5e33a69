import type { DemoFrontMatter } from './types.ts'

const glossary: DemoFrontMatter['glossary'] = [
  {
    term: 'Actividad',
    definition: 'Trabajo concreto que una unidad se compromete a hacer en el año y que deja una prueba.',
  },
  {
    term: 'Actividad tipo',
    definition: 'Actividad que varias oficinas hacen de la misma manera bajo la guía de una unidad rectora.',
  },
  {
    term: 'Línea estratégica',
    definition: 'Camino que se eligió para avanzar hacia un objetivo; se escribe con un código, por ejemplo 5.2.',
  },
  {
    term: 'Medio de verificación',
    definition: 'Documento o registro que cualquier persona puede revisar para comprobar que la actividad se hizo.',
  },
  { term: 'Meta física', definition: 'Cantidad que se espera lograr en el año, con su unidad de medida.' },
  { term: 'Objetivo estratégico', definition: 'Cambio que la institución quiere ver al final de los cinco años.' },
  { term: 'PAT', definition: 'Plan Anual de Trabajo: lo que cada unidad hará de enero a diciembre, mes por mes.' },
  {
    term: 'PEI',
    definition: 'Plan Estratégico Institucional: rumbo de cinco años del que se desprende cada plan anual.',
  },
  {
    term: 'Perspectiva',
    definition:
      'Punto de vista desde el que se agrupan objetivos: personas, procesos, capacidades, recursos y gobierno.',
  },
  { term: 'Proceso', definition: 'Trabajo que se repite y tiene un responsable, una entrada y un producto conocidos.' },
  {
    term: 'Unidad rectora',
    definition: 'Dirección que define cómo se hace una actividad tipo y da su conformidad técnica.',
  },
]

const method: DemoFrontMatter['method'] = [
  {
    number: 1,
    title: 'Reunir los insumos',
    paragraphs: [
      'Planificación entrega a cada unidad las líneas que le tocan, los resultados del año anterior, los aportes de la consulta y el techo de gasto.',
    ],
  },
  {
    number: 2,
    title: 'Pensar antes de escribir',
    paragraphs: [
      'Cada unidad actualiza su FODA, revisa la ficha de sus procesos, ajusta sus indicadores y vuelve a valorar sus riesgos.',
      'De ese trabajo salen las actividades: se copian las que sirvieron, se quitan las que no y se agregan las nuevas.',
    ],
  },
  {
    number: 3,
    title: 'Programar los doce meses',
    paragraphs: [
      'El trabajo del año suma 100 por ciento y se reparte en los meses en que de verdad se hará. Donde hay cantidad, los porcentajes se calculan solos.',
    ],
  },
  {
    number: 4,
    title: 'Acordar entre unidades',
    paragraphs: [
      'Si una actividad necesita a otra unidad, la nombra y esa unidad acepta, propone un cambio o explica por qué no puede. Dirección Ejecutiva resuelve lo que quede abierto.',
    ],
  },
  {
    number: 5,
    title: 'Revisar y autorizar',
    paragraphs: [
      'La jefatura presenta su plan; Planificación lo revisa y lo devuelve con observaciones o lo da por conforme; Dirección Ejecutiva pone el visto bueno y el Despacho autoriza el plan consolidado.',
    ],
  },
]

const legalFrame: DemoFrontMatter['legalFrame'] = [
  {
    norm: 'Ley Orgánica del Ministerio de Trabajo y Equidad Laboral',
    articles: ['9', '14'],
    text: 'Manda elaborar cada año un plan con metas y responsables, y presentar sus resultados.',
  },
  {
    norm: 'Normas de Control Interno del Sector Público',
    articles: ['11', '12', '27'],
    text: 'Piden objetivos escritos, planificación con participación del personal y seguimiento con evidencia.',
  },
  {
    norm: 'Ley de Transparencia y Acceso a la Información',
    articles: ['10'],
    text: 'Ordena publicar el plan de trabajo, sus avances y el uso del presupuesto.',
  },
  {
    norm: 'Reglamento de Organización del Ministerio',
    articles: ['22'],
    text: 'Encarga a la Unidad de Planificación y Calidad reunir los planes de las unidades y dar seguimiento.',
  },
]

/** Sections before and after the plans of the units; only the year, the units and the figures of the consultation change. */
export function frontMatterOf(
  year: number,
  units: string,
  contributions: { received: number; accepted: number },
): DemoFrontMatter {
  return {
    introduction: [
      `El Plan Anual de Trabajo ${year} dice qué hará cada unidad del Ministerio de Trabajo y Equidad Laboral entre enero y diciembre, cuándo lo hará y con qué prueba se sabrá que se hizo.`,
      `Nace de lo que pidieron trabajadoras, trabajadores y empresas: de ${contributions.received} aportes recibidos en la consulta, ${contributions.accepted} se acogieron y están en las actividades de este plan. Los demás tienen una respuesta con su razón.`,
      `Convierte en trabajo de doce meses los once objetivos del Plan Estratégico Institucional 2024–2028 y los treinta procesos de la institución. Cada mes se reporta el avance, se revisa la evidencia y se publica el corte.`,
    ],
    objective: [
      `Ordenar el trabajo de ${year} de las ${units} unidades alrededor de resultados que se puedan contar, para corregir a tiempo lo que se atrase y rendir cuentas con datos comprobados.`,
    ],
    scope: [
      'El plan obliga al Despacho, a las unidades asesoras, a las direcciones, a las tres oficinas regionales y a las oficinas departamentales.',
      'También incluye al Consejo del Salario Mínimo, que planifica como cualquier unidad y conserva su autonomía para decidir.',
    ],
    legalFrame,
    glossary,
    mission:
      'Hacer que la ley laboral se cumpla, que los conflictos se resuelvan hablando y que más personas encuentren un empleo formal y seguro.',
    vision:
      'En 2028 el Ministerio responde a tiempo en los doce departamentos, previene antes de sancionar y cualquier persona puede comprobar lo que hace.',
    values: [
      { name: 'Respeto', text: 'Escuchamos a cada persona y la tratamos como queremos que traten a los nuestros.' },
      { name: 'Imparcialidad', text: 'Decidimos por los hechos y por la ley, sea quien sea la parte.' },
      { name: 'Puntualidad', text: 'Un derecho que llega tarde vale menos: cumplimos los plazos que ofrecemos.' },
      { name: 'Honradez', text: 'Cuidamos lo público y decimos también lo que salió mal.' },
      { name: 'Cercanía', text: 'Hablamos claro y vamos a donde está el problema.' },
    ],
    method,
    signatures: [
      { label: 'Elaboró', post: 'UPC-JEF' },
      { label: 'Visto bueno', post: 'DES-JEF' },
      { label: 'Autorizó', post: 'DES-MIN' },
    ],
  }
}
