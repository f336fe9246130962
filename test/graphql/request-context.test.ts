import { expect, it } from 'vitest'
import { requestContext } from '../../src/graphql/request-context.js'

it('lets each answer of a subscription list as much as the first, also in a copy that a server makes', () => {
  const parts = { store: { location: 'memory:' } } as unknown as Parameters<typeof requestContext>[0]
  const kept = {} as unknown as Parameters<typeof requestContext>[1]
  const context = Object.assign({}, requestContext(parts, kept, { statements: 1, lists: 2 }))
  context.lists.spend(2)
  context.beginAnswer()
  context.lists.spend(2)
  expect(() => context.lists.spend(1)).toThrow('The request lists more than 2 things.')
  expect(context.lists.refusal).not.toBeNull()
  context.beginAnswer()
  expect(context.lists.refusal).toBeNull()
})
