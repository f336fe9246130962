/** The list below the filter box: what the word at the caret could become. */
import type { Completion } from './complete-filter.js'

interface Props {
  readonly id: string
  readonly completions: readonly Completion[]
  /** Which one the keys have reached; -1 for none. */
  readonly active: number
  readonly onTake: (completion: Completion) => void
}

/** The element id of one completion: the box names the active one by it. */
export const completionId = (list: string, index: number): string => `${list}-${index}`

export function CompletionList({ id, completions, active, onTake }: Props) {
  return (
    <ul class="completions" id={id} role="listbox" aria-label="Completions" hidden={completions.length === 0}>
      {completions.map((completion, index) => (
        <li
          key={completion.label}
          id={completionId(id, index)}
          role="option"
          aria-selected={index === active}
          onMouseDown={(event) => {
            // The focus stays in the box.
            event.preventDefault()
            onTake(completion)
          }}
        >
          <span>{completion.label}</span>
          <span class="label">{completion.hint}</span>
        </li>
      ))}
    </ul>
  )
}
