// Made from schema/*.graphql by `npm run generate`: do not edit.
import type { ActionItemStatus } from '../../domain/graph.js';
import type { Marker } from '../../domain/minutes.js';
import type { DecisionOutcome } from '../../domain/minutes.js';
import type { DecisionStanding } from '../../domain/graph.js';
import type { ChoreRole } from '../../domain/minutes.js';
import type { PersonKind } from '../../domain/configuration.js';
import type { EventKind } from '../../domain/event.js';
import type { Severity } from '../../domain/diagnostic.js';
import type { ReferenceKind } from '../reading/models.js';
import type { IsoDate } from '../../domain/iso-date.js';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActionItemModel, AgendaItemModel, ChoreModel, DecisionModel, EventModel, GroupModel, MeetingModel, PersonModel, QuestionModel, ReferenceModel, SourceModel, StatusSpanModel, SightingGlance, TopicGlance, NameModel, NodeModel, TimelineModel } from '../reading/models.js';
import type { ActionItemConnectionModel } from '../answers/action-item-list.js';
import type { DecisionPage, MeetingPage, QuestionPage } from '../answers/connections.js';
import type { ActionItemsByOwnerModel } from '../answers/action-items-by-owner.js';
import type { TopicHistoryModel } from '../answers/topic-history.js';
import type { ReportModel } from '../answers/report-loading.js';
import type { StoreModel } from '../answers/store-health.js';
import type { RequestContext } from '../request-context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`. Meetings have days, not instants; no time zone is involved. */
  Date: { input: IsoDate; output: IsoDate; }
  /** An instant with its offset, as RFC 3339 writes it. */
  DateTime: { input: string; output: string; }
  /** An absolute URL. */
  URL: { input: string; output: string; }
};

export type { ActionItemStatus };

/** What to list beyond the open, explicit, not stale action items. */
export type Include =
  /** Open ones that nobody has mentioned for long. */
  | 'STALE'
  /** Those recognised by their wording only. */
  | 'SUGGESTED'
  /** Those that fell out of their group's list of pending items. */
  | 'UNLISTED';

