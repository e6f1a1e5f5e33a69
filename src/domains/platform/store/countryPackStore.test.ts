import { describe, expect, it } from 'vitest'
import { countries } from '../model/countryPack.ts'
import { readCountryPack } from './countryPackStore.ts'

describe('los datos de cada país', () => {
  it.each(countries)('%s: tiene su código, una zona horaria y una moneda que existen', (country) => {
    const pack = readCountryPack(country)
    expect(pack.country).toBe(country)
    expect(pack.locale).toBe(`es-${country}`)
    expect(Intl.supportedValuesOf('timeZone')).toContain(
      new Intl.DateTimeFormat('es', { timeZone: pack.timeZone }).resolvedOptions().timeZone,
    )
    expect(Intl.supportedValuesOf('currency')).toContain(pack.currency)
  })
})
