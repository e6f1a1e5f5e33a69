import { readTable } from './table.ts'
import type { DemoStrategy } from './types.ts'

// number | name | goal
const perspectives = `
1 | Ciudadanía y sectores | Que trabajadoras, trabajadores y empresas reciban protección, acuerdos y oportunidades de empleo cuando los necesitan
2 | Procesos | Que cada trámite sea corto, claro y posible a distancia, y que sus datos sirvan para decidir
3 | Capacidades | Que el personal sepa, pueda y quiera dar un buen servicio, en una institución que trata a todos por igual
4 | Recursos | Que cada dólar, bien y vehículo se use en lo planificado y se pueda seguir hasta su factura
5 | Gobernanza y alianzas | Que el Ministerio decida con datos y con los sectores, cumpla lo que promete y lo explique
`

// number | perspective | text | unit that answers
const objectives = `
1 | 1 | Proteger los derechos de quienes trabajan con inspecciones oportunas | DIN
2 | 1 | Resolver los conflictos de trabajo por la vía del diálogo | DRL
3 | 1 | Acercar el empleo formal a jóvenes y mujeres | DGE
4 | 1 | Atender a cada persona con trato digno y respuesta a tiempo | DAC
5 | 1 | Reducir los accidentes en los centros de trabajo | DSS
6 | 2 | Simplificar los trámites y ofrecerlos en línea | DTI
7 | 2 | Publicar información confiable sobre el mercado de trabajo | OBL
8 | 3 | Fortalecer las competencias del personal | DTH
9 | 4 | Administrar los recursos con orden y cuentas claras | DAF
10 | 5 | Gobernar con integridad y rendir cuentas de los resultados | UPC
11 | 5 | Concertar con trabajadores, empleadores y cooperantes | DES
`

// code | text
const lines = `
1.1 | Inspección programada en los sectores con más incumplimientos
1.2 | Respuesta a cada denuncia dentro del plazo ofrecido
1.3 | Adolescencia protegida y lugares libres de trabajo infantil
1.4 | Maternidad y grupos vulnerables con vigilancia especial
1.5 | Multas firmes y reinspección de lo ordenado
2.1 | Conciliación cercana y en pocos días
2.2 | Negociación colectiva con acompañamiento y registro
2.3 | Organizaciones sindicales con trámite claro
2.4 | Mediación temprana en conflictos colectivos
3.1 | Ferias de empleo por departamento
3.2 | Intermediación laboral en ventanilla y en línea
3.3 | Primer empleo y orientación para jóvenes
3.4 | Formación según lo que piden las empresas
3.5 | Empleo para mujeres, personas con discapacidad y personas retornadas
4.1 | Ventanilla única en todas las oficinas
4.2 | Línea telefónica y canales digitales
4.3 | Asesoría laboral gratuita
4.4 | Oficinas accesibles y unidades móviles
5.1 | Comités de seguridad en cada centro de trabajo
5.2 | Visitas preventivas en sectores de mayor peligro
5.3 | Registro e investigación de accidentes
5.4 | Prevención como costumbre en cada oficio
6.1 | Trámites en línea de principio a fin
6.2 | Expediente digital y archivo ordenado
6.3 | Normas y procedimientos más simples
6.4 | Sistemas seguros y siempre disponibles
7.1 | Estadística laboral cada trimestre
7.2 | Estudios de salarios y ocupaciones
7.3 | Datos abiertos y acceso a la información
8.1 | Formación por competencias
8.2 | Ingreso y carrera por mérito
8.3 | Bienestar y clima de trabajo
8.4 | Igualdad dentro de la institución
9.1 | Presupuesto ligado a resultados
9.2 | Compras oportunas y abiertas
9.3 | Edificios, flota y bienes en buen estado
9.4 | Gestión ambiental de las oficinas
10.1 | Riesgos conocidos y control interno activo
10.2 | Ética pública y prevención de la corrupción
10.3 | Rendición de cuentas a la ciudadanía
10.4 | Planificación participativa y mejora de la calidad
11.1 | Diálogo social entre los tres sectores
11.2 | Salario mínimo fijado con datos y consulta
11.3 | Compromisos internacionales y cooperación
`

