// Rows of the catalogue: number | T-number | programme of the office, when it has its own | extras
// Own rows: columns of advisory.ts. The size compares the work of an office with that of a middle-sized one.

export const offices: readonly { unit: string; size: number; table: string }[] = [
  {
    unit: 'ORN',
    size: 1.8,
    table: `
01 | T-01
02 | T-02
03 | T-03
04 | T-04
05 | T-06
06 | T-10
07 | T-11
08 | T-12
09 | T-14 |  | apoyo=OMC,OAF
10 | T-15
11 | T-16
12 | T-19
13 | T-20
14 | T-22 | 1-12:8.33
15 | T-26
16 | T-27
17 | T-30
18 | T-31
19 | T-33 |  | cond=Depende de que la unidad móvil esté disponible en la zona norte // mod=conditional
20 | P-01 | Coordinar el trabajo de las tres oficinas del norte | Doce reuniones con acuerdos | Ayuda memoria firmada | JEF | todos | apoyo=OMC,OAF,OPG
21 | P-03 | Informar el avance del plan de la oficina | Informe a tiempo | Informes de avance del PAT | JEF | todos
22 | T-29 |  | desde=2026
23 | 1.1 | Inspeccionar aserraderos y canteras de Sierra Alta | {n} centros inspeccionados | Acta de inspección | "Inspectores de turno" | =inspecciones @ 2,5,8,11:9 | apoyo=DSS // desde=2026
`,
  },
  {
    unit: 'OMC',
    size: 0.7,
    table: `
01 | T-01
02 | T-02
03 | T-03
04 | T-08
05 | T-10
06 | T-12
07 | T-14
08 | T-15
09 | T-18
10 | T-19
11 | T-29
12 | T-30
13 | T-31
14 | T-32
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
03 | T-09
04 | T-10
05 | T-11
06 | T-13
07 | T-14 |  | ancla=~Ferias de empleo por departamento
08 | T-16
09 | T-19
10 | T-23
11 | T-27
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
03 | T-08
04 | T-10
05 | T-11
06 | T-12
07 | T-13
08 | T-18
09 | T-19
10 | T-20
11 | T-26
12 | T-30
13 | T-31
14 | T-32
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
03 | T-03
04 | T-05
05 | T-06
06 | T-10
07 | T-11
08 | T-12
09 | T-13 | ochos
10 | T-16
11 | T-19
12 | T-20
13 | T-21
14 | T-26
15 | T-27
16 | T-30
17 | T-31
18 | T-33
19 | T-35 | 3,6,9,12:25.25
20 | 3.1 | Organizar ferias de empleo en Puerto Cedro | Dos ferias con treinta empresas del puerto | Memoria de la feria; lista de empresas | JEF | 4,10:50 | apoyo=DGE,UCO
21 | 3.2 | Actualizar la bolsa de vacantes del puerto | Vacantes del puerto al día | Archivo de la unidad | GES | ochos
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
03 | T-03
04 | T-10
05 | T-12
06 | T-14 |  | ancla=~Ferias de empleo por departamento
07 | T-15
08 | T-17
09 | T-19
10 | T-25
11 | T-29
12 | T-30
13 | T-31
14 | T-32
15 | ~Mesa local de empleo | Reunir la mesa de empleo de San Telmo | Cuatro reuniones con la alcaldía y empresas | Acta de reunión | JEF | trim
16 | T-07 |  | desde=2026
17 | 4.1 | Abrir la ventanilla de trabajadoras del hogar | {n} personas atendidas | Ficha de atención | JEF | =personas @ 1-12:15 | desde=2026
`,
  },
  {
    unit: 'OLC',
    size: 1.3,
    table: `
01 | T-01
02 | T-02
03 | T-05
04 | T-10
05 | T-11
06 | T-12
07 | T-14 |  | ancla=~Ferias de empleo por departamento
08 | T-16
09 | T-19
10 | T-20
11 | T-26
12 | T-27
13 | T-30
14 | T-31
15 | 5.2 | Visitar obras de vivienda antes de la temporada de lluvia | {n} obras visitadas | Acta de visita firmada; registro fotográfico | "Inspectores de turno" | =obras @ 3:6 4:8 5:6 | apoyo=DSS
16 | 3.3 | Publicar antes de cada feria las empresas y sus salarios | Lista publicada siete días antes | Publicación con fecha | JEF | 3,8:50
17 | T-03 |  | desde=2026
18 | T-35 |  | desde=2026
`,
  },
  {
    unit: 'OLR',
    size: 0.9,
    table: `
01 | T-01
02 | T-02
03 | T-04
04 | T-06
05 | T-07
06 | T-10
07 | T-12
08 | T-13
09 | T-14 |  | ancla=~Ferias de empleo por departamento
10 | T-19
11 | T-28
12 | T-30
13 | T-31
14 | T-34
15 | 2.4 | Mediar en los conflictos de los ingenios durante la zafra | Primera reunión en 48 horas | Acta de mediación | JEF | 1,2,3:20 11,12:20 | apoyo=DRL
16 | ~Prevención en la zafra | Charlas a cortadores de caña | Charlas dadas | Lista de asistencia | JEF | 1:33 11:33 12:34 | apoyo=DSS
17 | T-24 |  | desde=2026
`,
  },
  {
    unit: 'ORO',
    size: 2,
    table: `
01 | T-01
02 | T-02
03 | T-03
04 | T-04 | ochos
05 | T-06
06 | T-10
07 | T-11
08 | T-12
09 | T-14 | 6:100
10 | T-15
11 | T-17 | 1-11:8 12:13
12 | T-19
13 | T-20 | ochos
14 | T-26
15 | T-27 |  | cond=Depende de contar con transporte en temporada de lluvia // mod=conditional
16 | T-28 | 1-12:0 | mod=onDemand
17 | T-30
18 | T-31
19 | T-33
20 | 2.2 | Registrar contratos colectivos | Asiento en cinco días hábiles | Asiento de registro | GES | ochos | apoyo=DRL
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
03 | T-08
04 | T-10 | ochos
05 | T-12
06 | T-13
07 | T-14 |  | ancla=~Ferias de empleo por departamento
08 | T-19
09 | T-29
10 | T-30
11 | T-31
12 | T-33 | ninguna
13 | T-34 | 1-11:8 12:15
14 | 4.4 | Atender los jueves en el mercado municipal | {n} jueves con atención | Registro de atenciones | JEF | =jueves @ 1-12:4 | nombre25=Atender fuera de la oficina
15 | ~Ferias de empleo | Ferias de empleo | Ferias realizadas | Según demanda | JEF | 6:60 11:40
16 | T-09 |  | desde=2026
`,
  },
  {
    unit: 'OEP',
    size: 0.6,
    table: `
01 | T-01 | ochos
02 | T-02
03 | T-10
04 | T-11
05 | T-12
06 | T-14 |  | ancla=~Ferias de empleo por departamento
07 | T-16
08 | T-19 | ochos
09 | T-27
10 | T-28 | ninguna
11 | T-30
12 | T-31 | ochos
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
03 | T-05
04 | T-09
05 | T-10
06 | T-11
07 | T-12
08 | T-13
09 | T-15
10 | T-19
11 | T-26
12 | T-30
13 | T-31
14 | T-33 | 1-12:5
15 | 5.4 | Dar charlas de manejo de cargas en bodegas de café | {n} charlas | Lista de asistencia | JEF | =charlas @ 1,2,11,12:2
16 | P-03 | Informe de labores | Informe presentado | Informes de avance del PAT | JEF | ochonueve
17 | T-24 |  | desde=2026
18 | P-03 | Informe de labores | Informe presentado | Informes de avance del PAT | JEF | trim | desde=2026
`,
  },
]
