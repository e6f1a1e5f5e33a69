// Columns: see advisory.ts.

export const talent = `
01 | 8.2 | Realizar concursos públicos de ingreso | {n} plazas concursadas | Acta del tribunal y lista publicada | JEF | =plazas @ 3:10 5:10 8:10 10:10 | apoyo=UCO
02 | 8.2 | Evaluar el desempeño de todo el personal | Dos evaluaciones con acuerdo escrito | Ficha de evaluación firmada | CAP | sem
03 | 8.2 | Actualizar el manual de puestos | {n} puestos con perfil revisado | Perfil firmado | JEF | =puestos @ 2-11:9
04 | 8.1 | Detectar las necesidades de formación | Diagnóstico por unidad en enero | Informe de diagnóstico | CAP | 1:60 2:40
05 | 8.1 | Ejecutar el plan de formación | {n} personas con al menos 16 horas | Constancia de participación | CAP | =personas @ 3:80 4:80 5:80 7:80 8:80 9:80 10:60
06 | 8.1 | Formar a jefaturas en gestión por resultados | {n} jefaturas formadas | Diploma | CAP | =jefaturas @ 4:30 9:30 | apoyo=UPC
07 | 8.1 | Recibir al personal nuevo con inducción | Inducción en la primera semana | Lista de comprobación firmada | CAP | todos | mod=onDemand
08 | 8.3 | Medir el clima de trabajo | Encuesta con ocho de cada diez respuestas | Informe de clima | JEF | 9:50 10:50
09 | 8.3 | Cuidar la salud del personal con jornadas médicas | {n} jornadas | Registro de atenciones | NOM | =jornadas @ 2,5,8,11:3
10 | ~Bienestar y clima de trabajo | Poner en marcha el comité interno de seguridad | Doce sesiones del comité | Acta de sesión | "Comité interno de seguridad" | todos | apoyo=DSS
11 | P-21 | Cubrir las plazas vacantes | Plaza cubierta en 60 días | Acuerdo de nombramiento | JEF | ochonueve
12 | P-21 | Digitalizar los expedientes de personal | {n} expedientes completos | Registro de digitalización | NOM | =expedientes @ 2-11:60 | apoyo=DAF
13 | P-23 | Pagar la nómina a más tardar el día 25 | {n} nóminas sin errores | Planilla y comprobante de pago | NOM | =nóminas @ 1-12:1 | apoyo=UFI
14 | P-23 | Gestionar licencias, incapacidades y prestaciones | Trámite resuelto en tres días | Registro de trámites | NOM | todos | mod=onDemand
15 | P-22 | Evaluar el efecto de la formación | Evaluación a los tres meses de cada curso | Informe de evaluación | CAP | 7:50 12:50
16 | 8.3 | Programa de retiro digno | 20 personas acompañadas | Ficha de acompañamiento | NOM | 3,9:50 | desde=2026
17 | ~Pasantías y servicio social | Recibir estudiantes en pasantía | {n} estudiantes con informe final | Constancia de pasantía | CAP | =estudiantes @ 2:40 7:40
`

export const technology = `
01 | 6.1 | Analizar los trámites que pasarán a estar en línea | {n} trámites analizados | Documento de requisitos firmado | JEF | =trámites @ 2:2 4:2 6:2 8:2 | apoyo=UPC
02 | 6.1 | Construir el registro de contratos en línea | Registro en uso por 40 empresas | Acta de puesta en marcha | JEF | 3:10 4:10 5:10 6:40 7:20 8:10 | apoyo=DGE
03 | 6.1 | Mejorar el sistema de turnos y citas | Dos entregas al año | Acta de entrega | JEF | sem | apoyo=DAC
04 | 6.1 | Integrar los registros de inspección y conciliación | Un solo número de caso | Acta de pruebas | JEF | 5:30 9:70 | apoyo=DIN,DRL // desde=2026
05 | 6.1 | Publicar el trámite de registro en línea | Trámite publicado en agosto | Enlace público y acta | JEF | 7:40 8:60
06 | 6.4 | Respaldar los registros cada semana | Copia semanal y prueba de recuperación | Bitácora de respaldo | SIS | ochos
07 | 6.4 | Probar la recuperación ante desastres | {n} pruebas con tiempo menor a cuatro horas | Informe de la prueba | SIS | =pruebas @ 5,11:1
08 | 6.4 | Mantener los servicios disponibles | Disponibilidad de 99.5 % | Reporte de disponibilidad | SIS | todos | mod=permanent
09 | 6.4 | Corregir fallas de seguridad | Fallas graves corregidas en siete días | Registro de parches | SIS | todos
10 | P-25 | Dar soporte a las oficinas territoriales | Nueve de cada diez solicitudes resueltas en dos días | Sistema de solicitudes | SOP | ochos
11 | P-25 | Renovar equipos de cómputo | {n} equipos entregados | Acta de entrega | SOP | =equipos @ 6:60 10:60 | apoyo=DAF // antes25==equipos @ 6:90 10:90
12 | P-25 | Dar mantenimiento a equipos y redes | Dos mantenimientos por oficina | Hoja de mantenimiento firmada | SOP | 1-12:8.33
13 | ~Tablero de seguimiento | Desarrollar el tablero de seguimiento | Tablero en uso | Acta de puesta en marcha | JEF | 4:20 6:60 9:20 | apoyo=UPC
14 | ~Gobierno digital | Capacitar en herramientas de oficina | {n} personas | Archivo de la unidad | SOP | =personas @ 3:30 5:30 8:30 10:30 | apoyo=DTH
15 | P-24 | Publicar las interfaces para otras instituciones | Dos interfaces documentadas | Documentación publicada | JEF | 9,12:50 | desde=2026
`