// code | name | unit that owns it | objective or nothing
const processes = `
P-01 | Dirección y coordinación institucional | DES | 10
P-02 | Cooperación y asuntos internacionales | DES | 11
P-03 | Planificación y control de la dirección | UPC | 9
P-04 | Gestión de la calidad | UPC | 10
P-05 | Auditoría y control interno | UCI | 10
P-06 | Comunicación institucional | UCO |
P-07 | Laboratorio de higiene ocupacional | DSS | 5
P-08 | Acceso a la información pública | UTR | 7
P-09 | Igualdad y no discriminación | UII | 8
P-10 | Inspección del trabajo | DIN | 1
P-11 | Procedimiento sancionador | DIN | 1
P-12 | Permisos y dictámenes de seguridad | DSS | 5
P-13 | Intermediación laboral | DGE | 3
P-14 | Formación para el empleo | DGE | 3
P-15 | Conciliación de conflictos | DRL | 2
P-16 | Registro colectivo y sindical | DRL | 2
P-17 | Atención a la ciudadanía | DAC | 4
P-18 | Mesa de entrada y despacho de correspondencia | DAC | 6
P-19 | Producción estadística | OBL | 7
P-20 | Asesoría jurídica y procuración | DJU |
P-21 | Selección y contratación de personal | DTH | 8
P-22 | Formación y desempeño del personal | DTH | 8
P-23 | Nómina y prestaciones | DTH | 9
P-24 | Desarrollo de sistemas | DTI | 6
P-25 | Soporte y seguridad informática | DTI | 6
P-26 | Compras y contrataciones | DAF | 9
P-27 | Servicios generales y transporte | DAF |
P-28 | Archivo institucional | DAF | 6
P-29 | Presupuesto, tesorería y contabilidad | UFI | 9
P-30 | Fijación del salario mínimo | CSM | 11
`

// axis number | axis | proposal | text | objectives that it reaches
const nationalPlan = `
1 | Personas con derechos | 1.1 | Servicios públicos dignos y cercanos en cada departamento | 4
1 | Personas con derechos | 1.2 | Igualdad real entre mujeres y hombres | 3 8
2 | Trabajo para vivir bien | 2.1 | Empleo formal para la juventud | 3
2 | Trabajo para vivir bien | 2.2 | Cumplimiento de la ley laboral en todo el territorio | 1 2
2 | Trabajo para vivir bien | 2.3 | Trabajo seguro | 5
2 | Trabajo para vivir bien | 2.4 | Salarios y condiciones acordados entre los sectores | 2 11
3 | Estado que responde | 3.1 | Trámites simples y a distancia | 4 6
3 | Estado que responde | 3.2 | Información pública abierta y útil | 7 10
3 | Estado que responde | 3.3 | Gasto público con resultados que se ven | 9 10
3 | Estado que responde | 3.4 | Servicio civil profesional | 8
4 | País abierto al mundo | 4.1 | Compromisos internacionales cumplidos | 11
`

const alignmentRows = readTable(nationalPlan)

function readAxes(): DemoStrategy['nationalPlan']['axes'] {
  const numbers = [...new Set(alignmentRows.map(([number = '']) => number))]
  return numbers.map((number) => {
    const rows = alignmentRows.filter((row) => row[0] === number)
    return {
      number: Number(number),
      name: rows[0]?.[1] ?? '',
      proposals: rows.map(([, , code = '', text = '']) => ({ code, text })),
    }
  })
}

/** Five years, five perspectives, eleven objectives: the codes are those that the reference screens show. */
export const strategy: DemoStrategy = {
  name: 'Plan Estratégico Institucional 2024–2028',
  code: 'PEI-UPC-24',
  version: '03',
  fromYear: 2024,
  toYear: 2028,
  perspectives: readTable(perspectives).map(([number = '', name = '', goal = '']) => ({
    number: Number(number),
    name,
    goal,
  })),
  objectives: readTable(objectives).map(([number = '', perspective = '', text = '', ownerUnit = '']) => ({
    number: Number(number),
    perspective: Number(perspective),
    text,
    ownerUnit,
  })),
  lines: readTable(lines).map(([code = '', text = '']) => ({ code, objective: Number(code.split('.')[0]), text })),
  processes: readTable(processes).map(([code = '', name = '', ownerUnit = '', objective = '']) => ({
    code,
    name,
    ownerUnit,
    objective: objective === '' ? null : Number(objective),
  })),
  nationalPlan: { name: 'Plan Nacional Horizonte 2029', axes: readAxes() },
  alignment: alignmentRows.flatMap(([, , proposal = '', , reached = '']) =>
    reached.split(' ').map((objective) => ({ proposal, objective: Number(objective) })),
  ),
}
