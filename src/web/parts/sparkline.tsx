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
  return (
    <svg
      class="sparkline"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {counts.map((count, index) => {
        const tall = count === 0 ? 1 : Math.max(2, (count / most) * height)
        return (
          <rect key={index} x={index * step} y={height - tall} width={Math.max(1, step - 1)} height={tall} />
        )
      })}
    </svg>
  )
}
