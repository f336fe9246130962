import type { SourceRecord } from '../domain/graph.js'
import type { IsoDate } from '../domain/iso-date.js'
import type { Mention, ReadMeeting } from '../domain/minutes.js'

/** A spelling and how often it stands in its meeting. */
export interface CountedMention extends Mention {
  readonly count: number
}

export interface OutlineMeeting {
  readonly date: IsoDate
  /** As listed, in order. */
  readonly participants: readonly Mention[]
  /** Everybody else named as owner, chore holder, asker or excused; distinct spellings. */
  readonly mentions: readonly CountedMention[]
  readonly titles: readonly string[]
}

/**
 * What the catalogue of people and topics needs of one source, as small plain JSON. The store keeps it beside the
 * facts, so that an import which changes one file loads no facts of other groups.
 */
export interface SourceOutline {
  readonly file: string
  readonly group: string
  /** SHA-256 of the bytes: copies weigh nothing. */
  readonly hash: string
  readonly meetings: readonly OutlineMeeting[]
}

/** The outline of `source`. */
export function outlineFrom(
  source: Pick<SourceRecord, 'file' | 'group' | 'hash' | 'minutes'>,
): SourceOutline {
  return {
    file: source.file,
    group: source.group,
    hash: source.hash,
    meetings: source.minutes.meetings.map(outlineMeeting),
  }
}

function outlineMeeting(meeting: ReadMeeting): OutlineMeeting {
  const mentioned = [
    ...meeting.excused,
    ...meeting.chores.flatMap((chore) => chore.people),
    ...meeting.agenda.flatMap((item) => item.owners),
    ...meeting.actionItems.flatMap((item) => item.owners),
    ...meeting.questions.flatMap((question) => question.askers),
  ]
  const counted = new Map<string, { handle: string | null; name: string | null; count: number }>()
  for (const { handle, name } of mentioned) {
    const key = JSON.stringify([handle, name])
    const known = counted.get(key)
    if (known) known.count++
    else counted.set(key, { handle, name, count: 1 })
  }
  return {
    date: meeting.date,
    participants: meeting.participants.map(({ handle, name }) => ({ handle, name })),
    mentions: [...counted.values()],
    titles: meeting.agenda.map((item) => item.title),
  }
}
