// number | unidad rectora | line or process | activity | expected result | means | responsible | programmes to choose from, or = unit of measure @ quantities of a middle-sized office | result and means that an office may word itself

export const catalogueTable = `
01 | DIN | 1.2 | Recibir y turnar denuncias | Denuncia turnada el mismo día | Registro de denuncias con hora | GES | todos/ochonueve/alza | medios
02 | DIN | 1.2 | Realizar inspecciones por denuncia | {n} inspecciones hechas en ocho días hábiles | Acta de inspección | "Inspectores de turno" | =inspecciones @ 1-12:16 |
03 | DIN | 1.1 | Ejecutar el programa de inspección de la zona | {n} centros de trabajo inspeccionados | Acta de inspección; programa mensual firmado | "Inspectores de turno" | =inspecciones @ 1:14 2-11:24 12:12 |
04 | DIN | 1.2 | Inspeccionar comercios por denuncia | Ocho de cada diez comercios corrigen la falta | Acta de inspección | "Inspectores de turno" | todos/ochonueve | resultado
05 | DIN | 1.5 | Volver a los centros con faltas para comprobar lo ordenado | {n} centros comprobados | Acta de reinspección | "Inspectores de turno" | =reinspecciones @ 1-12:7 |
06 | DIN | 1.3 | Buscar trabajo infantil en mercados y cortes | {n} recorridos con la red local de protección | Informe del recorrido | JEF | =recorridos @ 3:1 6:2 9:1 11:2 | medios
07 | DIN | 1.4 | Vigilar el trato a trabajadoras embarazadas | {n} empresas vigiladas | Acta de inspección | "Inspectores de turno" | =empresas @ 2,4,6,8,10:5 |
08 | DIN | P-10 | Dar charlas de derechos laborales en empresas | {n} charlas | Lista de asistencia | JEF | =charlas @ 2-11:2 | medios
09 | DIN | P-11 | Entregar notificaciones del procedimiento de multa | Entrega en cinco días | Acta de notificación | GES | todos/habil/alza |
10 | DGE | 3.2 | Atender la ventanilla de empleo | Persona inscrita y orientada en la primera visita | Registro de la bolsa de empleo | "Gestoría de empleo" | todos/ochonueve/alza | medios
11 | DGE | 3.2 | Visitar empresas para conseguir vacantes | {n} empresas visitadas | Ficha de visita | "Gestoría de empleo" | =visitas @ 1-12:10 |
12 | DGE | 3.2 | Colocar a personas en un empleo formal | {n} personas colocadas | Constancia de la empresa | "Gestoría de empleo" | =personas @ 1-12:28 |
13 | DGE | 3.3 | Orientar a jóvenes que buscan su primer empleo | Cada joven sale con un plan de búsqueda | Ficha de orientación | "Gestoría de empleo" | todos/habil/ochonueve | resultado, medios
14 | DGE | 3.1 | Organizar ferias de empleo | {n} ferias con veinte empresas o más | Memoria de la feria | JEF | =ferias @ 4,9:1 | resultado, medios
15 | DGE | 3.3 | Dar talleres de hoja de vida y entrevista | {n} talleres | Lista de asistencia | "Gestoría de empleo" | =talleres @ 2-11:3 |
16 | DGE | 3.4 | Inscribir a personas en cursos cortos | {n} personas inscritas | Hoja de inscripción | "Gestoría de empleo" | =personas @ 3:25 5:25 7:25 9:20 |
17 | DGE | 3.5 | Acompañar la búsqueda de empleo de personas con discapacidad y retornadas | Plan de empleo para cada persona | Ficha de atención | GES | todos/trim/habil | medios
18 | DGE | P-13 | Mantener al día la cartelera de vacantes | Cartelera renovada cada lunes | Fotografía con fecha | "Gestoría de empleo" | ochonueve/todos/alza |
19 | DRL | 2.1 | Celebrar audiencias de conciliación | {n} audiencias; seis de cada diez con acuerdo | Acta de audiencia | JEF | =audiencias @ 1-12:22 |
20 | DRL | 2.1 | Atender solicitudes de conciliación | Cita en menos de ocho días hábiles | Libro de solicitudes | GES | ochonueve/todos/alza | medios
21 | DRL | 2.2 | Recibir contratos colectivos para su registro | Contrato enviado en dos días | Nota de envío | JEF | trim/sem/todos |
22 | DRL | 2.3 | Recibir documentos de sindicatos de la zona | Documento enviado el mismo día | Nota de envío | GES | todos/habil |
23 | DRL | 2.4 | Avisar de los conflictos colectivos de la zona | Aviso en 24 horas | Ficha de aviso | JEF | todos/ochonueve |
24 | DRL | P-16 | Recibir contratos individuales y reglamentos | {n} documentos recibidos | Libro de entrada | GES | =documentos @ 1-12:40 |
25 | DRL | 2.1 | Comprobar que se pague lo acordado | Ocho de cada diez acuerdos pagados | Constancia de pago | GES | todos/alza/ochonueve | resultado
26 | DSS | 5.1 | Promover comités de seguridad en la zona | {n} comités formados | Solicitud de registro | JEF | =comités @ 2-11:2 |
27 | DSS | 5.2 | Hacer visitas preventivas en los oficios de mayor peligro | {n} visitas | Acta de visita firmada; registro fotográfico | "Inspectores de turno" | =visitas @ 2-11:6 |
28 | DSS | 5.3 | Registrar los avisos de accidente | Aviso registrado el mismo día | Registro de avisos | GES | todos/ochonueve |
29 | DSS | 5.4 | Dar charlas de prevención por oficio | {n} charlas | Lista de asistencia | JEF | =charlas @ 3,5,8,10:2 | medios
30 | DAC | 4.1 | Atender en la ventanilla única | {n} personas atendidas | Reporte del sistema de turnos | GES | =atenciones @ 1-12:420 |
31 | DAC | 4.3 | Orientar a personas despedidas | Orientación el mismo día | Hoja de asesoría | JEF | todos/ochonueve/alza | medios
32 | DAC | 4.3 | Calcular prestaciones por retiro en la oficina | {n} cálculos entregados | Hoja de cálculo firmada | GES | =cálculos @ 1-12:35 |
33 | DAC | 4.4 | Salir con la unidad móvil a los municipios | {n} salidas | Hoja de ruta | JEF | =salidas @ 2,4,6,8,10:1 |
34 | DAC | P-18 | Recibir y enviar la correspondencia de la zona | Envío a la sede dos veces por semana | Libro de entrada | GES | todos/ochonueve |
35 | DAC | 4.1 | Aplicar la encuesta de satisfacción | Cien encuestas por trimestre | Encuestas llenas y cuadro resumen | GES | trim/inicio | medios
`
