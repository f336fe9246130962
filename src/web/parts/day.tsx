import { dayInWords } from './days.js'

/** A day in words, with the machine's form beside it. */
export function Day({ day, words, title }: { day: string; words?: string; title?: string }) {
  return (
    <time dateTime={day} title={title ?? (words ? dayInWords(day) : undefined)}>
      {words ?? dayInWords(day)}
    </time>
  )
}