export const administration = `
01 | 9.2 | Preparar el plan anual de compras | Plan publicado en enero | Plan publicado | COM | 1:70 2:30 | apoyo=UFI
02 | 9.2 | Tramitar compras por libre gestión | {n} procesos adjudicados en 20 días | Expediente de compra | COM | =procesos @ 1:10 2-10:32 11:20 | mod=onDemand
03 | 9.2 | Tramitar licitaciones | {n} licitaciones sin recursos ganados en contra | Resolución de adjudicación | COM | =licitaciones @ 2:2 4:3 6:3 8:2 | apoyo=DJU
04 | 9.2 | Evaluar a los proveedores | Todos los contratos evaluados | Ficha de evaluación | COM | sem | desde=2026
05 | 9.2 | Publicar cada contrato en el portal | Contrato publicado en tres días | Contrato publicado | COM | todos | apoyo=UTR
06 | 9.3 | Dar mantenimiento preventivo a la flota | {n} servicios según kilometraje | Orden de taller | SER | =servicios @ 1-12:14
07 | 9.3 | Atender solicitudes de transporte | Nueve de cada diez solicitudes atendidas | Bitácora de transporte | SER | todos | mod=onDemand
08 | 9.3 | Reparar techos y baños de las oficinas | {n} oficinas reparadas | Acta de recepción de obra | SER | =oficinas @ 3:1 5:1 7:1 9:1 | apoyo=UFI // antes25==oficinas @ 3:2 5:2 7:2 9:2
09 | ~Control de bienes | Levantar el inventario de bienes | Dos inventarios conciliados | Inventario firmado | SER | sem
10 | 9.3 | Descargar bienes inservibles | Una descarga al año | Acta de descargo | SER | 11:100
11 | 9.4 | Reducir el consumo de energía y papel | Cinco por ciento menos que el año anterior | Facturas y cuadro comparativo | SER "Comité ambiental" | 3,6,9,12:25
12 | 9.4 | Separar y entregar residuos reciclables | {n} entregas certificadas | Certificado del gestor de residuos | SER "Comité ambiental" | =entregas @ 2,4,6,8,10,12:1
13 | 9.4 | Formar promotores ambientales | Formación del personal |  | SER | 4,9:50 | medios25=Lista de asistencia // resultado25=30 promotores formados
14 | 6.2 | Transferir expedientes al archivo central | {n} cajas transferidas con índice | Acta de transferencia | ARC | =cajas @ 2-11:45
15 | 6.2 | Digitalizar series documentales | {n} páginas digitalizadas | Registro de digitalización | ARC | =páginas @ 1-12:9000 | apoyo=DTI
16 | P-28 | Atender préstamos y consultas del archivo | Documento entregado en un día | Registro de préstamos | ARC | todos | mod=onDemand
17 | P-28 | Eliminar documentos con tabla aprobada | Dos eliminaciones autorizadas | Acta de eliminación | ARC | 6,12:50 | apoyo=UTR,UCI
18 | P-27 | Vigilancia y limpieza de edificios | Servicio todo el año | Bitácora de vigilancia | "Supervisores de edificio" | todos | mod=permanent
19 | P-27 | Pagar servicios básicos y alquileres | Pago antes del vencimiento | Comprobante de pago | SER | todos | apoyo=UFI
20 | P-26 | Actualizar el registro de proveedores | Registro depurado | Según demanda | COM | ochos | meses25=ochonueve
21 | ~Seguridad de edificios | Realizar simulacros de evacuación | {n} simulacros | Informe de simulacro | SER | =simulacros @ 4:7 9:7 | apoyo=DSS
22 | P-26 | Digitalizar los expedientes de compra | 600 expedientes digitalizados | Registro de digitalización | COM | habil | hasta=2025
23 | P-26 | Comprar vehículos para las visitas de inspección | {n} vehículos entregados | Acta de entrega | COM | =vehículos @ 8:4 | hasta=2024 // baja25=El presupuesto aprobado no incluye la compra de vehículos
`

export const finance = `
01 | 9.1 | Formular el presupuesto por resultados | Proyecto entregado en julio | Proyecto de presupuesto firmado | JEF | 4:15 5:25 6:35 7:25 | apoyo=UPC
02 | 9.1 | Fijar y comunicar techos por unidad | Techos comunicados en mayo | Nota de techos | JEF | 5:100
03 | 9.1 | Informar la ejecución del gasto por objetivo | {n} informes a más tardar el día 8 | Informe mensual de ejecución | PRE | =informes @ 1-12:1
04 | P-29 | Programar y reprogramar la ejecución | Cuatro reprogramaciones autorizadas | Resolución de reprogramación | PRE | inicio
05 | P-29 | Pagar obligaciones en 30 días | Nueve de cada diez facturas pagadas en plazo | Reporte de pagos | JEF | todos
06 | P-29 | Cerrar la contabilidad del mes | {n} cierres antes del día 10 | Estados financieros firmados | JEF | =cierres @ 1-12:1
07 | ~Conciliación bancaria | Conciliar cuentas bancarias | {n} conciliaciones sin partidas viejas | Conciliación firmada | PRE | =conciliaciones @ 1-12:4
08 | 9.1 | Calcular el costo de los servicios principales | Diez servicios con costo unitario | Ficha de costo | PRE | 6:30 9:30 11:40 | apoyo=DAF // desde=2026
09 | ~Ingresos propios | Control de multas y aranceles cobrados | Ingresos registrados el mismo día | Recibo de ingreso | JEF,PRE | todos
`
