import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { assetPath } from '../../src/assets.js'
import { allStatementNames, QUERY_NAMES, statementText } from '../../src/store/statements.js'

describe('statements', () => {
  it('are the files of queries/, all of them and no others', () => {
    const files = readdirSync(assetPath('queries'))
      .filter((file) => file.endsWith('.cypher'))
      .map((file) => file.replace(/\.cypher$/, ''))
    expect([...QUERY_NAMES].sort()).toEqual(files.sort())
  })

  it('hold no comments and no literal of a caller', () => {
    for (const name of allStatementNames()) expect(statementText(name)).not.toMatch(/^\s*\/\//m)
  })
})
