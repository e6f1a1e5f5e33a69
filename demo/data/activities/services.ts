// Columns: see advisory.ts.

export const inspection = `
01 | 1.1 | Elaborar el programa mensual de inspección por riesgo | Doce programas firmados antes del día 25 | Programa mensual firmado | PRO | todos | apoyo=OBL
02 | 1.1 | Inspeccionar establecimientos de maquila y confección | {n} establecimientos inspeccionados | Acta de inspección | PRO | =inspecciones @ 2-11:24 | antes25==inspecciones @ 2-11:30
03 | 1.1 | Inspeccionar fincas y beneficios durante la cosecha | {n} fincas inspeccionadas | Acta de inspección; mapa de visitas | PRO | =inspecciones @ 1:40 2:40 11:50 12:50 | apoyo=ORN,ORO
04 | 1.1 | Inspeccionar comercios y restaurantes en temporada alta | {n} comercios inspeccionados | Acta de inspección | PRO | =inspecciones @ 3:60 4:60 8:60 12:90
05 | 1.1 | Inspeccionar empresas de vigilancia privada | {n} empresas inspeccionadas | Acta de inspección | PRO | =inspecciones @ 5-10:12 | desde=2026
06 | 1.2 | Programar en 24 horas las inspecciones por denuncia | Nueve de cada diez denuncias con inspección programada al día siguiente | Registro de denuncias con hora | DEN | ochonueve
07 | 1.2 | Realizar inspecciones especiales por denuncia | {n} inspecciones hechas en ocho días hábiles | Acta de inspección especial | DEN | =inspecciones @ 1-12:210 | mod=onDemand
08 | 1.2 | Informar a quien denuncia cómo terminó su caso | Aviso enviado en dos días después del cierre | Constancia de aviso | DEN | todos | mod=onDemand
09 | 1.3 | Realizar operativos contra el trabajo infantil | {n} operativos en zonas de mayor incidencia | Informe de operativo con fotografías | DEN | =operativos @ 3:4 6:8 9:4 11:4 | apoyo=UII
10 | 1.3 | Autorizar el trabajo permitido a adolescentes | Permiso resuelto en cinco días | Permiso firmado | DEN | todos | mod=onDemand
11 | 1.4 | Vigilar el descanso por maternidad y las salas de lactancia | {n} empresas vigiladas | Acta de inspección | PRO | =inspecciones @ 2,4,6,8,10:30 | apoyo=UII
12 | 1.4 | Verificar contratos de personas trabajadoras del hogar | {n} visitas con orientación | Acta de visita | PRO | =visitas @ 3,5,7,9,11:20
13 | 1.5 | Volver a inspeccionar para comprobar lo ordenado | Reinspección a los quince días en ocho de cada diez casos | Acta de reinspección | PRO | alza
14 | 1.5 | Tramitar el procedimiento de multa con audiencia | {n} expedientes resueltos | Resolución notificada | SAN | =expedientes @ 1-12:75 | apoyo=DJU
15 | 1.5 | Enviar a cobro las multas firmes | Multas enviadas en diez días después de quedar firmes | Oficio de envío con acuse | SAN | todos | apoyo=UFI,DJU
16 | P-11 | Depurar los expedientes sancionadores con más de un año | {n} expedientes cerrados o caducados | Listado firmado de expedientes | SAN | =expedientes @ 2:60 4:60 6:60 8:60 10:60
17 | P-10 | Verificar el pago de aguinaldo y vacaciones | Mil centros verificados en diciembre | Acta de verificación | PRO | 12:100 | apoyo=ORN,ORC,ORO
18 | P-10 | Verificar la afiliación de personas sin registro | {n} personas regularizadas | Listado de afiliación cotejado | PRO | =personas @ 3:150 6:150 9:150 12:150 | apoyo=OBL
19 | ~Protocolos de inspección | Actualizar el protocolo de inspección | Protocolo nuevo en uso desde julio | Protocolo firmado | JEF | 3:30 4:30 5:40 | apoyo=DJU
20 | P-10 | Capacitar al cuerpo de inspectores | {n} inspectores con 40 horas de formación | Lista de asistencia y evaluación | JEF | =inspectores @ 4:45 9:45 | apoyo=DTH
21 | P-10 | Supervisar en campo la calidad de las actas | {n} actas revisadas | Ficha de supervisión | JEF | =actas @ 1-12:20
22 | ~Plan de regularización del empleo | Firmar compromisos de mejora con gremios empresariales | Cinco gremios con compromiso escrito | Carta compromiso firmada | JEF | 5:40 8:40 10:20
23 | P-10 | Preparar el informe de gestión de la dirección | Informe entregado cada mes | Informe mensual de avance del plan anual de trabajo | JEF | todos
24 | 1.2 | Atender denuncias por salarios no pagados | Caso resuelto en quince días | Según demanda | DEN | 1-12:8.5 | mod=onDemand // meses25=todos
25 | 1.1 | Operativo conjunto con la autoridad de transporte | Cuatro operativos | Informe de operativo | PRO | trim | hasta=2025 // alta25=Acordado con la autoridad de transporte, sin costo
`

