import { describe, expect, it } from 'vitest'
import type { Country } from '../model/countryPack.ts'
import { weekdayOf } from '../model/workingCalendar/dayArithmetic.ts'
import { type Holiday, holidaysOfYear } from '../model/workingCalendar/holidaysOfYear.ts'
import { readCountryPack } from './countryPackStore.ts'

const holidays = (country: Country, year: number): Holiday[] =>
  holidaysOfYear(readCountryPack(country).workingCalendar, year)

/**
 * Holidays from Monday to Friday as the norms give them, without what a decree of the year adds or moves. Compared with
 * python-holidays 0.105; beyond it, and by the norm: the vacations of El Salvador's public sector and the moved 14 de
 * abril of Honduras. Without its moves by decree of Paraguay and bridge days of Argentina.
 */
const table: readonly [Country, number, string][] = [
  [
    'SV',
    2022,
    '04-11 04-12 04-13 04-14 04-15 05-10 06-17 08-01 08-02 08-03 08-04 08-05 09-15 11-02 12-26 12-27 12-28 12-29 12-30',
  ],
  [
    'SV',
    2023,
    '01-02 04-03 04-04 04-05 04-06 04-07 05-01 05-10 08-01 08-02 08-03 08-04 09-15 11-02 12-25 12-26 12-27 12-28 12-29',
  ],
  [
    'SV',
    2024,
    '01-01 01-02 03-25 03-26 03-27 03-28 03-29 05-01 05-10 06-17 08-01 08-02 08-05 08-06 12-24 12-25 12-26 12-27 12-30 12-31',
  ],
  [
    'SV',
    2025,
    '01-01 01-02 04-14 04-15 04-16 04-17 04-18 05-01 06-17 08-01 08-04 08-05 08-06 09-15 12-24 12-25 12-26 12-29 12-30 12-31',
  ],
  [
    'SV',
    2026,
    '01-01 01-02 03-30 03-31 04-01 04-02 04-03 05-01 06-17 08-03 08-04 08-05 08-06 09-15 11-02 12-24 12-25 12-28 12-29 12-30 12-31',
  ],
  [
    'SV',
    2027,
    '01-01 03-22 03-23 03-24 03-25 03-26 05-10 06-17 08-02 08-03 08-04 08-05 08-06 09-15 11-02 12-24 12-27 12-28 12-29 12-30 12-31',
  ],
  ['PY', 2022, '03-01 04-14 04-15 08-15 09-29 12-08'],
  ['PY', 2023, '03-01 04-06 04-07 05-01 05-15 06-12 08-15 09-29 12-08 12-25'],
  ['PY', 2024, '01-01 03-01 03-28 03-29 05-01 05-14 05-15 06-12 08-15 12-25'],
  ['PY', 2025, '01-01 04-17 04-18 05-01 05-14 05-15 06-12 08-15 09-29 12-08 12-25'],
  ['PY', 2026, '01-01 04-02 04-03 05-01 05-14 05-15 06-12 09-29 12-08 12-25'],
  ['PY', 2027, '01-01 03-01 03-25 03-26 05-14 09-29 12-08'],
  ['CO', 2022, '01-10 03-21 04-14 04-15 05-30 06-20 06-27 07-04 07-20 08-15 10-17 11-07 11-14 12-08'],
  ['CO', 2023, '01-09 03-20 04-06 04-07 05-01 05-22 06-12 06-19 07-03 07-20 08-07 08-21 10-16 11-06 11-13 12-08 12-25'],
  ['CO', 2024, '01-01 01-08 03-25 03-28 03-29 05-01 05-13 06-03 06-10 07-01 08-07 08-19 10-14 11-04 11-11 12-25'],
  ['CO', 2025, '01-01 01-06 03-24 04-17 04-18 05-01 06-02 06-23 06-30 08-07 08-18 10-13 11-03 11-17 12-08 12-25'],
  [
    'CO',
    2026,
    '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
  ],
  ['CO', 2027, '01-01 01-11 03-22 03-25 03-26 05-10 05-31 06-07 07-05 07-12 07-20 08-16 10-18 11-01 11-15 12-08'],
  ['HN', 2022, '04-14 04-15 09-15 10-05 10-06 10-07'],
  ['HN', 2023, '04-06 04-07 04-17 05-01 09-15 10-04 10-05 10-06 12-25'],
  ['HN', 2024, '01-01 03-28 03-29 05-01 10-02 10-03 10-04 12-25'],
  ['HN', 2025, '01-01 04-14 04-17 04-18 05-01 09-15 10-01 10-02 10-03 12-25'],
  ['HN', 2026, '01-01 04-02 04-03 04-20 05-01 09-15 10-07 10-08 10-09 12-25'],
  ['HN', 2027, '01-01 03-25 03-26 04-19 09-15 10-06 10-07 10-08'],
  ['AR', 2022, '02-28 03-01 03-24 04-14 04-15 05-25 06-17 06-20 08-15 10-10 12-08'],
  ['AR', 2023, '02-20 02-21 03-24 04-06 04-07 05-01 05-25 06-20 08-21 10-16 11-20 12-08 12-25'],
  ['AR', 2024, '01-01 02-12 02-13 03-28 03-29 04-02 05-01 06-17 06-20 07-09 11-18 12-25'],
  ['AR', 2025, '01-01 03-03 03-04 03-24 04-02 04-17 04-18 05-01 06-16 06-20 07-09 11-24 12-08 12-25'],
  ['AR', 2026, '01-01 02-16 02-17 03-24 04-02 04-03 05-01 05-25 06-15 07-09 08-17 10-12 11-23 12-08 12-25'],
  ['AR', 2027, '01-01 02-08 02-09 03-24 03-25 03-26 04-02 05-25 06-21 07-09 08-16 10-11 12-08'],
]

