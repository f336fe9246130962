/** What stands under which heading. An item stands here once: what needs a look stands above, and not again below. */
import type { IsoDate } from '../domain/iso-date.js'
import { parseInline, type Inline } from './inline.js'
import { cutInline, visibleText } from './inline-cut.js'
import type { ReportPlace } from './report-input.js'
import type { PageLine, PageLink, PageSection } from './report-page.js'
import { counted, dayInWords, dueInWords, listed, waitingInWords } from './report-words.js'
import type { Report, ReportedDecision, ReportedItem } from './report.js'

/** Visible characters of a line's words; longer ones are cut, and the agenda block has them whole. */
const LONGEST = 160
const LONGEST_IN_NOTE = 80
const FEW_WORDS = 4
/** English and German; not "that", which mostly joins sentences. */
const POINTING = new Set(
  'this these those it them there here dies diese dieses diesen dazu daran damit dafür dort hier'.split(' '),
)
/** Not the handle of a person. */
const WORD = /(?<![@\p{L}\p{N}_-])\p{L}[\p{L}\p{N}_-]*/gu
const MOST_WITHOUT_OWNER = 5
const MOST_NEWLY_STALE = 5

const OUTCOMES: Readonly<Record<ReportedDecision['outcome'], string>> = {
  accepted: 'Decided',
  rejected: 'Refused',
  deferred: 'Put off',
}

export function pageSections(report: Report): readonly PageSection[] {
  const { closedButListed } = report
  const first = firstLooks(report)
  const rest = (items: readonly ReportedItem[]): readonly ReportedItem[] =>
    byOwner(items.filter(({ id }) => !first.has(id)))
  const open = [...report.carriedOver, ...report.new]
  const sections: readonly PageSection[] = [
    section('Look at these first', [
      ...byOwner(open.filter(({ id }) => first.has(id))).map((item) =>
        itemLine(report, item, [...due(report, item), ...waiting(report, item), ...item.conflicts]),
      ),
      ...byOwner(closedButListed).map((item) =>
        itemLine(report, item, [`${item.status}, and still listed`, ...item.conflicts]),
      ),
    ]),
    section(
      'Decisions',
      report.decisions.map((decision) => decisionLine(report, decision)),
    ),
    section(
      'New',
      rest(report.new).map((item) => itemLine(report, item, due(report, item))),
    ),
    section(
      'Done or dropped',
      rest(report.closed).map((item) => itemLine(report, item, item.status === 'dropped' ? ['dropped'] : [])),
    ),
    carriedOver(report, rest(report.carriedOver)),
    section(
      'Questions left open',
      report.questions.map((question) => ({
        lead: lead(report, question.askers.length > 0 ? listed(question.askers) : 'Somebody', question.group),
        words: shown(question.text),
        notes: [],
        place: placeLink(question, question.date, report.until),
      })),
    ),
    section(
      'No longer on the list',
      byOwner(report.unlisted).map((item) => itemLine(report, item, [])),
      'Listed as pending before and not any more; no minutes say that they are done.',
    ),
    staleSection(report),
  ]
  return sections.filter(({ lines, intro }) => lines.length > 0 || intro !== null)
}

/** What is overdue or contradicts itself and, where they are few, what has no owner. Many stay under their headings. */
function firstLooks({ overdue, conflicts, closedButListed, unowned }: Report): ReadonlySet<string> {
  const first = new Set([...overdue, ...conflicts, ...closedButListed].map(({ id }) => id))
  const ownerless = unowned.filter(({ id }) => !first.has(id))
  if (ownerless.length <= MOST_WITHOUT_OWNER) for (const { id } of ownerless) first.add(id)
  return first
}

/** Over several groups only counted: each stands in its group's agenda block. One person sees all of theirs. */
function carriedOver(report: Report, items: readonly ReportedItem[]): PageSection {
  if (report.groups.length === 1 || report.person !== null) {
    return section(
      'Carried over',
      items.map((item) => itemLine(report, item, [...due(report, item), ...waiting(report, item)])),
    )
  }
  const counts = new Map<string, number>()
  for (const { group } of items) counts.set(group, (counts.get(group) ?? 0) + 1)
  const words = [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([group, n]) => `${group} ${n}`)
  const intro =
    items.length === 0
      ? null
      : `${counted(items.length, 'open item')} from earlier meetings: ${words.join(', ')}. Each stands in the list for its group's next meeting below.`
  return { title: 'Carried over', intro, lines: [] }
}

