import { createElement, type ReactNode } from 'react'
import { lazyPage, type Page } from '../../../ui/page.tsx'
import type { ActSentences } from './log/logSentence.ts'
import { pageTitles } from './messages.es.ts'
import type { AfterEnd } from './units/UnitPage.tsx'

export type { ActSentences } from './log/logSentence.ts'
export { SessionGate } from './session/SessionGate.tsx'

/** Pages for who is not signed in: they bring their own frame. */
export const platformOpenPages: readonly Page[] = [
  lazyPage('/entrar', pageTitles.signIn, () => import('./session/SignInPage.tsx'), 'SignInPage'),
  lazyPage('/invitacion/$token', pageTitles.invitation, () => import('./session/InvitationPage.tsx'), 'InvitationPage'),
]

/** The log tells the acts of every domain: their sentences come from the application, when somebody opens the page. */
async function openLogPage(sentencesOfActs: () => Promise<ActSentences>): Promise<{ LogPage: () => ReactNode }> {
  const [{ LogPage }, sentences] = await Promise.all([import('./log/LogPage.tsx'), sentencesOfActs()])
  return { LogPage: () => createElement(LogPage, { sentences }) }
}

/** What becomes of the work of a unit that closed is told by another domain's page. */
async function openUnitPage(afterEnd: AfterEnd): Promise<{ UnitPage: () => ReactNode }> {
  const { UnitPage } = await import('./units/UnitPage.tsx')
  return { UnitPage: () => createElement(UnitPage, { afterEnd }) }
}

/** Pages of this domain inside the frame. */
export const platformPages = (sentencesOfActs: () => Promise<ActSentences>, afterEnd: AfterEnd): readonly Page[] => [
  lazyPage('/admin/unidades', pageTitles.units, () => import('./units/UnitsPage.tsx'), 'UnitsPage'),
  lazyPage('/admin/unidades/$unitId', pageTitles.units, () => openUnitPage(afterEnd), 'UnitPage'),
  lazyPage('/admin/personas', pageTitles.people, () => import('./people/PeoplePage.tsx'), 'PeoplePage'),
  lazyPage('/admin/personas/$personId', pageTitles.people, () => import('./people/PersonPage.tsx'), 'PersonPage'),
  lazyPage(
    '/admin/institucion',
    pageTitles.institution,
    () => import('./institution/InstitutionPage.tsx'),
    'InstitutionPage',
  ),
  lazyPage(
    '/admin/institucion/paquete',
    pageTitles.countryPack,
    () => import('./institution/CountryPackPage.tsx'),
    'CountryPackPage',
  ),
  lazyPage('/admin/calendario', pageTitles.calendar, () => import('./calendar/CalendarPage.tsx'), 'CalendarPage'),
  lazyPage(
    '/admin/importar',
    pageTitles.directory,
    () => import('./directory/ImportDirectoryPage.tsx'),
    'ImportDirectoryPage',
  ),
  lazyPage('/avisos', pageTitles.notices, () => import('./notices/NoticesPage.tsx'), 'NoticesPage'),
  lazyPage(
    '/avisos/preferencias',
    pageTitles.noticeChoice,
    () => import('./notices/NoticeChoicePage.tsx'),
    'NoticeChoicePage',
  ),
  lazyPage('/admin/institucion/correo', pageTitles.outbox, () => import('./mail/OutboxPage.tsx'), 'OutboxPage'),
  lazyPage('/admin/institucion/archivos', pageTitles.files, () => import('./files/FilesPage.tsx'), 'FilesPage'),
  lazyPage('/registro', pageTitles.log, () => openLogPage(sentencesOfActs), 'LogPage'),
]
