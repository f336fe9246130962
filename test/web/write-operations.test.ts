import { describe, expect, it } from 'vitest'
import { operationsModule } from '../../src/web/build/write-operations.js'

const SDL = `
  scalar Date
  enum Colour { RED GREEN }
  interface Node { id: ID! }
  type Bird implements Node { id: ID! seen: Date colours: [Colour!]! }
  type Tree implements Node { id: ID! height: Int! }
  input Wanted { colour: Colour! limit: Int }
  type Query { nodes(wanted: Wanted, first: Int! = 5): [Node]! bird(id: ID!): Bird }
`

describe('types of saved operations', () => {
  it('follow nullability, lists, enums, aliases and fragments', () => {
    const text = operationsModule(
      SDL,
      'query One($id: ID!) { it: bird(id: $id) { ...Seen colours } } fragment Seen on Bird { id seen }',
    )
    expect(text).toContain("export type Colour = 'RED' | 'GREEN'")
    expect(text).toContain('export type OneVariables = { readonly id: string }')
    expect(text).toContain(
      'readonly it: { readonly id: string; readonly seen: string | null; readonly colours: readonly (Colour)[] } | null',
    )
    expect(text).toContain('fragment Seen on Bird')
  })

  it('tell the kinds behind an interface apart by __typename', () => {
    const text = operationsModule(
      SDL,
      'query All($wanted: Wanted) { nodes(wanted: $wanted) { __typename id ... on Tree { height } } }',
    )
    expect(text).toContain("{ readonly __typename: 'Bird'; readonly id: string }")
    expect(text).toContain("{ readonly __typename: 'Tree'; readonly id: string; readonly height: number }")
    expect(text).toContain('readonly wanted?: Wanted | null | undefined')
  })

  it('are refused where an operation does not fit the schema', () => {
    expect(() => operationsModule(SDL, 'query Bad { bird(id: 1) { wings } }')).toThrow(/wings/)
  })
})
