// Rows of the catalogue: number | T-number | programme of the office, when it has its own | extras
// Own rows: columns of advisory.ts. The size compares the work of an office with that of a middle-sized one.

export const offices: readonly { unit: string; size: number; table: string }[] = [
  {
    unit: 'ORN',
    size: 1.8,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-20
05 | T-03
06 | T-04
07 | T-14 |  | apoyo=OMC,OAF
08 | T-10
09 | T-11
10 | T-12
11 | T-15
12 | T-16
13 | T-06
14 | T-26
15 | T-27
16 | T-29 |  | desde=2026
17 | T-30
18 | T-31
19 | T-33 |  | cond=Depende de que la unidad móvil esté disponible en la zona norte // mod=conditional
20 | T-22 | 1-12:8.33
21 | P-01 | Coordinar el trabajo de las tres oficinas del norte | Doce reuniones con acuerdos | Ayuda memoria firmada | JEF | todos | apoyo=OMC,OAF,OPG
22 | 1.1 | Inspeccionar aserraderos y canteras de Sierra Alta | {n} centros inspeccionados | Acta de inspección | "Inspectores de turno" | =inspecciones @ 2,5,8,11:9 | apoyo=DSS // desde=2026
23 | P-03 | Informar el avance del plan de la oficina | Informe a tiempo | Informes de avance del PAT | JEF | todos
`,
  },
  {
    unit: 'OMC',
    size: 0.7,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-03
05 | T-10
06 | T-12
07 | T-14
08 | T-15
09 | T-08
10 | T-29
11 | T-30
12 | T-31
13 | T-32
14 | T-18
15 | 3.4 | Acordar con el instituto agrícola los cursos del año | Tres cursos para jóvenes del campo | Carta de acuerdo | JEF | 2:50 6:50 | apoyo=DGE
16 | 1.3 | Llevar obras de teatro sobre trabajo infantil a escuelas | {n} escuelas | Constancia de la escuela | JEF | =escuelas @ 6:8 | desde=2026
`,
  },
  {
    unit: 'OAF',
    size: 0.6,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-23
05 | T-10
06 | T-11
07 | T-13
08 | T-14 |  | ancla=~Ferias de empleo por departamento
09 | T-16
10 | T-27
11 | T-09
12 | T-30
13 | T-31
14 | T-35
15 | 4.4 | Atender un día al mes en los municipios de la frontera | {n} días de atención fuera de la oficina | Registro de atenciones | JEF | =días @ 1-12:1
16 | P-17 | Ordenar la sala de espera y los letreros | Sala ordenada en marzo | Fotografía antes y después | JEF | 3:100 | hasta=2025
`,
  },
  {
    unit: 'OPG',
    size: 0.4,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-20
05 | T-10
06 | T-11
07 | T-12
08 | T-13
09 | T-08
10 | T-26
11 | T-30
12 | T-31
13 | T-32
14 | T-18
15 | 4.4 | Abrir la oficina y presentar sus servicios en los municipios | {n} municipios visitados | Acta de presentación | JEF | =municipios @ 1:2 2:4 3:3 | apoyo=UCO,DAF
16 | ~Apertura de la oficina | Gestionar mobiliario, equipo y enlace de datos | Oficina equipada en marzo | Acta de recepción | JEF | 1:40 2:40 3:20 | apoyo=DTI,DAF
`,
  },
  {
    unit: 'ORC',
    size: 2.2,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-20
05 | T-03
06 | T-05
07 | 3.1 | Organizar ferias de empleo en Puerto Cedro | Dos ferias con treinta empresas del puerto | Memoria de la feria; lista de empresas | JEF | 4,10:50 | apoyo=DGE,UCO
08 | T-10
09 | T-11
10 | T-12
11 | T-13 | ochos
12 | 3.2 | Actualizar la bolsa de vacantes del puerto | Vacantes del puerto al día | Archivo de la unidad | GES | ochos
13 | T-16
14 | T-06
15 | T-26
16 | T-27
17 | T-21
18 | T-30
19 | T-31
20 | T-33
21 | T-35 | 3,6,9,12:25.25
22 | 1.2 | Atender denuncias por despido en la zona portuaria | Primera visita en dos días | Acta de visita | "Inspectores de turno" | ochonueve
23 | 1.1 | Inspeccionar empresas de carga y estiba | Todas las empresas inspeccionadas una vez | Acta de inspección | "Inspectores de turno" | tercios99 | apoyo=DSS
24 | 5.2 | Acompañar visitas preventivas en el muelle | {n} visitas con la autoridad portuaria | Acta de visita firmada | GES | =visitas @ 2-11:4 | apoyo=DSS
`,
  },
  {
    unit: 'OST',
    size: 1.1,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-25
05 | T-03
06 | T-07 |  | desde=2026
07 | T-10
08 | T-12
09 | T-14 |  | ancla=~Ferias de empleo por departamento
10 | T-15
11 | T-17
12 | T-29
13 | T-30
14 | T-31
15 | T-32
16 | 4.1 | Abrir la ventanilla de trabajadoras del hogar | {n} personas atendidas | Ficha de atención | JEF | =personas @ 1-12:15 | desde=2026
17 | ~Mesa local de empleo | Reunir la mesa de empleo de San Telmo | Cuatro reuniones con la alcaldía y empresas | Acta de reunión | JEF | trim
`,
  },
  {
    unit: 'OLC',
    size: 1.3,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-20
05 | T-03 |  | desde=2026
06 | T-05
07 | T-10
08 | T-11
09 | T-12
10 | T-14 |  | ancla=~Ferias de empleo por departamento
11 | T-16
12 | T-26
13 | T-27
14 | T-30
15 | T-31
16 | T-35 |  | desde=2026
17 | 5.2 | Visitar obras de vivienda antes de la temporada de lluvia | {n} obras visitadas | Acta de visita firmada; registro fotográfico | "Inspectores de turno" | =obras @ 3:6 4:8 5:6 | apoyo=DSS
18 | 3.3 | Publicar antes de cada feria las empresas y sus salarios | Lista publicada siete días antes | Publicación con fecha | JEF | 3,8:50
`,
  },
  {
    unit: 'OLR',
    size: 0.9,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-04
05 | T-10
06 | T-12
07 | T-13
08 | T-14 |  | ancla=~Ferias de empleo por departamento
09 | T-06
10 | T-07
11 | T-28
12 | T-30
13 | T-31
14 | T-34
15 | T-24 |  | desde=2026
16 | 2.4 | Mediar en los conflictos de los ingenios durante la zafra | Primera reunión en 48 horas | Acta de mediación | JEF | 1,2,3:20 11,12:20 | apoyo=DRL
17 | ~Prevención en la zafra | Charlas a cortadores de caña | Charlas dadas | Lista de asistencia | JEF | 1:33 11:33 12:34 | apoyo=DSS
`,
  },
  {
    unit: 'ORO',
    size: 2,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-20 | ochos
05 | T-03
06 | T-04 | ochos
07 | 2.2 | Registrar contratos colectivos | Asiento en cinco días hábiles | Asiento de registro | GES | ochos | apoyo=DRL
08 | T-10
09 | T-11
10 | T-12
11 | T-14 | 6:100
12 | T-15
13 | T-17 | 1-11:8 12:13
14 | T-06
15 | T-26
16 | T-27 |  | cond=Depende de contar con transporte en temporada de lluvia // mod=conditional
17 | T-28 | 1-12:0 | mod=onDemand
18 | T-30
19 | T-31
20 | T-33
21 | P-01 | Coordinar el trabajo de las oficinas de oriente | Reuniones realizadas | Informes de avance del PAT | JEF | todos | apoyo=OVH,OEP,OLL
22 | 1.1 | Inspeccionar salineras y camaroneras | {n} centros inspeccionados | Acta de inspección | "Inspectores de turno" | =inspecciones @ 2:8 5:8 8:8 11:8
23 | 3.5 | Abrir con cooperantes la ventanilla de personas retornadas | Ventanilla abierta en junio | Acta de apertura | GES | 3:30 4:30 6:40 | apoyo=DES,DGE // desde=2026
`,
  },
  {
    unit: 'OVH',
    size: 0.6,
    table: `
01 | T-01 | ochos
02 | T-02
03 | T-19
04 | T-10 | ochos
05 | T-12
06 | T-13
07 | T-14 |  | ancla=~Ferias de empleo por departamento
08 | T-33 | ninguna
09 | T-08
10 | T-29
11 | T-30
12 | T-31
13 | T-34 | 1-11:8 12:15
14 | T-09 |  | desde=2026
15 | 4.4 | Atender los jueves en el mercado municipal | {n} jueves con atención | Registro de atenciones | JEF | =jueves @ 1-12:4 | nombre25=Atender fuera de la oficina
16 | ~Ferias de empleo | Ferias de empleo | Ferias realizadas | Según demanda | JEF | 6:60 11:40
`,
  },
  {
    unit: 'OEP',
    size: 0.6,
    table: `
01 | T-01 | ochos
02 | T-02
03 | T-19 | ochos
04 | T-31 | ochos
05 | T-10
06 | T-11
07 | T-12
08 | T-14 |  | ancla=~Ferias de empleo por departamento
09 | T-16
10 | T-28 | ninguna
11 | T-27
12 | T-30
13 | T-32 | 1-12:7.5
14 | T-35
15 | 1.4 | Visitar talleres de costura con mayoría de mujeres | {n} talleres visitados | Acta de visita |  | =talleres @ 3,6,9,12:3 | apoyo=UII // resp25=JEF
16 | ~Paso fronterizo | Orientar a trabajadores de temporada en el paso fronterizo | {n} jornadas | Registro de atenciones | JEF | =jornadas @ 10:4 11:6 12:6
17 | ~Línea 9.9 Ferias locales | Apoyar ferias locales de la alcaldía |  | Memoria de la feria | JEF | 3:50 8:51
`,
  },
  {
    unit: 'OLL',
    size: 0.8,
    table: `
01 | T-01
02 | T-02
03 | T-19
04 | T-09
05 | T-05
06 | T-10
07 | T-11
08 | T-12
09 | T-13
10 | T-15
11 | T-26
12 | T-30
13 | T-31
14 | T-24 |  | desde=2026
15 | T-33 | 1-12:5
16 | 5.4 | Dar charlas de manejo de cargas en bodegas de café | {n} charlas | Lista de asistencia | JEF | =charlas @ 1,2,11,12:2
17 | P-03 | Informe de labores | Informe presentado | Informes de avance del PAT | JEF | ochonueve
18 | P-03 | Informe de labores | Informe presentado | Informes de avance del PAT | JEF | trim | desde=2026
`,
  },
]
