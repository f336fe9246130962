// Control characters could move the cursor or rewrite what stands above; bidirectional overrides show words in another order.
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g
const UNSAFE_IN_JSON = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** Text of minutes, safe to be shown on a terminal; line ends and tabs stay. */
export function terminalText(text: string): string {
  return text.replace(UNSAFE, '')
}

/** The same on one line. */
export function terminalLine(text: string): string {
  return terminalText(text).replace(/\s+/g, ' ').trim()
}

/** JSON text with the characters escaped that JSON lets stand and a terminal would obey. */
export function terminalJson(json: string): string {
  return json.replace(
    UNSAFE_IN_JSON,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
