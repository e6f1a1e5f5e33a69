/** The part of autocannon that the bench uses; the package brings no types. */
declare module 'autocannon' {
  type Options = { url: string; connections: number; duration: number; headers?: Record<string, string> }
  type Result = { errors: number; timeouts: number; non2xx: number }
  type Run = Promise<Result> & {
    on(event: 'response', listen: (client: unknown, status: number, bytes: number, milliseconds: number) => void): void
  }
  function autocannon(options: Options): Run
  export = autocannon
}
