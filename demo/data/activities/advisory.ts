// number | line, process or ~text without classification | activity | expected result | means | responsible | months, or = unit of measure @ quantities | extras

/** Despacho Ministerial, with Dirección Ejecutiva and foreign affairs. */
export const despacho = `
01 | P-01 | Dar seguimiento semanal a las instrucciones del Despacho | Nueve de cada diez instrucciones cumplidas en su plazo | Tablero de instrucciones con fecha de cierre | ENL | todos
02 | P-01 | Convocar y conducir el comité de coordinación de direcciones | {n} sesiones con acuerdos publicados a todas las jefaturas | Acta de sesión firmada | JEF | =sesiones @ 1-12:2 | apoyo=UPC
03 | 11.1 | Convocar la mesa de diálogo entre trabajadores, empleadores y gobierno | {n} sesiones de la mesa con acuerdos escritos | Acta firmada por los tres sectores; lista de asistencia | JEF | =sesiones @ 2,4,6,8,10,11:1 | apoyo=DRL,CSM
04 | 11.3 | Preparar las memorias sobre convenios internacionales del trabajo | {n} memorias entregadas antes del 1 de septiembre | Memoria con constancia de recepción | COO | =memorias @ 5:2 6:3 7:3 8:2 | apoyo=DJU,OBL
05 | 11.3 | Responder las quejas y observaciones de organismos internacionales | Respuesta enviada dentro del plazo que fija cada organismo | Nota de respuesta con acuse | COO | todos | mod=onDemand // apoyo=DJU,DIN
06 | P-02 | Negociar y firmar acuerdos de cooperación técnica | {n} acuerdos firmados con presupuesto y responsable | Acuerdo firmado; ficha del proyecto | COO | =acuerdos @ 3,6,9,11:1 | apoyo=DJU
07 | ~Proyectos de cooperación | Informar sobre el avance de los proyectos con cooperantes | Cuatro informes con avance físico y gasto | Informe trimestral de proyectos | COO | trim | apoyo=UFI
08 | 10.3 | Atender las peticiones de las comisiones de la Asamblea | Respuesta en cinco días hábiles | Oficio de respuesta | ENL | todos | mod=onDemand // desde=2026
09 | P-01 | Recorrer las oficinas territoriales con las direcciones | Once oficinas visitadas con compromisos escritos | Ayuda memoria de la visita | JEF | 2-7:10 8-11:10 | hasta=2025
`

export const planning = `
01 | 10.4 | Acompañar a las unidades en la preparación del plan anual | Treinta planes presentados antes del 15 de diciembre | Planes presentados en el sistema; calendario firmado | JEF | 8:15 9:20 10:25 11:25 12:15 | nombre25=Acompañar la preparación de los planes anuales de las unidades // resultado25=Veintinueve planes presentados antes del 15 de diciembre // apoyo=DES
02 | 10.4 | Consolidar el plan anual y llevarlo a autorización | Plan consolidado autorizado antes de terminar diciembre | Plan consolidado con tres firmas | JEF | 11:40 12:60
03 | 10.4 | Verificar por muestra la evidencia de los reportes mensuales | {n} reportes verificados contra su medio | Ficha de verificación | TEC | =reportes @ 1-12:95
04 | 10.3 | Cerrar los cortes mensuales de seguimiento | {n} cortes publicados a más tardar el noveno día hábil | Corte numerado con huella | TEC | =cortes @ 1-12:1
05 | ~Riesgos conocidos y control interno activo | Facilitar los talleres de FODA y riesgos de las unidades | {n} talleres con matriz firmada | Lista de asistencia; matriz de riesgos firmada | TEC | =talleres @ 4:8 5:10 6:12 | apoyo=UCI
06 | P-03 | Evaluar cada trimestre el avance del plan estratégico | Cuatro evaluaciones con causas y compromisos | Informe de evaluación trimestral | JEF | 1,4,7,10:25
07 | 10.4 | Organizar la consulta anual con sindicatos y empresas | {n} mesas de consulta en tres regiones | Memoria de la mesa; lista de asistencia | JEF | =mesas @ 4:3 5:5 6:1 | apoyo=UCO,ORN,ORC,ORO
08 | 10.4 | Responder cada aporte de la consulta con su decisión y su razón | Todos los aportes respondidos antes de agosto | Registro de aportes con decisión publicada | TEC | 6:40 7:60
09 | P-04 | Revisar y actualizar los procedimientos documentados | {n} procedimientos vigentes con firma | Procedimiento con control de versión | CAL | =procedimientos @ 2-11:3
10 | P-04 | Realizar auditorías internas de calidad | {n} procesos auditados | Informe de auditoría de calidad | CAL | =procesos @ 3:3 5:3 8:3 10:3
11 | P-04 | Dar seguimiento a las acciones de mejora | Ocho de cada diez acciones cerradas con eficacia comprobada | Registro de acciones de mejora | CAL | todos
12 | 6.3 | Simplificar trámites junto con las direcciones | {n} trámites con menos pasos que en 2025 | Ficha del trámite, antes y después | CAL | =trámites @ 4,7,10:2 | apoyo=DTI,DAC // desde=2026
13 | P-03 | Capacitar a los enlaces de planificación | {n} enlaces capacitados | Lista de asistencia y prueba corta | TEC | =enlaces @ 7:30 8:30
14 | ~Sistema de gestión de calidad | Mantener la certificación de calidad del proceso de atención | Certificado vigente | Certificado y acta de la auditoría de seguimiento | CAL | 5:30 10:70
`

