import type { IsoDate } from '../domain/iso-date.js'

/** An instant as ISO 8601 with the local zone's offset, and the local day. */
export interface LocalInstant {
  readonly instant: string
  readonly day: IsoDate
}

/** As people here write the time: events are said on local days. */
export function localInstant(now: Date): LocalInstant {
  const offset = -now.getTimezoneOffset()
  const sign = offset < 0 ? '-' : '+'
  const two = (number: number): string => String(Math.floor(Math.abs(number))).padStart(2, '0')
  const shifted = new Date(now.getTime() + offset * 60_000).toISOString()
  return {
    instant: `${shifted.slice(0, 19)}${sign}${two(offset / 60)}:${two(offset % 60)}`,
    day: shifted.slice(0, 10) as IsoDate,
  }
}
