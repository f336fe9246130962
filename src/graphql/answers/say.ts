/** Keeps what somebody says of a thing, and has the groups concerned resolved again. */
import { createHash, randomUUID } from 'node:crypto'
import { MinutegraphError } from '../../domain/errors.js'
import type { Event, EventAnchor, EventKind } from '../../domain/event.js'
import { idFrom } from '../../domain/ids.js'
import type { Reresolve } from '../api-options.js'
import type { EventModel } from '../reading/models.js'
import { assertMayWrite, type RequestContext } from '../request-context.js'

/** What a client sent; every field of it counts where a key is used again. */
export interface SaidInput {
  readonly note?: string | null
  readonly by?: string | null
  readonly clientMutationId?: string | null
}

export interface Saying {
  readonly subject: EventAnchor
  readonly object?: EventAnchor
  readonly values?: readonly string[]
  /** The groups to resolve again; null: all. */
  readonly groups: readonly string[] | null
}

const LONGEST = 2000

/**
 * The event as it is kept: with a key said before, the one of then. `sayingFrom` finds what is spoken of, and whether
 * that can be said: a retry is not asked, after what it said took effect. Fails with `internal` where nothing can be
 * resolved, and with `not-in-effect` where it is kept, but resolving failed.
 */
export async function say(
  context: RequestContext,
  kind: EventKind,
  input: SaidInput,
  sayingFrom: () => Promise<Saying>,
): Promise<EventModel> {
  assertMayWrite(context)
  const { reresolve } = context
  if (!reresolve)
    throw new MinutegraphError('internal', 'This API was made without the means to resolve again.')
  const { note, by, clientMutationId } = input
  assertShort('note', note)
  assertShort('by', by)
  assertShort('clientMutationId', clientMutationId)
  const inputDigest = clientMutationId == null ? undefined : digestOf(kind, input)
  const before = clientMutationId == null ? null : await saidUnder(context, clientMutationId)
  if (before?.inputDigest !== undefined) {
    assertSame(before, before.inputDigest === inputDigest)
    // The first time it may have been kept only, or is under way yet.
    await takeEffect(reresolve, null)
    context.readAnew()
    return eventModel(context, before)
  }
  const saying = await sayingFrom()
  const { instant, day } = context.clock()
  const event: Event = {
    id: idFrom(
      'Event',
      kind,
      saying.subject.id,
      saying.object?.id ?? '',
      instant,
      // The same may be said again within one second: that it is meant once, only a client's key tells.
      clientMutationId ?? randomUUID(),
      ...(saying.values ?? []),
    ),
    kind,
    at: instant,
    day,
    by: by?.trim() || context.speaker,
    note: note?.trim() || null,
    subject: saying.subject,
    object: saying.object ?? null,
    values: saying.values ?? [],
    key: clientMutationId ?? null,
    ...(inputDigest !== undefined && { inputDigest }),
  }
  const kept = await context.store.events.append(event)
  if (kept.id === event.id) {
    await takeEffect(reresolve, saying.groups)
  } else {
    const same =
      kept.inputDigest === undefined
        ? kept.kind === event.kind && kept.subject.id === event.subject.id
        : kept.inputDigest === event.inputDigest
    assertSame(kept, same)
  }
  context.readAnew()
  context.events.publish(
    'actionItemsChanged',
    // A split makes one that has no id yet.
    saying.groups === null || kind === 'split'
      ? null
      : [kept.subject.id, ...(kept.object ? [kept.object.id] : [])],
  )
  context.events.publish('graphChanged', null)
  return eventModel(context, kept)
}

function eventModel(context: RequestContext, event: Event): EventModel {
  return { type: 'Event', reading: context.reading(null), id: event.id, event }
}

async function saidUnder(context: RequestContext, key: string): Promise<Event | null> {
  return (await context.store.events.all()).find((event) => event.key === key) ?? null
}

/** The same for fields left out and fields that are null, in any order. */
function digestOf(kind: EventKind, input: SaidInput): string {
  const fields = Object.entries(input).filter(([, value]) => value != null)
  const sorted = fields.sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256')
    .update(JSON.stringify([kind, sorted]))
    .digest('base64url')
}

async function takeEffect(reresolve: Reresolve, groups: readonly string[] | null): Promise<void> {
  try {
    await reresolve(groups)
  } catch (cause) {
    throw notInEffect(cause)
  }
}

/** Nobody is to think that it was lost, and say it again. */
function notInEffect(cause: unknown): MinutegraphError {
  const { message, place, remedy } =
    cause instanceof MinutegraphError && cause.code !== 'internal'
      ? cause
      : { message: 'Something went wrong inside.', place: undefined, remedy: undefined }
  return new MinutegraphError('not-in-effect', `What was said is kept, but has no effect yet. ${message}`, {
    cause,
    ...(place !== undefined && { place }),
    remedy: `${remedy === undefined ? '' : `${remedy} `}It takes effect with the next import that succeeds, and need not be said again.`,
  })
}

/** One key stands for one thing said: another one under it is a mistake of the client's. */
function assertSame(kept: Event, same: boolean): void {
  if (same) return
  throw new MinutegraphError('usage', `The key "${kept.key ?? ''}" stands for something else already.`, {
    remedy: 'Take a new key for each thing that is said.',
  })
}

function assertShort(name: string, value: string | null | undefined): void {
  if ((value?.length ?? 0) > LONGEST)
    throw new MinutegraphError('usage', `The value of ${name} is longer than ${LONGEST} characters.`, {
      remedy: 'Say it in fewer words; longer text belongs into the minutes.',
    })
}
