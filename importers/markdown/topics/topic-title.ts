import type { Mention } from '../../../src/domain/minutes.js'
import { distinctMentions, handlesIn } from '../../mentions.js'
import { withoutEdges } from '../../trimming.js'
import type { Passage } from '../structure/passage.js'
import { plainText, plainTitle, withoutSpareSpace } from '../structure/plain-text.js'
import { withoutHandles } from '../structure/sections.js'
import { titleWords, type TitleWords } from '../words/restated-titles.js'
import { ownersInTitle, type NamingForm, type TitleNames } from '../words/title-owners.js'
import { withoutTimeBox } from '../words/time-boxes.js'
import { NUMBER_OF_MANY, topicCell } from './topic-rows.js'

/** What tells whether another title says the same. */
export const wordsOfTitle = (passage: Passage): TitleWords =>
  titleWords(passage.kind === 'row' ? (topicCell(passage) ?? '') : withoutHandles(passage.words))

/** Who brings a topic: handles in its title, else in the `lines` right below that only name somebody, else names. */
export function ownersOf(passage: Passage, lines: readonly Passage[], names: TitleNames): readonly Mention[] {
  const own = passage.kind === 'heading' ? handlesIn(passage.words) : handlesAtTheEnd(passage.words)
  if (own.length > 0) return distinctMentions(own)
  const below = lines.flatMap((line) => handlesIn(line.words))
  if (below.length > 0) return distinctMentions(below)
  return ownersInTitle(passage.words, names, formsOf(passage))?.owners ?? []
}

/** Of a bullet, handles in brackets or behind its words are its owners; one within a sentence is not. */
function handlesAtTheEnd(words: string): Mention[] {
  const handles = handlesIn(words)
  const [first] = handles
  if (!first) return []
  const before = words.charAt(first.index - 1)
  const rest = withoutEdges(withoutHandles(words.slice(first.index)), ' \t*_():,;.&/+-–and')
  return before === '(' || rest === '' ? handles.filter(() => rest.length < 24) : []
}

/** Bullets without notes that end in "- Mira" are more often about her than hers. */
const formsOf = (passage: Passage): readonly NamingForm[] =>
  passage.kind === 'heading' || passage.children.length > 0 ? ['brackets', 'dash'] : ['brackets']

const EMPTY_BRACKETS = /[([]\s*[)\]]/g

const TIME_STAMP = /\(?\[{1,2}`?\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?\]?`?\]\([^()\s]{1,300}\)\]?\)?/g

/** "1) Ropes" as a paragraph. */
export const NUMBERED_PARAGRAPH = /^[\s*_]*\d{1,2}\\?[.)]\s{1,3}(?=\S)/

/** A heading's or row's place in its list, and where in a recording it begins, are no words of its title. */
function withoutPlace(passage: Passage): string {
  const words = (passage.kind === 'row' ? (topicCell(passage) ?? '') : passage.words)
    .replace(TIME_STAMP, ' ')
    .trim()
  if (passage.kind === 'row' || passage.kind === 'heading') {
    const above = /^[\s*_]*(\d{1,2})[.)]/.exec(passage.section?.words ?? '')?.[1]
    const nested =
      above === undefined
        ? null
        : new RegExp(`^[\\s*_]*${above}[.]?(?:\\d{1,2}|[a-z])[.)]?[\\s*_—–-]+`).exec(words)
    return (
      (nested
        ? words.slice(nested[0].length)
        : words.replace(NUMBER_OF_MANY, '').replace(/^[a-z]\.\s+/, '')
      ).trim() || words
    )
  }
  const bare = words.replace(/^\s*\[[ xX]\]\s*/, '')
  return passage.kind === 'text' ? bare.replace(NUMBERED_PARAGRAPH, '') : bare
}

/** A topic's title without place, owners, time box, links' targets and emoji codes. */
export function titleOf(whole: Passage, names: TitleNames): string {
  const passage = { ...whole, words: withoutPlace(whole) }
  const owned = withoutOwnerBrackets(passage.words)
  const named = handlesIn(owned).length === 0 ? ownersInTitle(owned, names, formsOf(whole)) : null
  const bare = withoutTimeBox(plainTitle(named ? plainText(owned).replace(named.words, ' ') : owned))
  const title = withoutSpareSpace(withoutHandles(bare).replace(EMPTY_BRACKETS, ''))
  return (
    withoutEdges(title, ' \t:,;–—-').trim() || withoutSpareSpace(plainTitle(passage.words)) || passage.words
  )
}

/** Brackets that begin with a handle hold who brings the topic, whatever else they say of it. */
function withoutOwnerBrackets(words: string): string {
  return words.replace(/\(\s*(?:\\?@|AI:? @|[A-Z][\w-]+ will )[^()]{0,200}\)/g, ' ')
}
