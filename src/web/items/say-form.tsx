import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useAnswer } from '../api/answer.js'
import { ExplorerNames } from '../api/operations.generated.js'
import type { Item } from './item.js'
import { say } from './say.js'
import type { Saying } from './undo.js'

const VERBS: Readonly<Record<Saying, string>> = {
  close: 'Close',
  reopen: 'Reopen',
  drop: 'Drop',
  dismiss: 'Dismiss',
  assign: 'Assign',
}

/** Asks for the note (and the person), then says it. Enter says, Escape leaves it. */
export function SayForm({ item, saying, done }: { item: Item; saying: Saying; done: () => void }) {
  const first = useRef<HTMLInputElement>(null)
  const [note, setNote] = useState('')
  const [person, setPerson] = useState('')
  const names = useAnswer(ExplorerNames, saying === 'assign' ? {} : null)
  // At once: the next key already belongs to the field.
  useLayoutEffect(() => first.current?.focus(), [])
  const form = useRef<HTMLFormElement>(null)
  const leave = (): void => {
    form.current?.closest('.item')?.querySelector<HTMLElement>('.item-toggle')?.focus()
    done()
  }
  const list = `people-${item.id}`
  return (
    <form
      ref={form}
      class="say-form"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        leave()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        if (saying === 'assign' && person.trim() === '') return
        leave()
        void say(item, saying, note.trim(), saying === 'assign' ? person.trim() : null)
      }}
    >
      {saying === 'assign' && (
        <label>
          <span class="label">To</span>
          <input
            ref={first}
            list={list}
            value={person}
            required
            autocomplete="off"
            placeholder="handle or name"
            onInput={(event) => setPerson(event.currentTarget.value)}
          />
          <datalist id={list}>
            {names.answer?.people.nodes.map((each) => (
              <option key={each.id} value={each.label}>
                {each.name ?? ''}
              </option>
            ))}
          </datalist>
        </label>
      )}
      <label class="say-note">
        <span class="label">Why (may stay empty)</span>
        <input
          ref={saying === 'assign' ? null : first}
          value={note}
          maxLength={500}
          autocomplete="off"
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button button-main">
        {VERBS[saying]}
      </button>
      <button type="button" class="button" onClick={leave}>
        Cancel
      </button>
    </form>
  )
}
