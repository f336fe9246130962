/** A saved operation of `queries/*.graphql` with the types of what it takes and answers (type parameters only). */
export interface Operation<Answer, Variables> {
  readonly name: string
  readonly kind: 'query' | 'mutation' | 'subscription'
  readonly text: string
  /** Never set: it ties the types to the value. */
  readonly types?: (variables: Variables) => Answer
}
