/** An invented group with one of everything that a report shows. Each call makes a new one: tests change what they need. */
import { END_OF_TIME, type IsoDate } from '../../src/domain/iso-date.js'
import type {
  ReportActionItem,
  ReportDecision,
  ReportInput,
  ReportMeeting,
  ReportName,
  ReportSighting,
} from '../../src/report/report-input.js'

export const day = (text: string): IsoDate => text as IsoDate

const FORGE = 'https://forge.example/larkfell/minutes/src/branch/main/'

export function owner(name: string): ReportName {
  return { name, handle: name.includes(' ') ? null : name, nobody: false }
}

export const NOBODY: ReportName = { name: 'all', handle: null, nobody: true }

export function meeting(group: string, date: string, held = true): ReportMeeting {
  const file = `${group}/${date.replaceAll('-', '')}.md`
  return { group, date: day(date), held, people: ['mira'], file, line: 1, url: `${FORGE}${file}#L1` }
}

export function sighting(group: string, date: string, line: number, text: string): ReportSighting {
  const file = `${group}/${date.replaceAll('-', '')}.md`
  return {
    file,
    line,
    url: `${FORGE}${file}#L${line}`,
    date: day(date),
    text,
    status: 'open',
    due: null,
    copy: false,
  }
}

/** An open item that stands in `stations` on each of `dates`, in the same words. */
export function item(
  id: string,
  text: string,
  dates: readonly string[],
  { due = null, ...changes }: Partial<ReportActionItem> & { due?: IsoDate | null } = {},
): ReportActionItem {
  const group = changes.group ?? 'stations'
  const sightings = dates.map((date, index) => ({ ...sighting(group, date, 20 + index, text), due }))
  const firstSeen = day(dates[0] ?? '')
  return {
    id: `ai_${id}`,
    group,
    text,
    owners: [owner('mira')],
    marker: 'explicit',
    dismissed: false,
    firstSeen,
    lastSeen: day(dates.at(-1) ?? ''),
    topics: [],
    agendaTitle: null,
    sightings,
    spans: [{ from: firstSeen, to: END_OF_TIME, status: 'open', staleFrom: END_OF_TIME, reason: 'taken' }],
    conflicts: [],
    ...changes,
  }
}

/** The spans of an item that was open from `from` and has had `status` since `since`. */
export function turned(
  from: string,
  since: string,
  status: 'done' | 'dropped' | 'unlisted',
): ReportActionItem['spans'] {
  return [
    { from: day(from), to: day(since), status: 'open', staleFrom: END_OF_TIME, reason: 'taken' },
    {
      from: day(since),
      to: END_OF_TIME,
      status,
      staleFrom: END_OF_TIME,
      reason: `${status}: said on ${since}`,
    },
  ]
}

export function decision(
  id: string,
  date: string,
  text: string,
  changes: Partial<ReportDecision> = {},
): ReportDecision {
  const { file, line, url } = sighting('stations', date, 40, text)
  return {
    id: `de_${id}`,
    group: 'stations',
    date: day(date),
    text,
    agendaTitle: null,
    outcome: 'accepted',
    marker: 'explicit',
    votes: null,
    supersedes: [],
    file,
    line,
    url,
    ...changes,
  }
}

export function inventedInput(changes: Partial<ReportInput> = {}): ReportInput {
  return {
    scope: { groups: ['stations'], person: null },
    span: { since: day('2025-05-27'), until: day('2025-06-17') },
    groups: [
      { name: 'data', successorOf: [] },
      { name: 'hardware', successorOf: [] },
      { name: 'stations', successorOf: ['hardware'] },
    ],
    meetings: [
      meeting('hardware', '2025-02-04'),
      meeting('stations', '2025-03-04'),
      meeting('stations', '2025-04-15'),
      meeting('stations', '2025-05-06', false),
      meeting('stations', '2025-05-27'),
      meeting('stations', '2025-06-17'),
      meeting('data', '2025-06-11'),
    ],
    actionItems: [
      item('guide', 'mounting guide: merge [handbook#31](https://forge.example/handbook/pulls/31)', [
        '2025-02-04',
        '2025-03-04',
        '2025-06-17',
      ]),
      item(
        'order',
        'order panels and batteries for eleven stations by 2025-06-30',
        ['2025-04-15', '2025-06-17'],
        {
          due: day('2025-06-30'),
          owners: [owner('mira'), owner('tokafor')],
        },
      ),
      item('receipts', 'send Pedro the receipts of the trial', ['2025-04-15'], { due: day('2025-05-31') }),
      item('vane', 'new wind vane for Millpond, from the shelf', ['2025-06-17'], {
        owners: [owner('tokafor')],
      }),
      item('yard', 'find out who takes old electronics', ['2025-04-15', '2025-06-17'], { owners: [] }),
      item('height', 'look up the height of your own station', ['2025-06-17'], { owners: [NOBODY] }),
      item('sheepfold', 'swap the thermometer at Sheepfold', ['2025-05-27', '2025-06-17'], {
        owners: [owner('tokafor')],
        spans: turned('2025-05-27', '2025-06-17', 'done'),
      }),
      item('roof', "drawing of the observatory's roof", ['2025-04-15', '2025-05-27'], {
        owners: [owner('Hamish Orr')],
        spans: turned('2025-04-15', '2025-05-27', 'dropped'),
      }),
      item('insurance', 'compare insurance for the masts', ['2025-03-04', '2025-04-15'], {
        owners: [owner('psalt')],
        spans: turned('2025-03-04', '2025-05-27', 'unlisted'),
      }),
      item('gloves', 'buy gloves that fit', ['2025-02-04'], {
        spans: [
          {
            from: day('2025-02-04'),
            to: END_OF_TIME,
            status: 'open',
            staleFrom: day('2025-05-27'),
            reason: 'taken',
          },
        ],
      }),
      item('gauges', 'wipe the rain gauges', ['2025-03-04', '2025-06-17'], {
        owners: [owner('station-keepers')],
        spans: turned('2025-03-04', '2025-06-01', 'done'),
        conflicts: [
          { date: day('2025-06-17'), message: 'closed by mira on 2025-06-01, repeated on 2025-06-17' },
        ],
      }),
      item('guess', 'write a note for the neighbours', ['2025-06-17'], { marker: 'inferred' }),
      item('csv', 'leap days in the CSV export', ['2025-06-11'], { group: 'data' }),
    ],
    decisions: [
      decision('mains', '2025-02-04', 'we stay with mains-powered loggers', { group: 'hardware' }),
      decision('solar', '2025-06-17', 'all ridge stations get solar loggers', {
        votes: '6 yes, 0 no',
        supersedes: ['de_mains'],
      }),
      decision('mast', '2025-05-27', 'a mast at the observatory', { outcome: 'rejected' }),
      decision('looks', '2025-06-17', 'we go with white', { marker: 'inferred' }),
    ],
    questions: [
      {
        ...sighting('stations', '2025-06-17', 52, 'does the insurance pay for a wind vane?'),
        id: 'qu_vane',
        group: 'stations',
        askers: [owner('mira')],
        answered: false,
      },
      {
        ...sighting('stations', '2025-05-27', 50, 'do we correct the old readings?'),
        id: 'qu_old',
        group: 'stations',
        askers: [],
        answered: true,
      },
    ],
    ...changes,
  }
}
