// Columns: see advisory.ts.

export const citizenCare = `
01 | 4.1 | Atender a las personas en la ventanilla única central | {n} atenciones con espera menor a 20 minutos | Reporte del sistema de turnos | JEF | =atenciones @ 1-12:4800 | mod=onDemand
02 | 4.1 | Medir la satisfacción de quienes visitan las oficinas | Nueve de cada diez personas satisfechas | Informe de encuesta | JEF | inicio | apoyo=OBL
03 | 4.1 | Llevar la ventanilla única a las oficinas que faltan | {n} oficinas con ventanilla única | Acta de apertura | JEF | =oficinas @ 4,8,11:1 | apoyo=DTI,DAF // desde=2026
04 | 4.3 | Asesorar a personas despedidas sobre sus derechos | {n} personas asesoradas | Hoja de asesoría | JEF | =asesorías @ 1-12:950 | mod=onDemand // apoyo=DJU
05 | 4.3 | Calcular prestaciones por retiro | Cálculo entregado el mismo día | Hoja de cálculo firmada | JEF | todos | mod=onDemand
06 | 4.2 | Responder consultas de la línea telefónica | {n} llamadas contestadas antes de un minuto | Reporte de la central telefónica | LIN | =llamadas @ 1-12:6200 | mod=onDemand
07 | 4.2 | Abrir la línea telefónica los sábados | {n} sábados con atención de 8 a 12 | Reporte de la central telefónica | LIN | =sábados @ 1-12:4 | desde=2026
08 | 4.2 | Contestar mensajes y correos | Respuesta en un día hábil | Reporte de mensajes | LIN | todos
09 | 4.4 | Llevar la unidad móvil a municipios sin oficina | {n} jornadas de unidad móvil | Hoja de ruta y registro de atenciones | JEF | =jornadas @ 2-11:8 | apoyo=DIN,DGE // cond=Depende de que el vehículo salga del taller en enero // mod=conditional
10 | 4.4 | Revisar la accesibilidad de las oficinas | Doce oficinas revisadas con plan de mejora | Ficha de accesibilidad | JEF | 3:30 5:40 7:29 | apoyo=UII
11 | P-18 | Recibir, numerar y turnar la correspondencia | Documento turnado el mismo día | Libro de entrada | MES | todos | mod=permanent
12 | P-18 | Notificar resoluciones | {n} notificaciones en cinco días | Acta de notificación | MES | =notificaciones @ 1-12:380
13 | ~Manual de servicios | Actualizar el manual de atención | Manual con 60 respuestas | Manual con control de versión | LIN | 2:50 8:50
14 | P-17 | Gestionar quejas y sugerencias | Respuesta firmada en diez días | Registro de quejas | JEF | todos
15 | P-17 | Formar al personal de ventanilla en trato digno | {n} personas formadas | Lista de asistencia | LIN | =personas @ 3:40 9:40 | apoyo=DTH,UII
16 | ~Orientación jurídica en radio | Programa semanal de radio sobre derechos laborales | 48 programas | Grabación del programa | LIN | ochos | apoyo=UCO
17 | P-18 | Pasar a digital el libro de entrada | Libro digital en uso | Informe de puesta en marcha | MES,LIN | 5:50 9:50 | apoyo=DTI
`

