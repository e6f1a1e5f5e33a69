import { DomainError } from '../../../kernel/domainError.ts'
import { institutionRoutes } from '../contracts/institution.ts'
import { administrationPermit } from '../model/permissions.ts'
import { isPlainSvg } from '../model/plainSvg.ts'
import { act } from '../pipeline/act.ts'
import { findInstitution, saveInstitution } from '../store/institutionStore.ts'

function isTimeZone(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name)
}

export const changeInstitution = act({
  route: institutionRoutes.saveInstitution,
  load: async ({ tx }) => {
    const institution = await findInstitution(tx)
    if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
    return institution
  },
  authorize: administrationPermit,
  run: async ({ tx, input, resource: before }) => {
    if (!isTimeZone(input.timeZone)) throw new DomainError('platform.badTimeZone', 'invalid', { zone: input.timeZone })
    if (input.emblemSvg !== null && !isPlainSvg(input.emblemSvg)) throw new DomainError('platform.badEmblem', 'invalid')
    await saveInstitution(tx, { ...before, ...input })
    return {
      answer: { id: 'institution' },
      log: { things: ['platform.institution:institution'], data: { before, after: input } },
    }
  },
})
