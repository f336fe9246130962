/** A few numbers over time as a line of bars, without axes: decoration beside the words that tell them. */
export function Sparkline({
  counts,
  width = 96,
  height = 20,
}: {
  counts: readonly number[]
  width?: number
  height?: number
}) {
  const most = Math.max(1, ...counts)
  const step = width / Math.max(1, counts.length)
  const wide = Math.max(1, step - (step > 3 ? 1 : 0))
  // One path for all bars: a list of hundreds of these stays light.
  const bars = counts
    .map((count, index) => {
      if (count === 0) return ''
      const tall = Math.max(2, (count / most) * (height - 1))
      return `M${round(index * step)} ${round(height - 1 - tall)}h${round(wide)}v${round(tall)}h${round(-wide)}z`
    })
    .join('')
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path class="sparkline-ground" d={`M0 ${height - 1}h${width}v1h${-width}z`} />
      <path d={bars} />
    </svg>
  )
}

const round = (value: number): number => Math.round(value * 10) / 10