/** The oldest, and what has become stale in these days: the others were told before. */
function staleSection(report: Report): PageSection {
  const { stale, since } = report
  const shownItems = stale.filter(({ staleSince }, index) => index === 0 || (staleSince ?? '') >= since)
  const joined = shownItems.length > 1 ? ', and what joined them in these days' : ''
  return section(
    'Not mentioned for long',
    shownItems.slice(0, 1 + MOST_NEWLY_STALE).map((item) => itemLine(report, item, [])),
    stale.length === 1
      ? 'One open item has not come up for a while and stands apart:'
      : `${stale.length} open items have not come up for a while and stand apart. The oldest${joined}:`,
  )
}

/** An intro stands only above lines. */
function section(title: string, lines: readonly PageLine[], intro: string | null = null): PageSection {
  return { title, intro: lines.length > 0 ? intro : null, lines }
}

function itemLine(report: Report, item: ReportedItem, notes: readonly string[]): PageLine {
  return {
    ...whoHasIt(report, item, [...about(item.latestText, item.agendaTitle), ...notes]),
    words: shown(item.latestText),
    place: itemPlace(report, item),
  }
}

function decisionLine(report: Report, decision: ReportedDecision): PageLine {
  return {
    lead: lead(report, OUTCOMES[decision.outcome], decision.group),
    words: shown(decision.text),
    notes: [
      ...about(decision.text, decision.agendaTitle),
      ...(decision.votes === null ? [] : [decision.votes]),
      ...decision.supersedes.map(({ date, text }) => {
        const words = visibleText(cutInline(parseInline(text), LONGEST_IN_NOTE))
        return `in place of “${words}” of ${dayInWords(date, report.until)}`
      }),
    ],
    place: placeLink(decision, decision.date, report.until),
  }
}

/** In one person's report the group leads, and those who share the item are noted. */
function whoHasIt(
  report: Report,
  { owners, group, status }: ReportedItem,
  notes: readonly string[],
): Pick<PageLine, 'lead' | 'notes'> {
  if (report.person === null) {
    return { lead: lead(report, owners.length > 0 ? listed(owners) : nobody(status), group), notes }
  }
  const others = owners.filter((name) => name !== report.person)
  return { lead: group, notes: others.length > 0 ? [`with ${listed(others)}`, ...notes] : notes }
}

/** Of what is done nobody has to be found any more. */
function nobody(status: ReportedItem['status']): string {
  return status === 'open' ? 'Nobody yet' : 'Nobody named'
}

function lead({ groups }: Report, words: string, group: string): string {
  return groups.length === 1 ? words : `${words} (${group})`
}

function shown(text: string): readonly Inline[] {
  return cutInline(parseInline(text), LONGEST)
}

/** Few words ("create PR"), and those that point ("take this into a story"), tell little apart from where they were said. */
function about(text: string, agendaTitle: string | null): readonly string[] {
  const words = visibleText(parseInline(text)).toLowerCase().match(WORD) ?? []
  const tellsEnough = words.length > FEW_WORDS && !words.some((word) => POINTING.has(word))
  if (agendaTitle === null || tellsEnough) return []
  return [`on “${visibleText(cutInline(parseInline(agendaTitle), LONGEST_IN_NOTE))}”`]
}

function due({ until }: Report, item: ReportedItem): readonly string[] {
  return item.due === null ? [] : [dueInWords(item.due, until)]
}

/** Only what did wait: an item of this span is new. */
function waiting({ since, until }: Report, { firstSeen, meetingsWaiting }: ReportedItem): readonly string[] {
  return firstSeen >= since ? [] : [waitingInWords(meetingsWaiting, firstSeen, until)]
}

/** Of an item that minutes of the span do not name any more it says that the day is not a new one. */
function itemPlace(report: Report, { place, lastSeen }: ReportedItem): PageLink {
  const link = placeLink(place, lastSeen, report.until)
  const again = place.url !== null && lastSeen < report.since
  return again ? { ...link, words: `last seen ${link.words}` } : link
}

/** With an address, the day leads there; without one, file and line are what helps. */
function placeLink({ file, line, url }: ReportPlace, day: IsoDate, until: IsoDate): PageLink {
  return url === null ? { words: `${file}:${line}`, url } : { words: dayInWords(day, until), url }
}

/** So that everybody finds their own; what nobody has comes last. */
function byOwner(items: readonly ReportedItem[]): readonly ReportedItem[] {
  const key = ({ unowned, owners, group }: ReportedItem): string =>
    `${unowned ? '1' : '0'}\u0000${owners.join(', ').toLowerCase()}\u0000${group}`
  return items
    .map((item, index) => ({ item, index, key: key(item) }))
    .sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : one.index - other.index))
    .map(({ item }) => item)
}
