// npm run check: what must be clean before each commit.
import { lanes, runLane } from './lanes.mjs'

for (const name of ['format', 'imports', 'types', 'rules']) {
  if (!(await runLane(lanes[name]))) process.exit(1)
}
