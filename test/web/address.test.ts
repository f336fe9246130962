import { describe, expect, it } from 'vitest'
import {
  groupAddress,
  meetingAddress,
  parseAddress,
  personAddress,
  printAddress,
  topicAddress,
} from '../../src/web/routing/address.js'

const read = (href: string) => {
  const { pathname, search } = new URL(href, 'http://localhost')
  return parseAddress(pathname, search)
}

describe('addresses', () => {
  it('lead back to what they were printed from, whatever stands in a name', () => {
    for (const name of ['mira', 'Antenna mast', 'a/b', 'ü ö?', '100 %', '#31']) {
      expect(read(topicAddress(name)), name).toMatchObject({ page: 'topic', subject: name })
      expect(read(personAddress(name)).subject).toBe(name)
    }
    expect(read(groupAddress('data', { q: 'is:open' }))).toEqual({
      page: 'group',
      subject: 'data',
      parameters: { q: 'is:open' },
    })
  })

  it('know the first page, the lists, and a meeting by its group and day', () => {
    expect(read('/').page).toBe('open-items')
    expect(read('/topics?q=mast')).toEqual({ page: 'topics', subject: null, parameters: { q: 'mast' } })
    expect(read('/meeting/stations/2026-02-07').subject).toBe('stations/2026-02-07')
    expect(read(meetingAddress('me_12')).subject).toBe('me_12')
  })

  it('name no page where there is none', () => {
    for (const href of [
      '/nowhere',
      '/topic',
      '/topic/',
      '/topics/x',
      '/topic/%E0%A4%A',
      '/constructor',
      '/__proto__',
    ]) {
      expect(parseAddress(href, '').page, href).toBe('not-found')
    }
  })

  it('leave out empty parameters', () => {
    expect(printAddress('/', { q: '', by: null, 'as-of': undefined })).toBe('/')
    expect(printAddress('/', { q: 'owner:mira is:open' })).toBe('/?q=owner%3Amira+is%3Aopen')
  })
})
