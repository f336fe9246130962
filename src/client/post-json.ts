import { request } from 'node:http'

export interface Waiting {
  /** Milliseconds of silence after which nobody counts as answering; without it, for ever. */
  readonly patience?: number
  /** Ends the waiting. */
  readonly signal?: AbortSignal
}

export interface PostAnswer {
  readonly status: number
  readonly text: string
}

/**
 * Posts `body` as JSON. Not by fetch, which gives up after five minutes without an answer and cannot be told to wait.
 * Fails where nobody answers.
 */
export function postJson(
  url: string,
  token: string,
  body: object,
  { patience, signal }: Waiting,
): Promise<PostAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request(
      url,
      {
        method: 'POST',
        agent: false,
        ...(signal === undefined ? {} : { signal }),
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          authorization: `Bearer ${token}`,
        },
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('error', reject)
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString('utf8') }),
        )
      },
    )
    asked.on('error', reject)
    if (patience !== undefined) {
      asked.setTimeout(patience, () => asked.destroy(new Error(`silent for ${patience} ms`)))
    }
    asked.end(JSON.stringify(body))
  })
}
