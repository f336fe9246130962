import type { Paragraph } from 'mdast'
import type { Node } from 'unist'

/** Words that no note begins with: the sentence above the blank line goes on. */
const GOES_ON =
  /^(?:about|after|and|as|at|because|before|but|by|during|for|from|in|including|of|on|or|since|so|that|till|to|until|via|when|where|which|while|with|within|without)\s/

/** "AI @mira: call the vendor", a blank line, "by Friday": one sentence. */
export function goesOn(text: string, first: Node, next: Paragraph): boolean {
  const said = text.charAt((first.position?.end.offset ?? 0) - 1)
  const start = next.position?.start.offset ?? 0
  return !/[.!?:;]/.test(said) && GOES_ON.test(text.slice(start, start + 20))
}
