import type { ChoreRole, Mention } from '../../../src/domain/minutes.js'
import { distinctMentions, handlesIn, nameAt } from '../../mentions.js'
import { descendants, type Passage } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import { plainWords } from '../words/phrases.js'
import { peopleIn } from '../words/people.js'
import { withoutEdges } from '../../trimming.js'
import type { Style } from '../conventions/style.js'
import { evidenceAt, sectionRole, treeSpan, type Facts, type Reading, type Recogniser } from '../reading.js'
import { withoutHandles } from '../structure/sections.js'

/** Housekeeping roles given to people: who writes the minutes, who reports, who moderates. */
export const chores: Recogniser = {
  name: 'chores',
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      const role = sectionRole(reading, passage)
      const isHouse = role === 'chores' || role === 'housekeeping'
      if (passage.kind === 'heading') {
        if (isHouse) readHeading(passage, reading, facts)
      } else if (isText(passage) && !passage.quoted && !facts.taken.has(passage)) {
        if (isHouse || isChoreLine(passage, reading.style)) readBullet(passage, reading, facts)
      }
    }
  },
}

/** A line that asks or tells who does a chore, wherever it stands. */
export function isChoreLine(passage: Passage, style: Style): boolean {
  if (passage.words.length > 160) return false
  return style.leadIns.get('chores')?.fits(plainWords(withoutHandles(passage.words))) ?? false
}

const isText = (passage: Passage): boolean => passage.kind === 'item' || passage.kind === 'text'

function rolesIn(words: string, reading: Reading): ChoreRole[] {
  const plain = plainWords(withoutHandles(words))
  const { roles } = reading.style
  const found: ChoreRole[] = []
  if (roles.report.fits(plain)) found.push('report')
  if (roles.minutes.fits(plain)) found.push('minutes')
  if (roles.moderation.fits(plain)) found.push('moderation')
  if (found.length === 0 && roles.other.fits(plain)) found.push('other')
  return found
}

/** A heading that gives the role; the people are named in it or stand below it. */
function readHeading(heading: Passage, reading: Reading, facts: Facts): void {
  if (reading.sections.roles.get(heading) !== 'chores') return
  const roles = rolesIn(heading.words, reading)
  if (roles.length === 0) return
  const handles = handlesIn(heading.words)
  const name = nameAt(heading.words, 0, reading.known)
  const named = name ? [{ handle: null, name: name.name }] : namesBehindLabel(heading.words)
  const inHeading = handles.length > 0 ? handles : named
  if (inHeading.length > 0) {
    addChores(heading, heading, roles, inHeading, reading, facts)
    return
  }
  for (const child of heading.children) {
    if (!isText(child)) continue
    // A bullet with a role of its own speaks for itself.
    if (rolesIn(child.words, reading).length > 0) continue
    const people = peopleOf(child, reading)
    if (people.length > 0) addChores(child, child, roles, people, reading, facts)
  }
}

/** "Minutes: @mira", or a question with the answer below it. */
function readBullet(passage: Passage, reading: Reading, facts: Facts): void {
  const roles = rolesIn(passage.words, reading)
  if (roles.length === 0) return
  const isSure = sectionRole(reading, passage) === 'chores' || isChoreLine(passage, reading.style)
  const own = isSure || endsInNames(passage, reading) ? peopleOfRole(passage, reading) : []
  if (own.length > 0) {
    addChores(passage, passage, roles, own, reading, facts)
    return
  }
  for (const child of descendants(passage)) {
    const people = isSure || isNamesOnly(child, reading) ? peopleOf(child, reading) : []
    if (people.length === 0) continue
    addChores(child, passage, roles, people, reading, facts)
    return
  }
  // The answer may also stand beside the question, as a bullet or paragraph that holds names only.
  const next = reading.passages[passage.index - (reading.passages[0]?.index ?? 0) + 1]
  if (next && isText(next) && next.section === passage.section && isNamesOnly(next, reading)) {
    addChores(next, passage, roles, peopleOf(next, reading), reading, facts)
  }
  if (isSure) facts.taken.add(passage)
}

/** "Minutes: @mira": nothing but names behind the colon. */
function endsInNames(passage: Passage, reading: Reading): boolean {
  const colon = passage.words.lastIndexOf(':')
  if (colon < 0 || passage.words.length > 120) return false
  const tail = passage.words.slice(colon + 1)
  if (handlesIn(tail).length > 0) return withoutEdges(withoutHandles(tail), ' \t*_()&,./+and') === ''
  return namesIn(tail, reading).length > 0 && tail.trim().split(' ').length <= 4
}

function isNamesOnly(passage: Passage, reading: Reading): boolean {
  if (peopleOf(passage, reading).length === 0) return false
  const rest = withoutEdges(withoutHandles(passage.words), ' \t*_()&,./=->→and')
  return rest === '' || (handlesIn(passage.words).length === 0 && rest.split(' ').length <= 3)
}

/** Who does it next time is another meeting's chore. */
const NEXT_TIME = /\(\s*next [^()]{0,80}\)/i

/** Those a role's line names: handles, else a name behind its colon. */
function peopleOfRole(passage: Passage, reading: Reading): Mention[] {
  const handles = handlesIn(passage.words.replace(NEXT_TIME, ''))
  if (handles.length > 0) return handles
  const colon = passage.words.lastIndexOf(':')
  const known = colon < 0 ? [] : namesIn(passage.words.slice(colon + 1), reading)
  return known.length > 0 ? known : namesBehindLabel(passage.words)
}

/** "Moderator: Mira Lund (until noon)": one to four capitalised words behind a short label. */
function namesBehindLabel(words: string): Mention[] {
  const label = /^[\s*_]*[^:]{3,30}:[\s*_]*/.exec(words)
  if (!label) return []
  return peopleIn(plainText(words.slice(label[0].length).replace(/\([^()]{0,80}\)/g, ' '))).filter(
    ({ handle, name }) =>
      handle !== null || /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name ?? ''),
  )
}

/** Those a line of its own names; not a sentence in which somebody occurs. */
function peopleOf(passage: Passage, reading: Reading): Mention[] {
  const handles = handlesIn(passage.words.replace(NEXT_TIME, ''))
  if (handles.length > 0) return withoutHandles(passage.words).length <= 60 ? handles : []
  return passage.words.length <= 60 ? namesIn(passage.words, reading) : []
}

function namesIn(words: string, reading: Reading): Mention[] {
  const found: Mention[] = []
  for (const part of words.split(/\s*(?:,|&|\/| and | und )\s*/)) {
    const text = part.replace(/^[\s*_(=>-]+/, '')
    const name = nameAt(text, 0, reading.known)
    if (name) found.push({ handle: null, name: name.name })
    else if (reading.known.has(text.trim().toLowerCase())) found.push({ handle: text.trim(), name: null })
  }
  return found
}

function addChores(
  at: Passage,
  taken: Passage,
  roles: readonly ChoreRole[],
  people: readonly Mention[],
  reading: Reading,
  facts: Facts,
): void {
  facts.taken.add(at)
  facts.taken.add(taken)
  for (const { handle, name } of people) reading.known.add((handle ?? name ?? '').toLowerCase())
  for (const role of roles) {
    facts.chores.push({
      line: at.line,
      role,
      people: distinctMentions(people),
      span: treeSpan(reading, at),
      evidence: evidenceAt(
        reading,
        `chores/${at.kind === 'heading' ? 'heading' : 'line'}`,
        taken.start,
        taken.end,
      ),
    })
  }
}
