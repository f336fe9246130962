/** What people say of action items here: at once on the page, then to the server, with an undo for ten seconds. */
import { signal } from '@preact/signals'
import { ask, AskError } from '../api/ask.js'
import { forgetAnswers } from '../api/answer.js'
import { graphVersion } from '../api/connection.js'
import {
  ExplorerAssign,
  ExplorerClose,
  ExplorerDismiss,
  ExplorerDrop,
  ExplorerReopen,
} from '../api/operations.generated.js'
import { notify } from '../frame/notices.js'
import type { Item } from './item.js'
import { undoOf, type Said, type Saying, type Undo } from './undo.js'

export const SAID: Readonly<Record<Saying, string>> = {
  close: 'Closed',
  reopen: 'Reopened',
  drop: 'Dropped',
  dismiss: 'Dismissed',
  assign: 'Assigned',
}

/** What was said here and may not stand in the lists yet, by id. */
export const said = signal<ReadonlyMap<string, Said>>(new Map())

/** While it is above 0, lists keep their place: something was just said that can still be undone. */
let holds = 0
let missed = false

/** A change was told of: lists are asked for again, now or when nothing is left to undo. */
export function graphChanged(): void {
  if (holds > 0) {
    missed = true
    return
  }
  missed = false
  said.value = new Map()
  forgetAnswers()
  graphVersion.value += 1
}

function release(): void {
  holds -= 1
  if (holds === 0 && missed) graphChanged()
}

function mark(id: string, value: Said | null): void {
  const next = new Map(said.peek())
  if (value) next.set(id, value)
  else next.delete(id)
  said.value = next
}

/** Says it; the page shows it at once, and as it was where the server refuses. */
export async function say(
  item: Item,
  saying: Saying,
  note: string,
  person: string | null = null,
): Promise<void> {
  const before = said.peek().get(item.id) ?? null
  mark(item.id, { saying, person })
  holds += 1
  missed = true
  try {
    await send(item, saying, note, person === null ? [] : [person])
  } catch (error) {
    mark(item.id, before)
    release()
    notifyFailure(`Not ${SAID[saying].toLowerCase()}`, error)
    return
  }
  const back = undoOf(item, before, saying)
  const close = notify(
    `${SAID[saying]}: ${shortened(item.text)}`,
    back && {
      label: 'Undo',
      run: () => {
        // Held on until it is undone: what is asked before that tells it as it was said.
        holds += 1
        close()
        void undo(item, back, before).finally(release)
      },
    },
    release,
  )
}

/** What was kept without having an effect yet was not in vain, and is not to be said again. */
function notifyFailure(what: string, error: unknown): void {
  const kept = error instanceof AskError && error.kind === 'not-in-effect'
  const why = error instanceof AskError ? error.message : String(error)
  notify(kept ? why : `${what}: ${why}`)
}

async function undo(item: Item, back: Undo, before: Said | null): Promise<void> {
  try {
    await send(item, back.saying, 'undone', back.people)
    mark(item.id, before)
    notify('Undone.')
  } catch (error) {
    notifyFailure('Not undone', error)
  }
}

async function send(item: Item, saying: Saying, note: string, people: readonly string[]): Promise<void> {
  const input = { id: item.id, clientMutationId: crypto.randomUUID(), ...(note === '' ? {} : { note }) }
  switch (saying) {
    case 'close':
      await ask(ExplorerClose, { input })
      return
    case 'reopen':
      await ask(ExplorerReopen, { input })
      return
    case 'drop':
      await ask(ExplorerDrop, { input })
      return
    case 'dismiss':
      await ask(ExplorerDismiss, { input })
      return
    case 'assign':
      await ask(ExplorerAssign, { input: { ...input, person: people } })
  }
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text
}
