/** What stands nearest to a topic: people on the left, topics on the right, the nearer the thicker the line. */
import { personAddress, topicAddress } from '../routing/address.js'
import { hueOf } from './person-tint.js'

interface Neighbour {
  readonly label: string
  readonly weight: number
  readonly why: string
}

interface Props {
  readonly centre: string
  readonly people: readonly Neighbour[]
  readonly topics: readonly Neighbour[]
}

const WIDTH = 264
const ROW = 26
const PEOPLE_END = 92
const CENTRE = 118
const TOPICS_BEGIN = 144

export function Neighbourhood({ centre, people, topics }: Props) {
  const rows = Math.max(people.length, topics.length)
  if (people.length + topics.length < 3) return null
  const height = rows * ROW + 8
  const middle = height / 2
  const most = Math.max(...[...people, ...topics].map((each) => each.weight), 1)
  const at = (index: number, count: number): number => middle + (index - (count - 1) / 2) * ROW
  const side = (neighbours: readonly Neighbour[], right: boolean) =>
    neighbours.map((each, index) => {
      const y = at(index, neighbours.length)
      const edge = right ? TOPICS_BEGIN : PEOPLE_END
      const start = CENTRE
      const bend = (start + edge) / 2
      return (
        <path
          key={`${String(right)}${each.label}`}
          class="neighbour-line"
          d={`M${start} ${middle}C${bend} ${middle} ${bend} ${y} ${edge} ${y}`}
          stroke-width={1 + (each.weight / most) * 3}
        />
      )
    })
  return (
    <div class="neighbourhood no-print" style={{ height: `${height}px` }}>
      <svg width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {side(people, false)}
        {side(topics, true)}
        <circle class="neighbour-centre" cx={CENTRE} cy={middle} r="5">
          <title>{centre}</title>
        </circle>
      </svg>
      {people.map((each, index) => (
        <a
          key={each.label}
          class="neighbour neighbour-person"
          href={personAddress(each.label)}
          title={each.why}
          style={{ top: `${at(index, people.length) - 10}px`, '--hue': String(hueOf(each.label)) }}
        >
          {each.label}
        </a>
      ))}
      {topics.map((each, index) => (
        <a
          key={each.label}
          class="neighbour neighbour-topic"
          href={topicAddress(each.label)}
          title={each.why}
          style={{ top: `${at(index, topics.length) - 10}px` }}
        >
          {each.label}
        </a>
      ))}
    </div>
  )
}