/** Conditions on action items. A list holds when one of its values does. */
export type ActionItemFilter = {
  /** Ids or unique beginnings of ids. */
  readonly id?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Owners: handle, name, other spelling or id of a person. */
  readonly owner?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: only those that nobody in particular owns; false: only those with an owner. */
  readonly unowned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Names of groups; action items of the groups that went before a named one come with it. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Topics: name, other name or id; topics below it come with it. */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How they stand; OPEN by default. */
  readonly status?: InputMaybe<ReadonlyArray<ActionItemStatus>>;
  /** EXPLICIT by default. */
  readonly marker?: InputMaybe<ReadonlyArray<Marker>>;
  /** true: only stale ones; false: only others. By default the open ones are those not stale. */
  readonly stale?: InputMaybe<Scalars['Boolean']['input']>;
  /** Adds to the default what it leaves out. */
  readonly include?: InputMaybe<ReadonlyArray<Include>>;
  /** true: only those whose due date has passed; false: only others. */
  readonly overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those due on or after this day. */
  readonly dueSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those due on or before this day. */
  readonly dueUntil?: InputMaybe<Scalars['Date']['input']>;
  /** Only those seen in minutes on or after this day. */
  readonly seenSince?: InputMaybe<Scalars['Date']['input']>;
  /** Only those seen in minutes on or before this day. */
  readonly seenUntil?: InputMaybe<Scalars['Date']['input']>;
  /** true: only those of which two pieces of evidence say different things; false: only others. */
  readonly conflicting?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose words contain this text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What action items are ordered by. */
export type ActionItemOrderField =
  /** The day it was last seen. */
  | 'LAST_SEEN'
  /** The day it was first seen. */
  | 'FIRST_SEEN'
  /** The day it is due; those without one come last. */
  | 'DUE';

/** An order of action items; equal ones are ordered by id. */
export type ActionItemOrder = {
  /** By what. */
  readonly field: ActionItemOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** How many action items match a filter's other conditions but were left out by how they stand. */
export type LeftOut = {
  /** Open ones that nobody has mentioned for long. */
  readonly stale: Scalars['Int']['output'];
  /** Open ones recognised by their wording only. */
  readonly suggested: Scalars['Int']['output'];
  /** Those that fell out of their group's list of pending items. */
  readonly unlisted: Scalars['Int']['output'];
};

/** A page of action items. */
export type ActionItemConnection = {
  /** The items of this page with their cursors. */
  readonly edges: ReadonlyArray<ActionItemEdge>;
  /** The items of this page. */
  readonly nodes: ReadonlyArray<ActionItem>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many more there would be with `include`. */
  readonly leftOut: LeftOut;
  /** How many of all pages are overdue. */
  readonly overdueCount: Scalars['Int']['output'];
  /** How many of all pages nobody in particular owns. */
  readonly unownedCount: Scalars['Int']['output'];
};

/** An action item in a page. */
export type ActionItemEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: ActionItem;
};

/** Everybody's action items. */
export type ActionItemsByOwner = {
  /** One entry an owner; an item with two owners stands in both. */
  readonly owners: ReadonlyArray<OwnedActionItems>;
  /** Those that nobody in particular owns. */
  readonly unowned: ReadonlyArray<ActionItem>;
  /** How many different items there are. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many more there would be with `include`. */
  readonly leftOut: LeftOut;
};

/** One owner's action items. */
export type OwnedActionItems = {
  /** Who. */
  readonly person: Person;
  /** Oldest first. */
  readonly actionItems: ReadonlyArray<ActionItem>;
  /** How many they are. */
  readonly totalCount: Scalars['Int']['output'];
  /** How many of them are overdue. */
  readonly overdueCount: Scalars['Int']['output'];
};

/** A task somebody took or was given, as one thing over all meetings of a group and its successor. */
export type ActionItem = Node & Sourced & TimelineEntry & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** The words of its latest sighting that has words of its own. */
  readonly text: Scalars['String']['output'];
  /** The same as `text`. */
  readonly title: Scalars['String']['output'];
  /** Who has it, in the order of the minutes; nobodies ("all") stand as written. */
  readonly owners: ReadonlyArray<PersonName>;
  /** How it stands as of the day asked for. */
  readonly status: ActionItemStatus;
  /** Why it stands so, in words. */
  readonly statusReason: Scalars['String']['output'];
  /** The first day of its present status. */
  readonly statusSince: Scalars['Date']['output'];
  /** Whether it is open but nobody has mentioned it for long. */
  readonly stale: Scalars['Boolean']['output'];
  /** The day it became stale, or will if nobody mentions it; null where it is not open. */
  readonly staleFrom: Maybe<Scalars['Date']['output']>;
  /** How sure it is that it is one. */
  readonly marker: Marker;
  /** Why a suggestion is taken for a task; null for explicit ones. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** The day it is due, where the minutes name one. */
  readonly due: Maybe<Scalars['Date']['output']>;
  /** Whether it is open and its due day has passed. */
  readonly overdue: Scalars['Boolean']['output'];
  /** Its group. */
  readonly group: Group;
  /** The name of its group. */
  readonly groupName: Scalars['String']['output'];
  /** The day it was first seen. */
  readonly firstSeen: Scalars['Date']['output'];
  /** The same as `firstSeen`. */
  readonly date: Scalars['Date']['output'];
  /** The day it was last seen. */
  readonly lastSeen: Scalars['Date']['output'];
  /** How many held meetings its group had after it was last seen. */
  readonly meetingsSinceSeen: Scalars['Int']['output'];
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Every place where it stands in minutes, oldest first. */
  readonly sightings: ReadonlyArray<Sighting>;
  /** The latest place where it stands. */
  readonly latestSighting: Sighting;
  /** How it stood over time, without gaps. */
  readonly history: ReadonlyArray<StatusSpan>;
  /** Evidence that says different things of it. */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** Links beside its sightings. */
  readonly references: ReadonlyArray<Reference>;
  /** What people said of it, oldest first. */
  readonly events: ReadonlyArray<Event>;
  /** The file of its first sighting. */
  readonly file: Scalars['String']['output'];
  /** The line of its first sighting. */
  readonly line: Scalars['Int']['output'];
  /** The last line of its first sighting. */
  readonly endLine: Scalars['Int']['output'];
  /** The words of the file at its first sighting. */
  readonly excerpt: Scalars['String']['output'];
  /** The place of its first sighting on the forge. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** One place where an action item stands in minutes. */
export type Sighting = Node & Sourced & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** The day of its meeting. */
  readonly date: Scalars['Date']['output'];
  /** The task's words there. */
  readonly text: Scalars['String']['output'];
  /** Who has it there. */
  readonly owners: ReadonlyArray<PersonName>;
  /** How sure it is that it is a task there. */
  readonly marker: Marker;
  /** The status that this line tells. */
  readonly status: ActionItemStatus;
  /** The words that tell the status. */
  readonly statusWords: Maybe<Scalars['String']['output']>;
  /** Whether the minutes only take it up again from an earlier meeting. */
  readonly carriedOver: Scalars['Boolean']['output'];
  /** The day due that this line names. */
  readonly due: Maybe<Scalars['Date']['output']>;
  /** Whether it stands in a file that is a copy of another one: then it counts for nothing. */
  readonly copy: Scalars['Boolean']['output'];
  /** Why it was joined to the sightings before it; null for the first. */
  readonly joinedBy: Maybe<Scalars['String']['output']>;
  /** The action item. */
  readonly actionItem: ActionItem;
  /** The meeting. */
  readonly meeting: Meeting;
  /** The agenda item it stands under. */
  readonly agendaItem: Maybe<AgendaItem>;
  /** Links beside it. */
  readonly references: ReadonlyArray<Reference>;
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** How an action item stood for a span of time. */
export type StatusSpan = {
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The first day on which it is over; null while it lasts. */
  readonly to: Maybe<Scalars['Date']['output']>;
  /** How it stood. */
  readonly status: ActionItemStatus;
  /** From this day on an open one was stale; null where it never was. */
  readonly staleFrom: Maybe<Scalars['Date']['output']>;
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Two pieces of evidence that say different things. */
export type Conflict = {
  /** The day of the later one. */
  readonly date: Scalars['Date']['output'];
  /** What they say. */
  readonly message: Scalars['String']['output'];
};

/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type Query = {
  /** The thing with this id, or null where there is none. Any unique beginning of an id is understood. */
  readonly node: Maybe<Node>;
  /** The things with these ids in the same order; null for each that there is not. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Action items. By default those that are open, explicit and not stale; `leftOut` of the answer counts the others. */
  readonly actionItems: ActionItemConnection;
  /** The action items of everybody at once, one entry an owner; those with more items first, then by name. */
  readonly actionItemsByOwner: ActionItemsByOwner;
  /** The action item with this id, or null where there is none. */
  readonly actionItem: Maybe<ActionItem>;
  /** Decisions, the latest first; by default the explicit ones. */
  readonly decisions: DecisionConnection;
  /** The decision with this id, or null where there is none. */
  readonly decision: Maybe<Decision>;
  /** Groups, by name. */
  readonly groups: GroupConnection;
  /** The group with this name or id; null where there is none. */
  readonly group: Maybe<Group>;
  /** Meetings, the latest first. */
  readonly meetings: MeetingConnection;
  /** The meeting with this id, or of this group on this day; null where there is none. */
  readonly meeting: Maybe<Meeting>;
  /** The day of the newest meeting that was held, of all groups or of those named; null where there is none. */
  readonly newestMeetingDay: Maybe<Scalars['Date']['output']>;
  /** Marked questions put to groups, the latest first; by default those without an answer. */
  readonly questions: QuestionConnection;
  /** People (and teams), by name. */
  readonly people: PersonConnection;
  /** The person with this handle, name, other spelling or id; null where there is none. */
  readonly person: Maybe<Person>;
  /** Pairs of people who are likely one and the same, the likeliest first. */
  readonly aliasSuggestions: ReadonlyArray<AliasSuggestion>;
  /**
   * What changed, and what stands: the report that a chair forwards. The span is the days since the last meeting where a
   * group is given, else the seven days up to `asOf`; `since` and `until`, or `week`, say another one. Both ends belong to it.
   */
  readonly report: Report;
  /** What minutes say about some words, the best match first. */
  readonly search: SearchConnection;
  /** What is in the store, how it got there, and what is the matter with it. */
  readonly store: Store;
  /** What was hard to read in the minutes, by file and line. */
  readonly diagnostics: DiagnosticConnection;
  /** What people said, the latest first. */
  readonly events: EventConnection;
  /** Topics, those of most agenda items first. */
  readonly topics: TopicConnection;
  /** The topic with this name, other name or id; null where there is none. */
  readonly topic: Maybe<Topic>;
  /**
   * How we got here: what all groups said, asked, decided and promised about something, oldest first.
   * Words that name no topic find what is near them.
   */
  readonly topicHistory: TopicHistory;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryActionItemsArgs = {
  filter?: InputMaybe<ActionItemFilter>;
  orderBy?: InputMaybe<ActionItemOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryActionItemsByOwnerArgs = {
  filter?: InputMaybe<ActionItemFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryActionItemArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryDecisionsArgs = {
  filter?: InputMaybe<DecisionFilter>;
  orderBy?: InputMaybe<DecisionOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryDecisionArgs = {
  id: Scalars['ID']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryGroupsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryGroupArgs = {
  name: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  orderBy?: InputMaybe<MeetingOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryMeetingArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  group?: InputMaybe<Scalars['String']['input']>;
  date?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryNewestMeetingDayArgs = {
  group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryQuestionsArgs = {
  filter?: InputMaybe<QuestionFilter>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryPeopleArgs = {
  filter?: InputMaybe<PersonFilter>;
  orderBy?: InputMaybe<PersonOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryPersonArgs = {
  name: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryReportArgs = {
  group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  person?: InputMaybe<Scalars['String']['input']>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  week?: InputMaybe<Scalars['String']['input']>;
  sinceLastMeeting?: InputMaybe<Scalars['Boolean']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QuerySearchArgs = {
  query: Scalars['String']['input'];
  kind?: InputMaybe<ReadonlyArray<SearchKind>>;
  group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  until?: InputMaybe<Scalars['Date']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryDiagnosticsArgs = {
  filter?: InputMaybe<DiagnosticFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryEventsArgs = {
  kind?: InputMaybe<ReadonlyArray<EventKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryTopicsArgs = {
  filter?: InputMaybe<TopicFilter>;
  orderBy?: InputMaybe<TopicOrder>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryTopicArgs = {
  name: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
};


/**
 * All questions. Where time matters a field takes `asOf`: the answer is then given as it stood at the end of that day,
 * from the minutes and events up to it; names, joins, topics, owners and due days are today's (`sightings` tell who had it
 * and until when, meeting by meeting). Everything below such a field stands as of
 * the same day. Without `asOf` it is today.
 */
export type QueryTopicHistoryArgs = {
  query: Scalars['String']['input'];
  group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  since?: InputMaybe<Scalars['Date']['input']>;
  marker?: InputMaybe<ReadonlyArray<Marker>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** Whatever has an id. */
export type Node = {
  /** Stays the same as long as the minutes tell the same; understood by command line, API and addresses alike. */
  readonly id: Scalars['ID']['output'];
};

/** A fact that stands somewhere in minutes. */
export type Sourced = {
  /** The file, relative to the root of the minutes. */
  readonly file: Scalars['String']['output'];
  /** The 1-based line at which it begins. */
  readonly line: Scalars['Int']['output'];
  /** The 1-based line at which it ends. */
  readonly endLine: Scalars['Int']['output'];
  /** The words of the file at its first line. */
  readonly excerpt: Scalars['String']['output'];
  /** The place on the forge, where the configuration says where the minutes are published. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** What a history tells, in the order of days: an agenda item, a decision, an action item or a question. */
export type TimelineEntry = {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** The meeting's day; of an action item, the day it was first seen. */
  readonly date: Scalars['Date']['output'];
  /** The name of the group. */
  readonly groupName: Scalars['String']['output'];
  /** The agenda item's title, or the words of the decision, action item or question. */
  readonly title: Scalars['String']['output'];
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Where a page of a connection lies. */
export type PageInfo = {
  /** Whether there are items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item of this page. */
  readonly startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item of this page. */
  readonly endCursor: Maybe<Scalars['String']['output']>;
};

/** Which way a list is ordered. */
export type OrderDirection =
  /** Earliest, smallest or A first. */
  | 'ASC'
  /** Latest, largest or Z first. */
  | 'DESC';

export type { Marker };

export type { ReferenceKind };

/** An issue, pull request or document that minutes link to. */
export type Reference = Node & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** What the link leads to. */
  readonly kind: ReferenceKind;
  /** `owner/repo#12` of issues and pull requests, else the address. */
  readonly key: Scalars['String']['output'];
  /** Null where the minutes write only a short form. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** The words of the link, or the key. */
  readonly label: Scalars['String']['output'];
};

/** Somebody as a fact names them: a known person, or a nobody such as "all". */
export type PersonName = {
  /** The person's handle, else name; of a nobody, as written. */
  readonly name: Scalars['String']['output'];
  /** Null for a nobody ("all", "everyone", "NN"). */
  readonly person: Maybe<Person>;
};

/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type Mutation = {
  /** Says that an action item is done. */
  readonly closeActionItem: ActionItemPayload;
  /** Says that an action item is open again. */
  readonly reopenActionItem: ActionItemPayload;
  /** Says that an action item is given up. */
  readonly dropActionItem: ActionItemPayload;
  /** Says that a suggestion is no action item. */
  readonly dismissActionItem: ActionItemPayload;
  /** Says who has an action item, in place of who had it. */
  readonly assignActionItem: ActionItemPayload;
  /** Says that two action items are the same. */
  readonly sameActionItem: ActionItemPayload;
  /** Says that an action item is another one from one of its places on. */
  readonly splitActionItem: ActionItemPayload;
  /** Says that a decision took the place of another one. */
  readonly supersedeDecision: DecisionPayload;
  /** Says that two people are one and the same: `other` becomes an other spelling. */
  readonly mergePeople: PersonPayload;
  /** Gives a topic a name. */
  readonly nameTopic: TopicPayload;
  /** Says that two topics are one and the same: `other` becomes an other name. */
  readonly mergeTopics: TopicPayload;
  /** Says that some words are a topic of their own. */
  readonly splitTopic: TopicPayload;
  /** Brings minutes into the graph, on the machine of the one who holds the store; by a server only what it was started with. */
  readonly importMinutes: ImportMinutesPayload;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationCloseActionItemArgs = {
  input: ActionItemEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationReopenActionItemArgs = {
  input: ActionItemEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationDropActionItemArgs = {
  input: ActionItemEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationDismissActionItemArgs = {
  input: ActionItemEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationAssignActionItemArgs = {
  input: AssignActionItemInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationSameActionItemArgs = {
  input: PairEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationSplitActionItemArgs = {
  input: SplitActionItemInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationSupersedeDecisionArgs = {
  input: PairEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationMergePeopleArgs = {
  input: PairEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationNameTopicArgs = {
  input: NameTopicInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationMergeTopicsArgs = {
  input: PairEventInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationSplitTopicArgs = {
  input: SplitTopicInput;
};


/** All changes. They need a token, also on this machine, and are kept with who said so and when. */
export type MutationImportMinutesArgs = {
  input: ImportMinutesInput;
};

/** What happens while one listens, by server-sent events. */
export type Subscription = {
  /** An action item has been changed by an event or an import; only those that the filter lets through. */
  readonly actionItemChanged: ActionItem;
  /** An import has come to its end. */
  readonly importFinished: ImportSummary;
  /** Answers may be others from now on: what a page needs to know that shows several of them. */
  readonly graphChanged: GraphChange;
};


/** What happens while one listens, by server-sent events. */
export type SubscriptionActionItemChangedArgs = {
  filter?: InputMaybe<ActionItemFilter>;
};

export type { DecisionOutcome };

export type { DecisionStanding };

/** Conditions on decisions. A list holds when one of its values does. */
export type DecisionFilter = {
  /** Names of groups. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Topics: name, other name or id; topics below it come with it. */
  readonly topic?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What the group did. */
  readonly outcome?: InputMaybe<ReadonlyArray<DecisionOutcome>>;
  /** What it is worth as of the day asked for. */
  readonly standing?: InputMaybe<ReadonlyArray<DecisionStanding>>;
  /** EXPLICIT by default. */
  readonly marker?: InputMaybe<ReadonlyArray<Marker>>;
  /** Only those on or after this day. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Only those on or before this day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** Only those whose words contain this text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What decisions are ordered by. */
export type DecisionOrderField =
  /** The day. */
  | 'DATE';

/** An order of decisions; equal ones are ordered by id. */
export type DecisionOrder = {
  /** By what. */
  readonly field?: DecisionOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of decisions. */
export type DecisionConnection = {
  /** The decisions of this page with their cursors. */
  readonly edges: ReadonlyArray<DecisionEdge>;
  /** The decisions of this page. */
  readonly nodes: ReadonlyArray<Decision>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A decision in a page. */
export type DecisionEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The decision. */
  readonly node: Decision;
};

/** What a group settled, put off or refused. */
export type Decision = Node & Sourced & TimelineEntry & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The same as `text`. */
  readonly title: Scalars['String']['output'];
  /** What the group did. */
  readonly outcome: DecisionOutcome;
  /** What it is worth as of the day asked for. */
  readonly standing: DecisionStanding;
  /** How sure it is that it is one. */
  readonly marker: Marker;
  /** Why an unmarked one is taken for a decision; null for explicit ones. */
  readonly reason: Maybe<Scalars['String']['output']>;
  /** How the group voted. */
  readonly votes: Maybe<Votes>;
  /** The meeting's day. */
  readonly date: Scalars['Date']['output'];
  /** The name of the group. */
  readonly groupName: Scalars['String']['output'];
  /** Its group. */
  readonly group: Group;
  /** The meeting. */
  readonly meeting: Meeting;
  /** The agenda item it stands under. */
  readonly agendaItem: Maybe<AgendaItem>;
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Earlier decisions whose place it took. */
  readonly supersedes: ReadonlyArray<Decision>;
  /** Later decisions that took its place. */
  readonly supersededBy: ReadonlyArray<Decision>;
  /** Links beside it. */
  readonly references: ReadonlyArray<Reference>;
  /** What people said of it, oldest first. */
  readonly events: ReadonlyArray<Event>;
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** How a group voted, as far as the minutes tell. */
export type Votes = {
  /** For it. */
  readonly yes: Maybe<Scalars['Int']['output']>;
  /** Against it. */
  readonly no: Maybe<Scalars['Int']['output']>;
  /** Neither. */
  readonly abstain: Maybe<Scalars['Int']['output']>;
  /** Whether the minutes call it unanimous. */
  readonly unanimous: Scalars['Boolean']['output'];
  /** As written. */
  readonly words: Scalars['String']['output'];
};

/** Something to say of an action item. */
export type ActionItemEventInput = {
  /** Its id or the unique beginning of it. */
  readonly id: Scalars['ID']['input'];
  /** Why, in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; by default the name given with the token, and for own programs and pages, who runs the server. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's: saying the same twice with one key says it once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody to give an action item to. */
export type AssignActionItemInput = {
  /** Its id or the unique beginning of it. */
  readonly id: Scalars['ID']['input'];
  /** Handle, name, other spelling or id; one or more. */
  readonly person: ReadonlyArray<Scalars['String']['input']>;
  /** Why, in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; by default the name given with the token, and for own programs and pages, who runs the server. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's: saying the same twice with one key says it once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Something to say of two things. */
export type PairEventInput = {
  /** The id of the one that stays, or the unique beginning of it; people and topics also by name. */
  readonly id: Scalars['ID']['input'];
  /** The other one. */
  readonly other: Scalars['ID']['input'];
  /** Why, in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; by default the name given with the token, and for own programs and pages, who runs the server. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's: saying the same twice with one key says it once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Where to split an action item. */
export type SplitActionItemInput = {
  /** Its id or the unique beginning of it. */
  readonly id: Scalars['ID']['input'];
  /** `FILE:LINE` of the sighting from which on it is another one. */
  readonly place: Scalars['String']['input'];
  /** Why, in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; by default the name given with the token, and for own programs and pages, who runs the server. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's: saying the same twice with one key says it once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** A name for a topic. */
export type NameTopicInput = {
  /** Its id, name or the unique beginning of its id. */
  readonly id: Scalars['ID']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** Why, in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; by default the name given with the token, and for own programs and pages, who runs the server. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's: saying the same twice with one key says it once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** Words that are a topic of their own. */
export type SplitTopicInput = {
  /** The topic's id, name or the unique beginning of its id. */
  readonly id: Scalars['ID']['input'];
  /** Other names of the topic that are a topic of their own; the first becomes its name. */
  readonly names: ReadonlyArray<Scalars['String']['input']>;
  /** Why, in words. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Who says so; by default the name given with the token, and for own programs and pages, who runs the server. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** A key of the client's: saying the same twice with one key says it once. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** An action item after something was said of it. */
export type ActionItemPayload = {
  /** The action item as it stands now; null where it is none any more. */
  readonly actionItem: Maybe<ActionItem>;
  /** What was said. */
  readonly event: Event;
  /** The client's key, as given. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** A decision after something was said of it. */
export type DecisionPayload = {
  /** The decision as it stands now. */
  readonly decision: Maybe<Decision>;
  /** What was said. */
  readonly event: Event;
  /** The client's key, as given. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** A person after something was said. */
export type PersonPayload = {
  /** The person as known now. */
  readonly person: Maybe<Person>;
  /** What was said. */
  readonly event: Event;
  /** The client's key, as given. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** A topic after something was said of it. */
export type TopicPayload = {
  /** The topic as known now. */
  readonly topic: Maybe<Topic>;
  /** What was said. */
  readonly event: Event;
  /** The client's key, as given. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

export type { EventKind };

/** What a person said by command line or API. Never lost. */
export type Event = Node & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** What was said. */
  readonly kind: EventKind;
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** The local day of it. */
  readonly day: Scalars['Date']['output'];
  /** Who said so. */
  readonly by: Scalars['String']['output'];
  /** Why, in words. */
  readonly note: Maybe<Scalars['String']['output']>;
  /** The thing it was said of, if it still exists. */
  readonly subject: Maybe<Node>;
  /** The other thing, if it still exists. */
  readonly object: Maybe<Node>;
  /** The words of the thing when it was said. */
  readonly subjectText: Scalars['String']['output'];
  /** What it carries: persons, a name, a place. */
  readonly values: ReadonlyArray<Scalars['String']['output']>;
};

/** A page of groups. */
export type GroupConnection = {
  /** The groups of this page with their cursors. */
  readonly edges: ReadonlyArray<GroupEdge>;
  /** The groups of this page. */
  readonly nodes: ReadonlyArray<Group>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A group in a page. */
export type GroupEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: Group;
};

/** People who meet. */
export type Group = Node & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Names of the groups whose work it took over. */
  readonly successorOf: ReadonlyArray<Scalars['String']['output']>;
  /** The day it ended, where the configuration says so. */
  readonly ended: Maybe<Scalars['Date']['output']>;
  /** How many things of each kind it has. */
  readonly counts: GroupCounts;
  /** Its first meeting's day. */
  readonly firstMeeting: Maybe<Scalars['Date']['output']>;
  /** Its latest meeting's day. */
  readonly lastMeeting: Maybe<Scalars['Date']['output']>;
  /** Its meetings, the latest first. */
  readonly meetings: MeetingConnection;
  /** Its action items. */
  readonly actionItems: ActionItemConnection;
  /** Its decisions, the latest first. */
  readonly decisions: DecisionConnection;
};


/** People who meet. */
export type GroupMeetingsArgs = {
  filter?: InputMaybe<MeetingFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** People who meet. */
export type GroupActionItemsArgs = {
  filter?: InputMaybe<ActionItemFilter>;
  orderBy?: InputMaybe<ActionItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** People who meet. */
export type GroupDecisionsArgs = {
  filter?: InputMaybe<DecisionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many things a group has. */
export type GroupCounts = {
  /** Meetings held. */
  readonly meetings: Scalars['Int']['output'];
  /** Open, explicit, not stale action items. */
  readonly open: Scalars['Int']['output'];
  /** Open, explicit action items that nobody has mentioned for long. */
  readonly stale: Scalars['Int']['output'];
  /** Explicit action items of any standing: suggestions are not counted. */
  readonly actionItems: Scalars['Int']['output'];
  /** Explicit decisions: what only sounds like one is not counted. */
  readonly decisions: Scalars['Int']['output'];
};

/** Conditions on meetings. A list holds when one of its values does. */
export type MeetingFilter = {
  /** Names of groups. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who took part: handle, name, other spelling or id. */
  readonly participant?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those on or after this day. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Only those on or before this day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** true: only those held; false: only those skipped or cancelled. */
  readonly held?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What meetings are ordered by. */
export type MeetingOrderField =
  /** The day. */
  | 'DATE';

/** An order of meetings; equal ones are ordered by id. */
export type MeetingOrder = {
  /** By what. */
  readonly field?: MeetingOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** Conditions on questions. A list holds when one of its values does. */
export type QuestionFilter = {
  /** Names of groups. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who asked: handle, name, other spelling or id. */
  readonly asker?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those on or after this day. */
  readonly since?: InputMaybe<Scalars['Date']['input']>;
  /** Only those on or before this day. */
  readonly until?: InputMaybe<Scalars['Date']['input']>;
  /** true: only answered ones; false, the default: only others; null: all. */
  readonly answered?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those whose words contain this text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The meetings of this page with their cursors. */
  readonly edges: ReadonlyArray<MeetingEdge>;
  /** The meetings of this page. */
  readonly nodes: ReadonlyArray<Meeting>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting in a page. */
export type MeetingEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: Meeting;
};

/** One day's meeting of a group. */
export type Meeting = Node & Sourced & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Who met. */
  readonly group: Group;
  /** The name of the group. */
  readonly groupName: Scalars['String']['output'];
  /** When. */
  readonly date: Scalars['Date']['output'];
  /** Its title, where the minutes give one. */
  readonly title: Maybe<Scalars['String']['output']>;
  /** False where the minutes say that it was skipped or cancelled. */
  readonly held: Scalars['Boolean']['output'];
  /** Who took part. */
  readonly participants: ReadonlyArray<PersonName>;
  /** Who was excused. */
  readonly excused: ReadonlyArray<PersonName>;
  /** Its housekeeping: minutes, report, moderation. */
  readonly chores: ReadonlyArray<Chore>;
  /** What was on the agenda, in order, nested ones included. */
  readonly agendaItems: ReadonlyArray<AgendaItem>;
  /** The places where action items stand in its minutes, in order. */
  readonly sightings: ReadonlyArray<Sighting>;
  /** What it decided, in order. */
  readonly decisions: ReadonlyArray<Decision>;
  /** What was asked, in order. */
  readonly questions: ReadonlyArray<Question>;
  /** The meeting of the group before it. */
  readonly previous: Maybe<Meeting>;
  /** The meeting of the group after it. */
  readonly next: Maybe<Meeting>;
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

export type { ChoreRole };

/** Housekeeping of a meeting; no action item. */
export type Chore = Node & Sourced & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Which. */
  readonly role: ChoreRole;
  /** Who did it. */
  readonly people: ReadonlyArray<PersonName>;
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A topic of one meeting. */
export type AgendaItem = Node & Sourced & TimelineEntry & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Its title, without handles and time box. */
  readonly title: Scalars['String']['output'];
  /** The meeting's day. */
  readonly date: Scalars['Date']['output'];
  /** The name of the group. */
  readonly groupName: Scalars['String']['output'];
  /** Its group. */
  readonly group: Group;
  /** The meeting. */
  readonly meeting: Meeting;
  /** Who brings it. */
  readonly owners: ReadonlyArray<PersonName>;
  /** The time box in minutes. */
  readonly minutes: Maybe<Scalars['Int']['output']>;
  /** Its 0-based place on the agenda. */
  readonly position: Scalars['Int']['output'];
  /** The agenda item that it is nested in. */
  readonly parent: Maybe<AgendaItem>;
  /** The notes under it, as Markdown, down to the next agenda item. */
  readonly notes: Scalars['String']['output'];
  /** The line of the file at which the notes begin; null where they are not the file's own lines, as of a chat log. */
  readonly notesLine: Maybe<Scalars['Int']['output']>;
  /** What it is about. */
  readonly topics: ReadonlyArray<Topic>;
  /** Links in its notes. */
  readonly references: ReadonlyArray<Reference>;
  /** Action items that stand under it. */
  readonly sightings: ReadonlyArray<Sighting>;
  /** Decisions under it. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Questions under it. */
  readonly questions: ReadonlyArray<Question>;
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** A page of questions. */
export type QuestionConnection = {
  /** The questions of this page with their cursors. */
  readonly edges: ReadonlyArray<QuestionEdge>;
  /** The questions of this page. */
  readonly nodes: ReadonlyArray<Question>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A question in a page. */
export type QuestionEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The question. */
  readonly node: Question;
};

/** A marked question put to the group. */
export type Question = Node & Sourced & TimelineEntry & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Its words. */
  readonly text: Scalars['String']['output'];
  /** The same as `text`. */
  readonly title: Scalars['String']['output'];
  /** The meeting's day. */
  readonly date: Scalars['Date']['output'];
  /** The name of the group. */
  readonly groupName: Scalars['String']['output'];
  /** Its group. */
  readonly group: Group;
  /** The meeting. */
  readonly meeting: Meeting;
  /** The agenda item it stands under. */
  readonly agendaItem: Maybe<AgendaItem>;
  /** Who asked. */
  readonly askers: ReadonlyArray<PersonName>;
  /** Whether the minutes answer it. */
  readonly answered: Scalars['Boolean']['output'];
  /** The answers, in order. */
  readonly answers: ReadonlyArray<Scalars['String']['output']>;
  /** See `Sourced.file`. */
  readonly file: Scalars['String']['output'];
  /** See `Sourced.line`. */
  readonly line: Scalars['Int']['output'];
  /** See `Sourced.endLine`. */
  readonly endLine: Scalars['Int']['output'];
  /** See `Sourced.excerpt`. */
  readonly excerpt: Scalars['String']['output'];
  /** See `Sourced.url`. */
  readonly url: Maybe<Scalars['URL']['output']>;
};

/** Conditions on people. A list holds when one of its values does. */
export type PersonFilter = {
  /** Names of groups whose meetings they took part in. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Persons or teams. */
  readonly kind?: InputMaybe<ReadonlyArray<PersonKind>>;
  /** Only those one of whose names contains this text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
};

/** What people are ordered by. */
export type PersonOrderField =
  /** Handle, else name. */
  | 'NAME'
  /** How many open, explicit, not stale action items they own. */
  | 'OPEN_ACTION_ITEMS'
  /** How many meetings they took part in. */
  | 'MEETINGS';

/** An order of people; equal ones are ordered by name. */
export type PersonOrder = {
  /** By what. */
  readonly field?: PersonOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of people. */
export type PersonConnection = {
  /** The people of this page with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The people of this page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person in a page. */
export type PersonEdge = {
  /** The place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The person. */
  readonly node: Person;
};

export type { PersonKind };

/** A human, or a named team, behind handles, names and spellings. */
export type Person = Node & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Handle, else name. */
  readonly label: Scalars['String']['output'];
  /** Without @. */
  readonly handle: Maybe<Scalars['String']['output']>;
  /** The name, where one is known. */
  readonly name: Maybe<Scalars['String']['output']>;
  /** A human or a team. */
  readonly kind: PersonKind;
  /** Every spelling met in minutes or configured, in order. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** How many things of each kind belong to this person. */
  readonly counts: PersonCounts;
  /** The groups whose meetings this person took part in, those with most meetings first. */
  readonly groups: ReadonlyArray<GroupMembership>;
  /** Action items that this person owns. */
  readonly actionItems: ActionItemConnection;
  /** Meetings that this person took part in, the latest first. */
  readonly meetings: MeetingConnection;
  /** Agenda items that this person brought, the latest first. */
  readonly agendaItems: ReadonlyArray<AgendaItem>;
  /** Questions that this person asked, the latest first. */
  readonly questions: ReadonlyArray<Question>;
  /** Housekeeping that this person did, the latest first. */
  readonly chores: ReadonlyArray<Chore>;
  /** What this person deals with, the most first. */
  readonly topics: ReadonlyArray<TopicInvolvement>;
  /** With whom this person shares action items, agenda items and topics, the most first. */
  readonly worksWith: ReadonlyArray<Neighbour>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonActionItemsArgs = {
  filter?: InputMaybe<ActionItemFilter>;
  orderBy?: InputMaybe<ActionItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonAgendaItemsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonChoresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonTopicsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A human, or a named team, behind handles, names and spellings. */
export type PersonWorksWithArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** How many things belong to a person. */
export type PersonCounts = {
  /** Open, explicit, not stale action items. */
  readonly open: Scalars['Int']['output'];
  /** Open, explicit action items that nobody has mentioned for long. */
  readonly stale: Scalars['Int']['output'];
  /** Open, explicit, not stale action items whose due day has passed. */
  readonly overdue: Scalars['Int']['output'];
  /** Explicit action items of any standing: suggestions are not counted. */
  readonly actionItems: Scalars['Int']['output'];
  /** Meetings taken part in. */
  readonly meetings: Scalars['Int']['output'];
  /** Agenda items brought. */
  readonly agendaItems: Scalars['Int']['output'];
};

/** A group that somebody belongs to by taking part. */
export type GroupMembership = {
  /** Which. */
  readonly group: Group;
  /** Meetings taken part in. */
  readonly meetings: Scalars['Int']['output'];
  /** The first of them. */
  readonly firstSeen: Scalars['Date']['output'];
  /** The latest of them. */
  readonly lastSeen: Scalars['Date']['output'];
};

/** A topic that somebody deals with. */
export type TopicInvolvement = {
  /** Which. */
  readonly topic: Topic;
  /** Agenda items brought and action items owned. */
  readonly weight: Scalars['Int']['output'];
};

/** Somebody one works with. */
export type Neighbour = {
  /** Who. */
  readonly person: Person;
  /** How much: the sum of the reasons' counts. */
  readonly weight: Scalars['Int']['output'];
  /** Why, the weightiest first. */
  readonly reasons: ReadonlyArray<NeighbourReason>;
};

/** What two people share. */
export type NeighbourReasonKind =
  /** Action items that both own. */
  | 'ACTION_ITEMS'
  /** Agenda items that both bring. */
  | 'AGENDA_ITEMS'
  /** A topic that both deal with. */
  | 'TOPIC';

/** Why somebody counts as one to work with. */
export type NeighbourReason = {
  /** What is shared. */
  readonly kind: NeighbourReasonKind;
  /** The topic, where it is one. */
  readonly topic: Maybe<Topic>;
  /** How many are shared. */
  readonly count: Scalars['Int']['output'];
};

/** Two people who are likely one and the same. */
export type AliasSuggestion = {
  /** The one met more often. */
  readonly person: Person;
  /** The other one. */
  readonly alias: Person;
  /** From 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};

/** A form in which a report can be had. */
export type ReportFormat =
  /** Right on forges and pads. */
  | 'MARKDOWN'
  /** Ready to mail: styles inline, dark and light. */
  | 'HTML'
  /** Plain text. */
  | 'TEXT'
  /** The JSON of the command line. */
  | 'JSON';

/** What changed in a span of days, and what stands at its end. Suggestions never appear. */
export type Report = {
  /** The names of its groups. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** Whom it is about, where it is about one person. */
  readonly person: Maybe<Person>;
  /** The first day. */
  readonly since: Scalars['Date']['output'];
  /** The last day. */
  readonly until: Scalars['Date']['output'];
  /** Open, not stale action items first seen in the span. */
  readonly new: ReadonlyArray<ActionItem>;
  /** Open, not stale action items first seen before it. */
  readonly carriedOver: ReadonlyArray<ActionItem>;
  /** Done or dropped by something said in the span. */
  readonly closed: ReadonlyArray<ActionItem>;
  /** Fell out of their group's list of pending items in the span. */
  readonly unlisted: ReadonlyArray<ActionItem>;
  /** Those of the open ones whose due day has passed. */
  readonly overdue: ReadonlyArray<ActionItem>;
  /** Those of the open ones that nobody in particular owns. */
  readonly unowned: ReadonlyArray<ActionItem>;
  /** Those of which two pieces of evidence say different things. */
  readonly conflicts: ReadonlyArray<ActionItem>;
  /** Open ones that nobody has mentioned for long, the oldest first. */
  readonly stale: ReadonlyArray<ActionItem>;
  /** Decisions of the span. */
  readonly decisions: ReadonlyArray<Decision>;
  /** Questions of the span left without an answer. */
  readonly questions: ReadonlyArray<Question>;
  /** The agenda block for the next meeting, as Markdown, per group. */
  readonly nextAgenda: Scalars['String']['output'];
  /** The whole report in one of its forms. */
  readonly document: Scalars['String']['output'];
};


/** What changed in a span of days, and what stands at its end. Suggestions never appear. */
export type ReportDocumentArgs = {
  format?: ReportFormat;
};

/** Kinds of things that can be searched for. */
export type SearchKind =
  /** Action items. */
  | 'ACTION_ITEM'
  /** Agenda items with their notes. */
  | 'AGENDA_ITEM'
  /** Decisions. */
  | 'DECISION'
  /** Questions. */
  | 'QUESTION'
  /** Topics. */
  | 'TOPIC'
  /** People. */
  | 'PERSON';

/** A page of what was found. */
export type SearchConnection = {
  /** The matches of this page. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The things found. */
  readonly nodes: ReadonlyArray<Node>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
  /** Names near to the words, where nothing was found. */
  readonly nearest: ReadonlyArray<Scalars['String']['output']>;
};

/** Something that was found. */
export type SearchEdge = {
  /** Its place in the list, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The thing. */
  readonly node: Node;
  /** Its kind. */
  readonly kind: SearchKind;
  /** How well it matches, above 0; only to be compared within one answer. */
  readonly score: Scalars['Float']['output'];
  /** The words around the best match. */
  readonly excerpt: Scalars['String']['output'];
  /** The parts of `excerpt` that match, in order. */
  readonly highlights: ReadonlyArray<TextRange>;
};

/** A part of a text, in UTF-16 code units. */
export type TextRange = {
  /** The first one. */
  readonly start: Scalars['Int']['output'];
  /** The first one behind it. */
  readonly end: Scalars['Int']['output'];
};

/** An event, or an import that changed something. */
export type GraphChange = {
  /** The import that it was; null where it was an event. */
  readonly import: Maybe<ImportSummary>;
};

/** What to import. */
export type ImportMinutesInput = {
  /** Absolute paths of files or folders on that machine. */
  readonly paths: ReadonlyArray<Scalars['String']['input']>;
  /** true: only tell what it would change. */
  readonly dryRun?: Scalars['Boolean']['input'];
  /** Absolute path of a configuration on that machine; without it the one that the holder goes by. */
  readonly configuration?: InputMaybe<Scalars['String']['input']>;
  /** In bytes: larger files are left out, and reported. Without it 5 MB. */
  readonly sizeLimit?: InputMaybe<Scalars['Int']['input']>;
  /** A key of the client's, given back. */
  readonly clientMutationId?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an import. */
export type ImportMinutesPayload = {
  /** What it found and did. */
  readonly summary: ImportSummary;
  /** Names of the groups that were resolved again. */
  readonly groups: ReadonlyArray<Scalars['String']['output']>;
  /** What was hard to read in the files that were read in this run. */
  readonly diagnostics: ReadonlyArray<Diagnostic>;
  /** The client's key, as given. */
  readonly clientMutationId: Maybe<Scalars['String']['output']>;
};

/** What an import found and did. */
export type ImportSummary = {
  /** When it ended. */
  readonly at: Scalars['DateTime']['output'];
  /** Whether nothing was written. */
  readonly dryRun: Scalars['Boolean']['output'];
  /** Files new to the store. */
  readonly newFiles: Scalars['Int']['output'];
  /** Files whose content changed. */
  readonly changedFiles: Scalars['Int']['output'];
  /** Files that are as they were. */
  readonly unchangedFiles: Scalars['Int']['output'];
  /** Files that are gone. */
  readonly removedFiles: Scalars['Int']['output'];
  /** What it did to the graph, a line a kind of node that was touched. */
  readonly changes: ReadonlyArray<LabelChange>;
  /** Diagnostics, by severity. */
  readonly diagnostics: ReadonlyArray<SeverityCount>;
  /** How long it took, in milliseconds. */
  readonly milliseconds: Scalars['Int']['output'];
};

/** What an import did to nodes of one kind. */
export type LabelChange = {
  /** The kind: `ActionItem`, `Meeting`, … */
  readonly label: Scalars['String']['output'];
  /** New ones. */
  readonly created: Scalars['Int']['output'];
  /** Ones that changed. */
  readonly changed: Scalars['Int']['output'];
  /** Ones that are gone. */
  readonly removed: Scalars['Int']['output'];
};

export type { Severity };

/** How many diagnostics of a severity. */
export type SeverityCount = {
  /** The severity. */
  readonly severity: Severity;
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** What is in the store. */
export type Store = {
  /** A path, `memory:` or an address without credentials. */
  readonly location: Scalars['String']['output'];
  /** The version of minutegraph that answers. */
  readonly version: Scalars['String']['output'];
  /** The day of the newest meeting that was held. */
  readonly newestMeetingDay: Maybe<Scalars['Date']['output']>;
  /** How many nodes of each kind, by name of the kind. */
  readonly counts: ReadonlyArray<LabelCount>;
  /** The last import that changed anything. */
  readonly lastImport: Maybe<ImportSummary>;
  /** What is the matter, the worst first; empty where all is well. */
  readonly findings: ReadonlyArray<Finding>;
};

/** How many nodes of a kind. */
export type LabelCount = {
  /** The kind: `ActionItem`, `Meeting`, … */
  readonly label: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** Something the matter with the store, the events or the configuration. */
export type Finding = {
  /** Its code: a contract. */
  readonly code: FindingCode;
  /** How bad it is. */
  readonly severity: Severity;
  /** What is the matter. */
  readonly message: Scalars['String']['output'];
  /** Where. */
  readonly place: Maybe<Scalars['String']['output']>;
  /** What to do about it. */
  readonly remedy: Maybe<Scalars['String']['output']>;
};

/** What can be the matter. */
export type FindingCode =
  /** An event whose thing is in no minutes any more. */
  | 'ORPHANED_EVENT'
  /** An event that says other than the configuration: the file wins. */
  | 'EVENT_AGAINST_CONFIGURATION'
  /** The configuration cannot be read: an earlier one holds until it is mended. */
  | 'CONFIGURATION_INVALID'
  /** Files that could not be read whole. */
  | 'UNREAD_FILES'
  /** Two pieces of evidence say different things of an action item. */
  | 'CONFLICTING_ACTION_ITEM'
  /** Nothing was imported yet. */
  | 'EMPTY_STORE';

/** A file as the store knows it. */
export type Source = Node & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Relative to the root of the minutes. */
  readonly file: Scalars['String']['output'];
  /** The name of its group. */
  readonly groupName: Scalars['String']['output'];
  /** SHA-256 of its bytes. */
  readonly hash: Scalars['String']['output'];
  /** Its size. */
  readonly bytes: Scalars['Int']['output'];
  /** The convention it was read by. */
  readonly style: Scalars['String']['output'];
  /** Where it is published, if the configuration says so. */
  readonly url: Maybe<Scalars['URL']['output']>;
  /** The meetings that were read from it. */
  readonly meetings: ReadonlyArray<Meeting>;
};

/** Conditions on diagnostics. A list holds when one of its values does. */
export type DiagnosticFilter = {
  /** Names of groups. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How bad. */
  readonly severity?: InputMaybe<ReadonlyArray<Severity>>;
  /** Codes. */
  readonly code?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Only those of files whose name contains this text. */
  readonly file?: InputMaybe<Scalars['String']['input']>;
};

/** A page of diagnostics. */
export type DiagnosticConnection = {
  /** The diagnostics of this page with their cursors. */
  readonly edges: ReadonlyArray<DiagnosticEdge>;
  /** The diagnostics of this page. */
  readonly nodes: ReadonlyArray<Diagnostic>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A diagnostic in a page. */
export type DiagnosticEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The diagnostic. */
  readonly node: Diagnostic;
};

/** Something in a file that was hard to read. */
export type Diagnostic = {
  /** Its code: a contract. */
  readonly code: Scalars['String']['output'];
  /** How bad it is. */
  readonly severity: Severity;
  /** What is the matter, and what to do about it. */
  readonly message: Scalars['String']['output'];
  /** The file, relative to the root. */
  readonly file: Scalars['String']['output'];
  /** The 1-based line; null where it concerns the whole file. */
  readonly line: Maybe<Scalars['Int']['output']>;
  /** The 1-based column at which the words begin; null where it concerns the whole file. */
  readonly column: Maybe<Scalars['Int']['output']>;
  /** The line on which the words end; null where it concerns the whole file. */
  readonly endLine: Maybe<Scalars['Int']['output']>;
  /** The column after the words; null where it concerns the whole file. */
  readonly endColumn: Maybe<Scalars['Int']['output']>;
};

/** A page of events. */
export type EventConnection = {
  /** The events of this page with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The events of this page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event in a page. */
export type EventEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: Event;
};

/** Conditions on topics. A list holds when one of its values does. */
export type TopicFilter = {
  /** Names of groups whose agenda items are about it. */
  readonly group?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** true: only those that people named; false: only proposed ones. */
  readonly curated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only those one of whose names contains this text, whatever the case. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Only those of at least so many agenda items. */
  readonly minAgendaItems?: InputMaybe<Scalars['Int']['input']>;
};

/** What topics are ordered by. */
export type TopicOrderField =
  /** How many agenda items are about it. */
  | 'AGENDA_ITEMS'
  /** The name. */
  | 'NAME'
  /** The day it was last on an agenda. */
  | 'LAST_MEETING';

/** An order of topics; equal ones are ordered by name. */
export type TopicOrder = {
  /** By what. */
  readonly field?: TopicOrderField;
  /** Which way. */
  readonly direction?: OrderDirection;
};

/** A page of topics. */
export type TopicConnection = {
  /** The topics of this page with their cursors. */
  readonly edges: ReadonlyArray<TopicEdge>;
  /** The topics of this page. */
  readonly nodes: ReadonlyArray<Topic>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A topic in a page. */
export type TopicEdge = {
  /** Its place in the list, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The topic. */
  readonly node: Topic;
};

/** What agenda items of many meetings and groups are about. */
export type Topic = Node & {
  /** See `Node.id`. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** Other names. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** True where people named it, false where the program proposes it. */
  readonly curated: Scalars['Boolean']['output'];
  /** The topic it is part of. */
  readonly parent: Maybe<Topic>;
  /** The topics that are part of it, by name. */
  readonly children: ReadonlyArray<Topic>;
  /** How many things of each kind are about it. */
  readonly counts: TopicCounts;
  /** How many agenda items were about it in each month that has some, the earliest month first. */
  readonly agendaItemsByMonth: ReadonlyArray<MonthCount>;
  /** The first day it was on an agenda. */
  readonly firstMeeting: Maybe<Scalars['Date']['output']>;
  /** The latest day it was on an agenda. */
  readonly lastMeeting: Maybe<Scalars['Date']['output']>;
  /** The names of the groups that dealt with it, those with most agenda items first. */
  readonly groupNames: ReadonlyArray<Scalars['String']['output']>;
  /** Its history over all groups, oldest first, without what was recognised by its wording only. */
  readonly history: TopicHistory;
  /** Decisions about it that are in force, the latest first. */
  readonly inForce: ReadonlyArray<Decision>;
  /** Action items about it. */
  readonly actionItems: ActionItemConnection;
};


/** What agenda items of many meetings and groups are about. */
export type TopicActionItemsArgs = {
  filter?: InputMaybe<ActionItemFilter>;
  orderBy?: InputMaybe<ActionItemOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** How many things are about a topic. */
export type TopicCounts = {
  /** Agenda items. */
  readonly agendaItems: Scalars['Int']['output'];
  /** Explicit decisions: what only sounds like one is not counted. */
  readonly decisions: Scalars['Int']['output'];
  /** Open, explicit, not stale action items. */
  readonly open: Scalars['Int']['output'];
  /** Explicit action items of any standing: suggestions are not counted. */
  readonly actionItems: Scalars['Int']['output'];
};

/** How many things there are in a month. */
export type MonthCount = {
  /** The month, as `2024-02`. */
  readonly month: Scalars['String']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
};

/** How we got here. */
export type TopicHistory = {
  /** What was asked for, as asked. */
  readonly query: Scalars['String']['output'];
  /** The topic that was meant; null where the words name none. */
  readonly topic: Maybe<Topic>;
  /** All that belongs to it, oldest first. */
  readonly entries: TimelineConnection;
  /** Its decisions that are in force, the latest first. */
  readonly inForce: ReadonlyArray<Decision>;
  /** Its decisions that were put off and not taken up since, the latest first. */
  readonly deferred: ReadonlyArray<Decision>;
  /** Its open, explicit action items that are not stale, those last seen latest first. */
  readonly openActionItems: ReadonlyArray<ActionItem>;
  /** How many more of its action items are stale. */
  readonly staleCount: Scalars['Int']['output'];
  /** How many action items and decisions, recognised by their wording only, were left out. */
  readonly suggestedCount: Scalars['Int']['output'];
  /** Its questions without an answer, the latest first. */
  readonly openQuestions: ReadonlyArray<Question>;
  /** Who deals with it, the most first. */
  readonly people: ReadonlyArray<PersonInvolvement>;
  /** Issues, pull requests and documents it links to, those linked most often first. */
  readonly references: ReadonlyArray<Reference>;
  /** Topics near to it, the nearest first. */
  readonly related: ReadonlyArray<RelatedTopic>;
};


/** How we got here. */
export type TopicHistoryEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
};

/** A page of a history. */
export type TimelineConnection = {
  /** The entries of this page with their cursors and why they belong to it. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** The entries of this page. */
  readonly nodes: ReadonlyArray<TimelineEntry>;
  /** Where this page lies. */
  readonly pageInfo: PageInfo;
  /** How many there are on all pages. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a history. */
export type TimelineEdge = {
  /** Its place in the history, for `after` and `before`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: TimelineEntry;
  /** The line of its file where it is about the topic: its own, or that of a point in its notes. */
  readonly line: Scalars['Int']['output'];
  /** The words there. */
  readonly words: Scalars['String']['output'];
  /** How sure it is that it belongs to the history, from 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Why it belongs to the history, in words. */
  readonly reason: Scalars['String']['output'];
};

/** Somebody who deals with a topic. */
export type PersonInvolvement = {
  /** Who. */
  readonly person: Person;
  /** Agenda items brought and action items owned. */
  readonly weight: Scalars['Int']['output'];
};

/** A topic near to another one. */
export type RelatedTopic = {
  /** Which. */
  readonly topic: Topic;
  /** How near: the sum of what they share. */
  readonly weight: Scalars['Int']['output'];
  /** Why, in words. */
  readonly reason: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ActionItemModel )
    | ( SightingGlance )
    | ( ReferenceModel )
    | ( DecisionModel )
    | ( EventModel )
    | ( GroupModel )
    | ( MeetingModel )
    | ( ChoreModel )
    | ( AgendaItemModel )
    | ( QuestionModel )
    | ( PersonModel )
    | ( SourceModel )
    | ( TopicGlance )
  ;
  Sourced:
    | ( ActionItemModel )
    | ( SightingGlance )
    | ( DecisionModel )
    | ( MeetingModel )
    | ( ChoreModel )
    | ( AgendaItemModel )
    | ( QuestionModel )
  ;
  TimelineEntry:
    | ( ActionItemModel )
    | ( DecisionModel )
    | ( AgendaItemModel )
    | ( QuestionModel )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ActionItemStatus: ActionItemStatus;
  Include: Include;
  ActionItemFilter: ActionItemFilter;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ActionItemOrderField: ActionItemOrderField;
  ActionItemOrder: ActionItemOrder;
  LeftOut: ResolverTypeWrapper<LeftOut>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ActionItemConnection: ResolverTypeWrapper<ActionItemConnectionModel>;
  ActionItemEdge: ResolverTypeWrapper<Omit<ActionItemEdge, 'node'> & { node: ResolversTypes['ActionItem'] }>;
  ActionItemsByOwner: ResolverTypeWrapper<ActionItemsByOwnerModel>;
  OwnedActionItems: ResolverTypeWrapper<Omit<OwnedActionItems, 'person' | 'actionItems'> & { person: ResolversTypes['Person'], actionItems: ReadonlyArray<ResolversTypes['ActionItem']> }>;
  ActionItem: ResolverTypeWrapper<ActionItemModel>;
  Sighting: ResolverTypeWrapper<SightingGlance>;
  StatusSpan: ResolverTypeWrapper<StatusSpanModel>;
  Conflict: ResolverTypeWrapper<Conflict>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeModel>;
  Sourced: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Sourced']>;
  TimelineEntry: ResolverTypeWrapper<TimelineModel>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  OrderDirection: OrderDirection;
  Marker: Marker;
  ReferenceKind: ReferenceKind;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  PersonName: ResolverTypeWrapper<NameModel>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  DecisionOutcome: DecisionOutcome;
  DecisionStanding: DecisionStanding;
  DecisionFilter: DecisionFilter;
  DecisionOrderField: DecisionOrderField;
  DecisionOrder: DecisionOrder;
  DecisionConnection: ResolverTypeWrapper<DecisionPage>;
  DecisionEdge: ResolverTypeWrapper<Omit<DecisionEdge, 'node'> & { node: ResolversTypes['Decision'] }>;
  Decision: ResolverTypeWrapper<DecisionModel>;
  Votes: ResolverTypeWrapper<Votes>;
  ActionItemEventInput: ActionItemEventInput;
  AssignActionItemInput: AssignActionItemInput;
  PairEventInput: PairEventInput;
  SplitActionItemInput: SplitActionItemInput;
  NameTopicInput: NameTopicInput;
  SplitTopicInput: SplitTopicInput;
  ActionItemPayload: ResolverTypeWrapper<Omit<ActionItemPayload, 'actionItem' | 'event'> & { actionItem?: Maybe<ResolversTypes['ActionItem']>, event: ResolversTypes['Event'] }>;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision' | 'event'> & { decision?: Maybe<ResolversTypes['Decision']>, event: ResolversTypes['Event'] }>;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'person' | 'event'> & { person?: Maybe<ResolversTypes['Person']>, event: ResolversTypes['Event'] }>;
  TopicPayload: ResolverTypeWrapper<Omit<TopicPayload, 'topic' | 'event'> & { topic?: Maybe<ResolversTypes['Topic']>, event: ResolversTypes['Event'] }>;
  EventKind: EventKind;
  Event: ResolverTypeWrapper<EventModel>;
  GroupConnection: ResolverTypeWrapper<Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversTypes['Group']> }>;
  GroupEdge: ResolverTypeWrapper<Omit<GroupEdge, 'node'> & { node: ResolversTypes['Group'] }>;
  Group: ResolverTypeWrapper<GroupModel>;
  GroupCounts: ResolverTypeWrapper<GroupCounts>;
  MeetingFilter: MeetingFilter;
  MeetingOrderField: MeetingOrderField;
  MeetingOrder: MeetingOrder;
  QuestionFilter: QuestionFilter;
  MeetingConnection: ResolverTypeWrapper<MeetingPage>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  ChoreRole: ChoreRole;
  Chore: ResolverTypeWrapper<ChoreModel>;
  AgendaItem: ResolverTypeWrapper<AgendaItemModel>;
  QuestionConnection: ResolverTypeWrapper<QuestionPage>;
  QuestionEdge: ResolverTypeWrapper<Omit<QuestionEdge, 'node'> & { node: ResolversTypes['Question'] }>;
  Question: ResolverTypeWrapper<QuestionModel>;
  PersonFilter: PersonFilter;
  PersonOrderField: PersonOrderField;
  PersonOrder: PersonOrder;
  PersonConnection: ResolverTypeWrapper<Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversTypes['Person']> }>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonKind: PersonKind;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonCounts: ResolverTypeWrapper<PersonCounts>;
  GroupMembership: ResolverTypeWrapper<Omit<GroupMembership, 'group'> & { group: ResolversTypes['Group'] }>;
  TopicInvolvement: ResolverTypeWrapper<Omit<TopicInvolvement, 'topic'> & { topic: ResolversTypes['Topic'] }>;
  Neighbour: ResolverTypeWrapper<Omit<Neighbour, 'person' | 'reasons'> & { person: ResolversTypes['Person'], reasons: ReadonlyArray<ResolversTypes['NeighbourReason']> }>;
  NeighbourReasonKind: NeighbourReasonKind;
  NeighbourReason: ResolverTypeWrapper<Omit<NeighbourReason, 'topic'> & { topic?: Maybe<ResolversTypes['Topic']> }>;
  AliasSuggestion: ResolverTypeWrapper<Omit<AliasSuggestion, 'person' | 'alias'> & { person: ResolversTypes['Person'], alias: ResolversTypes['Person'] }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ReportFormat: ReportFormat;
  Report: ResolverTypeWrapper<ReportModel>;
  SearchKind: SearchKind;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['Node']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['Node'] }>;
  TextRange: ResolverTypeWrapper<TextRange>;
  GraphChange: ResolverTypeWrapper<GraphChange>;
  ImportMinutesInput: ImportMinutesInput;
  ImportMinutesPayload: ResolverTypeWrapper<ImportMinutesPayload>;
  ImportSummary: ResolverTypeWrapper<ImportSummary>;
  LabelChange: ResolverTypeWrapper<LabelChange>;
  Severity: Severity;
  SeverityCount: ResolverTypeWrapper<SeverityCount>;
  Store: ResolverTypeWrapper<StoreModel>;
  LabelCount: ResolverTypeWrapper<LabelCount>;
  Finding: ResolverTypeWrapper<Finding>;
  FindingCode: FindingCode;
  Source: ResolverTypeWrapper<SourceModel>;
  DiagnosticFilter: DiagnosticFilter;
  DiagnosticConnection: ResolverTypeWrapper<DiagnosticConnection>;
  DiagnosticEdge: ResolverTypeWrapper<DiagnosticEdge>;
  Diagnostic: ResolverTypeWrapper<Diagnostic>;
  EventConnection: ResolverTypeWrapper<Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EventEdge']>, nodes: ReadonlyArray<ResolversTypes['Event']> }>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  TopicFilter: TopicFilter;
  TopicOrderField: TopicOrderField;
  TopicOrder: TopicOrder;
  TopicConnection: ResolverTypeWrapper<Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversTypes['Topic']> }>;
  TopicEdge: ResolverTypeWrapper<Omit<TopicEdge, 'node'> & { node: ResolversTypes['Topic'] }>;
  Topic: ResolverTypeWrapper<TopicGlance>;
  TopicCounts: ResolverTypeWrapper<TopicCounts>;
  MonthCount: ResolverTypeWrapper<MonthCount>;
  TopicHistory: ResolverTypeWrapper<TopicHistoryModel>;
  TimelineConnection: ResolverTypeWrapper<Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversTypes['TimelineEntry']> }>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  PersonInvolvement: ResolverTypeWrapper<Omit<PersonInvolvement, 'person'> & { person: ResolversTypes['Person'] }>;
  RelatedTopic: ResolverTypeWrapper<Omit<RelatedTopic, 'topic'> & { topic: ResolversTypes['Topic'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ActionItemFilter: ActionItemFilter;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  ActionItemOrder: ActionItemOrder;
  LeftOut: LeftOut;
  Int: Scalars['Int']['output'];
  ActionItemConnection: ActionItemConnectionModel;
  ActionItemEdge: Omit<ActionItemEdge, 'node'> & { node: ResolversParentTypes['ActionItem'] };
  ActionItemsByOwner: ActionItemsByOwnerModel;
  OwnedActionItems: Omit<OwnedActionItems, 'person' | 'actionItems'> & { person: ResolversParentTypes['Person'], actionItems: ReadonlyArray<ResolversParentTypes['ActionItem']> };
  ActionItem: ActionItemModel;
  Sighting: SightingGlance;
  StatusSpan: StatusSpanModel;
  Conflict: Conflict;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  URL: Scalars['URL']['output'];
  Query: Record<PropertyKey, never>;
  Node: NodeModel;
  Sourced: ResolversInterfaceTypes<ResolversParentTypes>['Sourced'];
  TimelineEntry: TimelineModel;
  PageInfo: PageInfo;
  Reference: ReferenceModel;
  PersonName: NameModel;
  Mutation: Record<PropertyKey, never>;
  Subscription: Record<PropertyKey, never>;
  DecisionFilter: DecisionFilter;
  DecisionOrder: DecisionOrder;
  DecisionConnection: DecisionPage;
  DecisionEdge: Omit<DecisionEdge, 'node'> & { node: ResolversParentTypes['Decision'] };
  Decision: DecisionModel;
  Votes: Votes;
  ActionItemEventInput: ActionItemEventInput;
  AssignActionItemInput: AssignActionItemInput;
  PairEventInput: PairEventInput;
  SplitActionItemInput: SplitActionItemInput;
  NameTopicInput: NameTopicInput;
  SplitTopicInput: SplitTopicInput;
  ActionItemPayload: Omit<ActionItemPayload, 'actionItem' | 'event'> & { actionItem?: Maybe<ResolversParentTypes['ActionItem']>, event: ResolversParentTypes['Event'] };
  DecisionPayload: Omit<DecisionPayload, 'decision' | 'event'> & { decision?: Maybe<ResolversParentTypes['Decision']>, event: ResolversParentTypes['Event'] };
  PersonPayload: Omit<PersonPayload, 'person' | 'event'> & { person?: Maybe<ResolversParentTypes['Person']>, event: ResolversParentTypes['Event'] };
  TopicPayload: Omit<TopicPayload, 'topic' | 'event'> & { topic?: Maybe<ResolversParentTypes['Topic']>, event: ResolversParentTypes['Event'] };
  Event: EventModel;
  GroupConnection: Omit<GroupConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['GroupEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Group']> };
  GroupEdge: Omit<GroupEdge, 'node'> & { node: ResolversParentTypes['Group'] };
  Group: GroupModel;
  GroupCounts: GroupCounts;
  MeetingFilter: MeetingFilter;
  MeetingOrder: MeetingOrder;
  QuestionFilter: QuestionFilter;
  MeetingConnection: MeetingPage;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  Meeting: MeetingModel;
  Chore: ChoreModel;
  AgendaItem: AgendaItemModel;
  QuestionConnection: QuestionPage;
  QuestionEdge: Omit<QuestionEdge, 'node'> & { node: ResolversParentTypes['Question'] };
  Question: QuestionModel;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonConnection: Omit<PersonConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['PersonEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Person']> };
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  Person: PersonModel;
  PersonCounts: PersonCounts;
  GroupMembership: Omit<GroupMembership, 'group'> & { group: ResolversParentTypes['Group'] };
  TopicInvolvement: Omit<TopicInvolvement, 'topic'> & { topic: ResolversParentTypes['Topic'] };
  Neighbour: Omit<Neighbour, 'person' | 'reasons'> & { person: ResolversParentTypes['Person'], reasons: ReadonlyArray<ResolversParentTypes['NeighbourReason']> };
  NeighbourReason: Omit<NeighbourReason, 'topic'> & { topic?: Maybe<ResolversParentTypes['Topic']> };
  AliasSuggestion: Omit<AliasSuggestion, 'person' | 'alias'> & { person: ResolversParentTypes['Person'], alias: ResolversParentTypes['Person'] };
  Float: Scalars['Float']['output'];
  Report: ReportModel;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Node']> };
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['Node'] };
  TextRange: TextRange;
  GraphChange: GraphChange;
  ImportMinutesInput: ImportMinutesInput;
  ImportMinutesPayload: ImportMinutesPayload;
  ImportSummary: ImportSummary;
  LabelChange: LabelChange;
  SeverityCount: SeverityCount;
  Store: StoreModel;
  LabelCount: LabelCount;
  Finding: Finding;
  Source: SourceModel;
  DiagnosticFilter: DiagnosticFilter;
  DiagnosticConnection: DiagnosticConnection;
  DiagnosticEdge: DiagnosticEdge;
  Diagnostic: Diagnostic;
  EventConnection: Omit<EventConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EventEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Event']> };
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  TopicFilter: TopicFilter;
  TopicOrder: TopicOrder;
  TopicConnection: Omit<TopicConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TopicEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Topic']> };
  TopicEdge: Omit<TopicEdge, 'node'> & { node: ResolversParentTypes['Topic'] };
  Topic: TopicGlance;
  TopicCounts: TopicCounts;
  MonthCount: MonthCount;
  TopicHistory: TopicHistoryModel;
  TimelineConnection: Omit<TimelineConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['TimelineEdge']>, nodes: ReadonlyArray<ResolversParentTypes['TimelineEntry']> };
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  PersonInvolvement: Omit<PersonInvolvement, 'person'> & { person: ResolversParentTypes['Person'] };
  RelatedTopic: Omit<RelatedTopic, 'topic'> & { topic: ResolversParentTypes['Topic'] };
};

export type ActionItemStatusResolvers = EnumResolverSignature<{ OPEN?: any, DONE?: any, DROPPED?: any, UNLISTED?: any }, ResolversTypes['ActionItemStatus']>;

export type LeftOutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LeftOut'] = ResolversParentTypes['LeftOut']> = {
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggested?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unlisted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionItemConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionItemConnection'] = ResolversParentTypes['ActionItemConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ActionItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unownedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionItemEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionItemEdge'] = ResolversParentTypes['ActionItemEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
};

export type ActionItemsByOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionItemsByOwner'] = ResolversParentTypes['ActionItemsByOwner']> = {
  owners?: Resolver<ReadonlyArray<ResolversTypes['OwnedActionItems']>, ParentType, ContextType>;
  unowned?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftOut?: Resolver<ResolversTypes['LeftOut'], ParentType, ContextType>;
};

export type OwnedActionItemsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnedActionItems'] = ResolversParentTypes['OwnedActionItems']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  actionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdueCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionItem'] = ResolversParentTypes['ActionItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionItemStatus'], ParentType, ContextType>;
  statusReason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusSince?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  staleFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  marker?: Resolver<ResolversTypes['Marker'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  meetingsSinceSeen?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['Sighting']>, ParentType, ContextType>;
  latestSighting?: Resolver<ResolversTypes['Sighting'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['StatusSpan']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SightingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sighting'] = ResolversParentTypes['Sighting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  marker?: Resolver<ResolversTypes['Marker'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionItemStatus'], ParentType, ContextType>;
  statusWords?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  carriedOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  copy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  joinedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  actionItem?: Resolver<ResolversTypes['ActionItem'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StatusSpanResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StatusSpan'] = ResolversParentTypes['StatusSpan']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ActionItemStatus'], ParentType, ContextType>;
  staleFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface UrlScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, Partial<QueryActionItemsArgs>>;
  actionItemsByOwner?: Resolver<ResolversTypes['ActionItemsByOwner'], ParentType, ContextType, Partial<QueryActionItemsByOwnerArgs>>;
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType, RequireFields<QueryActionItemArgs, 'id'>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<QueryDecisionsArgs>>;
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType, RequireFields<QueryDecisionArgs, 'id'>>;
  groups?: Resolver<ResolversTypes['GroupConnection'], ParentType, ContextType, Partial<QueryGroupsArgs>>;
  group?: Resolver<Maybe<ResolversTypes['Group']>, ParentType, ContextType, RequireFields<QueryGroupArgs, 'name'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<QueryMeetingsArgs>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, Partial<QueryMeetingArgs>>;
  newestMeetingDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType, Partial<QueryNewestMeetingDayArgs>>;
  questions?: Resolver<ResolversTypes['QuestionConnection'], ParentType, ContextType, Partial<QueryQuestionsArgs>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPeopleArgs>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'name'>>;
  aliasSuggestions?: Resolver<ReadonlyArray<ResolversTypes['AliasSuggestion']>, ParentType, ContextType>;
  report?: Resolver<ResolversTypes['Report'], ParentType, ContextType, Partial<QueryReportArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'query'>>;
  store?: Resolver<ResolversTypes['Store'], ParentType, ContextType>;
  diagnostics?: Resolver<ResolversTypes['DiagnosticConnection'], ParentType, ContextType, Partial<QueryDiagnosticsArgs>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, Partial<QueryEventsArgs>>;
  topics?: Resolver<ResolversTypes['TopicConnection'], ParentType, ContextType, Partial<QueryTopicsArgs>>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType, RequireFields<QueryTopicArgs, 'name'>>;
  topicHistory?: Resolver<ResolversTypes['TopicHistory'], ParentType, ContextType, RequireFields<QueryTopicHistoryArgs, 'query'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ActionItem' | 'Sighting' | 'Reference' | 'Decision' | 'Event' | 'Group' | 'Meeting' | 'Chore' | 'AgendaItem' | 'Question' | 'Person' | 'Source' | 'Topic', ParentType, ContextType>;
};

export type SourcedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Sourced'] = ResolversParentTypes['Sourced']> = {
  __resolveType: TypeResolveFn<'ActionItem' | 'Sighting' | 'Decision' | 'Meeting' | 'Chore' | 'AgendaItem' | 'Question', ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  __resolveType: TypeResolveFn<'ActionItem' | 'Decision' | 'AgendaItem' | 'Question', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MarkerResolvers = EnumResolverSignature<{ EXPLICIT?: any, INFERRED?: any }, ResolversTypes['Marker']>;

export type ReferenceKindResolvers = EnumResolverSignature<{ ISSUE?: any, PULL_REQUEST?: any, DOCUMENT?: any }, ResolversTypes['ReferenceKind']>;

export type ReferenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReferenceKind'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonNameResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonName'] = ResolversParentTypes['PersonName']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  closeActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationCloseActionItemArgs, 'input'>>;
  reopenActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationReopenActionItemArgs, 'input'>>;
  dropActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationDropActionItemArgs, 'input'>>;
  dismissActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationDismissActionItemArgs, 'input'>>;
  assignActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationAssignActionItemArgs, 'input'>>;
  sameActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationSameActionItemArgs, 'input'>>;
  splitActionItem?: Resolver<ResolversTypes['ActionItemPayload'], ParentType, ContextType, RequireFields<MutationSplitActionItemArgs, 'input'>>;
  supersedeDecision?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationSupersedeDecisionArgs, 'input'>>;
  mergePeople?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationMergePeopleArgs, 'input'>>;
  nameTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationNameTopicArgs, 'input'>>;
  mergeTopics?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationMergeTopicsArgs, 'input'>>;
  splitTopic?: Resolver<ResolversTypes['TopicPayload'], ParentType, ContextType, RequireFields<MutationSplitTopicArgs, 'input'>>;
  importMinutes?: Resolver<ResolversTypes['ImportMinutesPayload'], ParentType, ContextType, RequireFields<MutationImportMinutesArgs, 'input'>>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  actionItemChanged?: SubscriptionResolver<ResolversTypes['ActionItem'], "actionItemChanged", ParentType, ContextType, Partial<SubscriptionActionItemChangedArgs>>;
  importFinished?: SubscriptionResolver<ResolversTypes['ImportSummary'], "importFinished", ParentType, ContextType>;
  graphChanged?: SubscriptionResolver<ResolversTypes['GraphChange'], "graphChanged", ParentType, ContextType>;
};

export type DecisionOutcomeResolvers = EnumResolverSignature<{ ACCEPTED?: any, REJECTED?: any, DEFERRED?: any }, ResolversTypes['DecisionOutcome']>;

export type DecisionStandingResolvers = EnumResolverSignature<{ IN_FORCE?: any, SUPERSEDED?: any, DEFERRED?: any, REFUSED?: any }, ResolversTypes['DecisionStanding']>;

export type DecisionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionConnection'] = ResolversParentTypes['DecisionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DecisionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionEdge'] = ResolversParentTypes['DecisionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['DecisionOutcome'], ParentType, ContextType>;
  standing?: Resolver<ResolversTypes['DecisionStanding'], ParentType, ContextType>;
  marker?: Resolver<ResolversTypes['Marker'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ResolversTypes['Votes']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  supersedes?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  supersededBy?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  events?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VotesResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Votes'] = ResolversParentTypes['Votes']> = {
  yes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  no?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  abstain?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  unanimous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActionItemPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ActionItemPayload'] = ResolversParentTypes['ActionItemPayload']> = {
  actionItem?: Resolver<Maybe<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<Maybe<ResolversTypes['Decision']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TopicPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicPayload'] = ResolversParentTypes['TopicPayload']> = {
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventKindResolvers = EnumResolverSignature<{ CLOSE?: any, REOPEN?: any, DROP?: any, ASSIGN?: any, DISMISS?: any, SAME?: any, SPLIT?: any, SUPERSEDE?: any, MERGE_PEOPLE?: any, NAME_TOPIC?: any, MERGE_TOPICS?: any, SPLIT_TOPIC?: any }, ResolversTypes['EventKind']>;

export type EventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  subjectText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupConnection'] = ResolversParentTypes['GroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['GroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Group']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupEdge'] = ResolversParentTypes['GroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
};

export type GroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Group'] = ResolversParentTypes['Group']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  successorOf?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  ended?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['GroupCounts'], ParentType, ContextType>;
  firstMeeting?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMeeting?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<GroupMeetingsArgs>>;
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, Partial<GroupActionItemsArgs>>;
  decisions?: Resolver<ResolversTypes['DecisionConnection'], ParentType, ContextType, Partial<GroupDecisionsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GroupCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupCounts'] = ResolversParentTypes['GroupCounts']> = {
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actionItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  excused?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  chores?: Resolver<ReadonlyArray<ResolversTypes['Chore']>, ParentType, ContextType>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['Sighting']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  previous?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChoreRoleResolvers = EnumResolverSignature<{ MINUTES?: any, REPORT?: any, MODERATION?: any, OTHER?: any }, ResolversTypes['ChoreRole']>;

export type ChoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Chore'] = ResolversParentTypes['Chore']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['ChoreRole'], ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgendaItemResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AgendaItem'] = ResolversParentTypes['AgendaItem']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  owners?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  notes?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notesLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  sightings?: Resolver<ReadonlyArray<ResolversTypes['Sighting']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QuestionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionConnection'] = ResolversParentTypes['QuestionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['QuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuestionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['QuestionEdge'] = ResolversParentTypes['QuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Question'], ParentType, ContextType>;
};

export type QuestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Question'] = ResolversParentTypes['Question']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
  agendaItem?: Resolver<Maybe<ResolversTypes['AgendaItem']>, ParentType, ContextType>;
  askers?: Resolver<ReadonlyArray<ResolversTypes['PersonName']>, ParentType, ContextType>;
  answered?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  answers?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endLine?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonKindResolvers = EnumResolverSignature<{ PERSON?: any, TEAM?: any }, ResolversTypes['PersonKind']>;

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  handle?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PersonKind'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['PersonCounts'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['GroupMembership']>, ParentType, ContextType>;
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, Partial<PersonActionItemsArgs>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, Partial<PersonMeetingsArgs>>;
  agendaItems?: Resolver<ReadonlyArray<ResolversTypes['AgendaItem']>, ParentType, ContextType, RequireFields<PersonAgendaItemsArgs, 'first'>>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType, RequireFields<PersonQuestionsArgs, 'first'>>;
  chores?: Resolver<ReadonlyArray<ResolversTypes['Chore']>, ParentType, ContextType, RequireFields<PersonChoresArgs, 'first'>>;
  topics?: Resolver<ReadonlyArray<ResolversTypes['TopicInvolvement']>, ParentType, ContextType, RequireFields<PersonTopicsArgs, 'first'>>;
  worksWith?: Resolver<ReadonlyArray<ResolversTypes['Neighbour']>, ParentType, ContextType, RequireFields<PersonWorksWithArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonCounts'] = ResolversParentTypes['PersonCounts']> = {
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actionItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  agendaItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GroupMembershipResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GroupMembership'] = ResolversParentTypes['GroupMembership']> = {
  group?: Resolver<ResolversTypes['Group'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  lastSeen?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TopicInvolvementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicInvolvement'] = ResolversParentTypes['TopicInvolvement']> = {
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['NeighbourReason']>, ParentType, ContextType>;
};

export type NeighbourReasonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NeighbourReason'] = ResolversParentTypes['NeighbourReason']> = {
  kind?: Resolver<ResolversTypes['NeighbourReasonKind'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AliasSuggestionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AliasSuggestion'] = ResolversParentTypes['AliasSuggestion']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  alias?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReportResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Report'] = ResolversParentTypes['Report']> = {
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  new?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  carriedOver?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  closed?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  unlisted?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  overdue?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  unowned?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  stale?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  questions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  nextAgenda?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['String'], ParentType, ContextType, RequireFields<ReportDocumentArgs, 'format'>>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nearest?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  excerpt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlights?: Resolver<ReadonlyArray<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GraphChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GraphChange'] = ResolversParentTypes['GraphChange']> = {
  import?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
};

export type ImportMinutesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportMinutesPayload'] = ResolversParentTypes['ImportMinutesPayload']> = {
  summary?: Resolver<ResolversTypes['ImportSummary'], ParentType, ContextType>;
  groups?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  clientMutationId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImportSummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportSummary'] = ResolversParentTypes['ImportSummary']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  dryRun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  newFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changedFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchangedFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removedFiles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['LabelChange']>, ParentType, ContextType>;
  diagnostics?: Resolver<ReadonlyArray<ResolversTypes['SeverityCount']>, ParentType, ContextType>;
  milliseconds?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LabelChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelChange'] = ResolversParentTypes['LabelChange']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  removed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeverityResolvers = EnumResolverSignature<{ ERROR?: any, WARNING?: any, INFO?: any }, ResolversTypes['Severity']>;

export type SeverityCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SeverityCount'] = ResolversParentTypes['SeverityCount']> = {
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StoreResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Store'] = ResolversParentTypes['Store']> = {
  location?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  newestMeetingDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['LabelCount']>, ParentType, ContextType>;
  lastImport?: Resolver<Maybe<ResolversTypes['ImportSummary']>, ParentType, ContextType>;
  findings?: Resolver<ReadonlyArray<ResolversTypes['Finding']>, ParentType, ContextType>;
};

export type LabelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LabelCount'] = ResolversParentTypes['LabelCount']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  remedy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groupName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hash?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  style?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  meetings?: Resolver<ReadonlyArray<ResolversTypes['Meeting']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiagnosticConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiagnosticConnection'] = ResolversParentTypes['DiagnosticConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DiagnosticEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Diagnostic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DiagnosticEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DiagnosticEdge'] = ResolversParentTypes['DiagnosticEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Diagnostic'], ParentType, ContextType>;
};

export type DiagnosticResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Diagnostic'] = ResolversParentTypes['Diagnostic']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['Severity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endLine?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  endColumn?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type TopicConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicConnection'] = ResolversParentTypes['TopicConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TopicEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicEdge'] = ResolversParentTypes['TopicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
};

export type TopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Topic'] = ResolversParentTypes['Topic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  curated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Topic']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['TopicCounts'], ParentType, ContextType>;
  agendaItemsByMonth?: Resolver<ReadonlyArray<ResolversTypes['MonthCount']>, ParentType, ContextType>;
  firstMeeting?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastMeeting?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  groupNames?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['TopicHistory'], ParentType, ContextType>;
  inForce?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  actionItems?: Resolver<ResolversTypes['ActionItemConnection'], ParentType, ContextType, Partial<TopicActionItemsArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TopicCountsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicCounts'] = ResolversParentTypes['TopicCounts']> = {
  agendaItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  decisions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  actionItems?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MonthCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MonthCount'] = ResolversParentTypes['MonthCount']> = {
  month?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TopicHistoryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TopicHistory'] = ResolversParentTypes['TopicHistory']> = {
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topic?: Resolver<Maybe<ResolversTypes['Topic']>, ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, Partial<TopicHistoryEntriesArgs>>;
  inForce?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  deferred?: Resolver<ReadonlyArray<ResolversTypes['Decision']>, ParentType, ContextType>;
  openActionItems?: Resolver<ReadonlyArray<ResolversTypes['ActionItem']>, ParentType, ContextType>;
  staleCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suggestedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  openQuestions?: Resolver<ReadonlyArray<ResolversTypes['Question']>, ParentType, ContextType>;
  people?: Resolver<ReadonlyArray<ResolversTypes['PersonInvolvement']>, ParentType, ContextType>;
  references?: Resolver<ReadonlyArray<ResolversTypes['Reference']>, ParentType, ContextType>;
  related?: Resolver<ReadonlyArray<ResolversTypes['RelatedTopic']>, ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TimelineEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonInvolvementResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonInvolvement'] = ResolversParentTypes['PersonInvolvement']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelatedTopicResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelatedTopic'] = ResolversParentTypes['RelatedTopic']> = {
  topic?: Resolver<ResolversTypes['Topic'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  ActionItemStatus?: ActionItemStatusResolvers;
  LeftOut?: LeftOutResolvers<ContextType>;
  ActionItemConnection?: ActionItemConnectionResolvers<ContextType>;
  ActionItemEdge?: ActionItemEdgeResolvers<ContextType>;
  ActionItemsByOwner?: ActionItemsByOwnerResolvers<ContextType>;
  OwnedActionItems?: OwnedActionItemsResolvers<ContextType>;
  ActionItem?: ActionItemResolvers<ContextType>;
  Sighting?: SightingResolvers<ContextType>;
  StatusSpan?: StatusSpanResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  URL?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Sourced?: SourcedResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Marker?: MarkerResolvers;
  ReferenceKind?: ReferenceKindResolvers;
  Reference?: ReferenceResolvers<ContextType>;
  PersonName?: PersonNameResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  DecisionOutcome?: DecisionOutcomeResolvers;
  DecisionStanding?: DecisionStandingResolvers;
  DecisionConnection?: DecisionConnectionResolvers<ContextType>;
  DecisionEdge?: DecisionEdgeResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Votes?: VotesResolvers<ContextType>;
  ActionItemPayload?: ActionItemPayloadResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  TopicPayload?: TopicPayloadResolvers<ContextType>;
  EventKind?: EventKindResolvers;
  Event?: EventResolvers<ContextType>;
  GroupConnection?: GroupConnectionResolvers<ContextType>;
  GroupEdge?: GroupEdgeResolvers<ContextType>;
  Group?: GroupResolvers<ContextType>;
  GroupCounts?: GroupCountsResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  ChoreRole?: ChoreRoleResolvers;
  Chore?: ChoreResolvers<ContextType>;
  AgendaItem?: AgendaItemResolvers<ContextType>;
  QuestionConnection?: QuestionConnectionResolvers<ContextType>;
  QuestionEdge?: QuestionEdgeResolvers<ContextType>;
  Question?: QuestionResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonKind?: PersonKindResolvers;
  Person?: PersonResolvers<ContextType>;
  PersonCounts?: PersonCountsResolvers<ContextType>;
  GroupMembership?: GroupMembershipResolvers<ContextType>;
  TopicInvolvement?: TopicInvolvementResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourReason?: NeighbourReasonResolvers<ContextType>;
  AliasSuggestion?: AliasSuggestionResolvers<ContextType>;
  Report?: ReportResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  GraphChange?: GraphChangeResolvers<ContextType>;
  ImportMinutesPayload?: ImportMinutesPayloadResolvers<ContextType>;
  ImportSummary?: ImportSummaryResolvers<ContextType>;
  LabelChange?: LabelChangeResolvers<ContextType>;
  Severity?: SeverityResolvers;
  SeverityCount?: SeverityCountResolvers<ContextType>;
  Store?: StoreResolvers<ContextType>;
  LabelCount?: LabelCountResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  DiagnosticConnection?: DiagnosticConnectionResolvers<ContextType>;
  DiagnosticEdge?: DiagnosticEdgeResolvers<ContextType>;
  Diagnostic?: DiagnosticResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  TopicConnection?: TopicConnectionResolvers<ContextType>;
  TopicEdge?: TopicEdgeResolvers<ContextType>;
  Topic?: TopicResolvers<ContextType>;
  TopicCounts?: TopicCountsResolvers<ContextType>;
  MonthCount?: MonthCountResolvers<ContextType>;
  TopicHistory?: TopicHistoryResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  PersonInvolvement?: PersonInvolvementResolvers<ContextType>;
  RelatedTopic?: RelatedTopicResolvers<ContextType>;
};

