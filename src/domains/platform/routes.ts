import { acceptInvitation } from './actions/acceptInvitation.ts'
import { me, welcome } from './actions/readSession.ts'
import { enterDemo, signIn } from './actions/signIn.ts'
import { signOut } from './actions/signOut.ts'
import type { BoundAct } from './pipeline/act.ts'
import type { PublicAct } from './pipeline/publicAct.ts'
import type { BoundDownload, BoundQuery } from './pipeline/read.ts'

/** Any verb of any domain as the HTTP edge sees it. */
export type BoundRoute = BoundAct | PublicAct | BoundQuery | BoundDownload

export const platformRoutes: BoundRoute[] = [welcome, signIn, enterDemo, acceptInvitation, me, signOut]