describe('los feriados de cada país', () => {
  it.each(table)('%s en %i: entre semana son los que dice la norma', (country, year, days) => {
    const found = [...new Set(holidays(country, year).map(({ day }) => day))].filter((day) => weekdayOf(day) < 6)
    expect(found.map((day) => day.slice(5)).join(' ')).toBe(days)
  })

  it.each<[string, Country, string, string, string | null]>([
    ['Ley Emiliani: del martes al lunes siguiente', 'CO', 'Día de los Reyes Magos', '2026-01-12', '2026-01-06'],
    ['Ley Emiliani: también desde el domingo', 'CO', 'San Pedro y San Pablo', '2025-06-30', '2025-06-29'],
    ['Ley Emiliani: en lunes se queda', 'CO', 'Día de la Raza', '2026-10-12', null],
    ['la ley nueva rige desde su año', 'CO', 'Nuestra Señora del Rosario de Chiquinquirá', '2026-07-13', '2026-07-09'],
    [
      'Ley 27.399: del miércoles al lunes anterior',
      'AR',
      'Paso a la Inmortalidad del General Martín Miguel de Güemes',
      '2026-06-15',
      '2026-06-17',
    ],
    ['Ley 27.399: del viernes al lunes siguiente', 'AR', 'Día de la Soberanía Nacional', '2026-11-23', '2026-11-20'],
    ['Ley 27.399: en sábado se queda', 'AR', 'Día del Respeto a la Diversidad Cultural', '2024-10-12', null],
    [
      'un lunes que ya es feriado no recibe otro',
      'AR',
      'Paso a la Inmortalidad del General Martín Miguel de Güemes',
      '2022-06-17',
      null,
    ],
    ['Decreto 50-2003: del martes al lunes de la otra semana', 'HN', 'Día de las Américas', '2026-04-20', '2026-04-14'],
    ['Decreto 50-2003: en lunes se queda', 'HN', 'Día de las Américas', '2025-04-14', null],
    ['Decreto 50-2003: en Jueves Santo se queda', 'HN', 'Día de las Américas', '2022-04-14', null],
  ])('%s', (_title, country, name, day, movedFrom) => {
    const found = holidays(country, Number(day.slice(0, 4))).filter((holiday) => holiday.name === name)
    expect(found).toMatchObject([{ day, movedFrom }])
  })

  it('los de una ley nueva no están en los años anteriores', () => {
    const names = (country: Country, year: number) => holidays(country, year).map(({ name }) => name)
    expect(names('CO', 2025)).not.toContain('Nuestra Señora del Rosario de Chiquinquirá')
    expect(names('PY', 2025)).not.toContain('Día de la Jura de la Constitución Nacional')
    expect(names('PY', 2026)).toContain('Día de la Jura de la Constitución Nacional')
  })

  it('la vacación de fin de año pasa al año siguiente y no repite los días que tienen nombre propio', () => {
    const january = holidays('SV', 2026).filter(({ day }) => day < '2026-01-05')
    expect(january.map(({ day, name }) => [day, name])).toEqual([
      ['2026-01-01', 'Año Nuevo'],
      ['2026-01-02', 'Vacación de fin de año'],
    ])
  })

  it('dos fiestas pueden caer el mismo día', () => {
    const names = holidays('CO', 2025).filter(({ day }) => day === '2025-06-30')
    expect(names.map(({ name }) => name)).toEqual(['Sagrado Corazón de Jesús', 'San Pedro y San Pablo'])
  })
})
