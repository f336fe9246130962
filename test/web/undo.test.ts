import { expect, it } from 'vitest'
import { undoOf } from '../../src/web/items/undo.js'

const person = (label: string) => ({ name: label, person: { id: `pe_${label}`, label, name: null } })
const NOBODY = { name: 'all', person: null }
const OPEN = { status: 'OPEN', stale: false, owners: [person('mira'), person('tovi')] } as const

it('undoing an assignment gives it back to all who had it', () => {
  expect(undoOf(OPEN, null, 'assign')).toEqual({ saying: 'assign', people: ['pe_mira', 'pe_tovi'] })
  expect(undoOf(OPEN, { saying: 'assign', person: 'ines' }, 'assign')).toEqual({
    saying: 'assign',
    people: ['ines'],
  })
})

it('an assignment is not undone where somebody or all of those who had it were nobody in particular', () => {
  expect(undoOf({ ...OPEN, owners: [] }, null, 'assign')).toBeNull()
  expect(undoOf({ ...OPEN, owners: [person('mira'), NOBODY] }, null, 'assign')).toBeNull()
})

it.each(['close', 'drop', 'dismiss'] as const)('undoing %s reopens what was open and fresh', (saying) => {
  expect(undoOf(OPEN, null, saying)).toEqual({ saying: 'reopen', people: [] })
  // Reopened today it would not be stale any more.
  expect(undoOf({ ...OPEN, stale: true }, null, saying)).toBeNull()
})

it('undoing a reopening says again how it had ended, and nothing of what the minutes left out', () => {
  const reopened = (status: 'DONE' | 'DROPPED' | 'UNLISTED') => undoOf({ ...OPEN, status }, null, 'reopen')
  expect(reopened('DONE')?.saying).toBe('close')
  expect(reopened('DROPPED')?.saying).toBe('drop')
  expect(reopened('UNLISTED')).toBeNull()
})

it('what was said on the page a moment ago counts as how it stood', () => {
  expect(undoOf(OPEN, { saying: 'drop', person: null }, 'reopen')?.saying).toBe('drop')
  expect(undoOf(OPEN, { saying: 'dismiss', person: null }, 'reopen')?.saying).toBe('dismiss')
  expect(undoOf({ ...OPEN, status: 'DONE' }, { saying: 'reopen', person: null }, 'close')?.saying).toBe(
    'reopen',
  )
  expect(undoOf(OPEN, { saying: 'reopen', person: null }, 'assign')).toBeNull()
})
