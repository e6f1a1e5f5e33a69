import { DomainError } from '../../../kernel/domainError.ts'
import { institutionRoutes } from '../contracts/institution.ts'
import { query } from '../pipeline/read.ts'
import { findInstitution } from '../store/institutionStore.ts'

export const readInstitution = query(institutionRoutes.readInstitution, async ({ db }) => {
  const institution = await findInstitution(db)
  if (institution === undefined) throw new DomainError('platform.notInstalled', 'unavailable')
  const { fixedDate: _fixedDate, ...shown } = institution
  return shown
})
