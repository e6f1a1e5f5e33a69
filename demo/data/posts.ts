import { roles } from '../../src/kernel/contract.ts'
import { readList, readTable } from './table.ts'
import type { DemoPost } from './types.ts'

// key | title as plans print it | roles | first day, where it is younger than its unit
const table = `
DES-MIN | Titular del Ministerio | authority
DES-JEF | Dirección Ejecutiva | executive, unitHead, responsible
DES-COO | Coordinación de Cooperación y Asuntos Internacionales | responsible
DES-ENL | Asistencia Técnica del Despacho | liaison, responsible
UPC-JEF | Jefatura de Planificación y Calidad | planningOfficer, unitHead, responsible
UPC-TEC | Área Técnica de Planificación | planningOfficer, liaison, responsible
UPC-CAL | Coordinación de Calidad | responsible
UCI-JEF | Jefatura de Control Interno | internalControl, unitHead, responsible
UCI-AUD | Auditoría de Gestión | internalControl, liaison, responsible
UCI-EXT | Auditoría externa contratada | externalAuditor
UTR-JEF | Jefatura de Transparencia | unitHead, responsible
UTR-DAT | Gestión de Solicitudes y Datos Abiertos | liaison, responsible
UCO-JEF | Jefatura de Comunicaciones | communications, unitHead, responsible
UCO-DIG | Medios Digitales | communications, liaison, responsible
UII-JEF | Jefatura de Igualdad e Inclusión | unitHead, responsible
UII-TEC | Área Técnica de Inclusión | liaison, responsible
DIN-JEF | Dirección de Inspección | unitHead, technicalLead, responsible
DIN-PRO | Coordinación de Inspección Programada | responsible
DIN-DEN | Coordinación de Denuncias | liaison, responsible
DIN-SAN | Sección de Multas y Sanciones | responsible
DGE-JEF | Dirección de Empleo | unitHead, technicalLead, responsible
DGE-INT | Coordinación de Intermediación Laboral | responsible
DGE-FOR | Coordinación de Formación y Primer Empleo | liaison, responsible
DRL-JEF | Dirección de Relaciones Laborales | unitHead, technicalLead, responsible
DRL-CON | Sección de Conciliación | responsible
DRL-REG | Sección de Registro Colectivo y Sindical | liaison, responsible
DSS-JEF | Dirección de Seguridad y Salud en el Trabajo | unitHead, technicalLead, responsible
DSS-VIS | Coordinación de Visitas Preventivas | responsible
DSS-COM | Sección de Comités | liaison, responsible
DSS-ACC | Registro de Accidentes | responsible
DSS-LAB | Laboratorio de Higiene Ocupacional | responsible
DSS-PER | Sección de Permisos | responsible
DAC-JEF | Dirección de Atención Ciudadana | unitHead, technicalLead, responsible
DAC-LIN | Coordinación de la Línea Telefónica | liaison, responsible
DAC-MES | Mesa de Entrada | registryClerk, responsible
OBL-JEF | Dirección del Observatorio Laboral | unitHead, responsible
OBL-EST | Coordinación de Estadística | liaison, responsible
OBL-DOC | Sección de Documentación | responsible | 2025-10-15
CDL-JEF | Jefatura del Centro de Documentación Laboral | unitHead, responsible
DJU-JEF | Dirección Jurídica | unitHead, responsible
DJU-PRO | Sección de Procuración | liaison, responsible
DTH-JEF | Dirección de Talento Humano | unitHead, responsible
DTH-CAP | Sección de Formación y Desempeño | liaison, responsible
DTH-NOM | Sección de Nómina y Prestaciones | responsible
DTI-JEF | Dirección de Tecnologías | unitHead, responsible
DTI-SIS | Administración de Sistemas | admin, responsible
DTI-SOP | Sección de Soporte a Usuarios | liaison, responsible
DAF-JEF | Dirección Administrativa y Financiera | unitHead, responsible
DAF-COM | Sección de Compras | responsible
DAF-SER | Sección de Servicios Generales | liaison, responsible
DAF-ARC | Archivo Institucional | registryClerk, responsible
UFI-JEF | Jefatura de la Unidad Financiera | budgetOfficer, unitHead, responsible
UFI-PRE | Sección de Presupuesto | budgetOfficer, liaison, responsible
CSM-JEF | Presidencia del Consejo del Salario Mínimo | unitHead, responsible
CSM-SEC | Secretaría Técnica del Consejo | liaison, responsible
ORN-JEF | Jefatura de la Oficina Regional Norte | unitHead, responsible
ORN-GES | Gestión de Servicios, Regional Norte | liaison, responsible
OMC-JEF | Jefatura de la Oficina de Monteclaro | unitHead, responsible
OAF-JEF | Jefatura de la Oficina de Aguas Frías | unitHead, responsible
OPG-JEF | Jefatura de la Oficina de Piedra Gorda | unitHead, responsible
ORC-JEF | Jefatura de la Oficina Regional Costa | unitHead, responsible
ORC-GES | Gestión de Servicios, Regional Costa | liaison, responsible
OST-JEF | Jefatura de la Oficina de San Telmo | unitHead, responsible
OLC-JEF | Jefatura de la Oficina de Los Ceibos | unitHead, responsible
OLR-JEF | Jefatura de la Oficina de La Ribera | unitHead, responsible
ORO-JEF | Jefatura de la Oficina Regional Oriente | unitHead, responsible
ORO-GES | Gestión de Servicios, Regional Oriente | liaison, responsible
OVH-JEF | Jefatura de la Oficina de Valle Hondo | unitHead, responsible
OEP-JEF | Jefatura de la Oficina de El Portal | unitHead, responsible
OLL-JEF | Jefatura de la Oficina de Las Lomas | unitHead, responsible
`

export const posts: readonly DemoPost[] = readTable(table).map(([key = '', title = '', held = '', from = '']) => {
  const names = readList(held, ',')
  return {
    key,
    unit: key.slice(0, 3),
    title,
    roles: roles.filter((role) => names.includes(role)),
    from: from === '' ? null : from,
  }
})
