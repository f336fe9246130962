import { nameAt } from '../../mentions.js'
import { BOX } from '../structure/boxes.js'
import type { Passage } from '../structure/passage.js'
import { plainText } from '../structure/plain-text.js'
import { plainWords } from '../words/phrases.js'
import { bodyTree, type Reading } from '../reading.js'
import { isPrompt } from './planned-topics.js'
import { NONE } from './topic-headings.js'

/** A box that begins with what it is about: a link, a number, "merge: …". */
const LINK_FIRST = /^\s*\[[ xX]\]\s+(?:\w+: )?[*~"]{0,3}(?:#?\d|\[|"[^"]{1,200}" \[)/

/** A box under one that links to something already is a note on that, unless the link is a query. */
function isLinked(parent: Passage | null): boolean {
  return parent?.kind === 'item' && /\]\(|#\d/.test(parent.words) && !QUERY.test(parent.words)
}

const QUERY = /[?&](?:q|utf8|labels?)=/

/** Bullets of a section whose bullets are topics; where boxes mean topics, nested boxes that link to one as well. */
export function listedTopics(reading: Reading): Passage[] {
  const found: Passage[] = []
  for (const passage of reading.passages) {
    if (passage.kind !== 'heading' || !listsTopics(passage, reading)) continue
    const body = bodyTree(passage)
    const boxes = reading.style.convention.boxes === 'topic' && body.some(({ words }) => BOX.test(words))
    const divided = passage.children.some((child) => reading.sections.roles.get(child) === 'topic')
    for (const inside of body) {
      if (
        (inside.kind !== 'item' && inside.kind !== 'text') ||
        inside.quoted ||
        plainWords(inside.words) === ''
      )
        continue
      const isBox = BOX.test(inside.words)
      // "Mira: I would like …" is talk.
      if (isTurn(inside.words, reading)) continue
      // Where topics are boxes or headings, other bullets are notes; and "Recap:" only leads in to topics.
      const top =
        inside.kind === 'item' &&
        inside.parent === passage &&
        (isBox || !(boxes || divided)) &&
        !/[^)\]]:[\s*_]*$/.test(inside.words)
      if (!(top || (boxes && isBox && LINK_FIRST.test(inside.words) && !isLinked(inside.parent)))) continue
      const standing =
        inside.children.length === 0 && (QUERY.test(inside.words) || /\breview\b/i.test(inside.words))
      if (!standing && !isPrompt(inside) && !NONE.test(inside.words)) found.push(inside)
    }
  }
  return found
}

/** Somebody known, a colon, and more than a few words. */
function isTurn(words: string, { known }: Reading): boolean {
  const name = nameAt(words, 0, known)
  return name !== null && words.length > 60 && /^:\s/.test(words.slice(name.end))
}

/** "harbour/crane" over bullets that each link to a ticket: the tickets of a repository, one by one. */
const REPOSITORY = /^[\w.-]{1,40}\/[\w.-]{1,60}$/
const TICKET = /\/(?:issues|pull|merge_requests)\/\d/

function listsTopics(heading: Passage, reading: Reading): boolean {
  const title = plainText(heading.words)
  if (reading.style.topicLists.fits(plainWords(title))) return true
  if (!REPOSITORY.test(title) || reading.sections.roles.get(heading) !== 'topic') return false
  const bullets = heading.children.filter(({ kind }) => kind === 'item')
  return bullets.length > 0 && bullets.every(({ words }) => TICKET.test(words))
}
