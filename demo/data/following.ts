import { evaluations } from './evaluations.ts'
import type { DemoFollowing } from './followingTypes.ts'
import { narratives } from './narratives.ts'
import { extracts, registers } from './registers.ts'
import { conformities, samples } from './samples.ts'

/** What was done in 2025 with what units had reported. */
export const following2025: DemoFollowing = { samples, conformities, evaluations, narratives, registers, extracts }
