/**
 * Waits for all of what was begun at once, and answers in its order; where some of it failed, throws the first in that order, so
 * that what was asked for first is told first. Nothing is under way any more when it ends.
 */
export async function together<const T extends readonly unknown[]>(
  begun: T,
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  await Promise.allSettled(begun)
  return Promise.all(begun)
}