export const employment = `
01 | 3.1 | Organizar las ferias nacionales de empleo | {n} ferias con al menos 40 empresas cada una | Memoria de la feria; lista de empresas | INT | =ferias @ 3,6,9,11:1 | apoyo=UCO,DTI
02 | 3.1 | Medir cuántas personas consiguen empleo después de cada feria | Encuesta a los 60 días con respuesta de la mitad | Informe de encuesta | INT | 5,8,11:25 12:25 | apoyo=OBL // desde=2026
03 | 3.2 | Visitar empresas para captar vacantes | {n} empresas visitadas | Ficha de visita firmada | INT | =empresas @ 1-12:65
04 | 3.2 | Publicar las vacantes en la bolsa de empleo en un día hábil | {n} vacantes publicadas | Registro de la bolsa con fecha | INT | =vacantes @ 1-12:1400
05 | 3.2 | Enviar candidatos que cumplen el perfil | Tres candidatos por vacante en cinco días | Registro de envíos | INT | todos | mod=onDemand
06 | 3.2 | Comprobar las colocaciones con el registro de cotizantes | Cuatro cotejos en el año | Acta de cotejo | INT | trim | apoyo=OBL
07 | 3.2 | Autorizar y vigilar a las agencias privadas de colocación | {n} agencias con autorización vigente | Resolución y acta de visita | JEF | =agencias @ 2:10 5:10 8:10 11:5 | apoyo=DIN
08 | 3.3 | Realizar talleres de búsqueda de empleo | {n} talleres | Lista de asistencia | FOR | =talleres @ 1-12:14
09 | 3.3 | Aplicar pruebas de interés vocacional | {n} jóvenes con informe de orientación | Informe individual | FOR | =jóvenes @ 2-11:110
10 | 3.3 | Colocar a jóvenes en su primer empleo con acompañamiento | {n} jóvenes colocados con tutor | Contrato y ficha de tutoría | FOR | =jóvenes @ 3:90 6:120 9:120 12:90
11 | 3.3 | Orientar a jóvenes en centros educativos | {n} centros visitados | Constancia del centro educativo | FOR | =centros @ 2-10:12
12 | 3.4 | Identificar con las empresas los oficios que faltan | Lista de veinte oficios por región | Acta de la mesa sectorial | FOR | 2:30 3:40 8:30 | apoyo=OBL
13 | 3.4 | Contratar cursos cortos de formación | {n} cursos contratados | Contrato y programa del curso | FOR | =cursos @ 3:12 5:12 7:12 | apoyo=DAF // antes25==cursos @ 3:18 5:18 7:18
14 | 3.4 | Dar seguimiento a quienes terminan los cursos | Seis de cada diez con empleo a los seis meses | Registro de seguimiento | FOR | 6:20 9:40 12:40
15 | 3.4 | Registrar contratos de aprendizaje | Contrato registrado en tres días | Registro de contratos | FOR | todos | mod=onDemand
16 | 3.5 | Atender a personas retornadas en la ventanilla especial | {n} personas con plan de empleo | Ficha de atención | INT | =personas @ 1-12:55
17 | 3.5 | Colocar a personas con discapacidad | {n} personas colocadas | Contrato de trabajo | INT | =personas @ 1-12:10 | apoyo=UII
18 | 3.5 | Dar capital semilla a mujeres emprendedoras | {n} emprendimientos con capital y tutoría | Acta de entrega; plan de negocio | FOR | =emprendimientos @ 5:80 9:80 | cond=Depende de que el fondo de cooperación se desembolse antes de abril // mod=conditional // apoyo=UFI // antes25==emprendimientos @ 5:120 9:120
19 | P-13 | Actualizar el manual de intermediación de las oficinas | Manual nuevo en uso en doce oficinas | Manual con control de versión | JEF | 2:40 3:60 | apoyo=UPC
20 | P-13 | Supervisar las ventanillas de empleo | {n} visitas de supervisión | Ficha de supervisión | JEF | =visitas @ 2-11:3
21 | P-14 | Coordinar la oferta de cursos con el instituto de formación | Calendario compartido cada trimestre | Acta de coordinación | JEF | inicio
22 | ~Migración laboral ordenada | Inscribir a personas en programas de trabajo temporal en el extranjero | {n} personas inscritas con contrato revisado | Expediente con contrato | INT | =personas @ 1-12:40 | apoyo=DES
23 | ~Migración laboral ordenada | Visitar a las familias de quienes trabajan fuera | Visita a una de cada diez familias | Ficha de visita | INT | 4,8,12:33
24 | P-14 | Evaluar los cursos con las personas egresadas | Evaluación de todos los cursos | Informe de evaluación | FOR | sem | desde=2026
25 | 3.2 | Enviar por mensaje las vacantes de la semana | Mensaje cada lunes | Bitácora de envío | INT | todos | hasta=2025 // alta25=Sustituye avisos impresos que el presupuesto no cubre
`