export const observatory = `
01 | 7.1 | Publicar el boletín trimestral del mercado de trabajo | {n} boletines con cuadros descargables | Boletín en el portal | EST | =boletines @ 2,5,8,11:1
02 | 7.1 | Levantar los registros administrativos de las direcciones | Doce bases recibidas y revisadas | Acta de recepción de datos | EST | todos | apoyo=DIN,DGE,DRL,DSS
03 | 7.1 | Publicar el anuario estadístico | Anuario publicado en julio | Anuario en el portal | EST | 4:20 5:20 6:30 7:30
04 | 7.1 | Revisar la calidad de los datos de las oficinas | {n} oficinas revisadas | Ficha de calidad | EST | =oficinas @ 3,6,9,12:3
05 | 7.2 | Estudiar los salarios por ocupación | {n} estudios publicados | Estudio publicado | JEF | =estudios @ 6,12:1 | apoyo=CSM
06 | 7.2 | Estimar la demanda de ocupaciones por región | Informe con veinte ocupaciones por región | Informe publicado | JEF | 3:20 4:40 5:40 | apoyo=DGE
07 | 7.2 | Medir la brecha de salarios entre mujeres y hombres | Medición publicada en marzo | Nota técnica | EST | 1:30 2:30 3:40 | apoyo=UII // desde=2026
08 | 7.3 | Mantener el tablero público de indicadores | Tablero al día cada mes | Registro de cargas del tablero | EST | todos | apoyo=DTI
09 | P-19 | Documentar la metodología de cada indicador | {n} fichas de indicador | Ficha firmada | EST | =fichas @ 2,4,6,8,10:6
10 | ~Pedidos de datos | Atender pedidos de datos de las unidades | Respuesta en cinco días hábiles | Registro de pedidos | EST | todos | mod=onDemand
11 | P-19 | Firmar acuerdos para recibir registros de otras instituciones | Tres acuerdos firmados | Acuerdo firmado | JEF | tercios99 | apoyo=DJU
12 | ~Encuesta de empresas | Aplicar la encuesta a empresas | {n} empresas encuestadas | Base de la encuesta | EST | =empresas @ 8:200 9:300 10:300 | desde=2026
`

export const documentation = `
01 | 6.2 | Digitalizar la colección de convenios y memorias | {n} documentos digitalizados | Registro de digitalización | JEF | =documentos @ 2-11:40 | apoyo=DAF // hasta=2025
02 | 7.3 | Publicar el boletín de leyes y sentencias laborales | {n} boletines publicados | Boletín en el portal | JEF | =boletines @ 1-12:1 | hasta=2025
03 | 7.3 | Atender consultas de leyes, convenios y estudios | Respuesta el mismo día | Registro de consultas | JEF | todos | mod=onDemand // hasta=2025
04 | 7.3 | Organizar la feria del libro laboral | Una feria con seis editoriales | Memoria de la feria | JEF | 11:100 | hasta=2025
`

export const legal = `
01 | 4.3 | Representar a personas trabajadoras en juicio | {n} demandas presentadas | Demanda con sello de recibido | PRO | =demandas @ 1-12:85 | mod=onDemand
02 | 4.3 | Asistir a las audiencias judiciales | Ninguna audiencia perdida por ausencia | Acta de audiencia | PRO | todos | mod=onDemand
03 | 4.3 | Cobrar lo ganado en sentencia | Seis de cada diez sentencias cobradas | Constancia de pago | PRO | ochonueve
04 | P-20 | Emitir opiniones jurídicas a las unidades | {n} opiniones en cinco días hábiles | Opinión firmada | JEF | =opiniones @ 1-12:22 | mod=onDemand
05 | P-20 | Redactar resoluciones y convenios | Documento listo en cinco días | Resolución firmada | JEF | todos
06 | 6.3 | Proponer reformas que simplifican trámites | {n} proyectos entregados al Despacho | Proyecto con exposición de motivos | JEF | =proyectos @ 4,8,11:1 | apoyo=UPC
07 | P-20 | Defender al Ministerio en procesos contenciosos | Contestación dentro del plazo | Escrito con sello | PRO | todos | mod=onDemand
08 | 1.5 | Resolver los recursos contra multas | {n} recursos resueltos | Resolución de recurso | JEF | =recursos @ 1-12:9 | apoyo=DIN
09 | P-20 | Mantener al día la recopilación de normas laborales | Recopilación publicada y consultable | Recopilación en el portal | PRO | trim | apoyo=UTR
10 | ~Fianzas y garantías | Revisar fianzas y garantías de contratos | Todas las garantías revisadas | Dictamen | PRO | todos | apoyo=DAF
11 | 10.2 | Instruir los procedimientos disciplinarios | Expediente instruido en 60 días | Expediente foliado | JEF | 1-6:8 7-12:9 | apoyo=DTH // meses25=todos
12 | ~Depuración de expedientes | Depurar los juicios antiguos | {n} expedientes cerrados | Listado firmado | PRO | =expedientes @ 3,6,9,12:25
13 | P-20 | Publicar la guía de modelos de contrato | Guía publicada | Guía en el portal | JEF | 4:100 | hasta=2025
`
