import { useId } from 'preact/hooks'
import { InlineMarkdown } from '../markdown/markdown.js'
import { wordsOfLine } from '../markdown/words-of-line.js'
import { meetingAddress, printAddress } from '../routing/address.js'

interface Sourced {
  readonly file: string
  readonly line: number
  readonly url: string | null
  readonly excerpt?: string
  readonly meeting?: { readonly id: string } | null
}

/** Where a fact stands: `iaas/20240207.md:66`. Pointed at or focused, it quotes the line in place. */
export function SourceLink({ of, words }: { of: Sourced; words?: string }) {
  const id = useId()
  const place = `${of.file}:${of.line}`
  const inside = of.meeting ? printAddress(meetingAddress(of.meeting.id), { line: String(of.line) }) : null
  const href = of.url ?? inside
  const quote = of.excerpt ? id : undefined
  const text = words ?? place
  return (
    <span class="source">
      {href === null ? (
        <span class="source-place" tabIndex={quote ? 0 : undefined} aria-describedby={quote}>
          {text}
        </span>
      ) : (
        <a
          class="source-place"
          href={href}
          aria-describedby={quote}
          {...(of.url ? { target: '_blank', rel: 'noreferrer noopener' } : {})}
        >
          {text}
        </a>
      )}
      {quote && (
        <span class="source-quote" role="tooltip" id={id}>
          {words ? <span class="label">{place}</span> : null}
          <q>
            <InlineMarkdown text={wordsOfLine(of.excerpt ?? '')} unlinked />
          </q>
        </span>
      )}
    </span>
  )
}