export const labourRelations = `
01 | 2.1 | Citar y celebrar audiencias de conciliación individual | {n} audiencias; seis de cada diez con acuerdo | Acta de audiencia | CON | =audiencias @ 1-12:320 | mod=onDemand
02 | 2.1 | Reducir la espera entre solicitud y audiencia | Espera media de ocho días hábiles | Reporte de plazos del sistema | CON | ochonueve | apoyo=DTI
03 | 2.1 | Comprobar el pago de lo acordado | Nueve de cada diez acuerdos pagados | Constancia de pago | CON | todos
04 | 2.1 | Formar conciliadores en mediación | {n} conciliadores formados | Lista de asistencia y evaluación | CON | =conciliadores @ 5:16 10:16 | apoyo=DTH
05 | 2.4 | Intervenir en conflictos colectivos antes de la huelga | Primera reunión en 48 horas | Acta de mediación | JEF | todos | mod=onDemand
06 | 2.4 | Seguir el mapa de conflictos por rama | Mapa actualizado cada mes | Mapa con fecha | JEF | todos | apoyo=OBL
07 | 2.2 | Acompañar negociaciones de contrato colectivo | {n} negociaciones acompañadas | Acta de la mesa de negociación | REG | =negociaciones @ 2-11:3
08 | 2.2 | Revisar la legalidad de los contratos colectivos | Revisión en diez días hábiles | Dictamen firmado | REG | todos | apoyo=DJU
09 | 2.2 | Publicar los contratos colectivos en consulta web | Contrato visible tres días después del registro | Contrato publicado en el portal | REG | todos | apoyo=DTI
10 | 2.3 | Inscribir juntas directivas sindicales | {n} juntas inscritas en el plazo de ley | Credencial entregada | REG | =juntas @ 1-12:28 | mod=onDemand
11 | 2.3 | Resolver solicitudes de personalidad jurídica sindical | Resolución dentro de 25 días hábiles | Resolución firmada | REG | todos | mod=onDemand // apoyo=DJU
12 | 2.3 | Escuela de formación sindical | {n} personas de sindicatos con diploma | Diploma y lista de asistencia | JEF | =personas @ 4:60 7:60 10:60 | nombre25=Abrir la escuela de formación sindical
13 | P-16 | Depurar el registro de organizaciones inactivas | {n} organizaciones revisadas | Listado depurado | REG | =organizaciones @ 3,6,9:50
14 | 2.2 | Registrar contratos colectivos | Registro en cinco días hábiles | Asiento de registro | REG | ochonueve
15 | P-16 | Registrar reglamentos internos de trabajo | {n} reglamentos aprobados | Reglamento con sello | REG | =reglamentos @ 1-12:45 | mod=onDemand
16 | P-16 | Digitalizar los expedientes sindicales | {n} expedientes digitalizados | Registro de digitalización | REG | =expedientes @ 2-11:80 | apoyo=DAF
17 | P-15 | Unificar el modelo de acta de conciliación | Modelo único en doce oficinas | Modelo firmado | CON | 2:100 | desde=2026
18 | P-15 | Conciliación en línea para quienes viven lejos | Una de cada cinco audiencias a distancia | Acta con enlace de la grabación | CON | 3:5 4:5 5-12:11.25 | apoyo=DTI // desde=2026
19 | ~Comité Consultivo de Trabajo | Preparar las sesiones del comité consultivo | Cuatro sesiones preparadas | Carpeta de la sesión | JEF | trim | apoyo=DES
20 | 11.1 | Capacitar a sindicatos y empresas en negociación de buena fe | {n} talleres conjuntos | Lista de asistencia | JEF | =talleres @ 3,5,8,10:2
21 | 2.1 | Conciliar diferencias de trabajo | Conciliaciones | Acta | CON,REG | todos | hasta=2025
22 | P-15 | Supervisar a los conciliadores de las oficinas | Dos visitas a cada oficina | Informes mensuales del PAT | JEF | 2-11:10
`
