import { personAddress } from '../routing/address.js'
import { hueOf, initialsOf } from './person-tint.js'

interface Named {
  readonly name: string
  readonly person?: { readonly label: string; readonly name: string | null } | null
}

/** Initials in a circle of the person's own tint. Decoration: the name stands beside it. */
export function Avatar({ label, name, large }: { label: string; name?: string | null; large?: boolean }) {
  return (
    <span
      class={large ? 'avatar avatar-large' : 'avatar'}
      aria-hidden="true"
      style={{ '--hue': String(hueOf(label)) }}
    >
      {initialsOf(label, name)}
    </span>
  )
}

/** A person as a link to their page; a nobody ("all") as plain words. */
export function PersonLink({ label, name }: { label: string; name?: string | null }) {
  return (
    <a class="person" href={personAddress(label)} title={name && name !== label ? name : undefined}>
      <Avatar label={label} name={name ?? null} />
      {label}
    </a>
  )
}

export function People({ people }: { people: readonly Named[] }) {
  return (
    <span class="people">
      {people.map((each) =>
        each.person ? (
          <PersonLink key={each.name} label={each.person.label} name={each.person.name} />
        ) : (
          <span key={each.name} class="nobody">
            {each.name}
          </span>
        ),
      )}
    </span>
  )
}
