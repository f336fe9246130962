import { useState } from 'preact/hooks'
import { Markdown } from './markdown.js'

const LINES = 9

/** Notes with their first lines shown and the rest behind "more". What is focused inside is never hidden. */
export function FoldedNotes({ text }: { text: string }) {
  const [open, setOpen] = useState(false)
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0)
  if (lines <= LINES + 3 || open) return <Markdown text={text} />
  return (
    <div class="folded">
      <div class="folded-text" onFocusCapture={() => setOpen(true)}>
        <Markdown text={text} />
      </div>
      <button type="button" class="more" onClick={() => setOpen(true)}>
        more
      </button>
    </div>
  )
}
