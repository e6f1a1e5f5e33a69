import type { Command } from '../command.ts'
import { exportCommand } from './exportAll.ts'
import { exportLogCommand } from './exportLog.ts'
import { exportSampleCommand } from './exportSample.ts'
import { exportVersionCommand } from './exportVersion.ts'
import { importPlanCommand } from './importPlan.ts'
import { installCommand } from './install.ts'
import { newLinkCommand } from './newLink.ts'
import { planSchemaCommand } from './planSchema.ts'
import { restoreCommand } from './restore.ts'
import { reviewPlanCommand } from './reviewPlan.ts'
import { sendNoticesCommand } from './sendNotices.ts'
import { verifyFilesCommand } from './verifyFiles.ts'
import { verifyLogCommand } from './verifyLog.ts'

/** Every order, in the order of the help. */
export const commands: readonly Command[] = [
  installCommand,
  newLinkCommand,
  verifyLogCommand,
  exportLogCommand,
  verifyFilesCommand,
  sendNoticesCommand,
  exportCommand,
  restoreCommand,
  reviewPlanCommand,
  importPlanCommand,
  planSchemaCommand,
  exportVersionCommand,
  exportSampleCommand,
]
