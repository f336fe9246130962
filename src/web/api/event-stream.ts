/** Reads server-sent events (WHATWG HTML, 9.2) from chunks of text. Pure: the network is in `live-updates.ts`. */

export interface StreamEvent {
  readonly event: string
  readonly data: string
}

/** A function that takes the next chunk and gives the events that it completes. */
export function eventStreamParser(): (chunk: string) => StreamEvent[] {
  let rest = ''
  let event = ''
  let data: string[] = []
  return (chunk) => {
    const lines = (rest + chunk).split(/\r\n|\n|\r/)
    rest = lines.pop() ?? ''
    const events: StreamEvent[] = []
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) events.push({ event: event || 'message', data: data.join('\n') })
        event = ''
        data = []
      } else if (line.startsWith('event:')) event = line.slice(6).trimStart()
      else if (line.startsWith('data:')) data.push(line.slice(5).replace(/^ /, ''))
    }
    return events
  }
}
