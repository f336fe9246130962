/**
 * The mark on a month axis behind which nothing is told. Dragged, or moved by arrows a month at a time, it sets the
 * last day of a month; at the end of the axis it stands for today.
 */
import { useRef, useState } from 'preact/hooks'
import { dayInWords, lastDayOf } from './days.js'

interface Props {
  /** All months of the axis, as `YYYY-MM`, without gaps. */
  readonly months: readonly string[]
  readonly asOf: string | null
  /** How many months lie before a place of the window, as a fraction. */
  readonly monthsBefore: (clientX: number) => number
  readonly onAsOf: (day: string | null) => void
  /** While the hand is on it, the axis must not change under the hand. */
  readonly onHold: (held: boolean) => void
}

export function AsOfHandle({ months, asOf, monthsBefore, onAsOf, onHold }: Props) {
  const [dragged, setDragged] = useState<number | null>(null)
  const end = months.length - 1
  const standing = asOf === null ? end : months.findLastIndex((month) => month <= asOf.slice(0, 7))
  const within = (at: number): number => Math.max(0, Math.min(end, at))
  const index = dragged ?? within(standing)
  const dayAt = (at: number): string | null => (at >= end ? null : lastDayOf(months[at] ?? ''))
  // Where the hand took it. A busy page draws only after the hand has let go: moves go by this, not by what is drawn.
  const taken = useRef<number | null>(null)
  const indexAt = (x: number): number =>
    x === taken.current ? within(standing) : within(Math.round(monthsBefore(x)) - 1)
  const letGo = (): void => {
    taken.current = null
    setDragged(null)
    onHold(false)
  }
  const day = dragged === null ? asOf : dayAt(dragged)
  const words = day === null ? 'today' : dayInWords(day)
  const step = (event: KeyboardEvent): number | null => {
    switch (event.key) {
      case 'ArrowLeft':
      case 'ArrowDown':
        // A day within a month steps to that month's beginning first: the end of the month before.
        return index - 1
      case 'ArrowRight':
      case 'ArrowUp':
        return asOf !== null && asOf < lastDayOf(months[index] ?? '') ? index : index + 1
      case 'PageDown':
        return index - 12
      case 'PageUp':
        return index + 12
      case 'Home':
        return 0
      case 'End':
        return end
      default:
        return null
    }
  }
  return (
    <div
      class="as-of-handle"
      data-historic={day === null ? undefined : ''}
      data-dragged={dragged === null ? undefined : ''}
      style={{ left: `${((index + 1) / months.length) * 100}%` }}
      role="slider"
      tabIndex={0}
      title={`As of ${words}: drag, or use the arrows`}
      aria-label="As of, by month"
      aria-valuemin={0}
      aria-valuemax={end}
      aria-valuenow={index}
      aria-valuetext={words}
      onKeyDown={(event) => {
        const wanted = step(event)
        if (wanted === null) return
        event.preventDefault()
        onAsOf(dayAt(within(wanted)))
      }}
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.focus()
        event.currentTarget.setPointerCapture(event.pointerId)
        taken.current = event.clientX
        setDragged(index)
        onHold(true)
      }}
      onPointerMove={(event) => {
        if (taken.current !== null) setDragged(indexAt(event.clientX))
      }}
      onPointerUp={(event) => {
        if (taken.current === null) return
        const at = indexAt(event.clientX)
        letGo()
        if (at !== within(standing)) onAsOf(dayAt(at))
      }}
      onPointerCancel={letGo}
    >
      <span
        class="as-of-handle-words"
        aria-hidden="true"
        data-left={index > months.length / 2 ? '' : undefined}
      >
        {words}
      </span>
    </div>
  )
}
