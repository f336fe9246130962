import { describe, expect, it } from 'vitest'

import { parseTokens } from '../../src/graphql/http/access.js'

describe('tokens', () => {
  it.each([
    ['a1b2', [['a1b2', 'somebody']]],
    [
      'a1b2 c3d4, e5f6\n',
      [
        ['a1b2', 'somebody'],
        ['c3d4', 'somebody'],
        ['e5f6', 'somebody'],
      ],
    ],
    ['mira:a1:b2', [['a1:b2', 'mira']]],
    [
      'Mira Lund: a1b2, x9y8',
      [
        ['a1b2', 'Mira Lund'],
        ['x9y8', 'somebody'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(parseTokens(text).map(({ secret, speaker }) => [secret, speaker])).toEqual(expected)
  })

  it.each([':a1b2', 'mira:', 'a1b2, :', 'a1b2 mira:c3d4', 'mira:c3d4 a1b2'])(
    'are refused where a name cannot be told from a token: %j',
    (text) => {
      expect(() => parseTokens(text)).toThrow(/not written as NAME:TOKEN/)
    },
  )
})
