/** The calm states of a page that has nothing, or not yet, to show. */
import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import type { AskError } from '../api/ask.js'
import { giveToken } from '../api/token.js'

/** Of quiet bars, in per cent: like lines of text, not like stairs. */
const WIDTHS = [92, 58, 76, 84, 49, 88, 67, 73] as const

/** Quiet bars in place of what comes; nothing before 300 ms, and a word of patience after six seconds. */
export function Waiting({ lines = 8 }: { lines?: number }) {
  const [waited, setWaited] = useState<'short' | 'some' | 'long'>('short')
  useEffect(() => {
    const some = setTimeout(() => setWaited('some'), 300)
    const long = setTimeout(() => setWaited('long'), 6000)
    return () => {
      clearTimeout(some)
      clearTimeout(long)
    }
  }, [])
  if (waited === 'short') return <div class="waiting" aria-busy="true" />
  return (
    <div class="waiting" aria-busy="true" role="status">
      <span class="visually-hidden">Loading</span>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} class="bar" style={{ width: `${WIDTHS[index % WIDTHS.length]}%` }} />
      ))}
      {waited === 'long' && <p class="quiet">This takes longer than usual. It is still being worked on.</p>}
    </div>
  )
}

interface StateProps {
  readonly title: string
  /** It is all that the page shows: its title is the page's. */
  readonly whole?: boolean
  readonly children?: ComponentChildren
}

export function State({ title, whole, children }: StateProps) {
  return (
    <section class="state">
      {whole ? <h1>{title}</h1> : <h2>{title}</h2>}
      {children}
    </section>
  )
}

interface FailedProps {
  readonly error: AskError
  readonly again: () => void
  /** It is all that the page shows. */
  readonly whole?: boolean
}

/** A question without an answer: what went wrong and what can be done. */
export function Failed({ error, again, whole = false }: FailedProps) {
  if (error.kind === 'refused') {
    return <WrongToken whole={whole} />
  }
  if (error.kind === 'lost') {
    return (
      <State whole={whole} title="The server does not answer">
        <p>
          Is <code>minutegraph serve</code> still running? This page looks again by itself every few seconds.
        </p>
        <p>
          <button type="button" class="button" onClick={again}>
            Try now
          </button>
        </p>
      </State>
    )
  }
  if (error.kind === 'not-found') {
    return (
      <State whole={whole} title="Nothing of that name">
        <p>{error.message}</p>
        <p>
          It may be called otherwise by now, or as of that day was not there yet. <a href="/search">Search</a>{' '}
          for its words, or look through the <a href="/topics">topics</a>, <a href="/people">people</a> and{' '}
          <a href="/groups">groups</a>.
        </p>
      </State>
    )
  }
  return (
    <State whole={whole} title="There was no answer">
      <p>{error.message}</p>
      <p>
        <button type="button" class="button" onClick={again}>
          Try again
        </button>
      </p>
    </State>
  )
}

/** The server was started anew, or others can reach it and it asks who is there. */
function WrongToken({ whole }: { whole: boolean }) {
  const [text, setText] = useState('')
  return (
    <State whole={whole} title="The server asks for a token">
      <p>
        It serves more than this machine, or was started anew since this page was opened. Give the token that
        you were given, or reload.
      </p>
      <form
        class="say-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (text.trim() !== '') giveToken(text.trim())
          location.reload()
        }}
      >
        <label>
          <span class="label">Token</span>
          <input
            type="password"
            value={text}
            autocomplete="off"
            onInput={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button button-main">
          {text.trim() === '' ? 'Reload' : 'Go on'}
        </button>
      </form>
    </State>
  )
}

/** Nothing was imported yet: the three questions, and the command that fills the page. */
export function EmptyStore() {
  return (
    <State title="No minutes yet">
      <p>Bring a folder of minutes into the graph, then this page answers:</p>
      <ul class="three-questions">
        <li>
          <strong>What is still open?</strong> Per person, over all groups and years.
        </li>
        <li>
          <strong>What changed?</strong> A report since the last meeting, ready to forward.
        </li>
        <li>
          <strong>How did we get here?</strong> The history of a topic, and what is in force today.
        </li>
      </ul>
      <pre tabIndex={0}>
        <code>minutegraph import path/to/minutes</code>
      </pre>
      <p class="quiet">This page shows them as soon as they are read.</p>
    </State>
  )
}
