import type { Outline } from './outline.js'
import type { Passage } from './passage.js'
import type { SectionRole } from '../../../src/domain/house-style.js'
import { plainWords } from '../words/phrases.js'
import { plainTitle } from './plain-text.js'
import { handlesIn } from '../../mentions.js'
import { withoutParts } from '../../trimming.js'
import { datesIn } from '../../written-dates.js'
import type { Style } from '../conventions/style.js'

export type HeadingRole = SectionRole | 'topic' | 'title'

/** What each heading is for, and which bullets stand under which lead-in line. */
export interface Sections {
  readonly roles: ReadonlyMap<Passage, HeadingRole>
  /** Bullets below a lead-in ("AIs from last time:"), by bullet; nested ones are found by their parents. */
  readonly led: ReadonlyMap<Passage, { readonly by: Passage; readonly role: SectionRole | null }>
  readonly isDeck: boolean
}

/** Roles that what is nested under a heading takes over from it. */
const INHERITED: ReadonlySet<HeadingRole> = new Set([
  'participants',
  'excused',
  'chores',
  'housekeeping',
  'pending',
  'completed',
  'tasks',
  'decisions',
  'results',
])
const ANYWHERE: readonly SectionRole[] = [
  'participants',
  'excused',
  'pending',
  'completed',
  'chores',
  'tasks',
  'results',
  'decisions',
]
const AT_THE_TOP: readonly SectionRole[] = ['agenda', 'housekeeping', 'structure', 'ignored']

export function sectionsOf(outline: Outline, style: Style, groupName: string): Sections {
  const headings = outline.passages.filter((passage) => passage.kind === 'heading')
  const isDeck = /^(?:type:\s*slide|slideOptions:)/m.test(outline.frontMatter?.text ?? '')
  const firstRule = outline.passages.find((passage) => passage.kind === 'rule')
  const roles = new Map<Passage, HeadingRole>()
  for (const heading of headings) {
    const onTitleSlide = isDeck && firstRule !== undefined && heading.start < firstRule.start
    roles.set(heading, onTitleSlide ? 'title' : roleOf(heading, headings, roles, style, groupName))
  }
  return { roles, led: ledPassages(outline.passages, style), isDeck }
}

function roleOf(
  heading: Passage,
  headings: readonly Passage[],
  roles: ReadonlyMap<Passage, HeadingRole>,
  style: Style,
  groupName: string,
): HeadingRole {
  const above = heading.section ? roles.get(heading.section) : undefined
  const words = style.spelling.corrected(plainWords(withoutHandles(withoutNoteTaker(heading.words))))
  const fits = (role: SectionRole): boolean => style.headings.get(role)?.fits(words) ?? false
  if (givesAChore(heading.words, style)) return 'chores'
  if (heading.depth === 7 && tellsTheDay(heading)) return 'title'
  const anywhere = ANYWHERE.find(fits)
  if (anywhere && !(anywhere === 'chores' && above === 'topic')) return anywhere
  if (above === 'topic' || above === 'inner') {
    if (fits('inner') || isPartOf(heading, words)) return 'inner'
    return fits('ignored') ? 'ignored' : above === 'inner' ? 'inner' : 'topic'
  }
  const top = AT_THE_TOP.find(fits)
  if (NEXT_MEETING.test(words) && datesIn(heading.words).some((date) => date.complete)) return 'ignored'
  const isRemainder =
    (top === 'structure' && !NOTES.test(words) && !style.topicLists.fits(words)) ||
    (top === 'ignored' && above === 'agenda')
  if (top && !(isRemainder && isRemainderWithNotes(heading))) return top
  if (above === 'housekeeping' && isTopicAmongHousekeeping(heading, headings, roles)) return 'topic'
  const isOver = (above === 'participants' || above === 'excused') && !listsPeople(heading)
  if (above && INHERITED.has(above) && !isOver) return above
  if (above !== 'agenda' && isTitle(heading, headings, words, groupName)) return 'title'
  return 'topic'
}

/** With its day: an announcement, no topic. */
const NEXT_MEETING = /^next (?!weeks?\b)(?:\w+ ){0,4}(?:meeting|call)\b/
/** What is written under it is notes on the topics, never a topic of its own. */
const NOTES =
  /^(?:(?:meeting |discussion )?(?:notes|minutes|summary)|minutes of the meeting|notes .*|protokoll)$/

/** "Notes (Mira)": who took them makes them no topic. */
const withoutNoteTaker = (words: string): string =>
  words.replace(/^([\s*_]*(?:meeting )?(?:notes|minutes))\s{1,2}\([^()]{2,60}\)[\s*_]*$/i, '$1')

const LABELLED_NAME = /^[\s*_]*([^:*]{3,30}):[\s*_]*(?=[@\p{Lu}])[^.:?!]{2,60}$/u

