import { lazyPage, type Page } from '../../../ui/page.ts'
import {
  directoryText,
  institutionText,
  invitationText,
  logText,
  packText,
  peopleText,
  signInText,
  unitText,
} from '../messages.es.ts'

export { ActSentencesProvider } from './log/ActSentences.tsx'
export type { ActSentences } from './log/logSentence.ts'
export { SessionGate } from './session/SessionGate.tsx'

/** Pages for who is not signed in: they bring their own frame. */
export const platformOpenPages: readonly Page[] = [
  lazyPage('/entrar', signInText.title, () => import('./session/SignInPage.tsx'), 'SignInPage'),
  lazyPage('/invitacion/$token', invitationText.title, () => import('./session/InvitationPage.tsx'), 'InvitationPage'),
]

/** Pages of this domain inside the frame. */
export const platformPages: readonly Page[] = [
  lazyPage('/admin/unidades', unitText.title, () => import('./units/UnitsPage.tsx'), 'UnitsPage'),
  lazyPage('/admin/unidades/$unitId', unitText.title, () => import('./units/UnitPage.tsx'), 'UnitPage'),
  lazyPage('/admin/personas', peopleText.title, () => import('./people/PeoplePage.tsx'), 'PeoplePage'),
  lazyPage('/admin/personas/$personId', peopleText.title, () => import('./people/PersonPage.tsx'), 'PersonPage'),
  lazyPage(
    '/admin/institucion',
    institutionText.title,
    () => import('./institution/InstitutionPage.tsx'),
    'InstitutionPage',
  ),
  lazyPage(
    '/admin/institucion/paquete',
    packText.title,
    () => import('./institution/CountryPackPage.tsx'),
    'CountryPackPage',
  ),
  lazyPage(
    '/admin/importar',
    directoryText.title,
    () => import('./directory/ImportDirectoryPage.tsx'),
    'ImportDirectoryPage',
  ),
  lazyPage('/registro', logText.title, () => import('./log/LogPage.tsx'), 'LogPage'),
]
