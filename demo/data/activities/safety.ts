// Columns: see advisory.ts.

export const safety = `
01 | 5.1 | Registrar comités de seguridad en empresas nuevas | {n} comités registrados | Registro y constancia emitida | COM | =comités @ 1-12:40
02 | 5.1 | Capacitar a integrantes de comités en identificar peligros | {n} personas capacitadas | Lista de asistencia y evaluación | COM | =personas @ 2-11:120
03 | 5.1 | Revisar los planes de prevención que presentan las empresas | Plan revisado en 20 días hábiles | Dictamen firmado | COM | ochos | meses25=ochonueve
04 | 5.2 | Realizar visitas preventivas a obras en construcción | 500 obras visitadas; 8 de cada 10 corrigen el peligro | Acta de visita firmada; registro fotográfico | VIS | 2:8 3:10 4-6:12 7,8:8 9:110 10,11:10 | resultado25=420 obras visitadas; 7 de cada 10 corrigen el peligro // meses25=2:8 3:10 4-6:12 7,8:8 9-11:10 // apoyo=DIN // cond=Depende de contar con dos vehículos desde enero
05 | 5.2 | Realizar visitas preventivas a plantas de alimentos | {n} plantas visitadas | Acta de visita firmada | VIS | =plantas @ 2-11:22
06 | 5.2 | Comprobar a los 60 días que se cumplan las recomendaciones | Nueve de cada diez recomendaciones cumplidas a los 60 días | Ficha de comprobación firmada | VIS | ochos | resultado25=Ocho de cada diez recomendaciones cumplidas a los 60 días
07 | 5.2 | Evaluar puestos de trabajo expuestos a ruido y calor | 150 puestos evaluados | Informe técnico por puesto | VIS | 2-11:10 12:0 | apoyo=DIN
08 | 5.3 | Investigar los accidentes graves notificados | Investigación cerrada en 30 días | Informe de investigación | ACC | todos | mod=onDemand
09 | 5.3 | Publicar el boletín mensual de accidentes | {n} boletines | Boletín en el portal | ACC | =boletines @ 1-12:1 | apoyo=UCO
10 | 5.3 | Cotejar el registro de accidentes con la seguridad social | 4 cotejos con diferencia menor a 2 % | Acta de cotejo | ACC | trim
11 | 5.4 | Realizar jornadas de prevención con gremios del transporte | Cuatro jornadas con 60 conductores cada una | Lista de asistencia y memoria | VIS | 2,5,8,11:25
12 | 5.4 | Preparar guías breves por oficio en lenguaje sencillo | Diez guías con dibujos | Guía publicada | COM | 3,5,7,9,11:20 | apoyo=UCO
13 | 5.4 | Llevar la prevención a institutos técnicos | {n} institutos con taller | Constancia del instituto | COM | =institutos @ 3,4,5,8,9:4
14 | P-07 | Calibrar los equipos de medición | Todos los equipos con calibración vigente | Certificado de calibración | LAB | trim
15 | P-07 | Atender solicitudes de medición ambiental | Medición hecha en 15 días hábiles | Informe de medición | LAB | alza | mod=onDemand
16 | P-07 | Mantener al día el inventario de equipos | Dos inventarios sin diferencia | Inventario firmado | LAB | sem
17 | P-07 | Reponer los reactivos vencidos | Reactivos vigentes | Acta de recepción | LAB |  | meses25=4,10:50 // apoyo=DAF
18 | 5.2 | Realizar visitas preventivas a fincas con uso de plaguicidas | {n} fincas visitadas | Acta de visita firmada | VIS | =fincas @ 5-9:16 | apoyo=ORO
19 | 5.3 | Atender la línea de aviso de accidentes | Aviso registrado el mismo día | Registro de avisos con hora | ACC | todos | mod=permanent
20 | 5.3 | Formar a médicos de empresa en el registro de accidentes | {n} profesionales formados | Lista de asistencia | ACC | =profesionales @ 4:40 9:40 | desde=2026
21 | P-12 | Dictaminar las solicitudes de trabajo en altura | Dictamen en 10 días hábiles | Dictamen firmado | PER | alza | mod=onDemand
22 | P-12 | Registrar a quienes prestan servicios de prevención | {n} prestadores registrados | Registro y constancia | PER | =prestadores @ 2-11:6
23 | P-12 | Revisar los reglamentos internos de seguridad | Revisión en 15 días hábiles | Resolución firmada | PER | alza
24 | P-03 | Revisar la matriz de riesgos de la dirección | 4 revisiones | Matriz firmada | JEF | trim
25 | P-03 | Evaluar el desempeño del personal | 2 evaluaciones a 41 personas | Ficha de evaluación | JEF | 5,11:50 | apoyo=DTH
26 | P-03 | Preparar el plan anual del año siguiente | Plan presentado en noviembre | Plan con firma de la dirección | JEF | 9:40 10:30 11:30
27 | P-12 | Autorizar calderas y recipientes a presión | Autorización en 20 días hábiles | Autorización firmada | PER | todos | hasta=2025
`

export const minimumWage = `
01 | 11.2 | Celebrar sesiones del Consejo con los tres sectores | {n} sesiones con quórum | Acta de sesión firmada | JEF | =sesiones @ 1-11:2 12:1 | peso=20
02 | 11.2 | Estudiar costo de vida, productividad y empleo por rama | Estudio entregado en agosto | Estudio técnico | SEC | 4:20 5:20 6:20 7:20 8:20 | apoyo=OBL // peso=20
03 | 11.2 | Consultar a sectores en tres regiones antes de proponer la tarifa | {n} consultas con memoria pública | Memoria de la consulta | SEC | =consultas @ 6:1 7:1 8:1 | apoyo=ORN,ORC,ORO // peso=15
04 | 11.2 | Presentar la propuesta de tarifas | Propuesta presentada antes del 15 de octubre | Propuesta firmada por el Consejo | JEF "Consejo en pleno" | 9:50 10:50 | peso=20
05 | P-30 | Difundir la tarifa vigente en oficinas y empresas | Tarifa visible en doce oficinas | Fotografía de la cartelera por oficina | SEC | 1:60 7:40 | apoyo=UCO,DAC // peso=10
06 | P-30 | Responder consultas sobre el salario mínimo | Respuesta en tres días hábiles | Registro de consultas | SEC | todos | mod=onDemand // peso=5
07 | P-30 | Custodiar actas y acuerdos del Consejo | Libro de actas al día | Libro de actas | SEC | ochonueve | apoyo=DAF // peso=10
`