/** "Moderator: Mira Lund": a heading that is a line of a form. */
function givesAChore(words: string, style: Style): boolean {
  const label = plainWords(LABELLED_NAME.exec(words)?.[1] ?? '')
  return label !== '' && (style.roles.minutes.fits(label) || style.roles.moderation.fits(label))
}

/** A bold line over the day of the meeting is the title of all. */
function tellsTheDay(heading: Passage): boolean {
  return heading.children.some(
    (child) =>
      child.kind === 'text' && child.words.length < 120 && datesIn(child.words).some((date) => date.complete),
  )
}

/** Housekeeping on the agenda itself, or where nobody wrote "Agenda" before the topics, holds topics. */
function isTopicAmongHousekeeping(
  heading: Passage,
  headings: readonly Passage[],
  roles: ReadonlyMap<Passage, HeadingRole>,
): boolean {
  const parent = heading.section
  const grandparent = parent?.section ? roles.get(parent.section) : undefined
  if (grandparent === 'agenda' || grandparent === 'topic') return true
  const siblings = parent?.children.filter((child) => child.kind === 'heading').length ?? 0
  return siblings >= 4 && !headings.some((other) => plainWords(other.words).startsWith('agenda'))
}

/** "On site", "Remote" below "Participants" hold handles; any other heading there ends the list. */
function listsPeople(heading: Passage): boolean {
  const first = heading.children.find((child) => child.kind !== 'heading')
  return (
    first !== undefined && handlesIn(first.words).length > 0 && withoutHandles(first.words).trim().length < 20
  )
}

/** "AOB", "Misc" with notes directly under it is a topic after all. */
function isRemainderWithNotes(heading: Passage): boolean {
  return (
    heading.children.some((child) => child.kind !== 'heading' && child.words.trim() !== '') &&
    heading.depth > 1
  )
}

/** "Repos" under "Repos and roadmaps": a part of what the heading above announces. */
function isPartOf(heading: Passage, words: string): boolean {
  const above = plainWords(heading.section?.words ?? '').split(' ')
  const own = words.split(' ')
  return above.length > own.length + 1 && own.length <= 2 && own.every((word) => above.includes(word))
}

/** A heading of the whole file or meeting: a date, the group's name, or the one heading over all others. */
function isTitle(heading: Passage, headings: readonly Passage[], words: string, groupName: string): boolean {
  if (words === '' || words === groupName) return true
  const rest = plainWords(withoutDates(plainTitle(heading.words)))
  const hasDate = datesIn(heading.words).some((date) => date.complete)
  const hasSections = heading.children.some((child) => child.kind === 'heading')
  if (hasDate && (rest === '' || rest === groupName || BESIDE_THE_DAY.test(rest))) return true
  const place = headings.indexOf(heading)
  if (place === 0) return hasSections || (hasDate && rest.split(' ').length <= 6)
  // "# Title / ## Subtitle / ### Topics …": the subtitle holds everything there is.
  const [first] = headings
  return (
    place === 1 &&
    heading.section === first &&
    hasSections &&
    first.children.filter((child) => child.kind === 'heading').length === 1
  )
}

/** What a heading says beside the day and is no topic: a link to the recording, the kind of meeting. */
const BESIDE_THE_DAY =
  /^(?:(?:recording|video|slides|agenda|notes|minutes|meeting|call|sync|weekly|biweekly|monthly)(?: |$))*(?:https? .*)?$/

export function withoutHandles(words: string): string {
  return withoutParts(words, handlesIn(words))
}

export function withoutDates(words: string): string {
  return withoutParts(words, datesIn(words))
}

function ledPassages(
  passages: readonly Passage[],
  style: Style,
): Map<Passage, { by: Passage; role: SectionRole | null }> {
  const led = new Map<Passage, { by: Passage; role: SectionRole | null }>()
  let lead: { by: Passage; role: SectionRole | null } | null = null
  for (const passage of passages) {
    if (passage.kind === 'heading' || passage.kind === 'rule') lead = null
    else if (passage.kind === 'text' || (passage.kind === 'item' && passage.children.length > 0)) {
      const role = leadInRole(passage, style)
      if (passage.kind === 'item') {
        if (role)
          for (const child of passage.children)
            if (child.kind === 'item') led.set(child, { by: passage, role })
        if (lead && passage.level === lead.by.level && passage.parent === lead.by.parent)
          led.set(passage, lead)
      } else if (role !== null || passage.words.endsWith(':')) {
        lead = { by: passage, role }
      } else if (lead && passage.parent === lead.by.parent) lead = null
    } else if (
      lead &&
      passage.kind === 'item' &&
      passage.level === lead.by.level &&
      passage.parent === lead.by.parent
    ) {
      led.set(passage, lead)
    }
  }
  return led
}

function leadInRole(passage: Passage, style: Style): SectionRole | null {
  if (passage.words.length > 80) return null
  const words = plainWords(withoutHandles(passage.words))
  for (const [role, phrases] of style.leadIns) if (phrases.fits(words)) return role
  return null
}
