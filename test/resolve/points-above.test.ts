import { expect, it } from 'vitest'
import { pointsAbove } from '../../src/resolve/action-items/points-above.js'

it('tells of each line the point that it is nested under', () => {
  const notes = [
    '- gauges',
    '    - AI @mira: read them',
    '        - weekly',
    '',
    '    2. AI @tovi: oil them',
    '\t- and so on',
    '- fences',
    'prose',
    '  nested under prose',
  ].join('\n')
  expect(pointsAbove(notes)).toEqual([
    null,
    'gauges',
    'AI @mira: read them',
    null,
    'gauges',
    'gauges',
    null,
    null,
    null,
  ])
})
