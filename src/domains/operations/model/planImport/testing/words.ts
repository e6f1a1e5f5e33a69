/** Invented words of an invented state: none comes from a real plan. */
export const institutions = [
  'Ministerio de Cultura y Lectura',
  'Secretaría de Pesca y Marea',
  'Instituto Nacional de Senderos',
  'Ministerio de Agua y Bosques',
  'Superintendencia de Mercados y Ferias',
] as const

export const planTitles = ['PLAN OPERATIVO ANUAL', 'PLAN ANUAL DE TRABAJO', 'Plan Anual Operativo', 'POA'] as const

export const centralUnits = [
  'Dirección de Bibliotecas',
  'Dirección General de Senderos',
  'Unidad de Archivo Histórico',
  'Departamento de Restauración',
  'Gerencia de Ferias',
  'Unidad de Compras Públicas',
  'Dirección Jurídica',
  'Coordinación de Giras',
  'Unidad de Auditoría Interna',
  'Dirección de Aguas Termales',
  'Oficina de Prensa',
  'Subdirección de Museos',
] as const
export const bodies = ['Consejo de Premios', 'Junta de Becas Artísticas', 'Comité de Archivo'] as const
export const regionalUnits = ['Oficina Regional', 'Dirección Regional', 'Delegación Regional'] as const
export const regions = ['del Norte', 'de la Costa', 'del Altiplano', 'Centro Sur'] as const
export const departmentalUnits = ['Oficina Departamental', 'Delegación Departamental'] as const
export const departments = [
  'Monteclaro',
  'Río Hondo',
  'Las Palmeras',
  'Valle Verde',
  'San Bruno',
  'Piedra Azul',
] as const

export const lines = [
  'Ampliar la oferta de lectura en los municipios rurales',
  'Conservar el patrimonio de las comunidades',
  'Gestión de compras',
  'Modernizar los trámites para la ciudadanía y las empresas',
  'Fortalecer la coordinación con los gobiernos locales',
  'Control interno',
  'Promover el turismo de montaña entre los jóvenes',
  'Servicios de apoyo a las unidades',
  'Mejorar la calidad de los datos abiertos',
] as const
export const verbs = [
  'Capacitar',
  'Elaborar',
  'Actualizar',
  'Realizar',
  'Difundir',
  'Supervisar',
  'Coordinar',
  'Diseñar',
  'Revisar',
  'Ejecutar',
  'Atender',
  'Registrar',
] as const
export const objects = [
  'el inventario de los museos comunitarios',
  'talleres de lectura para docentes',
  'el Código de Conducta de la institución',
  'las visitas a los senderos y miradores',
  'la agenda de ferias con los artesanos',
  'el programa de becas',
  'campañas sobre el cuidado de las fuentes de agua',
  'los expedientes de compra menores a 10,000',
  'el boletín de notas y avisos',
  'la base de datos de guías y refugios',
  'jornadas de restauración',
  'el total de solicitudes recibidas en ventanilla',
  'al 100% las denuncias recibidas',
  'el registro de talleres "vivos"',
] as const
export const complements = [
  '',
  ' en coordinación con las alcaldías',
  ' según el calendario aprobado',
  ' para personas mayores',
  ' (zonas alta y baja)',
  ' de la red nacional',
  ' por medio de brigadas',
] as const
export const results = [
  'Inventario actualizado',
  'Lograr la participación del 100% de los municipios convocados',
  'Docentes formados en la promoción de la lectura',
  'Trámites resueltos en menos de 5 días',
  'Agenda aprobada por el consejo de ferias',
  'Senderos señalizados y limpios',
  'Ciudadanía informada sobre los servicios de la institución',
] as const
export const verifications = [
  'Informe de resultados',
  'Listas de asistencia y fotografías',
  'Acta',
  'Registros del sistema de trámites',
  'Bitácora de visitas / fichas',
  'Memorando de entrega a la dirección',
] as const
export const responsibles = [
  'Jefatura de la unidad',
  'Coordinador de giras',
  'Técnica de archivo y gestión de fondos',
  'Encargado',
  'Equipo de guías / brigadas',
  'Analista de datos; Supervisora',
] as const
export const people = ['Lic. Ramira Inventada Soto', 'Ing. Teodoro Supuesto', 'Licda. Elvia Ficticia de Rosas'] as const
export const notes = [
  'Nota: la ejecución de las giras depende de la compra de los vehículos.',
  'Nota 1: el 50% de las becas se entrega cuando haya fondos.',
  'Observación: las fechas pueden cambiar según el clima.',
] as const
