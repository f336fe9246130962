import { MinutegraphError } from '../../domain/errors.js'

/**
 * The engine's errors have one code for all (GenericFailure) and a GQLSTATUS for a few, so its words have to be read
 * here, and only here.
 */
export function errorFromGrafeo(cause: unknown, place: string): MinutegraphError {
  if (cause instanceof MinutegraphError) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  if (isDiskFull(cause)) {
    return new MinutegraphError('store-full', 'The disk is full: what was being written was taken back.', {
      cause,
      place,
      remedy: 'Make room, then run the command again. Nothing that was acknowledged is lost.',
    })
  }
  if (/cannot be locked/i.test(message)) {
    return new MinutegraphError('store-in-use', 'Another process holds this store.', {
      cause,
      place,
      remedy: 'Stop it. A process that met a full disk holds its store until it ends.',
    })
  }
  return new MinutegraphError('store-failed', firstLine(message), {
    cause,
    place,
    remedy: 'Run it again. If it stays: import the minutes into a new store; they are the truth.',
  })
}

/** Opening failed although nobody else holds the file. */
export function errorFromOpening(cause: unknown, place: string): MinutegraphError {
  const error = errorFromGrafeo(cause, place)
  if (error.code !== 'store-failed') return error
  return new MinutegraphError('store-damaged', `The store cannot be opened: ${error.message}.`, {
    cause,
    place,
    remedy:
      'Move the graph file (graph.grafeo) away and import the minutes again. ' +
      'What people said is in events.jsonl beside it and comes back by itself.',
  })
}

export function isDiskFull(cause: unknown): boolean {
  if (!(cause instanceof Error)) return false
  const code = (cause as NodeJS.ErrnoException).code
  return (
    code === 'ENOSPC' ||
    code === 'EDQUOT' ||
    /no space left|os error 28|disk quota|storage ?full/i.test(cause.message)
  )
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message
}
