/**
 * How much happened in each month: bars on a time axis. A click goes to the month, a drag (or Shift with the arrows)
 * chooses a span, the handle sets the day as of which all is told.
 */
import { useRef, useState } from 'preact/hooks'
import { AsOfHandle } from './as-of-handle.js'
import { monthInWords, type AxisMonth } from './days.js'

interface Props {
  readonly months: readonly AxisMonth[]
  readonly from: string | null
  readonly to: string | null
  /** Null where all is told as of today. */
  readonly asOf: string | null
  readonly onSpan: (from: string | null, to: string | null) => void
  readonly onGo: (month: string) => void
  readonly onAsOf: (day: string | null) => void
}

const HEIGHT = 44
const WIDEST_BAR = 44
/** Of so many there is room below each bar for the month's name, on a narrow window too. */
const NAMED_MONTHS = 12

export function MonthAxis(props: Props) {
  const { from, to, asOf, onSpan, onGo, onAsOf } = props
  const box = useRef<HTMLDivElement>(null)
  // What comes while a hand is on the axis is shown when it lets go.
  const held = useRef<Props['months'] | null>(null)
  const months = held.current ?? props.months
  const [drawn, setDrawn] = useState<readonly [number, number] | null>(null)
  const hand = useRef<readonly [number, number] | null>(null)
  const drag = (span: readonly [number, number] | null): void => {
    hand.current = span
    held.current = span === null ? null : months
    setDrawn(span)
  }
  const [active, setActive] = useState(0)
  const most = Math.max(1, ...months.map((each) => each.count))
  const monthsBefore = (x: number): number => {
    const bounds = box.current?.getBoundingClientRect()
    return bounds && bounds.width > 0 ? ((x - bounds.left) / bounds.width) * months.length : 0
  }
  const indexAt = (x: number): number => Math.max(0, Math.min(months.length - 1, Math.floor(monthsBefore(x))))
  const chosen = (index: number): boolean => {
    if (drawn) return index >= Math.min(...drawn) && index <= Math.max(...drawn)
    const month = months[index]?.month ?? ''
    return (from === null || month >= from) && (to === null || month <= to)
  }
  const spanned = from !== null || to !== null || drawn !== null
  const choose = (first: number, last: number): void =>
    onSpan(months[Math.min(first, last)]?.month ?? null, months[Math.max(first, last)]?.month ?? null)
  /** The end of the span that the keys do not move. */
  const anchor = (): number => {
    const first = months.findIndex((each) => each.month === from)
    const last = months.findIndex((each) => each.month === to)
    if (first < 0 || last < 0) return active
    return active === first ? last : first
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step !== 0) {
      event.preventDefault()
      const next = Math.max(0, Math.min(months.length - 1, active + step))
      if (event.shiftKey) choose(anchor(), next)
      setActive(next)
    } else if (event.key === 'Enter') {
      const month = months[active]
      if (month) onGo(month.month)
    } else if (event.key === 'Escape' && spanned) {
      event.stopPropagation()
      onSpan(null, null)
    }
  }
  const now = months[active]
  return (
    <div class="month-axis no-print" style={{ maxWidth: `${months.length * WIDEST_BAR}px` }}>
      <div
        ref={box}
        class="month-bars"
        role="slider"
        tabIndex={0}
        aria-label="Months: arrows go, Enter jumps, Shift with arrows chooses a span"
        aria-valuemin={0}
        aria-valuemax={Math.max(0, months.length - 1)}
        aria-valuenow={active}
        aria-valuetext={now ? `${monthInWords(now.month)}, ${now.count} entries` : ''}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => {
          const index = indexAt(event.clientX)
          event.currentTarget.setPointerCapture(event.pointerId)
          setActive(index)
          drag([index, index])
        }}
        onPointerMove={(event) => {
          if (hand.current) drag([hand.current[0], indexAt(event.clientX)])
        }}
        onPointerUp={(event) => {
          if (!hand.current) return
          const [first] = hand.current
          const last = indexAt(event.clientX)
          drag(null)
          const month = months[first]
          if (first !== last) choose(first, last)
          else if (month) onGo(month.month)
        }}
        onPointerCancel={() => drag(null)}
      >
        {months.map((month, index) => (
          <MonthBar
            key={month.month}
            month={month}
            share={month.count / most}
            active={index === active}
            outside={spanned && !chosen(index)}
          />
        ))}
      </div>
      <div class="month-years" aria-hidden="true">
        {months.map(({ month }, index) => (
          <span key={month}>
            {months.length <= NAMED_MONTHS && <span>{monthInWords(month).slice(0, 3)}</span>}
            {month.endsWith('-01') || index === 0 ? month.slice(0, 4) : ''}
          </span>
        ))}
      </div>
      <AsOfHandle
        months={months.map(({ month }) => month)}
        asOf={asOf}
        monthsBefore={monthsBefore}
        onAsOf={onAsOf}
        onHold={(hold) => {
          held.current = hold ? months : null
        }}
      />
    </div>
  )
}

interface MonthBarProps {
  readonly month: AxisMonth
  /** Of the month with most. */
  readonly share: number
  readonly active: boolean
  /** Of the chosen span. */
  readonly outside: boolean
}

function MonthBar({ month: { month, count, later }, share, active, outside }: MonthBarProps) {
  const height = count === 0 ? 1 : 4 + Math.round(share * (HEIGHT - 4))
  return (
    <span
      class="month-bar"
      data-active={active ? '' : undefined}
      data-outside={outside ? '' : undefined}
      data-later={later ? '' : undefined}
      title={`${monthInWords(month)}: ${count}${later ? ', later than this page looks' : ''}`}
    >
      <span style={{ height: `${height}px` }} />
    </span>
  )
}
