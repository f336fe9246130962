import { useState } from 'preact/hooks'
import { notify } from '../frame/notices.js'

/** Copies a text; says that it did. */
export function CopyButton({ text, words, main }: { text: string; words: string; main?: boolean }) {
  const [copied, setCopied] = useState(false)
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
      setTimeout(() => setCopied(false), 2000)
    } catch {
      notify('The browser does not let this page copy. Select the text and copy it by hand.')
    }
  }
  return (
    <button type="button" class={main ? 'button button-main' : 'button'} onClick={() => void copy()}>
      <span aria-live="polite">{copied ? 'Copied' : words}</span>
    </button>
  )
}
