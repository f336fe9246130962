import type { Catalogue, Topic } from '../domain/graph.js'
import { madeOnce } from './made-once.js'
import { CATALOGUE_SCOPE, edgesTo, nodeRow } from './node-row.js'
import type { GraphRows, NodeRow } from './node-row.js'

/** People and topics, of all groups together. */
export function rowsFromCatalogue(catalogue: Catalogue): GraphRows {
  const people = catalogue.people.map((person) =>
    nodeRow({
      label: 'Person',
      id: person.id,
      scope: CATALOGUE_SCOPE,
      props: {
        label: person.label,
        handle: person.handle,
        name: person.name,
        kind: person.kind,
        aliases: [...person.aliases],
      },
      edges: [],
    }),
  )
  const topics = catalogue.topics.map((topic) => madeOnce(topic, () => topicRow(topic)))
  return { nodes: [...people, ...topics], references: [] }
}

function topicRow(topic: Topic): NodeRow {
  return nodeRow({
    label: 'Topic',
    id: topic.id,
    scope: CATALOGUE_SCOPE,
    props: {
      name: topic.name,
      aliases: [...topic.aliases],
      curated: topic.curated,
      parent: topic.parent,
    },
    edges: edgesTo('PART_OF', 'Topic', [topic.parent]),
  })
}
