/**
 * Offsets at which a Markdown text may be cut and each stretch parsed alone, with the same blocks as a result. Parsing
 * takes time by the square of the lists of a text, so that long pads are parsed by stretches of about `size` characters.
 *
 * A line behind a blank one that begins at the margin, and not with the mark of a list or quote, ends whatever is open
 * (CommonMark 5.1-5.3), but for fenced code and the few kinds of HTML that go over blank lines. Where it is not plain
 * whether one of them is still open, nothing is cut any more.
 */
export function cutsIn(text: string, size: number): number[] {
  const cuts: number[] = []
  let fence: Fence | null = null
  let isBehindBlank = true
  let isHtml = false
  let last = 0
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline + 1
    const line = text.slice(start, end)
    if (fence) {
      if (!isBlank(line) && indentationOf(line) < fence.indentation) return cuts
      if (closes(line, fence)) {
        if (isFarIn(line, fence)) return cuts
        fence = null
      }
    } else {
      if (OVER_BLANK_LINES.test(line)) return cuts
      if (isBehindBlank && start - last >= size && ENDS_ALL.test(line)) {
        cuts.push(start)
        last = start
      }
      isHtml = !isBlank(line) && (isHtml || HTML.test(line))
      if (isUnclearFence(line)) return cuts
      fence = fenceIn(line)
      if (fence && isHtml) return cuts
    }
    isBehindBlank = isBlank(line)
    start = end
  }
  return cuts
}

interface Fence {
  readonly mark: string
  /** Where it is more than 0, the fence may stand in a list or quote, and a line less indented ends both. */
  readonly indentation: number
}

const ENDS_ALL = /^[^\s>*+\d-]/
/** `<pre>`, `<script>`, `<!DOCTYPE`, `<?`: HTML that a blank line does not end (CommonMark 4.6, kinds 1 to 5). */
const OVER_BLANK_LINES = /<(?:[!?]|(?:pre|script|style|textarea)\b)/i
/** Whether marks below it, up to the next blank line, are HTML as well depends on the tag. */
const HTML = /^[\s>*+\-\d.)]{0,40}</
const FENCE = /^([\s>*+\-\d.)]{0,40})(`{3,}(?=[^`]*$)|~{3,})/

/** Behind a tab, whose columns depend on where it stands, or behind more than is looked at. */
function isUnclearFence(line: string): boolean {
  const before = ANY_FENCE.exec(line)?.[1] ?? ''
  return before.length > 40 || before.includes('\t')
}
const ANY_FENCE = /^([\s>*+\-\d.)]*)(?:`{3}|~{3})/

function fenceIn(line: string): Fence | null {
  const found = FENCE.exec(line)
  return found && { mark: found[2] ?? '', indentation: found[1]?.length ?? 0 }
}

const isBlank = (line: string): boolean => /^[ \t\r\n]*$/.test(line)

const indentationOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0

/** A mark that is indented as code is may close nothing (CommonMark 4.5). */
const isFarIn = (line: string, { indentation }: Fence): boolean =>
  /^ *\t/.test(line) || indentationOf(line) > Math.max(3, indentation)

function closes(line: string, { mark }: Fence): boolean {
  const words = line.trim()
  return words.length >= mark.length && words === mark.charAt(0).repeat(words.length)
}
