import { safeHref } from '../markdown/markdown-text.js'
import { Neighbourhood } from '../parts/neighbourhood.js'
import { PersonLink } from '../parts/person.js'
import { topicAddress } from '../routing/address.js'
import { address, setParameters } from '../routing/router.js'
import type { EntryKind, History, StoryFilter } from './topic-story.js'
import { documentName } from './document-name.js'

interface Props {
  readonly history: History
  readonly groups: readonly { readonly group: string; readonly count: number }[]
  readonly kinds: readonly { readonly value: EntryKind; readonly label: string }[]
  readonly filter: StoryFilter
}

export function TopicSide({ history, groups, kinds, filter }: Props) {
  const people = history.people.slice(0, 8)
  const related = history.related.slice(0, 8)
  return (
    <aside class="side" aria-label="Around this topic">
      <Chips
        title="Kind"
        parameter="kind"
        chosen={filter.kinds}
        chips={kinds.map(({ value, label }) => ({ value, label }))}
      />
      <SuggestedChip left={history.suggestedCount} />
      {groups.length > 1 && (
        <Chips
          title="Group"
          parameter="group"
          chosen={filter.groups}
          chips={groups.map(({ group, count }) => ({ value: group, label: group, count }))}
        />
      )}
      {people.length > 0 && related.length > 0 && people.length + related.length > 2 && (
        <div class="side-block">
          <h2>Nearest</h2>
          <Neighbourhood
            centre={history.topic?.name ?? history.query}
            people={people.slice(0, 6).map((each) => ({
              label: each.person.label,
              weight: each.weight,
              why: `${each.weight} agenda items brought and action items owned`,
            }))}
            topics={related
              .slice(0, 6)
              .map((each) => ({ label: each.topic.name, weight: each.weight, why: each.reason }))}
          />
        </div>
      )}
      {people.length > 0 && (
        <div class="side-block">
          <h2>People</h2>
          <ul class="side-list">
            {people.map((each) => (
              <li key={each.person.id}>
                <PersonLink label={each.person.label} name={each.person.name} />
                <span class="label">{each.weight}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {related.length > 0 && (
        <div class="side-block">
          <h2>Related topics</h2>
          <ul class="side-list">
            {related.map((each) => (
              <li key={each.topic.id} class="side-related">
                <a href={topicAddress(each.topic.name)}>{each.topic.name}</a>
                <span class="label">{each.reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {history.references.length > 0 && <Documents references={history.references.slice(0, 12)} />}
    </aside>
  )
}

interface ChipsProps {
  readonly title: string
  /** Of the address: the chosen values with commas between them. */
  readonly parameter: string
  readonly chosen: readonly string[]
  readonly chips: readonly { readonly value: string; readonly label: string; readonly count?: number }[]
}

/** Values to filter by, any number of them at once. */
function Chips({ title, parameter, chosen, chips }: ChipsProps) {
  const flipped = (value: string): string =>
    (chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]).join(',')
  return (
    <div class="side-block">
      <h2>{title}</h2>
      <div class="side-filters">
        {chips.map(({ value, label, count }) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-pressed={chosen.includes(value)}
            onClick={() => setParameters({ [parameter]: flipped(value) }, { replace: true })}
          >
            {label} {count !== undefined && <span class="label">{count}</span>}
          </button>
        ))}
      </div>
    </div>
  )
}

/** What was recognised by its wording only is told on demand; `left`: how many were left out. */
function SuggestedChip({ left }: { left: number }) {
  const told = address.value.parameters['include'] === 'suggested'
  if (left === 0 && !told) return null
  return (
    <div class="side-block">
      <h2>By wording only</h2>
      <div class="side-filters">
        <button
          type="button"
          class="chip"
          aria-pressed={told}
          onClick={() => setParameters({ include: told ? null : 'suggested' }, { replace: true })}
        >
          suggested {!told && <span class="label">{left}</span>}
        </button>
      </div>
    </div>
  )
}

function Documents({ references }: { references: History['references'] }) {
  return (
    <div class="side-block">
      <h2>Documents</h2>
      <ul class="side-list">
        {references.map((reference) => {
          const href = reference.url === null ? null : safeHref(reference.url)
          const words = reference.kind === 'DOCUMENT' ? documentName(reference.label, href) : reference.key
          return (
            <li key={reference.id}>
              {href === null ? (
                words
              ) : (
                <a class="cut" href={href} target="_blank" rel="noreferrer noopener" title={href}>
                  {words}
                </a>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
