import { outsideCode } from './code-spans.js'

const TAG = /<\/?[a-zA-Z][^<>]{0,400}>/g
const IMAGE = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)/g
const LINK = /\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s[^()]{0,300})?\)/g
/** "[**[ropes] count #4**](https://…)": of a link around bold words, brackets belong to the words. */
export const LINK_AROUND_BOLD = /\[(\*\*[^*]{1,300}\*\*)\]\([^()\s]{1,2000}\)/g
const WIKI_LINK = /\[\[([^[\]]{1,300})\]\]/g
const AUTOLINK = /<https?:\/\/[^<>\s]{1,2000}>/g
const BARE_URL = /https?:\/\/[^\s<>()]+(?:\([^\s<>()]*\)[^\s<>()]*){0,4}/g
/** One or more of them; the `::` of `crane::hook::turn` are none. */
const EMOJI_CODES = /(?<![\p{L}\d:])(?::[a-z0-9_+-]{2,40}:){1,9}(?!\d)/gu
const ENTITY = /&(?:nbsp|#x20|#160|amp|lt|gt|quot);/g
const ESCAPE = /\\([\\`*_{}[\]()#+.!~<>|@-])/g
const STRONG = /\*{1,3}|__|~~/g

const ENTITIES: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

/** Words as read aloud: links as their labels, no tags, emphasis, emoji codes, entities and escapes; code as it is. */
export function plainText(words: string): string {
  return withoutSpareSpace(
    outsideCode(words, (part) =>
      part
        .replace(AUTOLINK, (link) => link.slice(1, -1))
        .replace(LINK_AROUND_BOLD, '$1')
        .replace(IMAGE, '$1')
        .replace(LINK, '$1')
        .replace(WIKI_LINK, '$1')
        .replace(TAG, '')
        .replace(EMOJI_CODES, '')
        .replace(ENTITY, (entity) => ENTITIES[entity] ?? ' ')
        .replace(STRONG, '')
        .replace(ESCAPE, '$1'),
    ),
  )
}

/** `plainText` without bare addresses. */
export function plainTitle(words: string): string {
  return plainText(words.replace(AUTOLINK, '')).replace(BARE_URL, '')
}

export function withoutSpareSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
