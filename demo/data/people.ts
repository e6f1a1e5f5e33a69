import { institution } from './institution.ts'
import { readList, readTable } from './table.ts'
import type { DemoHolding, DemoPerson } from './types.ts'

// Everybody is invented. name | f or m | post, first day, last day or nothing, title as signed; further holdings after a slash
const table = `
Celina Arrieta Montoya | f | DES-MIN, 2024-06-03,, Ministra de Trabajo y Equidad Laboral
Fabián Escalante Pardo | m | DES-JEF, 2024-06-10,, Director Ejecutivo
Noemí Valdivia Sarmiento | f | DES-COO, 2024-07-01,, Coordinadora de Cooperación y Asuntos Internacionales / DES-JEF, 2024-11-11, 2024-11-22, Directora Ejecutiva interina, sustituto / DES-JEF, 2025-01-13, 2025-01-17, Directora Ejecutiva interina, sustituto
Lisandro Peñalba Ortuño | m | DES-ENL, 2024-09-02,, Asistente Técnico del Despacho
Octavio Benavides Llorente | m | UPC-JEF, 2021-02-01,, Jefe de Planificación y Calidad
Graciela Monzoy Tábora | f | UPC-TEC, 2022-03-14,, Técnica de Planificación
Abigaíl Sorto Villamar | f | UPC-CAL, 2023-01-09,, Coordinadora de Calidad
Hernán Castroviejo Luna | m | UCI-JEF, 2019-05-06,, Jefe de Control Interno
Yesenia Olmedo Barraza | f | UCI-AUD, 2020-08-17,, Auditora de Gestión
Matilde Roncal Etcheverri | f | UCI-EXT, 2026-01-12, 2027-12-31, Auditora Externa
Rosaura Linares Quiñónez | f | UTR-JEF, 2020-01-13,, Jefa de Transparencia
Edgardo Pineda Cuevas | m | UTR-DAT, 2022-05-02,, Oficial de Solicitudes y Datos Abiertos
Mauricio Zaldaña Prieto | m | UCO-JEF, 2024-06-17,, Jefe de Comunicaciones
Karla Beltrán Oquendo | f | UCO-DIG, 2023-04-11,, Editora de Medios Digitales
Leonor Escorcia Najarro | f | UII-JEF, 2021-03-08,, Jefa de Igualdad e Inclusión
Ulises Carranza Motta | m | UII-TEC, 2024-02-05,, Técnico de Inclusión
Bernardo Ayestarán Gil | m | DIN-JEF, 2022-01-10,, Director de Inspección
Silvia Marroquí Landa | f | DIN-PRO, 2020-06-01,, Coordinadora de Inspección Programada
Tomás Grijalba Espín | m | DIN-DEN, 2021-09-06,, Coordinador de Denuncias
Paulina Cerén Aldama | f | DIN-SAN, 2019-11-04,, Jefa de Multas y Sanciones
Adela Fuentealba Ríos | f | DGE-JEF, 2023-02-06,, Directora de Empleo
Wilfredo Tamayo Ancheta | m | DGE-INT, 2018-04-16,, Coordinador de Intermediación Laboral
Daniela Ocampo Treviño | f | DGE-FOR, 2024-01-15,, Coordinadora de Formación y Primer Empleo
Gonzalo Irías Balmaceda | m | DRL-JEF, 2020-10-05,, Director de Relaciones Laborales / CSM-JEF, 2024-08-01,, Presidente del Consejo del Salario Mínimo
Amparo Zelada Murcia | f | DRL-CON, 2017-03-20,, Jefa de Conciliación
Rubén Arocha Palma | m | DRL-REG, 2022-07-11,, Jefe de Registro Colectivo y Sindical
Damaris Lozano Ureña | f | DSS-JEF, 2022-08-01,, Directora de Seguridad y Salud en el Trabajo
Irene Quijada Solares | f | DSS-VIS, 2023-05-15,, Coordinadora de Visitas Preventivas
Néstor Aguiluz Bonilla | m | DSS-COM, 2021-01-18,, Jefe de la Sección de Comités
Verónica Salmerón Paz | f | DSS-ACC, 2020-02-03,, Jefa del Registro de Accidentes
Joel Turcios Amézquita | m | DSS-LAB, 2019-07-22,, Jefe del Laboratorio de Higiene Ocupacional
Emilio Galdós Rentería | m | DSS-PER, 2023-10-02, 2026-03-31, Jefe de la Sección de Permisos
Marina Cotero Villalta | f | DAC-JEF, 2021-06-21,, Directora de Atención Ciudadana
Kevin Iraheta Dueñas | m | DAC-LIN, 2024-03-04,, Coordinador de la Línea Telefónica
Teresa Ovando Chicas | f | DAC-MES, 2016-02-15,, Encargada de la Mesa de Entrada
Santiago Borrás Menjívar | m | OBL-JEF, 2022-04-04,, Director del Observatorio Laboral
Luciana Pereyra Tobar | f | OBL-EST, 2022-09-19,, Coordinadora de Estadística
Consuelo Arbizú Tenorio | f | CDL-JEF, 2019-02-11, 2025-10-14, Jefa del Centro de Documentación Laboral / OBL-DOC, 2025-10-15,, Encargada de Documentación
Orlando Ceballos Mina | m | DJU-JEF, 2024-06-17,, Director Jurídico
Julieta Andrade Sunsín | f | DJU-PRO, 2021-04-12,, Jefa de Procuración
Mirna Espinal Godínez | f | DTH-JEF, 2020-01-06,, Directora de Talento Humano
Álvaro Recinos Tello | m | DTH-CAP, 2023-03-13,, Jefe de Formación y Desempeño
Catalina Baires Ocón | f | DTH-NOM, 2018-08-06,, Jefa de Nómina y Prestaciones
Rodrigo Samayoa Fierro | m | DTI-JEF, 2023-07-03,, Director de Tecnologías
Ximena Duarte Llanes | f | DTI-SIS, 2022-11-07,, Administradora de Sistemas
Melvin Orantes Pocasangre | m | DTI-SOP, 2021-10-18,, Jefe de Soporte a Usuarios
Elba Figuerola Cantor | f | DAF-JEF, 2022-02-07,, Directora Administrativa y Financiera
Ricardo Monterrosa Vial | m | DAF-COM, 2024-04-01,, Jefe de Compras
Blanca Umaña Terrón | f | DAF-SER, 2019-09-16,, Jefa de Servicios Generales
Arturo Chinchilla Poey | m | DAF-ARC, 2017-05-08,, Encargado del Archivo Institucional
Jacinta Molinero Arce | f | UFI-JEF, 2021-01-04,, Jefa de la Unidad Financiera
Iván Quezada Bolaños | m | UFI-PRE, 2020-03-02,, Jefe de Presupuesto
Aurora Dinarte Salomé | f | CSM-SEC, 2023-08-14,, Secretaria Técnica del Consejo
Esteban Rugama Calero | m | ORN-JEF, 2021-05-03,, Jefe de la Oficina Regional Norte
Fátima Guandique Oliva | f | ORN-GES, 2022-06-06,, Gestora de Servicios
Nelson Barahona Picado | m | OMC-JEF, 2023-01-16,, Jefe de la Oficina de Monteclaro
Lidia Sandigo Merlos | f | OAF-JEF, 2020-07-13,, Jefa de la Oficina de Aguas Frías
Patricia Almendares Coto | f | OPG-JEF, 2026-01-05,, Jefa de la Oficina de Piedra Gorda
Rafael Urrutia Belloso | m | ORC-JEF, 2019-03-04,, Jefe de la Oficina Regional Costa
Nidia Cáceres Alfonzo | f | ORC-GES, 2023-02-20,, Gestora de Servicios
Hugo Landaverry Sosa | m | OST-JEF, 2022-05-16,, Jefe de la Oficina de San Telmo
Sonia Batres Quijano | f | OLC-JEF, 2018-10-08,, Jefa de la Oficina de Los Ceibos
Raquel Mejicanos Duque | f | OLR-JEF, 2021-08-23,, Jefa de la Oficina de La Ribera
Julio Amador Tercero | m | ORO-JEF, 2023-09-04,, Jefe de la Oficina Regional Oriente
Ingrid Perdomo Vallecillo | f | ORO-GES, 2024-05-13,, Gestora de Servicios
Samuel Oyuela Cisneros | m | OVH-JEF, 2022-10-17,, Jefe de la Oficina de Valle Hondo
Carolina Trigueros Mar | f | OEP-JEF, 2020-11-09, 2026-05-31, Jefa de la Oficina de El Portal
Moisés Zavaleta Ponce | m | OEP-JEF, 2026-03-02, 2026-05-31, Jefe interino de la Oficina de El Portal, sustituto / OEP-JEF, 2026-06-01,, Jefe de la Oficina de El Portal
Gabriel Osegueda Ruano | m | OLL-JEF, 2021-12-06,, Jefe de la Oficina de Las Lomas
`

function foldWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
}

function keyOf(name: string): string {
  const [first = '', last = ''] = name.split(' ')
  return `${foldWord(first)}.${foldWord(last)}`
}

function readHolding(person: string, text: string): DemoHolding {
  const [post = '', from = '', until = '', title = '', mark = ''] = readList(text, ',')
  return { person, post, from, until: until === '' ? null : until, title, substitute: mark === 'sustituto' }
}

export const people: readonly DemoPerson[] = readTable(table).map(([name = '', gender = '']) => ({
  key: keyOf(name),
  name,
  email: `${keyOf(name)}@${institution.mailDomain}`,
  gender: gender === 'f' ? 'f' : 'm',
}))

/**
 * Who holds which post, with dates. `DSS-PER` is vacant since 1 April 2026; `OEP-JEF` and `DES-JEF` have a substitute
 * during a leave; one person holds two posts.
 */
export const holdings: readonly DemoHolding[] = readTable(table).flatMap(([name = '', , held = '']) =>
  readList(held, '/').map((text) => readHolding(keyOf(name), text)),
)
