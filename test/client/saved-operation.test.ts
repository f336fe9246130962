import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { operationFrom, savedOperation } from '../../src/client/saved-operation.js'
import { inventedFolder } from '../ingest/invented-folder.js'

describe("An operation of one's own", () => {
  const folder = inventedFolder({ 'mine.graphql': '{ groups { totalCount } }', 'open/notes.md': '' })

  it('is found from the folder in which the command was called', () => {
    expect(operationFrom('mine.graphql', folder)).toBe('{ groups { totalCount } }')
    expect(operationFrom(join(folder, 'mine.graphql'), '/')).toBe('{ groups { totalCount } }')
  })

  it('that is not there is told with the place where it was looked for', () => {
    expect(() => operationFrom('none.graphql', folder)).toThrow(
      expect.objectContaining({ code: 'io', place: join(folder, 'none.graphql') }) as Error,
    )
  })

  it('is no folder: the saved operation of that name is meant', () => {
    expect(operationFrom('open', folder)).toBe(savedOperation('open'))
  })
})
