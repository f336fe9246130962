import {
  COLUMN_ROLES,
  SECTION_ROLES,
  type ColumnRole,
  type SectionRole,
} from '../../../src/domain/house-style.js'
import type { Convention } from './convention.js'
import { generic } from './generic.js'
import { Phrases } from '../words/phrases.js'
import { Spelling } from '../words/spelling.js'

/** A convention made ready for matching. */
export interface Style {
  readonly convention: Convention
  readonly headings: ReadonlyMap<SectionRole, Phrases>
  readonly leadIns: ReadonlyMap<SectionRole, Phrases>
  /** The long words of headings, to read "Particpants" as what it means. */
  readonly spelling: Spelling
  readonly roles: Readonly<Record<keyof Convention['roles'], Phrases>>
  readonly marks: Readonly<Record<keyof Convention['marks'], RegExp>>
  /** A line that begins with a mark of action items or decisions that the style has beside those of all minutes. */
  readonly opening: RegExp
  readonly words: Readonly<Record<'done' | 'dropped' | 'open' | 'renewed', RegExp>>
  readonly notHeld: Phrases
  readonly topicLists: Phrases
  readonly columns: ReadonlyMap<ColumnRole, Phrases>
  readonly nobody: ReadonlySet<string>
}

const styles = new WeakMap<Convention, Style>()

export function styleOf(convention: Convention): Style {
  const known = styles.get(convention)
  if (known) return known
  const made: Style = {
    convention,
    headings: new Map(SECTION_ROLES.map((role) => [role, new Phrases(convention.headings[role])])),
    leadIns: new Map(SECTION_ROLES.map((role) => [role, new Phrases(convention.leadIns[role] ?? [])])),
    spelling: new Spelling(Object.values(convention.headings).flat()),
    roles: {
      minutes: new Phrases(convention.roles.minutes),
      report: new Phrases(convention.roles.report),
      moderation: new Phrases(convention.roles.moderation),
      other: new Phrases(convention.roles.other),
    },
    marks: {
      action: wordPattern(convention.marks.action),
      decision: wordPattern(convention.marks.decision),
      question: wordPattern(convention.marks.question),
      answer: wordPattern(convention.marks.answer),
      sponsor: wordPattern(convention.marks.sponsor),
      participants: wordPattern(convention.marks.participants),
      date: wordPattern(convention.marks.date),
    },
    opening: openingPattern(convention),
    words: {
      done: wordPattern(convention.words.done),
      dropped: wordPattern(convention.words.dropped),
      open: wordPattern(convention.words.open),
      renewed: wordPattern(convention.words.renewed),
    },
    notHeld: new Phrases(convention.words.notHeld),
    topicLists: new Phrases(convention.topicLists),
    columns: new Map(COLUMN_ROLES.map((role) => [role, new Phrases(convention.columns[role])])),
    nobody: new Set(convention.words.nobody.map((word) => word.toLowerCase())),
  }
  styles.set(convention, made)
  return made
}

/**
 * Finds whole words, longest first, sticky-free and global. Words of up to two letters count as they are written
 * (`AI`, `Q`), longer ones in any case, with a space also written as a hyphen or left out.
 */
function wordPattern(words: readonly string[]): RegExp {
  const sorted = [...words].sort((a, b) => b.length - a.length)
  const sources = sorted.map((word) => {
    if (word.length <= 2 || word === 'AIs') return escaped(word)
    return Array.from(word)
      .map((letter) => {
        if (letter === ' ') return '[ -]?'
        const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()]
        return lower === upper || upper.length !== 1 ? escaped(letter) : `[${lower}${upper}]`
      })
      .join('')
  })
  if (sources.length === 0) return /(?!)/g
  return new RegExp(`(?<![\\p{L}\\p{N}/#.-]|[\\p{L}\\p{N}]_)(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

function openingPattern({ marks }: Convention): RegExp {
  const common = new Set([...generic.marks.action, ...generic.marks.decision])
  const own = [...marks.action, ...marks.decision].filter((mark) => !common.has(mark))
  if (own.length === 0) return /(?!)/
  return new RegExp(`^[*_~(]{0,3}${wordPattern(own).source}[\\s*_]{0,3}[:@]`, 'u')
}

/** The first match of a style's pattern in `text` from `at` on. */
export function firstMatch(pattern: RegExp, text: string, at = 0): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
