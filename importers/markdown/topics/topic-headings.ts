import type { Passage } from '../structure/passage.js'
import { withoutHandles } from '../structure/sections.js'
import { plainWords } from '../words/phrases.js'
import type { Reading } from '../reading.js'

/** Headings without another role, each title of a slide deck once. */
export function topicHeadings(reading: Reading): Passage[] {
  const titles = new Set<string>()
  return reading.passages.filter((passage) => {
    if (passage.kind !== 'heading' || reading.sections.roles.get(passage) !== 'topic') return false
    const title = plainWords(withoutHandles(passage.words))
    if (title === '' || (reading.sections.isDeck && titles.has(title)) || saysNothing(passage)) return false
    if (passage.children.length === 0 && reading.style.headings.get('inner')?.fits(title)) return false
    titles.add(title)
    return true
  })
}

/** "None today", "no new business": what stands where a topic could. */
export const NONE =
  /^(?:none(?: (?:for|from|this|today)\b[\w\s-]{0,30})?|n\/a|nothing(?: new| to report)?|no (?:meeting|call)|no [\w\s-]{0,40}(?:this (?:time|week|month)|today|items?|issues?|topics?))\W*$/i
const ONLY_A_LINK = /^[\s*_]*(?:<?https?:\/\/\S+|\[[^[\]]{0,200}\]\(\S+\))[\s*_.]*$/

/** "No new business today.", or a bare link and nothing else. */
function saysNothing(heading: Passage): boolean {
  const [only, more] = heading.children
  if (!only || more || only.kind === 'heading' || only.children.length > 0) return false
  return (
    NONE.test(only.words) || (ONLY_A_LINK.test(only.words) && !/\d/.test(heading.words) && heading.depth < 3)
  )
}