export const internalControl = `
01 | 10.1 | Auditar la gestión de las unidades según el plan de auditoría | {n} auditorías con informe final | Informe de auditoría notificado | AUD | =auditorías @ 3,5,8,11:2
02 | 10.1 | Dar seguimiento a las recomendaciones de auditoría | Siete de cada diez recomendaciones cumplidas | Matriz de seguimiento firmada | AUD | trim
03 | 10.1 | Evaluar el sistema de control interno institucional | Una evaluación con plan de mejora | Informe de evaluación | JEF | 9:40 10:40 11:20
04 | P-05 | Practicar arqueos de caja y fondos circulantes | {n} arqueos sin aviso | Acta de arqueo | AUD | =arqueos @ 1-12:2
05 | P-05 | Revisar por muestra la evidencia ya verificada | {n} evidencias revisadas | Cédula de revisión | AUD | =evidencias @ 1,4,7,10:60
06 | P-05 | Examinar las contrataciones mayores | Todas las contrataciones de más de 50,000 dólares examinadas | Informe de examen | JEF | sem | apoyo=DAF
07 | 10.2 | Tramitar las denuncias internas sobre conducta | Admisión o rechazo en diez días hábiles | Expediente foliado | JEF | todos | mod=onDemand // meses25=1-12:8
08 | P-05 | Preparar el plan de auditoría del año siguiente | Plan presentado antes del 31 de marzo | Plan de auditoría aprobado | JEF | 1:20 2:40 3:40
`

export const transparency = `
01 | 7.3 | Resolver las solicitudes de información | {n} solicitudes resueltas en ocho días hábiles o menos | Resolución notificada | DAT | =solicitudes @ 1-12:42 | mod=onDemand
02 | 7.3 | Actualizar la información que la ley ordena publicar | Portal completo y al día cada trimestre | Lista de comprobación del portal | DAT | inicio
03 | 7.3 | Publicar conjuntos de datos abiertos con diccionario | {n} conjuntos publicados | Conjunto de datos en el portal | DAT | =conjuntos @ 3,6,9,12:3 | apoyo=OBL,DTI
04 | 10.3 | Celebrar la audiencia pública de rendición de cuentas | Una audiencia con preguntas respondidas en cinco días | Acta de la audiencia; registro de preguntas | JEF | 5:30 6:60 7:10 | apoyo=UCO,UPC
05 | 10.3 | Contestar las preguntas que llegan al portal ciudadano | Respuesta publicada en cinco días hábiles | Pregunta y respuesta publicadas | DAT | todos | mod=onDemand // desde=2026
06 | 10.2 | Difundir el código de ética entre el personal | {n} personas en los talleres | Lista de asistencia | JEF "Comisión de Ética" | =personas @ 3:120 6:120 9:120 11:60
07 | P-08 | Clasificar la información reservada y confidencial | Índice de reserva actualizado dos veces al año | Índice publicado | JEF | 1,7:50
08 | P-08 | Capacitar a los enlaces de información de las unidades | Treinta enlaces capacitados | Lista de asistencia | DAT | 4:50 8:49
09 | ~Gestión documental | Revisar la guía de archivo de cada unidad | Treinta guías revisadas | Guía de archivo firmada | JEF | 2-11:10 | apoyo=DAF
`

