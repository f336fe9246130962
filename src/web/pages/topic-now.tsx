/** What a topic comes to today: in force, pending, open. */
import { printTerm } from '../filter/parse-filter.js'
import { DecisionLine } from '../parts/decision.js'
import { dayInWords } from '../parts/days.js'
import { FirstFew } from '../parts/first-few.js'
import { People } from '../parts/person.js'
import { InlineMarkdown } from '../markdown/markdown.js'
import { StandingSign } from '../items/item-row.js'
import { itemAddress, printAddress } from '../routing/address.js'
import type { History } from './topic-story.js'

export function TopicNow({ history }: { history: History }) {
  const { inForce, deferred, openActionItems, openQuestions, staleCount } = history
  const stale =
    history.topic && staleCount > 0
      ? printAddress('/', { q: `${printTerm({ key: 'topic', value: history.topic.name })} is:stale` })
      : null
  if (
    inForce.length + deferred.length + openActionItems.length + openQuestions.length === 0 &&
    stale === null
  ) {
    return null
  }
  return (
    <section class="now" aria-label="Today">
      {inForce.length > 0 && (
        <div class="now-row">
          <h2>In force</h2>
          <div>
            <FirstFew
              things={inForce}
              draw={(decision) => <DecisionLine key={decision.id} decision={decision} plain />}
            />
          </div>
        </div>
      )}
      {deferred.length > 0 && (
        <div class="now-row">
          <h2>Pending</h2>
          <div>
            <FirstFew
              things={deferred}
              draw={(decision) => <DecisionLine key={decision.id} decision={decision} plain />}
            />
          </div>
        </div>
      )}
      {(openActionItems.length > 0 || stale !== null) && (
        <div class="now-row">
          <h2>Open</h2>
          <ul class="now-items">
            <FirstFew
              listed
              things={openActionItems}
              draw={(item) => (
                <li key={item.id}>
                  <StandingSign standing="open" />
                  <span>
                    <a class="plain" href={itemAddress(item.id)}>
                      <InlineMarkdown text={item.text} unlinked />
                    </a>
                    <span class="small quiet">
                      <People people={item.owners} /> {item.owners.length > 0 && '· '}
                      {item.groupName} · last seen {dayInWords(item.lastSeen)}
                    </span>
                  </span>
                </li>
              )}
            />
            {stale !== null && (
              <li>
                <StandingSign standing="stale" />
                <a class="quiet" href={stale}>
                  {staleCount} stale
                </a>
              </li>
            )}
          </ul>
        </div>
      )}
      {openQuestions.length > 0 && (
        <div class="now-row">
          <h2>Asked</h2>
          <ul class="now-items">
            <FirstFew
              listed
              things={openQuestions}
              draw={(question) => (
                <li key={question.id}>
                  <span class="question-sign" aria-hidden="true">
                    ?
                  </span>
                  <span>
                    <InlineMarkdown text={question.text} />
                    <span class="small quiet">
                      {question.groupName} · {dayInWords(question.date)}
                    </span>
                  </span>
                </li>
              )}
            />
          </ul>
        </div>
      )}
    </section>
  )
}
