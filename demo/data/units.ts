import { readList, readTable } from './table.ts'
import type { DemoUnit } from './types.ts'

// code | name | unit above | valid from | aliases
const office = `
DES | Despacho Ministerial |  | 2009-06-01 | Despacho de la Ministra; Despacho y Dirección Ejecutiva
`

const advisory = `
UPC | Unidad de Planificación y Calidad | DES | 2014-01-06 | Planificación; Unidad de Planificación
UCI | Unidad de Control Interno | DES | 2009-06-01 | Control Interno; Auditoría Interna
UTR | Unidad de Transparencia | DES | 2012-05-08 | Transparencia; Unidad de Transparencia y Acceso a la Información
UCO | Unidad de Comunicaciones | DES | 2009-06-01 | Comunicaciones; Prensa
UII | Unidad de Igualdad e Inclusión | DES | 2016-03-08 | Igualdad; Género
`

const directorates = `
DIN | Dirección de Inspección | DES | 2009-06-01 | Inspección; Dirección de Inspección del Trabajo
DGE | Dirección de Empleo | DES | 2009-06-01 | Empleo; Dirección General de Empleo
DRL | Dirección de Relaciones Laborales | DES | 2009-06-01 | Relaciones Laborales
DSS | Dirección de Seguridad y Salud en el Trabajo | DES | 2011-02-01 | Seguridad y Salud; Dirección de Seguridad y Salud
DAC | Dirección de Atención Ciudadana | DES | 2018-09-03 | Atención Ciudadana
OBL | Observatorio Laboral | DES | 2017-01-09 | Observatorio; Observatorio del Mercado Laboral
CDL | Centro de Documentación Laboral | DES | 2012-03-05 | Centro de Documentación; Biblioteca Laboral
DJU | Dirección Jurídica | DES | 2009-06-01 | Jurídica; Asesoría Jurídica
DTH | Dirección de Talento Humano | DES | 2009-06-01 | Talento Humano; Recursos Humanos
DTI | Dirección de Tecnologías | DES | 2013-07-01 | Tecnologías; Tecnologías de la Información; Informática
DAF | Dirección Administrativa y Financiera | DES | 2009-06-01 | Administración; Dirección Administrativa
UFI | Unidad Financiera | DAF | 2009-06-01 | Finanzas; Unidad Financiera del Ministerio
CSM | Consejo del Salario Mínimo | DES | 2010-04-12 | Consejo de Salarios; Consejo de Salario Mínimo
`

const territorial = `
ORN | Oficina Regional Norte | DES | 2009-06-01 | Regional Norte; Of. Reg. Sierra Alta
OMC | Oficina de Monteclaro | ORN | 2012-02-06 | Monteclaro
OAF | Oficina de Aguas Frías | ORN | 2012-02-06 | Aguas Frías; Of. Aguasfrías
OPG | Oficina de Piedra Gorda | ORN | 2026-01-05 | Piedra Gorda
ORC | Oficina Regional Costa | DES | 2009-06-01 | Regional Costa; Of. Reg. Pto. Cedro
OST | Oficina de San Telmo | ORC | 2011-08-15 | San Telmo
OLC | Oficina de Los Ceibos | ORC | 2010-03-01 | Los Ceibos; Of. Ceibos
OLR | Oficina de La Ribera | ORC | 2013-05-20 | La Ribera
ORO | Oficina Regional Oriente | DES | 2009-06-01 | Regional Oriente; Of. Reg. Tierra Blanca
OVH | Oficina de Valle Hondo | ORO | 2014-04-07 | Valle Hondo
OEP | Oficina de El Portal | ORO | 2014-04-07 | El Portal
OLL | Oficina de Las Lomas | ORO | 2015-10-05 | Las Lomas
`

const kinds: Readonly<Record<string, DemoUnit['kind']>> = {
  CSM: 'organo',
  ORN: 'regional',
  ORC: 'regional',
  ORO: 'regional',
}

/** Where the offices are; the office of Valle Hondo has not said it. Invented towns in real departments. */
const departments: Readonly<Record<string, string>> = {
  ORN: 'SV-SA',
  OMC: 'SV-CH',
  OAF: 'SV-AH',
  OPG: 'SV-SO',
  ORC: 'SV-LI',
  OST: 'SV-LI',
  OLC: 'SV-PA',
  OLR: 'SV-UN',
  ORO: 'SV-SM',
  OEP: 'SV-US',
  OLL: 'SV-SM',
}

/** Renamed in the middle of the plan year, so that lists at a date differ before and after. */
const formerNames: Readonly<Record<string, DemoUnit['formerNames']>> = {
  UII: [{ name: 'Unidad de Género', from: '2016-03-08', until: '2026-06-30' }],
}

/** Merged in the middle of last year's plan: this year there are thirty units. */
const merged: Readonly<Record<string, DemoUnit['merged']>> = {
  CDL: { into: 'OBL', on: '2025-10-15', recorded: '2025-09-11' },
}

function readUnits(group: DemoUnit['group'], kind: DemoUnit['kind'], text: string): DemoUnit[] {
  return readTable(text).map(([code = '', name = '', parent = '', validFrom = '', aliases = '']) => ({
    code,
    name,
    kind: kinds[code] ?? kind,
    group,
    parent: parent === '' ? null : parent,
    department: departments[code] ?? null,
    validFrom,
    aliases: readList(aliases),
    formerNames: formerNames[code] ?? [],
    merged: merged[code] ?? null,
  }))
}

/** Thirty-one units, thirty of them still there; a unit stands after the one above it. */
export const units: readonly DemoUnit[] = [
  ...readUnits('Despacho', 'central', office),
  ...readUnits('Unidades asesoras', 'central', advisory),
  ...readUnits('Direcciones', 'central', directorates),
  ...readUnits('Oficinas territoriales', 'departamental', territorial),
]
