import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  describeSchema,
  renderKyselyTypes,
  renderSnapshot,
} from '../src/domains/platform/store/database/describeSchema.ts'
import { migrate } from '../src/domains/platform/store/database/migrate.ts'
import { openDatabase } from '../src/domains/platform/store/database/openDatabase.ts'
import { projectFolder } from '../src/domains/platform/store/database/projectFolder.ts'

const database = await openDatabase({ kind: 'memory' })
await migrate(database)
const schema = await describeSchema(database)
writeFileSync(join(projectFolder(), 'db', 'schema.sql'), renderSnapshot(schema))
writeFileSync(join(projectFolder(), 'src/domains/platform/store/schema.ts'), renderKyselyTypes(schema))
await database.close()
