import { afterAll, beforeAll, describe } from 'vitest'
import { chromiumPath } from '../harness/browser.ts'
import { plan2022File } from '../harness/plan2022.ts'
import { stopAtFirstFault } from '../harness/steps.ts'
import { accountSteps } from './accountSteps.ts'
import { approvalSteps } from './approvalSteps.ts'
import { changeSteps } from './changeSteps.ts'
import { proofSteps } from './proofSteps.ts'
import { quarterSteps } from './quarterSteps.ts'
import { Story } from './story.ts'

const source = plan2022File()

describe.skipIf(chromiumPath === undefined || source === undefined)(
  'el plan de 2022, del documento a la auditoría (necesita HILO_CHROMIUM y el documento de 2022)',
  () => {
    const story = new Story()

    stopAtFirstFault()
    beforeAll(() => story.open())
    afterAll(() => story.end())

    approvalSteps(story, source ?? '')
    changeSteps(story)
    quarterSteps(story)
    proofSteps(story)
    accountSteps(story)
  },
)
