import type { Passage } from '../structure/passage.js'
import type { HeadingRole } from '../structure/sections.js'
import { actionMarksIn } from '../words/action-marks.js'
import { plainWords } from '../words/phrases.js'
import { isRestated } from '../words/restated-titles.js'
import { listRole, sectionRole, type Facts, type Reading } from '../reading.js'
import { BOX } from '../structure/boxes.js'
import { NUMBERED_PARAGRAPH, wordsOfTitle } from './topic-title.js'

/**
 * The bullets of the agenda: topics where no heading below restates them. A heading with another role ("Action item
 * review") that the agenda lists is a topic too.
 */
export function plannedBullets(
  reading: Reading,
  headings: readonly Passage[],
): { bullets: Passage[]; discussed: Passage[] } {
  const both = reading.style.convention.agenda.includes('bullets-and-headings')
  const bullets: Passage[] = []
  const sections = reading.passages.filter((passage) => reading.sections.roles.get(passage) === 'agenda')
  for (const section of sections) {
    const hasTopics = section.children.some((child) => reading.sections.roles.get(child) === 'topic')
    if (both || !hasTopics) bullets.push(...topicBullets(section, reading))
  }
  bullets.push(...ledTopics(reading))
  if (!both) return { bullets, discussed: [] }
  const said = headings.map(wordsOfTitle)
  const planned = bullets.map(wordsOfTitle)
  const discussed = reading.passages.filter((passage) => {
    const role = passage.kind === 'heading' ? reading.sections.roles.get(passage) : undefined
    return role === 'pending' && passage.children.length > 0 && isRestated(wordsOfTitle(passage), planned)
  })
  said.push(...discussed.map(wordsOfTitle))
  return { bullets: bullets.filter((bullet) => !isRestated(wordsOfTitle(bullet), said)), discussed }
}

/** Bullets below a line "Agenda:" that is no heading; those that a later "Discussion:" takes up stand there. */
function ledTopics(reading: Reading): Passage[] {
  const lists = new Map<Passage, Passage[]>()
  for (const bullet of reading.passages) {
    const led = bullet.kind === 'item' && !bullet.quoted ? reading.sections.led.get(bullet) : undefined
    if (led?.role !== 'agenda' || led.by.kind !== 'text' || !OVER_ALL.has(sectionRole(reading, led.by)))
      continue
    lists.set(led.by, [...(lists.get(led.by) ?? []), ...topicsOfBullet(bullet, reading)])
  }
  const [plan = [], ...talks] = lists.values()
  const said = talks.flat()
  const saidWords = said.map(wordsOfTitle)
  return [...plan.filter((bullet) => !isRestated(wordsOfTitle(bullet), saidWords)), ...said]
}

const OVER_ALL: ReadonlySet<HeadingRole | null> = new Set([null, 'title', 'structure', 'agenda'])

/** Top-level bullets of a section and of the parts it is divided into ("Old business"). */
function topicBullets(section: Passage, reading: Reading): Passage[] {
  const found: Passage[] = []
  const last = reading.passages.at(-1)?.index ?? -1
  // "1\) Ropes" over bullets: the numbered paragraphs are the topics, the bullets are notes.
  const numbered = section.children.filter(
    ({ kind, words, index }) => kind === 'text' && index <= last && NUMBERED_PARAGRAPH.test(words),
  )
  if (numbered.length > 1) return numbered
  for (const child of section.children) {
    if (child.index > last) break
    const role = reading.sections.roles.get(child)
    if (child.kind === 'heading' && role === 'structure') found.push(...topicBullets(child, reading))
    else if (
      child.kind === 'item' &&
      !child.quoted &&
      plainWords(child.words) !== '' &&
      !isPrompt(child) &&
      !isTask(child, reading)
    ) {
      found.push(...topicsOfBullet(child, reading))
    }
  }
  return found
}

/** Running notes tell who was there and then, bullet by bullet, what came up: several bullets, or one with notes. */
export function bulletsUnderTitle(reading: Reading, facts: Facts): Passage[] {
  const titles = reading.passages.filter((passage) => reading.sections.roles.get(passage) === 'title')
  const bullets = titles
    .flatMap((title) => topicBullets(title, reading))
    .filter(
      (bullet) =>
        !facts.taken.has(bullet) &&
        listRole(reading, bullet) === null &&
        !BOX.test(bullet.words) &&
        actionMarksIn(bullet, reading).length === 0,
    )
  return bullets.length > 1 || bullets.some(({ children }) => children.length > 0) ? bullets : []
}

/** "Old business" over bullets groups topics, and is none itself; nor is "AOB" with nothing under it. */
function topicsOfBullet(bullet: Passage, reading: Reading): Passage[] {
  const words = plainWords(bullet.words)
  const { headings } = reading.style
  const parts = bullet.children.filter((child) => child.kind === 'item' && plainWords(child.words) !== '')
  const isStructure = headings.get('structure')?.fits(words) ?? false
  const isIgnored = headings.get('ignored')
  if (parts.length === 0) return isStructure || isIgnored?.fits(words) ? [] : [bullet]
  const groups = isStructure && (parts.length > 1 || /:\W*$/.test(bullet.words))
  return groups ? parts.filter((part) => !isIgnored?.fits(plainWords(part.words))) : [bullet]
}

/** "AI @mira: …", or "AIs for this week:" over a list, are on the agenda as tasks, not as topics. */
function isTask(bullet: Passage, reading: Reading): boolean {
  if (OWNED_TASK.test(bullet.words)) return true
  return bullet.children.some((child) => {
    const led = reading.sections.led.get(child)
    return led?.by === bullet && led.role === 'tasks'
  })
}

const OWNED_TASK = /^[\s*_]*(?:AIs?|TODO|ToDo|Action [Ii]tem)[\s*_:]{0,4}\\?@\w/

/** "Please add your topics here", a link into the file, and nothing under them: an invitation, no topic. */
export function isPrompt(passage: Passage): boolean {
  if (/^\s*\[[^[\]]{1,300}\]\(#/.test(passage.words)) return true
  if (passage.children.length === 0 && /^(?:review|add|check)\b[^.]{0,80}\]\(\S+\)\W*$/i.test(passage.words))
    return true
  return passage.children.length === 0 && /\b(?:add to the agenda|please (?:add|note))\b/i.test(passage.words)
}