export const communications = `
01 | P-06 | Publicar los servicios y resultados del Ministerio en redes | {n} publicaciones en lenguaje sencillo | Informe de alcance por publicación | DIG | =publicaciones @ 1-12:60
02 | P-06 | Redactar y enviar comunicados de prensa | {n} comunicados | Comunicado publicado en el portal | JEF | =comunicados @ 1-12:12
03 | P-06 | Convocar conferencias de prensa sobre resultados de cada corte | Cuatro conferencias | Convocatoria y grabación | JEF | 1,4,7,10:25
04 | 5.4 | Producir la campaña de prevención de accidentes por oficio | Campaña en tres regiones con medición de recuerdo | Piezas de campaña; informe de medición | DIG | 3:30 4:40 5:30 | apoyo=DSS
05 | 3.1 | Difundir las ferias de empleo con lista previa de empresas | Lista publicada siete días antes de cada feria | Publicación con fecha | DIG | picos | apoyo=DGE
06 | 1.3 | Campaña «Primero la escuela» contra el trabajo infantil | Mensaje en doce departamentos durante junio | Plan de medios y constancia de emisión | JEF | 5:30 6:70 | apoyo=DIN
07 | P-06 | Monitoreo diario de medios | Resumen enviado antes de las ocho de la mañana | Archivo de la unidad | DIG | todos | mod=permanent
08 | 4.2 | Escribir las respuestas modelo para la línea telefónica | {n} respuestas revisadas con un lector ajeno | Catálogo de respuestas | DIG | =respuestas @ 2,5,8,11:15 | apoyo=DAC // desde=2026
09 | ~Boletín interno | Boletín interno mensual | Personal informado | Boletín enviado por correo | DIG | ochonueve | nombre25=Publicar el boletín interno cada mes // resultado25=12 boletines enviados
10 | 10.3 | Producir el resumen ciudadano de cada corte trimestral | Cuatro resúmenes de una página | Resumen publicado | JEF | 1,4,7,10:25 | apoyo=UPC // desde=2026
11 | P-06 | Imprimir la revista institucional | Dos números de la revista | Revista impresa | JEF | sem | hasta=2025
12 | P-06 | Producir una serie de radio sobre derechos laborales | {n} programas emitidos | Grabación con fecha de emisión | DIG | =programas @ 5-8:4 | hasta=2024 // baja25=El presupuesto aprobado no cubre la producción de radio
`

export const equality = `
01 | 8.4 | Formar al personal en igualdad y trato sin discriminación | {n} personas formadas | Lista de asistencia; prueba antes y después | TEC | =personas @ 2-11:36 | apoyo=DTH
02 | 8.4 | Aplicar el diagnóstico anual de brechas dentro del Ministerio | Diagnóstico con medidas y fechas | Informe de diagnóstico | JEF | 2:30 3:40 4:30 | apoyo=OBL
03 | 3.5 | Certificar empresas con prácticas de igualdad | {n} empresas certificadas | Certificado y ficha de evaluación | JEF | =empresas @ 3,6,9,12:5 | apoyo=DIN
04 | 3.5 | Asesorar a empresas que contratan personas con discapacidad | {n} empresas asesoradas | Acta de asesoría | TEC | =empresas @ 1-12:8 | apoyo=DGE
05 | 1.4 | Revisar denuncias por acoso y despido por embarazo | Opinión técnica en tres días hábiles | Opinión firmada | JEF | todos | mod=onDemand // apoyo=DIN,DJU
06 | 8.4 | Acompañar los casos internos de acoso laboral | Acompañamiento desde el primer día | Expediente reservado | JEF | todos | mod=onDemand
07 | P-09 | Revisar con enfoque de igualdad las normas y formularios | {n} documentos revisados | Dictamen de revisión | TEC | =documentos @ 3,6,9,12:6
08 | ~Fechas conmemorativas | Conmemorar las fechas de derechos de las mujeres y de las personas con discapacidad | Tres jornadas con personal y usuarias | Memoria de la jornada | TEC | 3:40 11:30 12:30 | apoyo=UCO
09 | 8.3 | Mantener en servicio las salas de lactancia | Cinco salas abiertas todo el año | Bitácora de uso | TEC | ochos | apoyo=DAF
10 | P-09 | Traducir a lengua de señas los trámites más pedidos | {n} videos publicados | Video en el portal | TEC | =videos @ 4:4 6:4 8:4 10:4 | apoyo=UCO,DAC // desde=2026
11 | ~Política de igualdad | Informe anual de la política de igualdad | Informe presentado en diciembre | Informe firmado | JEF | 11:40 12:60
`
