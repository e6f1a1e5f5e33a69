/** Who took a step, in which post and when: what a signature says. */
export type Signature = {
  id: string
  personId: string
  personName: string
  postId: string | null
  /** As it was called on that day. */
  postName: string
  /** The person stood in for the holder of the post: shown as "por encargo". */
  bySubstitute: boolean
  reason: string | null
  at: string
}
