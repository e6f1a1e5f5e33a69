import { beforeEach } from 'vitest'

/** Steps of one story: after one that fails the rest would only repeat its fault, minutes later, and hide which was first. */
export function stopAtFirstFault(): void {
  let failed = false
  beforeEach(({ skip, onTestFailed }) => {
    if (failed) skip('falló un paso anterior')
    onTestFailed(() => {
      failed = true
    })
  })
}
