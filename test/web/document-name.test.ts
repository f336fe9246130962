import { describe, expect, it } from 'vitest'
import { documentName } from '../../src/web/pages/document-name.js'

describe('A linked document is called', () => {
  it.each([
    ['by its own words', 'Plan for the garden', 'https://pads.example/p/1', 'Plan for the garden'],
    ['by a word and a number', 'garden#12', 'https://forge.example/garden/issues/12', 'garden#12'],
    [
      'with its place, where a word says nothing',
      'here',
      'https://pads.example/p/plan',
      'here (pads.example/…/plan)',
    ],
    [
      'by the ends of its address',
      'https://www.pads.example/a/b/plan?x=1',
      'https://www.pads.example/a/b/plan?x=1',
      'pads.example/…/plan',
    ],
    ['by its host alone', 'https://pads.example', 'https://pads.example', 'pads.example'],
    ['as written, where it leads nowhere', 'here', null, 'here'],
  ])('%s', (_, label, href, name) => {
    expect(documentName(label, href)).toBe(name)
  })
})
