import { describe, expect, it } from 'vitest'
import { titleKey, topicWords } from '../../src/resolve/topics/title-key.js'

describe('the key of a heading', () => {
  it.each([
    ['Status board', 'StatusBoard'],
    ['Status board', 'Status-Boards'],
    ['Status page', 'Statuspage'],
    ['Status page', 'Status-Page'],
    ['Rain gauges', 'Update on the rain gauges'],
    ['Rain gauges', 'Status - rain gauges'],
    ['Rain gauges', '3. Rain gauges (cont.)'],
    ['Rain gauges', 'Rain gauges: status update'],
    ['Rain gauges', 'Rain gauges (15 min)'],
    ['Rain gauges', '🌧 Rain gauges 2031-03-03'],
    ['Rain gauges', 'Rain gauges, part 2'],
    ['Zäune', 'zaune'],
    ['GEP-12', 'GEP-12: brass gauges'],
    ['GEP 12 – gauges of brass', 'GEP12 (brass)'],
  ])('is one for "%s" and "%s"', (a, b) => {
    expect(titleKey(b)).toBe(titleKey(a))
  })

  it.each([
    ['Rain gauges', 'Rain barrels'],
    ['Gauge firmware v3', 'Gauge firmware v4'],
    ['Update on fences', 'Update on ponds'],
    ['GEP-12: gauges', 'GEP-13: gauges'],
    ['TOP 10: fences', 'TOP 10: ponds'],
    ['JAN 12: fences', 'JAN 12: ponds'],
    ['GEP-12', 'GEP-12 and the budget'],
  ])('differs for "%s" and "%s"', (a, b) => {
    expect(titleKey(b)).not.toBe(titleKey(a))
  })

  it('is empty where nothing is left', () => {
    expect(titleKey('🌧 –')).toBe('')
  })

  it('comes of words that people can read', () => {
    expect(topicWords('4) Short update on the Rain gauges (cont.)')).toBe('Rain gauges')
    expect(topicWords('Discussion')).toBe('Discussion')
  })
})
