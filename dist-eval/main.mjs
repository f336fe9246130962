// eval/main.ts
import { existsSync, readdirSync as readdirSync3 } from "node:fs";
import { join as join3 } from "node:path";

// eval/compare.ts
import { readFileSync } from "node:fs";
var KINDS = ["participants", "chores", "agenda", "actionItems", "decisions", "questions"];
function compareRuns(oldFile, newFile) {
  const [before, after] = [factsIn(oldFile), factsIn(newFile)];
  return new Map(
    [...KINDS, "meeting"].map((kind) => {
      const [was, is] = [before.get(kind) ?? /* @__PURE__ */ new Set(), after.get(kind) ?? /* @__PURE__ */ new Set()];
      return [
        kind,
        { found: [...is].filter((fact) => !was.has(fact)), lost: [...was].filter((fact) => !is.has(fact)) }
      ];
    })
  );
}
function factsIn(name) {
  const facts = /* @__PURE__ */ new Map();
  const add3 = (kind, fact) => {
    const known = facts.get(kind);
    if (known) known.add(fact);
    else facts.set(kind, /* @__PURE__ */ new Set([fact]));
  };
  for (const line of readFileSync(name, "utf8").split("\n")) {
    if (line.trim() === "") continue;
    const meeting = JSON.parse(line);
    const file = String(meeting["file"]);
    add3("meeting", `${file} ${String(meeting["date"])}${meeting["held"] === false ? " (not held)" : ""}`);
    for (const kind of KINDS) {
      const list = meeting[kind];
      if (!Array.isArray(list)) continue;
      for (const fact of list) {
        if (typeof fact === "string") add3(kind, `${file} ${fact}`);
        else add3(kind, `${file}:${printed(fact)}`);
      }
    }
  }
  return facts;
}
function printed(fact) {
  const values = Object.entries(fact).filter(([name]) => name !== "line" && name !== "evidence");
  const words = values.map(([, value]) => typeof value === "string" ? value : JSON.stringify(value));
  return `${String(fact["line"])} ${words.join(" \xB7 ")}`;
}
function printDifference(differences) {
  const lines = [];
  for (const [kind, { found, lost }] of differences) {
    lines.push(`${kind}: ${found.length} newly found, ${lost.length} lost`);
    for (const fact of lost) lines.push(`  - ${fact}`);
    for (const fact of found) lines.push(`  + ${fact}`);
  }
  return lines.join("\n");
}

// eval/labels.ts
import { readdirSync, readFileSync as readFileSync2 } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
var either = z.object({ either: z.record(z.string(), z.unknown()).optional() });
var graded = either.extend({
  line: z.number(),
  optional: z.boolean().optional(),
  repeat: z.boolean().optional()
});
var marker = z.enum(["explicit", "inferred"]);
var agendaItem = graded.extend({
  title: z.string(),
  owners: z.array(z.string()),
  minutes: z.number().nullable()
});
var actionItem = graded.extend({
  owners: z.array(z.string()),
  text: z.string(),
  alt: z.string().optional(),
  marker,
  status: z.string(),
  carriedOver: z.boolean(),
  due: z.string().nullable(),
  agendaLine: z.number().nullable()
});
var decision = graded.extend({ text: z.string(), outcome: z.string(), marker });
var question = graded.extend({ askers: z.array(z.string()), text: z.string() });
var chore = z.object({ role: z.string(), people: z.array(z.string()) });
var label = z.object({
  file: z.string(),
  date: z.string().nullable(),
  group: z.string().nullable(),
  participants: z.array(z.string()),
  chores: z.array(chore),
  agenda: z.array(agendaItem),
  actionItems: z.array(actionItem),
  decisions: z.array(decision),
  questions: z.array(question)
});
function labelsIn(folder) {
  return readdirSync(folder).filter((name) => name.endsWith(".json")).sort().map((name) => label.parse(JSON.parse(readFileSync2(join(folder, name), "utf8"))));
}

// eval/read-corpus.ts
import { readdirSync as readdirSync2, readFileSync as readFileSync3 } from "node:fs";
import { join as join2, relative, sep } from "node:path";

// importers/given-names.ts
var GIVEN_NAMES = `
aaron abdul ramona jannis matus marvin niclas jaros\u0142aw johan ansgar antoine astrid attila aurelia aydin ayse balazs b\xE1lint beata bela bj\xF6rn burkhard cem cemil cristina dagmar denny dierk ebru edith eike ekin elif eliza emre enes ercan erdem erhan eryk esra fatih felicitas ferdinand frederick frieda frieder gereon gesa gesine gottfried hakan halil hans-peter heiner henrike hinrich horst huseyin ingolf isa ismail isolde jannik jannes jeannette jelle jeroen jette jonah joscha jost jutta kaan kamil karla karolina kerem kilian klara konstanze korbinian kristine lasse leif lennart levin lilly lorena lothar luc luuk mads magali mareike mariusz marita mark\xE9ta marlies martijn mats mathis maya mehmet merle mette mirjam mona nele nadine nikolaj nikolaus ole oleksandr olena omer onur ozan palle pelle philippa pim pieter pinar quentin raimund reinhold rieke rik ronja rosemarie roswitha ruben r\xFCdiger samira selim selina serkan severin sibel signe silas silke simeon s\xF6nke sophus stanislav steffi stijn svenja swantje sybren taavi tarek teemu thijs till tjark tolga torge torsten tuomas ugur valerio vasile vit vojtech volkan wibke wiebke wim wouter yasemin yavuz yasin zdenek zeynep zsolt abraham adam adrian adriana agnes ahmed alan albert alberto alejandro aleksander aleksandra alessandro alex alexander alexandra alexandre alexei
alfred ali alice alicia alina allan amanda amelie amir amy ana anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelika anish anita anja anke
ann anna anne annette annika anthony antje anton antonia antonio antony arash ariane arjun arne arno arnaud arthur artem astrid august axel barbara bart bastian beate beatrice ben
benedikt benjamin bernard bernd bernhard bert bettina bianca birgit bjoern bj\xF6rn bob bogdan boris brandon brian brigitte bruno bryan camille carina carl carla carlos carmen carol carolin
caroline carsten caspar catherine cecilia cedric charles charlotte chris christian christiane christina christine christof christoph christopher claire clara claude claudia claus clemens
clement colin conrad constantin cornelia craig cyril damian damien dan dana daniel daniela daniele danny dario darren dave david debbie deepak denis denise dennis derek diana diego dieter dietmar dimitri
dinesh dirk dmitri dmitry dominic dominik dominique don donald dora doreen dorothea douglas duncan dylan eberhard eckart eddie edgar eduard edward eike ekaterina elaine elena eleonora elias elisa elisabeth
elizabeth elke ella ellen emanuel emil emily emma emmanuel enno enrico enzo eric erica erich erik erika ernst erwin esther etienne eugen eugene eva evan evelyn evgeny fabian fabio fabrice falk fatima
federico felicia felix fernando filip finn fiona florence florian frances francesca francesco francis francisco franck francois fran\xE7ois frank franz fred frederic frederik friederike friedrich fritz gabor
gabriel gabriela gabriele gary gavin geoff geoffrey georg george georgios gerald gerard gerd gerhard gert giacomo gianluca gilbert giles giovanni gisela giulia giuseppe gonzalo gordon graham greg gregor gregory
greta guido guillaume guillermo gunnar gunter g\xFCnter guus hana hannah hannes hanna hans harald harry hartmut hassan heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henning
henri henrik henry herbert hermann hilde holger howard hubert hugh hugo ian ibrahim igor ilona ilya ina ines inga ingo ingrid irene irina iris isaac isabel isabella isabelle ivan ivana ivo jaap jack jackson
jacob jacques jaime jakob jakub james jan jana jane janek janet janina janis janosch jared jarek jason javier jean jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jesper jessica jesus jill jim jimmy joachim joan
joanna joao jochen joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan joost jordan jorge j\xF6rg jose josef joseph josephine joshua juan judith julia julian juliane julie julien juliet julius jun
j\xFCrgen juergen justin justus kai karen karim karin karl karla karsten kasper katarina katarzyna kate katharina katherine kathrin kathy katja katrin kay keith kelly ken kenneth kerstin kevin kim kirsten
kirstin klaus knut konrad konstantin kristian kristin kristina kristof krzysztof kumar kurt kyle lara larry lars laszlo laura laurent laurence lea leander lena lenka leo leon leonard leonardo leonie leslie lewis lia liam
lillian lina linda linus lisa liza lorenz lorenzo lothar louis louise luca lucas lucia lucy ludwig luis luisa luise lukas lukasz lutz lydia maarten maciej madeleine magda magdalena magnus maik maike maja
malte manfred manuel manuela marc marcel marcin marco marcos marcus marek margaret margarita maria marian mariana marianne marie marina mario marion marius marko markus marlene marta martha martin
martina marvin mary mateusz mathias mathieu mathilde matias matej mat\u011Bj matteo matthew matthias matthieu matus mat\xFA\u0161 maurice max maxim maxime maximilian mechthild melanie melissa michael michal micha\u0142 michel michelle
miguel mika mikael mike mikhail miklos milan miles milena mira miranda miriam miro miroslav mirko mohamed mohammad mohammed moira monica monika moritz muhammad murat mustafa myriam nadia nadine nadja nancy natalia natalie natasha
nathan nathalie neal neil nelson niall nicholas nicklas nick nicola nicolai nicolas nicole niels nigel nikita niklas niko nikola nikolai nikolas nils nina noah noel nora norbert norman olaf oleg olga oliver olivia olivier
omar oscar oskar otto owen pablo pamela paolo pascal patricia patrick patrik paul paula pauline pavel pawel pawe\u0142 pedro peggy per peter petra petr phil philip philipp philippe pia pierre piotr pooja prashant priya
rachel radek rafael rahul rainer raj rajesh ralf ralph ramon raphael raul ravi raymond rebecca regina reiner reinhard rene renate renato ren\xE9 rebekka ricardo richard rik rita rob robert roberto robin rodrigo roger roland rolf
roman ron ronald ronny rosa ross roxana roy rudi rudolf rudy rui rupert russell ruth ryan sabine sabrina sally sam samantha samir samuel sandra sandro sanjay santiago sara sarah sascha scott sean sebastian selina serge
sergei sergej sergey sergio shane shannon sharon shawn sheila silke silvia silvio simon simona simone sina sofia sofie sonia sonja sophia sophie stefan stefanie stefano steffen stella stephan stephane stephanie
stephen steve steven stuart sumit sunil susan susana susanne suzanne sven svenja sybille sylvia sylvain szymon tamara tamas tania tanja tatiana ted teresa terence tessa thea theo theodor theresa thierry thies thilo thomas thorben thorsten
tiago till tilman tim timo timothy tina tino tobias tobi todd tom tomas tomasz tommy toni tony torben torsten travis trevor tristan udo ulf uli ulrich ulrike ursula ute uwe vadim valentin valentina valerie vanessa vasily vera
verena veronica veronika victor victoria viktor viktoria vincent vinzenz vitali vivian vivien vladimir volker waldemar walter wendy werner wenzel wilhelm willem william wim winfried wojciech wolf wolfgang xavier xenia
yan yann yannick yara yolanda yuri yusuf yves yvonne zach zachary zoe zoltan
`;
var NAMES = new Set(GIVEN_NAMES.trim().split(/\s+/));
function isGivenName(word) {
  const lower = word.toLowerCase();
  return NAMES.has(lower) || lower.includes("-") && NAMES.has(lower.slice(0, lower.indexOf("-")));
}

// importers/mentions.ts
var HANDLE = /(?<![\w.@+-])\\?@([A-Za-z0-9](?:[\w.-]{0,60}[A-Za-z0-9])?)(?![A-Za-z0-9@])/g;
var WORD = /\p{Lu}[\p{L}\p{M}'’-]*\.?/uy;
function writtenAs(mention) {
  return mention.handle ?? mention.name ?? "";
}
function sameMention(a, b) {
  return writtenAs(a).toLowerCase() === writtenAs(b).toLowerCase();
}
function handlesIn(text) {
  if (!text.includes("@")) return [];
  const found = [...text.matchAll(HANDLE)].filter((match) => !isInAddress(text, match.index));
  return found.map((match) => ({
    handle: match[1]?.replace(/\\_/g, "_") ?? "",
    name: null,
    index: match.index,
    end: match.index + match[0].length
  }));
}
function isInAddress(text, at) {
  if (text.charAt(at - 1) !== "/") return false;
  const before = text.slice(Math.max(0, at - 200), at);
  return /:\/\/\S*$/.test(before.slice(before.lastIndexOf(" ") + 1));
}
function nameAt(text, at, known) {
  WORD.lastIndex = at;
  const first = WORD.exec(text);
  if (!first) return null;
  const word = withoutPoint(first[0]);
  if (!isGivenName(word) && !known.has(word.toLowerCase())) return null;
  let end = at + word.length;
  for (let more = 0; more < 3 && text.charAt(end) === " "; more++) {
    WORD.lastIndex = end + 1;
    const next = WORD.exec(text);
    if (!next || /^(?:AI|TODO|ToDo|To|Will|And|Is|Has|PR|I|A)$/.test(next[0])) break;
    const part = next[0].length === 2 && next[0].endsWith(".") ? next[0] : withoutPoint(next[0]);
    end += 1 + part.length;
    if (part !== next[0]) break;
  }
  return { handle: null, name: text.slice(at, end), index: at, end };
}
var withoutPoint = (word) => word.endsWith(".") ? word.slice(0, -1) : word;
function distinctMentions(mentions) {
  const found = [];
  for (const { handle, name } of mentions) {
    const mention = { handle, name };
    if (!found.some((other) => sameMention(other, mention))) found.push(mention);
  }
  return found;
}

// importers/extracted-meeting.ts
function extractedFrom(file, group, meeting, options = { explain: false }) {
  const explained = (fact) => options.explain ? { evidence: fact.evidence } : {};
  const reasoned = (reason) => reason === null ? {} : { reason };
  return {
    file,
    date: meeting.date,
    group,
    held: meeting.held,
    participants: written(meeting.participants),
    excused: written(meeting.excused),
    chores: meeting.chores.map((chore2) => ({
      line: chore2.line,
      role: chore2.role,
      people: written(chore2.people),
      ...explained(chore2)
    })),
    agenda: meeting.agenda.map((item) => ({
      line: item.line,
      title: item.title,
      owners: written(item.owners),
      minutes: item.minutes,
      ...explained(item)
    })),
    actionItems: meeting.actionItems.map((item) => ({
      line: item.line,
      owners: written(item.owners),
      text: item.text,
      marker: item.marker,
      status: item.status,
      carriedOver: item.carriedOver,
      due: item.due,
      agendaLine: item.agendaLine,
      ...reasoned(item.reason),
      ...explained(item)
    })),
    decisions: meeting.decisions.map((decision2) => ({
      line: decision2.line,
      text: decision2.text,
      outcome: decision2.outcome,
      marker: decision2.marker,
      agendaLine: decision2.agendaLine,
      ...decision2.votes ? { votes: decision2.votes.words } : {},
      ...reasoned(decision2.reason),
      ...explained(decision2)
    })),
    questions: meeting.questions.map((question2) => ({
      line: question2.line,
      askers: written(question2.askers),
      text: question2.text,
      answered: question2.answered,
      ...explained(question2)
    }))
  };
}
var written = (mentions) => mentions.map(writtenAs);

// src/domain/iso-date.ts
function isoDateFrom(year, month, day) {
  const instant = new Date(Date.UTC(year, month - 1, day));
  const exists = instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return exists ? instant.toISOString().slice(0, 10) : null;
}
function addDays(date, days) {
  const instant = /* @__PURE__ */ new Date(`${date}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() + days);
  return instant.toISOString().slice(0, 10);
}
function weekday(date) {
  return (/* @__PURE__ */ new Date(`${date}T00:00:00Z`)).getUTCDay() || 7;
}

// importers/written-dates.ts
var MONTHS = {
  jan: 1,
  january: 1,
  januar: 1,
  feb: 2,
  february: 2,
  februar: 2,
  mar: 3,
  march: 3,
  mrz: 3,
  m\u00E4rz: 3,
  apr: 4,
  april: 4,
  may: 5,
  mai: 5,
  jun: 6,
  june: 6,
  juni: 6,
  jul: 7,
  july: 7,
  juli: 7,
  aug: 8,
  august: 8,
  sep: 9,
  sept: 9,
  september: 9,
  oct: 10,
  october: 10,
  okt: 10,
  oktober: 10,
  nov: 11,
  november: 11,
  dec: 12,
  december: 12,
  dez: 12,
  dezember: 12
};
var MONTH = "(?:jan(?:uary|uar)?|feb(?:ruary|ruar)?|mar(?:ch)?|mrz|m\xE4rz|apr(?:il)?|may|mai|june?|juni|july?|juli|aug(?:ust)?|sept?(?:ember)?|o[ck]t(?:ober)?|nov(?:ember)?|de[cz](?:ember)?)";
var DASH = "[-\u2010-\u2015]";
var FORMS = [
  // 2024-02-07, 2024–02–07, 2024/02/07, 2024.02.07
  {
    pattern: new RegExp(
      `(?<![\\d.])(20\\d{2})(?:${DASH}|[/._])(\\d{1,2})(?:${DASH}|[/._])(\\d{1,2})(?!\\d)`,
      "g"
    ),
    order: "ymd"
  },
  { pattern: /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/g, order: "ymd" },
  // 07.02.2024, 7. 2. 2024
  { pattern: /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(20\d{2}|\d{2})(?![\d.]\d|\d)/g, order: "dmy" },
  // 02/07/2024 (month first, the way it is written with slashes and hyphens)
  {
    pattern: new RegExp(`(?<![\\d/-])(\\d{1,2})(?:/|${DASH})(\\d{1,2})(?:/|${DASH})(20\\d{2})(?!\\d)`, "g"),
    order: "mdy"
  },
  // 02/07/24
  { pattern: /(?<![\d/.-])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/g, order: "mdy" },
  // 7 February 2024, 7th of Feb. 2024
  {
    pattern: new RegExp(
      `(?<![\\w.])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? ?${DASH}? ?(${MONTH})\\b\\.?,? ?${DASH}? ?(20\\d{2})(?!\\d)`,
      "gi"
    ),
    order: "dMy"
  },
  // February 7th, 2024; Feb 7 2024
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\b\\.? ?${DASH}? ?(?:the )?(\\d{1,2})(?:st|nd|rd|th|\\.)?,? ?${DASH}? ?(20\\d{2})(?!\\d)`,
      "gi"
    ),
    order: "Mdy"
  }
];
var FORMS_WITHOUT_YEAR = [
  {
    pattern: new RegExp(
      `\\b(${MONTH})\\b\\.? (?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.]\\d|\\d|${DASH}\\d)`,
      "gi"
    ),
    order: "Md"
  },
  {
    pattern: new RegExp(
      `(?<![\\w.:\u2010-\u2015-])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: of)? (${MONTH})\\b`,
      "gi"
    ),
    order: "dM"
  },
  // 26.1. with its closing point
  { pattern: /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(?![\d])/g, order: "dm" }
];
function datesIn(text, near = null) {
  const found = [];
  const free = (start, end) => found.every((one) => end <= one.index || start >= one.end);
  for (const form of FORMS) {
    for (const match of text.matchAll(form.pattern)) {
      const end = match.index + match[0].length;
      if (!free(match.index, end)) continue;
      const date = dateOf(match, form.order, null);
      found.push({ index: match.index, end, date, complete: true });
    }
  }
  if (near) {
    for (const form of FORMS_WITHOUT_YEAR) {
      for (const match of text.matchAll(form.pattern)) {
        const end = match.index + match[0].length;
        if (!free(match.index, end)) continue;
        const date = dateOf(match, form.order, near);
        if (date) found.push({ index: match.index, end, date, complete: false });
      }
    }
  }
  return found.sort((a, b) => a.index - b.index);
}
function dateOf(match, order, near) {
  let [day, month, year] = [0, 0, 0];
  for (const [place, part] of Array.from(order).entries()) {
    const text = match[place + 1] ?? "";
    if (part === "d") day = Number(text);
    else if (part === "m") month = Number(text);
    else if (part === "M") month = MONTHS[text.toLowerCase()] ?? 0;
    else year = text.length === 2 ? 2e3 + Number(text) : Number(text);
  }
  if (order === "mdy" && month > 12 && day <= 12) [day, month] = [month, day];
  if (year === 0) return near ? nearest(near, month, day) : null;
  return isoDateFrom(year, month, day);
}
function nearest(near, month, day) {
  const year = Number(near.slice(0, 4));
  const candidates = [year, year + 1].map((each) => isoDateFrom(each, month, day));
  const earliest = new Date(Date.parse(`${near}T00:00:00Z`) - 92 * 864e5).toISOString().slice(0, 10);
  return candidates.find((date) => date !== null && date >= earliest) ?? null;
}

// importers/name-date.ts
var COMPACT = /(?<!\d)(20\d{2})([01]\d)([0-3]\d)(?!\d)/g;
var OVER_FOLDERS = /(?:^|\/)(20\d{2})\/([01]?\d)\/([0-3]?\d)(?!\d)/;
function dateFromName(file) {
  for (const part of file.split("/").reverse()) {
    for (const match of part.matchAll(COMPACT)) {
      const date = isoDateFrom(Number(match[1]), Number(match[2]), Number(match[3]));
      if (date) return date;
    }
    const written2 = datesIn(part.replace(/_/g, "-").replace(/\.(?=20\d{2})/g, " ")).find(
      (found) => found.date !== null && found.complete
    );
    if (written2?.date) return written2.date;
  }
  const folders = OVER_FOLDERS.exec(file);
  return folders && isoDateFrom(Number(folders[1]), Number(folders[2]), Number(folders[3]));
}

// importers/due-dates.ts
var DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
var MONTH_NAMES = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december"
];
var RELATIVE_DAY = /\b(today|tonight|this (?:afternoon|evening)|tomorrow)\b/i;
var BY_WEEKDAY = /\b(?:by|before|until|till|til|due|on|this|next|coming)\s+(?:(next|this|coming)\s+)?(monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/i;
var END_OF_MONTH = /\b(?:by|until|till|til|before|due)?\s*(?:the )?end of (?:the month of )?(january|february|march|april|may|june|july|august|september|october|november|december|month|the month|this month|next month|year|the year)\b/i;
var WITHIN = /\b(?:within|in)\s+(one|two|three|four|a|\d{1,2})\s+(day|week|month)s?\b/i;
var NUMBERS = { a: 1, one: 1, two: 2, three: 3, four: 4 };
var RANGE = /^\s*(?:-|–|to|until|\/|\+|&|and)\s*\d/;
function dueDateIn(text, day) {
  if (text.length > 2e3) return dueDateIn(text.slice(0, 2e3), day);
  const relative2 = RELATIVE_DAY.exec(text);
  if (relative2) return (relative2[1] ?? "").toLowerCase() === "tomorrow" ? addDays(day, 1) : day;
  if (/\d/.test(text)) {
    for (const found of datesIn(
      text.replace(/https?:\/\/\S+|\]\([^)\s]*\)/g, (link) => " ".repeat(link.length)),
      day
    )) {
      if (found.date && found.date >= day && !RANGE.test(text.slice(found.end))) return found.date;
    }
  }
  const end = END_OF_MONTH.exec(text);
  if (end) return endOf((end[1] ?? "").toLowerCase().replace(/^the /, ""), day);
  const named = BY_WEEKDAY.exec(text);
  if (named && !/\bend of\s*$/i.test(
    text.slice(0, named.index + named[0].toLowerCase().lastIndexOf((named[2] ?? "").toLowerCase()))
  )) {
    const ahead = (DAYS.indexOf((named[2] ?? "").toLowerCase()) + 1 - weekday(day) + 7) % 7;
    return addDays(day, ahead === 0 ? 7 : ahead);
  }
  const within = WITHIN.exec(text);
  if (within && /^within/i.test(within[0])) {
    const count2 = NUMBERS[(within[1] ?? "").toLowerCase()] ?? Number(within[1]);
    const unit = (within[2] ?? "").toLowerCase();
    return unit === "month" ? null : addDays(day, unit === "week" ? count2 * 7 : count2);
  }
  return null;
}
function endOf(period, day) {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (period === "year") return isoDateFrom(year, 12, 31);
  if (period === "month" || period === "this month") return lastOf(year, month);
  if (period === "next month") return month === 12 ? lastOf(year + 1, 1) : lastOf(year, month + 1);
  const named = MONTH_NAMES.indexOf(period) + 1;
  return lastOf(named < month ? year + 1 : year, named);
}
function lastOf(year, month) {
  const next = month === 12 ? isoDateFrom(year + 1, 1, 1) : isoDateFrom(year, month + 1, 1);
  return next && addDays(next, -1);
}

// importers/irc/fact-place.ts
function spanOf(utterance) {
  const { line, column, raw } = utterance;
  return { line, column, endLine: line, endColumn: column + raw.length };
}
function spanOver(first, last) {
  const end = spanOf(last);
  return { ...spanOf(first), endLine: end.endLine, endColumn: end.endColumn };
}
function evidenceFrom(rule, utterance) {
  return { rule, words: utterance.raw, span: spanOf(utterance) };
}

// importers/irc/participants.ts
function readParticipants(conversation) {
  const present = [];
  const excused = [];
  for (const { command, utterance } of conversation.entries) {
    if (command?.name !== "present" && command?.name !== "regrets") continue;
    const list = command.name === "present" ? present : excused;
    const names2 = namesFrom(command.argument);
    if (names2.length === 0 && command.sign !== ":") names2.push(utterance.nick);
    for (const name of names2) {
      const at = list.findIndex((known) => isSamePerson(known, name));
      if (command.sign !== "-" && at < 0) list.push(name);
      if (command.sign === "-" && at >= 0) list.splice(at, 1);
    }
  }
  return { participants: present.map(mentionFrom), excused: excused.map(mentionFrom) };
}
function namesFrom(list) {
  return list.replace(/\([^()]{0,80}\)/g, "").split(/\s*[,;]\s*|\s+(?:and|&)\s+/i).map(
    (name) => name.replace(/^(?:and\s+|@)/i, "").replace(/[.\s]+$/, "").trim()
  ).filter((name) => /^[\p{L}_`[{\\^|]/u.test(name) && name.length <= 60 && name.split(" ").length <= 4);
}
function isSamePerson(known, name) {
  const [a, b] = [known.toLowerCase().replace(/_/g, " ").trim(), name.toLowerCase().replace(/_/g, " ").trim()];
  return a === b || b.startsWith(a) && a.length >= 3 && /^[-|`\d[]/.test(b.slice(a.length));
}
function mentionFrom(name) {
  return /\s/.test(name) ? { handle: null, name } : { handle: name, name: null };
}

// importers/trimming.ts
function withoutTail(text, tail) {
  let end = text.length;
  while (end > 0 && tail.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
function withoutLead(text, lead) {
  let start = 0;
  while (start < text.length && lead.includes(text.charAt(start))) start++;
  return text.slice(start);
}
function withoutEdges(text, edges) {
  return withoutTail(withoutLead(text, edges), edges);
}

// importers/references.ts
var URL_SHAPE = /https?:\/\/[^\s<>"'`|\\^{}[\]]+/g;
var LINK = /\[([^[\]]{0,300})\]\(\s*<?(https?:\/\/[^\s<>()]+)/g;
var FORGE = /^https?:\/\/(?:www\.)?(?:github\.com|codeberg\.org|gitea\.com)\/([\w.-]+)\/([\w.-]+)\/(issues|pull|pulls)\/(\d+)/i;
var GITLAB = /^https?:\/\/gitlab\.[\w.-]+\/([\w./-]{1,200}?)\/-\/(issues|merge_requests)\/(\d+)/i;
var SHORT = /(?<![\w/.#&[-])([A-Za-z][\w.-]*(?:\/[A-Za-z][\w.-]*)?)\/?#(\d{1,6})\b/g;
function referencesIn(text) {
  if (!text.includes("#") && !text.includes("://")) return [];
  const found = /* @__PURE__ */ new Map();
  const add3 = (reference) => {
    if (!found.has(reference.key)) found.set(reference.key, reference);
  };
  const linked = [];
  for (const match of text.matchAll(LINK)) {
    linked.push([match.index, match.index + match[0].length]);
    add3(referenceFrom(match[2] ?? "", (match[1] ?? "").trim()));
  }
  const inLink = (at) => linked.some(([start, end]) => at >= start && at < end);
  for (const match of text.matchAll(URL_SHAPE)) {
    if (!inLink(match.index)) add3(referenceFrom(withoutTail(match[0], ".,;:!?)*_"), ""));
  }
  for (const match of text.matchAll(SHORT)) {
    if (inLink(match.index)) continue;
    const key = `${(match[1] ?? "").toLowerCase()}#${match[2] ?? ""}`;
    const known = [...found.keys()].some((other) => other === key || other.endsWith(`/${key}`));
    if (!known) add3({ kind: "issue", key, url: null, label: match[0] });
  }
  return [...found.values()];
}
function referenceFrom(url, label2) {
  const forge = FORGE.exec(url);
  if (forge) {
    const key2 = `${forge[1] ?? ""}/${forge[2] ?? ""}#${forge[4] ?? ""}`.toLowerCase();
    return {
      kind: forge[3]?.toLowerCase() === "issues" ? "issue" : "pull-request",
      key: key2,
      url,
      label: label2 || key2
    };
  }
  const gitlab = GITLAB.exec(url);
  if (gitlab) {
    const key2 = `${gitlab[1] ?? ""}#${gitlab[3] ?? ""}`.toLowerCase();
    return { kind: gitlab[2] === "issues" ? "issue" : "pull-request", key: key2, url, label: label2 || key2 };
  }
  const key = withoutNoise(url);
  return { kind: "document", key, url, label: label2 || key };
}
function withoutNoise(url) {
  const [beforeFragment = url] = url.split("#", 1);
  const [path = beforeFragment, query] = beforeFragment.split("?", 2);
  const kept = (query ?? "").split("&").filter((part) => part !== "" && !/^(utm_\w+|view|both|edit|usp|ref|src)(=|$)/.test(part));
  return kept.length > 0 ? `${path}?${kept.join("&")}` : withoutTail(path, "/");
}

// importers/irc/words.ts
var COMMAND_WORDS = {
  action: ["action", "action item", "actionitem"],
  agenda: ["agenda"],
  chair: ["chair", "chairs"],
  date: ["date"],
  info: ["info", "note", "idea", "link", "help", "summary", "previous meeting", "next meeting"],
  meeting: ["meeting", "startmeeting", "meetingname"],
  present: ["present", "attendees", "participants", "guest", "guests"],
  proposed: [
    "proposed",
    "proposal",
    "draft proposal",
    "propose",
    "straw poll",
    "strawpoll",
    "straw proposal"
  ],
  regrets: ["regrets", "regret", "absent"],
  resolved: ["resolved", "resolution", "agreed", "decision", "accepted", "rejected", "consensus"],
  scribe: ["scribe", "scribenick", "scribes"],
  subtopic: ["subtopic", "sub-topic", "sub topic", "subtopics"],
  topic: ["topic"]
};
var FORGIVEN = ["action", "proposed", "resolved", "subtopic", "topic"];
var BOTS = [
  "agendabot",
  "gb",
  "ghurlbot",
  "github-bot",
  "matrixbot",
  "rrsagent",
  "supybot",
  "trackbot",
  "voip",
  "zakim"
];
var TASK_VERBS = [
  "add",
  "agree",
  "announce",
  "arrange",
  "ask",
  "assign",
  "attempt",
  "bring",
  "build",
  "call",
  "change",
  "check",
  "clarify",
  "clean",
  "close",
  "collect",
  "come",
  "compare",
  "consider",
  "contact",
  "continue",
  "contribute",
  "coordinate",
  "copy",
  "create",
  "decide",
  "define",
  "deploy",
  "describe",
  "discuss",
  "distribute",
  "document",
  "draft",
  "edit",
  "email",
  "evaluate",
  "examine",
  "expand",
  "explain",
  "explore",
  "extend",
  "figure",
  "file",
  "find",
  "finish",
  "fix",
  "follow",
  "forward",
  "get",
  "give",
  "go",
  "have",
  "help",
  "identify",
  "implement",
  "improve",
  "inform",
  "integrate",
  "introduce",
  "invite",
  "investigate",
  "join",
  "keep",
  "link",
  "list",
  "look",
  "mail",
  "make",
  "measure",
  "meet",
  "mention",
  "merge",
  "migrate",
  "move",
  "need",
  "notify",
  "open",
  "organise",
  "organize",
  "ping",
  "plan",
  "poll",
  "post",
  "prepare",
  "present",
  "propose",
  "provide",
  "publish",
  "push",
  "put",
  "raise",
  "read",
  "record",
  "register",
  "release",
  "remind",
  "remove",
  "rename",
  "reply",
  "report",
  "request",
  "research",
  "respond",
  "review",
  "revise",
  "rewrite",
  "schedule",
  "see",
  "send",
  "set",
  "share",
  "show",
  "split",
  "start",
  "submit",
  "suggest",
  "summarise",
  "summarize",
  "tag",
  "take",
  "talk",
  "tell",
  "test",
  "translate",
  "try",
  "turn",
  "update",
  "upload",
  "use",
  "verify",
  "work",
  "write"
];
var TALK_VERBS = [
  "agree",
  "argue",
  "be",
  "bet",
  "come",
  "go",
  "have",
  "join",
  "leave",
  "let",
  "mention",
  "need",
  "note",
  "point",
  "say",
  "scribe",
  "see",
  "second",
  "show",
  "stop",
  "talk",
  "vote",
  "wait"
];
var OUTCOME_WORDS = [
  {
    outcome: "deferred",
    anywhere: [
      "postpone",
      "postponed",
      "defer",
      "deferred",
      "hold off",
      "tabled",
      "revisit",
      "later version",
      "until more"
    ],
    opening: ["wait", "table", "we will wait", "we'll wait", "push back", "move to next"]
  },
  {
    outcome: "rejected",
    anywhere: ["won't fix", "wontfix", "out of scope", "out-of-scope", "reject", "rejected"],
    opening: [
      "do not",
      "don't",
      "we do not",
      "we don't",
      "will not",
      "won't",
      "we will not",
      "we won't",
      "not to",
      "decline",
      "no to"
    ]
  }
];

// importers/irc/action-items.ts
var OWNED = /^([^:]{1,80}?)(?:\s+(?:to|will|shall|should|must)\s+|\s+[-–—]\s+)(?=\S)/;
var STATUS_WORDS = [
  {
    status: "done",
    pattern: /(?:\[(?:done|closed)\]|\((?:done|closed)\)|[-–—:.,]\s*(?:done|closed))[.!]?$/i
  },
  { status: "dropped", pattern: /(?:\[(?:dropped|obsolete)\]|\((?:dropped|obsolete|withdrawn)\))[.!]?$/i }
];
function readActionItems(conversation, agenda2, date) {
  const items = [];
  const said = /* @__PURE__ */ new Set();
  const { entries, people } = conversation;
  for (const [index, entry] of entries.entries()) {
    if (entry.command?.name !== "action") continue;
    const { utterance } = entry;
    const continued = continuationOf(conversation, index);
    const argument = [entry.command.argument, ...continued.map(({ words }) => words)].join(" ");
    const task = argument.replace(/\s*\[(?:recorded in .{0,300}|\d{1,3})\]\s*\.?$/i, "").trim();
    const key = task.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    if (!key || said.has(key)) continue;
    said.add(key);
    const { owners, text } = ownersFrom(task, people);
    const told = STATUS_WORDS.map(({ status, pattern }) => ({ status, words: pattern.exec(text)?.[0] })).find(
      ({ words }) => words
    );
    items.push({
      line: utterance.line,
      span: spanOver(utterance, continued.at(-1)?.utterance ?? utterance),
      evidence: evidenceFrom("action-item/command", utterance),
      owners,
      text: told?.words ? text.slice(0, -told.words.length).trim() : text,
      marker: "explicit",
      reason: null,
      status: told?.status ?? "open",
      statusWords: told?.words ?? null,
      carriedOver: false,
      listLine: null,
      renewed: false,
      due: dueDateIn(text, date),
      agendaLine: agenda2.lineAt(index),
      references: referencesIn(text),
      detail: [],
      mark: null
    });
  }
  return items;
}
function continuationOf(conversation, index) {
  const continued = [];
  const nick = conversation.entries[index]?.utterance.nick;
  for (let next = index + 1; next < conversation.entries.length; next++) {
    const entry = conversation.entries[next];
    if (!entry?.continues || entry.command || entry.utterance.nick !== nick) break;
    continued.push(entry);
  }
  return continued;
}
function ownersFrom(task, people) {
  const whole2 = task.replace(/^[[(<@]+/, "");
  const match = OWNED.exec(whole2);
  if (match?.[1]) {
    const written2 = match[1].replace(/[\])>]+$/, "").trim();
    const names2 = namesFrom(written2);
    const parts = written2.split(/\s*[,;&]\s*|\s+and\s+/i).length;
    if (names2.length === parts && names2.every((name) => canBeName(name, people))) {
      return { owners: names2.map(mentionFrom), text: whole2.slice(match[0].length).trim() };
    }
  }
  return { owners: [], text: task };
}
function canBeName(name, people) {
  if (people.has(name.toLowerCase())) return true;
  const words = name.split(/\s+/);
  if (words.length > 3 || TASK_VERBS.includes((words[0] ?? "").toLowerCase())) return false;
  return words.length === 1 || words.every((word) => /^\p{Lu}/u.test(word));
}

// importers/irc/command.ts
var SHAPE = /^\s{0,8}([A-Za-z][A-Za-z -]{2,16}?)\s{0,3}([:+]|-(?=\s|$))\s*/;
var MEETBOT = /^\s{0,8}#([a-z]{3,14})(?:\s+|$)/;
var ADDRESSED_ACTION = /^\s{0,8}action(?:-\d{1,6}|\s+(?:on|for)?\s*([^\s:]{1,40}))\s{0,3}:\s*/i;
function parseCommand(body, isName) {
  const meetbot = MEETBOT.exec(body);
  if (meetbot?.[1]) {
    const name2 = commandOf(meetbot[1]);
    return name2 ? { name: name2, word: meetbot[1], sign: ":", argument: body.slice(meetbot[0].length).trim() } : null;
  }
  const addressed = ADDRESSED_ACTION.exec(body);
  if (addressed) {
    const task = body.slice(addressed[0].length).trim();
    const owner = addressed[1];
    const argument = owner ? `${owner} to ${task}` : task;
    if (!owner || owner.toLowerCase() !== "item")
      return { name: "action", word: "action", sign: ":", argument };
  }
  const match = SHAPE.exec(body);
  if (!match?.[1] || !match[2]) return null;
  const word = match[1].trim().toLowerCase();
  const sign = match[2];
  const exact = commandOf(word);
  const name = exact ?? (sign === ":" && !isName(word) ? mistypedCommand(word) : null);
  if (!name || !takesSign(name, sign)) return null;
  return { name, word, sign, argument: body.slice(match[0].length).trim() };
}
function takesSign(name, sign) {
  return sign === ":" || ["agenda", "chair", "present", "regrets", "scribe"].includes(name);
}
function commandOf(word) {
  for (const [name, words] of Object.entries(COMMAND_WORDS))
    if (words.includes(word)) return name;
  return null;
}
function mistypedCommand(word) {
  if (word.length < 4 || word.length > 11) return null;
  for (const name of FORGIVEN) {
    for (const right of COMMAND_WORDS[name]) {
      if (right.length >= 5 && word !== `${right}s` && isOneSlipFrom(word, right)) return name;
    }
  }
  return null;
}
function isOneSlipFrom(typed, right) {
  let start = 0;
  while (start < typed.length && start < right.length && typed[start] === right[start]) start++;
  const a = typed.slice(start);
  const b = right.slice(start);
  if (a === b) return false;
  return a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1) || a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
}

// importers/irc/corrections.ts
var REPLACE = /^\s{0,8}(?:\.{3}|…)?\s{0,8}s([/|])(?=[^\s])/;
var INSERT = /^\s{0,8}i([/|])(?=[^\s])/;
var REACH = 400;
function parseCorrection(body) {
  const replace = REPLACE.exec(body);
  const match = replace ?? INSERT.exec(body);
  const mark = match?.[1];
  if (!match || !mark) return null;
  const rest = body.slice(match[0].length).trimEnd();
  const middle = rest.indexOf(mark);
  if (middle < 1) return null;
  const flagged = rest.slice(middle + 1);
  const everywhere = flagged.toLowerCase().endsWith(`${mark}g`);
  const to = everywhere ? flagged.slice(0, -2) : flagged.endsWith(mark) ? flagged.slice(0, -1) : flagged;
  return { kind: replace ? "replace" : "insert", from: rest.slice(0, middle), to, everywhere };
}
function applyCorrections(utterances) {
  const mended = [];
  for (const utterance of utterances) {
    const correction = parseCorrection(utterance.body);
    if (!correction) {
      mended.push(utterance);
      continue;
    }
    const oldest = Math.max(0, mended.length - REACH);
    for (let index = mended.length - 1; index >= oldest; index--) {
      const earlier = mended[index];
      if (!earlier?.body.includes(correction.from)) continue;
      if (correction.kind === "insert") {
        mended.splice(index, 0, { ...utterance, body: correction.to });
        break;
      }
      const at = earlier.body.indexOf(correction.from);
      const body = correction.everywhere ? earlier.body.split(correction.from).join(correction.to) : earlier.body.slice(0, at) + correction.to + earlier.body.slice(at + correction.from.length);
      mended[index] = { ...earlier, body };
      if (!correction.everywhere) break;
    }
  }
  return mended;
}

// importers/irc/log-line.ts
var TIME_STAMPS = [
  // 2024-01-31T16:01:18Z · [2024-01-31 16:01] · 2024-01-31 16:01:18+00:00
  /^\uFEFF?[[(]?(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(?::\d{2})?(?:[.,]\d{1,9})?(?:Z|[+-]\d{2}:?\d{2})?[\])]?:?\s+/,
  // 16:01:18 · [10:05] · [4:02pm] · [Tue 10:05] · (16:01)
  /^\uFEFF?[[(]?(?:[A-Z][a-z]{2},? )?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?[ap]m)?[\])]?:?\s+/
];
var MESSAGE = /^<[@+%&~ ]?([^\s<>]{1,40})>[ \t]?/;
var EMOTE = /^(?:\*|•) +([^\s<>*]{1,40})[ \t]/;
var EVENT = /^(?:-->|<--|\|<--|-->\||=-=|-!-|\*\*\*|--)(?:\s|\||$)/;
var TABBED = /^[@+%&~]?([A-Za-z[\]\\`_^{|}][^\s<>:]{0,39})\t/;
function parseLogLine(raw, line) {
  let start = 0;
  let day = null;
  let stamped = false;
  for (const stamp of TIME_STAMPS) {
    const match = stamp.exec(raw);
    if (match) {
      start = match[0].length;
      day = match[1] ?? null;
      stamped = true;
      break;
    }
  }
  const rest = raw.slice(start);
  const found = (kind, match) => ({
    line,
    kind,
    nick: match[1] ?? null,
    body: rest.slice(match[0].length).trimEnd(),
    column: start + match[0].length + 1,
    day
  });
  const message = MESSAGE.exec(rest);
  if (message) return found("message", message);
  if (!stamped) return null;
  if (!EVENT.test(rest)) {
    const emote = EMOTE.exec(rest);
    if (emote) return found("emote", emote);
    const tabbed = TABBED.exec(rest);
    if (tabbed) return found("message", tabbed);
  }
  return { line, kind: "event", nick: null, body: rest.trimEnd(), column: start + 1, day };
}
function linesFrom(text) {
  return text.split("\n").map((line) => line.endsWith("\r") ? line.slice(0, -1) : line);
}

// importers/irc/utterance.ts
var PRESENCE = /^\S{1,40} (?:has (?:joined|left|quit|changed the topic)|is now known as)\b/;
function utterancesFrom(text) {
  const raws = linesFrom(text);
  const lines = [];
  const utterances = [];
  for (const [index, raw] of raws.entries()) {
    const line = parseLogLine(raw, index + 1);
    if (!line) continue;
    lines.push(line);
    if (line.nick === null || line.kind === "event") continue;
    if (PRESENCE.test(line.body) && line.body.startsWith(line.nick)) continue;
    const { nick, body, column } = line;
    utterances.push({
      line: line.line,
      nick,
      body: body.trimStart(),
      raw: body.trimStart(),
      column: column + body.length - body.trimStart().length,
      byBot: isBot(nick),
      emote: line.kind === "emote"
    });
  }
  return { utterances, lines, lineCount: raws.length };
}
function isBot(nick) {
  const name = nick.toLowerCase().replace(/[_`\d]+$/, "");
  return name.endsWith("bot") || BOTS.includes(name) || BOTS.some((bot) => name.startsWith(`${bot}-`));
}

// importers/irc/conversation.ts
var CONTINUED = /^(?:\.{2,}|…)\s*/;
var SCRIBED = /^([\p{L}_`][\p{L}\p{N}_.'`|-]{0,30}(?: [\p{Lu}][\p{L}.'-]{0,30}){0,2}):\s+(?=\S)/u;
var TO_A_PROGRAM = /^(?:q[+-?]|queue|ack\b|vq\?|(?:zakim|rr?s+agent|trackbot|agendabot|ghurlbot|gb|voip\S*)\s*[,:])/i;
function conversationFrom(text) {
  const { utterances, lines, lineCount } = utterancesFrom(text);
  const nicks = new Set(utterances.map(({ nick }) => nick.toLowerCase()));
  const people = new Set(utterances.filter(({ byBot }) => !byBot).map(({ nick }) => nick.toLowerCase()));
  const speakerOf = /* @__PURE__ */ new Map();
  const entries = [];
  for (const utterance of applyCorrections(utterances)) {
    const { nick, body, byBot } = utterance;
    if (byBot) {
      entries.push({ utterance, command: null, speaker: nick, words: body, continues: false });
      continue;
    }
    const continuation = CONTINUED.exec(body);
    const words = continuation ? body.slice(continuation[0].length) : body;
    const command = parseCommand(words, (word) => nicks.has(word));
    const scribed = command || continuation ? null : SCRIBED.exec(body);
    if (scribed?.[1]) {
      speakerOf.set(nick, scribed[1]);
      people.add(scribed[1].toLowerCase());
      entries.push({
        utterance,
        command,
        speaker: scribed[1],
        words: body.slice(scribed[0].length),
        continues: false
      });
    } else {
      const continues = continuation !== null;
      const speaker = continues ? speakerOf.get(nick) ?? nick : nick;
      entries.push({ utterance, command, speaker, words, continues });
    }
  }
  return { entries, lines, lineCount, people };
}
function isTalk(entry) {
  return !entry.utterance.byBot && entry.command === null && !TO_A_PROGRAM.test(entry.utterance.body);
}

// importers/irc/agenda.ts
var TAKEN_UP = /^agend(?:um|a item) \d{1,4}(?: -- |\. )(.*?)\s*(?:--\s*)?taken up\b/i;
function readAgenda(conversation) {
  const open = [];
  const lines = [];
  const byTitle = /* @__PURE__ */ new Map();
  let current = null;
  let topLine = null;
  for (const entry of conversation.entries) {
    const announced = announcementOf(entry);
    if (announced) {
      const key = announced.title.toLowerCase().replace(/[^\p{L}\p{N}#]+/gu, " ").trim();
      const again = byTitle.get(key);
      if (again) current = again;
      else {
        const parentLine = announced.nested ? topLine : null;
        current = { ...announced, entry, parentLine, notes: [] };
        open.push(current);
        byTitle.set(key, current);
      }
      if (!announced.nested) topLine = current.entry.utterance.line;
    } else if (current && isTalk(entry)) current.notes.push(entry);
    lines.push(current?.entry.utterance.line ?? null);
  }
  return { items: open.map(agendaItem2), lineAt: (index) => lines[index] ?? null };
}
function announcementOf(entry) {
  const { command, utterance } = entry;
  const taken = utterance.byBot ? TAKEN_UP.exec(utterance.body) : null;
  const title = titleFrom(taken?.[1] ?? command?.argument ?? "");
  if (!/[\p{L}\p{N}]/u.test(title)) return null;
  if (taken) return { title, nested: false, rule: "agenda/taken-up" };
  if (command?.name === "topic") return { title, nested: false, rule: "agenda/topic" };
  if (command?.name === "subtopic") return { title, nested: true, rule: "agenda/subtopic" };
  return null;
}
function titleFrom(argument) {
  return argument.replace(/^["“](.{1,400})["”]$/, "$1").trim();
}
function agendaItem2(item, position) {
  const first = item.entry.utterance;
  const last = item.notes.at(-1)?.utterance ?? first;
  const notes = item.notes.map(printTalk).join("\n");
  return {
    line: first.line,
    span: spanOver(first, last.line > first.line ? last : first),
    evidence: evidenceFrom(item.rule, first),
    title: item.title,
    owners: [],
    minutes: null,
    position,
    parentLine: item.parentLine,
    notes,
    notesLine: null,
    references: referencesIn(`${item.title}
${notes}`)
  };
}
function printTalk(entry) {
  return entry.continues ? `\u2026 ${entry.words}` : `${entry.speaker}: ${entry.words}`;
}

// importers/irc/chores.ts
function readChores(conversation) {
  const chores2 = [];
  const known = /* @__PURE__ */ new Set();
  for (const { command, utterance } of conversation.entries) {
    if (command?.name !== "scribe" && command?.name !== "chair" || command.sign === "-") continue;
    const role = command.name === "scribe" ? "minutes" : "moderation";
    const names2 = namesFrom(command.argument);
    if (names2.length === 0 && command.sign === "+") names2.push(utterance.nick);
    const fresh = names2.filter((name) => !known.has(`${role} ${name.toLowerCase()}`));
    if (fresh.length === 0) continue;
    for (const name of fresh) known.add(`${role} ${name.toLowerCase()}`);
    chores2.push({
      line: utterance.line,
      span: spanOf(utterance),
      evidence: evidenceFrom(`chore/${command.name}`, utterance),
      role,
      people: fresh.map(mentionFrom)
    });
  }
  return chores2;
}

// importers/irc/decisions.ts
var VOTE = /^(?:<\S{1,40}>\s*)?(?:([+-]\s?1|\+?-?0)(?![\d.])|(abstain|aye|yes|no|nay)\b)/i;
var BALLOT = 120;
function readDecisions(conversation, agenda2) {
  const decisions2 = [];
  const said = /* @__PURE__ */ new Set();
  let proposal = null;
  for (const [index, { command, utterance }] of conversation.entries.entries()) {
    if (command?.name === "proposed") proposal = index;
    if (command?.name === "topic") proposal = null;
    if (command?.name !== "resolved") continue;
    const continued = continuationOf(conversation, index);
    const text = [command.argument, ...continued.map(({ words }) => words)].join(" ").trim();
    const key = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
    if (!key || said.has(key)) continue;
    said.add(key);
    decisions2.push({
      line: utterance.line,
      span: spanOver(utterance, continued.at(-1)?.utterance ?? utterance),
      evidence: evidenceFrom(`decision/${command.word.replaceAll(" ", "-")}`, utterance),
      text,
      outcome: command.word === "rejected" ? "rejected" : outcomeFrom(text),
      marker: "explicit",
      reason: null,
      votes: proposal === null ? null : votesBetween(conversation, proposal, index),
      agendaLine: agenda2.lineAt(index),
      references: referencesIn(text)
    });
    proposal = null;
  }
  return decisions2;
}
function outcomeFrom(text) {
  const words = ` ${text.toLowerCase().replaceAll("\u2019", "'").replace(/[^\p{L}\p{N}'-]+/gu, " ")} `;
  for (const { outcome, anywhere, opening } of OUTCOME_WORDS) {
    if (anywhere.some((teller) => words.includes(` ${teller} `))) return outcome;
    if (opening.some((teller) => words.trimStart().startsWith(`${teller} `))) return outcome;
  }
  return "accepted";
}
function votesBetween(conversation, from, to) {
  const voices = /* @__PURE__ */ new Map();
  for (const { utterance, speaker, words, command } of conversation.entries.slice(
    Math.max(from + 1, to - BALLOT),
    to
  )) {
    if (utterance.byBot || command) continue;
    const match = VOTE.exec(words);
    if (match) voices.set(speaker.toLowerCase(), (match[1] ?? match[2] ?? "").replace(/\s/, "").toLowerCase());
  }
  if (voices.size === 0) return null;
  const count2 = (...kinds) => [...voices.values()].filter((voice) => kinds.includes(voice)).length;
  const [yes, no, abstain] = [
    count2("+1", "aye", "yes"),
    count2("-1", "no", "nay"),
    count2("0", "+0", "-0", "abstain")
  ];
  return {
    yes,
    no,
    abstain,
    unanimous: no === 0 && abstain === 0,
    words: `+1: ${yes}, 0: ${abstain}, -1: ${no}`
  };
}

// importers/irc/inferred-action-items.ts
var PROMISE = /(?:^|[.!?;,:] +)(?:(?:yes|yeah|ok|okay|sure|and|so|then)[,.]? +)?I(?:['’]ll| will| can(?= (?:definitely )?(?:take(?! (?:back )?over)|pick|write|prepare|draft|open|create|file|send)))(?: (?:try|definitely|also|just|then|happily|gladly)){0,2}(?: to)? ([a-z]+)/i;
var GIVEN = /(?:^|[.!?;,:] +)(?:we need )?(@?[\p{L}_][\p{L}\p{N}_-]{1,30}) (?:will|to) ([a-z]+)/iu;
var NEAR = 4;
function readInferredActionItems(conversation, agenda2, date) {
  const items = [];
  const { entries, people } = conversation;
  for (const [index, entry] of entries.entries()) {
    if (!isTalk(entry) || entry.utterance.emote || entry.words.length > 2e3) continue;
    if (entries.slice(index + 1, index + 1 + NEAR).some(({ command }) => command?.name === "action")) continue;
    const found = promiseOf(entry) ?? givenIn(entry, people);
    if (!found) continue;
    const { utterance } = entry;
    items.push({
      line: utterance.line,
      span: spanOf(utterance),
      evidence: evidenceFrom(found.rule, utterance),
      owners: [mentionFrom(found.owner)],
      text: found.text,
      marker: "inferred",
      reason: found.reason,
      status: "open",
      statusWords: null,
      carriedOver: false,
      listLine: null,
      renewed: false,
      due: dueDateIn(found.text, date),
      agendaLine: agenda2.lineAt(index),
      references: referencesIn(found.text),
      detail: [],
      mark: null
    });
  }
  return items;
}
function promiseOf(entry) {
  const match = PROMISE.exec(entry.words);
  const verb = match?.[1]?.toLowerCase();
  if (!match || !verb || !TASK_VERBS.includes(verb) || TALK_VERBS.includes(verb)) return null;
  const text = sentenceFrom(entry.words, match.index + match[0].length - verb.length);
  const reason = `${entry.speaker} says to do it: \u201C${match[0].replace(/^[.!?;,: ]+/, "")}\u201D`;
  return { owner: entry.speaker, text, rule: "inferred-action-item/promise", reason };
}
function givenIn(entry, people) {
  const match = GIVEN.exec(entry.words);
  const [owner, verb] = [match?.[1]?.replace(/^@/, ""), match?.[2]?.toLowerCase()];
  if (!match || !owner || !verb || !people.has(owner.toLowerCase()) || !TASK_VERBS.includes(verb)) return null;
  const text = sentenceFrom(entry.words, match.index + match[0].length - verb.length);
  return {
    owner,
    text,
    rule: "inferred-action-item/given",
    reason: `${owner} is named with a task: \u201C${verb} \u2026\u201D`
  };
}
function sentenceFrom(words, at) {
  const rest = words.slice(at);
  const end = /[.!?](?=\s+\p{Lu})/u.exec(rest);
  return (end ? rest.slice(0, end.index + 1) : rest).trim();
}

// importers/irc/log-date.ts
var LOGGING_TO = /\blogging to \S{1,200}?\/(\d{4})\/(\d{2})\/(\d{2})-/;
var DAY = /(?:^|\D)(\d{4})[-_./]?(\d{2})[-_./]?(\d{2})(?!\d)/g;
var TITLE_LINES = 60;
function logDateFrom(conversation, nameDate) {
  const { entries, lines } = conversation;
  for (const { utterance } of entries.slice(0, TITLE_LINES)) {
    const match = utterance.byBot ? LOGGING_TO.exec(utterance.body) : null;
    const date = match && isoDateFrom(Number(match[1]), Number(match[2]), Number(match[3]));
    if (date) return { date, from: "log" };
  }
  for (const { command } of entries) {
    const date = command?.name === "date" ? lastDayIn(command.argument) : null;
    if (date) return { date, from: "log" };
  }
  const stamped = lines.map(({ day }) => day && lastDayIn(day)).find(Boolean);
  if (stamped) return { date: stamped, from: "log" };
  if (nameDate) return { date: nameDate, from: "file-name" };
  for (const line of lines.slice(0, TITLE_LINES)) {
    if (!/\bmeeting\b|changed the topic/i.test(line.body)) continue;
    const date = lastDayIn(line.body);
    if (date) return { date, from: "text" };
  }
  return null;
}
function lastDayIn(words) {
  let last = null;
  for (const [, year, month, day] of words.slice(0, 2e3).matchAll(DAY)) {
    last = isoDateFrom(Number(year), Number(month), Number(day)) ?? last;
  }
  return last;
}

// importers/irc/irc-importer.ts
var STYLE = "w3c-irc";
var SAMPLE = 200;
var ircImporter = {
  name: STYLE,
  recognises({ file, text }) {
    const sample = linesFrom(text.slice(0, 4e4)).filter((line) => line.trim()).slice(0, SAMPLE);
    const messages = sample.map((line) => parseLogLine(line, 1)).filter((line) => line !== null);
    const share = sample.length ? messages.filter(({ kind }) => kind !== "event").length / sample.length : 0;
    if (/\.log$/i.test(file)) return share > 0.3 ? 1 : 0.2;
    return share > 0.5 && messages.length >= 3 ? 0.95 : 0;
  },
  read({ file, text }) {
    const conversation = conversationFrom(text);
    const nameDate = dateFromName(file);
    const day = logDateFrom(conversation, nameDate);
    if (!day) {
      const message = 'No day found: neither in the log ("Date: 2024-01-31") nor in its name. Name the file after the day.';
      return {
        style: STYLE,
        meetings: [],
        diagnostics: [{ code: "no-meeting", severity: "warning", message, file, span: null }]
      };
    }
    const diagnostics = [];
    if (nameDate && nameDate !== day.date) {
      const message = `The log says ${day.date}, its name ${nameDate}.`;
      diagnostics.push({ code: "date-conflict", severity: "warning", message, file, span: null });
    }
    const agenda2 = readAgenda(conversation);
    const told = readActionItems(conversation, agenda2, day.date);
    const lines = new Set(told.map(({ line }) => line));
    const inferred = readInferredActionItems(conversation, agenda2, day.date).filter(
      ({ line }) => !lines.has(line)
    );
    for (const item of told) {
      if (item.owners.length > 0) continue;
      const message = 'Nobody is named for this task. Write "ACTION: nick to \u2026".';
      diagnostics.push({
        code: "action-without-owner",
        severity: "warning",
        message,
        file,
        span: item.evidence.span
      });
    }
    const meeting = {
      date: day.date,
      dateFrom: day.from,
      nameDate,
      title: titleOf(conversation),
      held: true,
      span: wholeOf(text),
      ...readParticipants(conversation),
      chores: readChores(conversation),
      agenda: agenda2.items,
      actionItems: [...told, ...inferred].sort((a, b) => a.line - b.line),
      decisions: readDecisions(conversation, agenda2),
      questions: [],
      lists: []
    };
    return { style: STYLE, meetings: [meeting], diagnostics };
  }
};
function titleOf({ entries }) {
  const titles = entries.filter(({ command }) => command?.name === "meeting" && command.argument);
  return titles.at(-1)?.command?.argument ?? null;
}
function wholeOf(text) {
  const lines = linesFrom(text);
  return { line: 1, column: 1, endLine: lines.length, endColumn: (lines.at(-1)?.length ?? 0) + 1 };
}

// importers/markdown/bold-headings.ts
var BOLD = /\*\*[^*]{1,300}\*\*/g;
var TAG = /<[^<>]{0,400}>/g;
var BRACKETS = /\([^()]{0,100}\)/g;
function isBoldHeading(paragraph) {
  if (paragraph.length > 600) return false;
  const words = paragraph.replace(/~~/g, "").replace(TAG, " ").trim();
  if (!words.startsWith("**") || !/\*\*[^*]{0,4}[\p{L}\p{N}]/u.test(words)) return false;
  const rest = words.replace(BOLD, " ").replace(BRACKETS, " ").replace(/[^\p{L}\p{N}]+/gu, "");
  return rest.length <= 12;
}
function usesBoldHeadings(text, always) {
  const bold = [];
  let headings = 0;
  for (const line of text.split("\n")) {
    if (/^#{1,6}\s/.test(line)) headings++;
    else if (/^(?:~~)?\*\*/.test(line) && isBoldHeading(line)) bold.push(line.trim());
  }
  if (bold.length < 2 || new Set(bold).size < bold.length * 0.8) return false;
  return always || headings <= 2 && bold.length >= 3;
}

// importers/markdown/conventions/generic.ts
var generic = {
  name: "generic",
  title: "Minutes of no known house style",
  signs: [],
  headings: {
    participants: [
      "attended by*",
      "community other attendees*",
      "participants*",
      "participant*",
      "attendees*",
      "attendance*",
      "attending*",
      "present*",
      "who attended*",
      "who is here",
      "people present*",
      "members present*",
      "roll call*",
      "teilnehmer*",
      "anwesende*"
    ],
    excused: ["excused*", "absent*", "apologies*", "regrets*", "not present*", "entschuldigt*"],
    chores: [
      "meeting roles*",
      "note taker*",
      "chores",
      "scribe",
      "note taker",
      "notetaker",
      "roles of this meeting",
      "moderator",
      "facilitator"
    ],
    housekeeping: [
      "housekeeping*",
      "recurring items*",
      "organisational items",
      "organizational items",
      "orga",
      "meta"
    ],
    pending: [
      "pending action items*",
      "*pending action items",
      "open action items*",
      "open actions*",
      "old action items*",
      "prior action items*",
      "previous action items*",
      "action item review*",
      "action items review*",
      "review of action items*",
      "review action items*",
      "check pending action items*",
      "check action items*",
      "outstanding action items*",
      "action items from*",
      "ais from*",
      "todos from*",
      "*from last time"
    ],
    completed: ["completed action items*", "closed action items*", "done action items*"],
    tasks: [
      "action items*",
      "actions items*",
      "action item*",
      "actions",
      "actions required",
      "action points*",
      "new action items*",
      "ais",
      "todo",
      "todos",
      "to do",
      "to dos",
      "tasks for next time",
      "follow ups"
    ],
    decisions: ["decisions*", "decisions made", "resolutions", "decided"],
    results: [
      "decisions made action items",
      "decisions action items",
      "decisions made action items",
      "decisions and action items",
      "decisions action items",
      "decisions and actions",
      "decisions actions",
      "outcomes",
      "decisions & actions"
    ],
    agenda: [
      "agenda*",
      "topics",
      "topic list",
      "discussion topics",
      "agenda items",
      "tagesordnung",
      "program",
      "programme"
    ],
    structure: [
      "summary",
      "meeting summary",
      "overview",
      "new items",
      "minutes of the meeting",
      "minutes",
      "meeting minutes",
      "meeting notes",
      "notes",
      "discussion",
      "discussions",
      "old business",
      "new business",
      "aob",
      "any other business",
      "misc",
      "other business",
      "protokoll"
    ],
    inner: [
      "background",
      "context",
      "motivation",
      "alternatives",
      "alternative*",
      "option*",
      "options",
      "variant*",
      "proposal",
      "decision",
      "decision*",
      "conclusion*",
      "outcome",
      "result",
      "results",
      "summary",
      "todo",
      "to do",
      "todos",
      "to dos",
      "action items",
      "actions",
      "next steps",
      "further steps",
      "implementation options",
      "strawman*",
      "limitations",
      "assessment",
      "approaches",
      "goals",
      "findings",
      "where",
      "when",
      "why",
      "how",
      "who",
      "ideas",
      "problem",
      "problems",
      "discussion",
      "notes",
      "questions",
      "open questions",
      "what we want",
      "pros",
      "cons",
      "links",
      "references",
      "resources"
    ],
    ignored: [
      "meeting date*",
      "meeting duration*",
      "date time*",
      "duration*",
      "github agenda*",
      "video*",
      "audio*",
      "recording*",
      "reddit thread*",
      "next meeting*",
      "links mentioned*",
      "annex",
      "attachments*",
      "comments",
      "upcoming meetings",
      "upcoming*meetings",
      "future meeting topics",
      "zoom chat*",
      "chat",
      "intros",
      "welcome",
      "links",
      "useful links",
      "template",
      "table of contents",
      "recording",
      "end of meeting"
    ]
  },
  leadIns: {
    decisions: ["decisions", "decision", "decisions made", "decisions taken", "resolutions"],
    pending: [
      "ais from*",
      "ais of last*",
      "action items from*",
      "action items of last*",
      "todos from*",
      "pending action items*",
      "open action items*",
      "pending ais*",
      "open ais*",
      "check ais*",
      "old ais*",
      "previous ais*"
    ],
    tasks: [
      "todo",
      "todos",
      "to do",
      "to dos",
      "ai",
      "ais",
      "action items",
      "action item",
      "actions",
      "new action items",
      "action points"
    ],
    participants: [
      "*other attendees",
      "*attendees",
      "participants",
      "participation",
      "attendees",
      "present",
      "attending",
      "in attendance"
    ],
    excused: ["excused", "absent", "apologies", "regrets"]
  },
  marks: {
    action: [
      "AI",
      "AIs",
      "TODO",
      "TODOs",
      "TO DO",
      "TO-DO",
      "action item",
      "action items",
      "action point",
      "action"
    ],
    decision: ["decision", "decided", "resolved", "agreed", "agreement", "consensus", "resolution"],
    question: ["question", "Q"],
    answer: ["answer", "A"],
    sponsor: ["sponsor", "sponsors", "presenter", "presented by", "brought by"],
    participants: ["participants", "participation", "attendees", "present", "attending", "in attendance"],
    date: ["date", "datum", "meeting date"]
  },
  roles: {
    minutes: [
      "*minutes*",
      "*protocol*",
      "*scribe*",
      "*note taker*",
      "*notetaker*",
      "*note taking*",
      "*transfer*",
      "notes*",
      "*protokoll*"
    ],
    report: ["*report*", "*reporting*", "*reports*", "*presenting*", "*presents*", "*community call*"],
    moderation: [
      "*moderator*",
      "*moderation*",
      "*moderating*",
      "*moderates*",
      "*chair*",
      "*facilitator*",
      "*host*",
      "*lead the meeting*",
      "*takes over*"
    ],
    other: ["*timekeeper*", "*time keeper*"]
  },
  agenda: ["headings", "bullets-and-headings", "rows"],
  topicLists: [],
  columns: {
    person: [
      "name",
      "names",
      "attendee",
      "attendees",
      "participant",
      "participants",
      "member",
      "members",
      "who"
    ],
    present: ["attendance", "attended", "present", "here", "attending"],
    topic: [
      "topic",
      "topics",
      "agenda",
      "agenda item",
      "agenda items",
      "discussion point",
      "discussion points",
      "item"
    ],
    action: ["action*", "next steps", "tasks", "task", "todo", "follow up*"],
    decision: ["decision*", "resolution*", "outcome"],
    text: ["description", "summary", "details", "text", "what"],
    owner: ["owner", "owners", "responsible", "assignee", "assigned to", "who", "by whom"],
    due: ["due", "due date", "deadline", "by when", "when"]
  },
  boxes: "task",
  words: {
    done: [
      "done",
      "closed",
      "finished",
      "completed",
      "fixed",
      "merged",
      "solved",
      "erledigt",
      "\u2705",
      "\u2714",
      "\u2714\uFE0F",
      "\u2611",
      ":white_check_mark:",
      ":heavy_check_mark:",
      ":tada:",
      ":checkered_flag:"
    ],
    dropped: [
      "obsolete",
      "superseded",
      "dropped",
      "withdrawn",
      "won't do",
      "wont do",
      "will not do",
      "no longer needed",
      "not needed anymore",
      "not needed any more",
      "no longer relevant",
      "not relevant anymore",
      "abandoned",
      "cancelled",
      "canceled",
      "discarded",
      "\u274C"
    ],
    open: [
      "open",
      "ongoing",
      "pending",
      "in progress",
      "wip",
      "not done",
      "not yet",
      "still open",
      "no progress",
      "in review",
      "postponed"
    ],
    renewed: ["reopened", "re-opened", "still open", "open again", "renew", "renewed"],
    notHeld: [
      "*skipped*",
      "*cancelled*",
      "*canceled*",
      "*no meeting*",
      "*meeting did not take place*",
      "*did not take place*"
    ],
    nobody: [
      "all",
      "everyone",
      "everybody",
      "nn",
      "n.n.",
      "tbd",
      "somebody",
      "someone",
      "anyone",
      "nobody",
      "team",
      "?"
    ]
  }
};

// importers/markdown/convention.ts
var SECTION_ROLES = [
  /** Who was there, one a bullet, line or table row. */
  "participants",
  /** Who sent regrets. */
  "excused",
  /** Who writes the minutes, reports, moderates. */
  "chores",
  /** Recurring business: no topics, though promises made there are kept. */
  "housekeeping",
  /** Action items of earlier meetings. */
  "pending",
  /** Action items of earlier meetings that are done. */
  "completed",
  /** Action items of this meeting. */
  "tasks",
  /** Decisions, one a bullet or row. */
  "decisions",
  /** Decisions and action items mixed, one a bullet. */
  "results",
  /** Topics: headings, or, where there are none, bullets. */
  "agenda",
  /** A wrapper whose name is no topic; what it holds is read as if the heading were not there. */
  "structure",
  /** Part of a topic that is written as a heading of its own: Background, Options, Summary. */
  "inner",
  /** Says nothing: slides between slides, prompts of a template, link lists. */
  "ignored"
];
var COLUMN_ROLES = [
  "person",
  "present",
  "topic",
  "action",
  "decision",
  "text",
  "owner",
  "due"
];
function conventionFrom(base, own) {
  return {
    name: own.name,
    title: own.title,
    signs: own.signs ?? [],
    headings: merged(base.headings, own.headings),
    leadIns: merged(base.leadIns, own.leadIns),
    marks: merged(base.marks, own.marks),
    roles: merged(base.roles, own.roles),
    agenda: own.agenda ?? base.agenda,
    topicLists: [...own.topicLists ?? [], ...base.topicLists],
    columns: merged(base.columns, own.columns),
    boxes: own.boxes ?? base.boxes,
    words: merged(base.words, own.words)
  };
}
function merged(base, own) {
  if (!own) return base;
  const lists = {};
  for (const key of /* @__PURE__ */ new Set([...Object.keys(base), ...Object.keys(own)])) {
    lists[key] = [...own[key] ?? [], ...base[key] ?? []];
  }
  return lists;
}

// importers/markdown/conventions/bold-owner.ts
var boldOwner = {
  name: "bold-owner",
  title: "Decisions and actions in one section, owners in bold, a table of topics",
  signs: [
    { in: "heading", phrase: "decisions actions", points: 4 },
    { in: "line", phrase: "community other attendees*", points: 3 },
    { in: "line", phrase: "topic discussion notes*", points: 3 },
    { in: "line", phrase: "topic discussion action items*", points: 4 },
    { in: "heading", phrase: "intros", points: 1 },
    { in: "line", phrase: "*voting seat*", points: 2 }
  ],
  topicLists: [],
  headings: {
    results: ["decisions actions*"],
    ignored: ["meeting start*", "*adjourn*", "welcome*", "other resources", "polls"]
  }
};

// importers/markdown/conventions/check-box.ts
var checkBox = {
  name: "check-box",
  title: 'Check boxes for points of the agenda, "Action item: \u2026"',
  signs: [
    { in: "heading", phrase: "shepherded item*", points: 4 },
    { in: "heading", phrase: "nominated*", points: 3 },
    { in: "heading", phrase: "triage", points: 3 },
    { in: "heading", phrase: "*triage meeting*", points: 3 },
    { in: "heading", phrase: "meeting roles", points: 1 },
    { in: "line", phrase: "action item scribe*", points: 4 },
    { in: "line", phrase: "team members*", points: 2 },
    { in: "line", phrase: "review last weeks action items", points: 4 }
  ],
  agenda: ["headings", "bullets-and-headings", "bold-lines", "rows"],
  boxes: "topic",
  topicLists: [
    "shepherded items*",
    "triage",
    "main topic proposals",
    "nominated*",
    "pending*proposals*",
    "pending proposals*",
    "p high*",
    "p critical*",
    "proposed fcps",
    "*pending list*"
  ],
  headings: {
    chores: ["meeting roles"],
    ignored: ["*checklist", "meeting details"],
    structure: ["notes from meeting"]
  }
};

// importers/markdown/conventions/motion-and-vote.ts
var motionAndVote = {
  name: "motion-and-vote",
  title: "Attendance in tables or boxes, motions and votes, action items reviewed and listed again",
  signs: [
    { in: "heading", phrase: "attended by*", points: 4 },
    { in: "line", phrase: "action item review*", points: 3 },
    { in: "line", phrase: "tsc members", points: 3 },
    { in: "line", phrase: "members present*", points: 3 },
    { in: "line", phrase: "motion*", points: 3 },
    { in: "line", phrase: "vote unanimously*", points: 3 },
    { in: "heading", phrase: "upcoming reports", points: 2 }
  ],
  agenda: ["headings", "bullets-and-headings", "bold-lines", "rows"],
  topicLists: ["discussion*", "*updates", "project proposals*", "backlog*"],
  headings: {
    participants: ["tsc members", "committee members", "board members", "voting members", "members present*"],
    tasks: ["actions on going", "actions ongoing"],
    ignored: ["resources", "upcoming*meetings"],
    structure: ["discussion", "decision"]
  }
};

// importers/markdown/conventions/new-prior-lists.ts
var newPriorLists = {
  name: "new-prior-lists",
  title: 'Lists of new, prior, open and completed action items, "Decision: \u2026"',
  signs: [
    { in: "heading", phrase: "new action items*", points: 4 },
    { in: "heading", phrase: "prior action items*", points: 4 },
    { in: "heading", phrase: "open action items*", points: 4 },
    { in: "heading", phrase: "completed action items*", points: 4 },
    { in: "heading", phrase: "closed action items*", points: 4 },
    { in: "heading", phrase: "*team report*", points: 4 },
    { in: "heading", phrase: "attendees", points: 2 },
    { in: "heading", phrase: "agenda", points: 1 },
    { in: "heading", phrase: "notes", points: 1 },
    { in: "heading", phrase: "decisions", points: 1 },
    { in: "heading", phrase: "action items", points: 1 }
  ],
  topicLists: ["cross functional*"],
  headings: {
    pending: ["prior outstanding action items*", "outstanding*action items*"],
    tasks: ["action items next meeting*"],
    ignored: ["next*meeting*", "references", "backlog", "regrets"],
    structure: ["discussion notes"]
  }
};

// importers/markdown/conventions/numbered-table.ts
var numberedTable = {
  name: "numbered-table",
  title: "Numbered decisions and action items in tables, a form of headings at the top",
  signs: [
    { in: "heading", phrase: "meeting date time*", points: 4 },
    { in: "heading", phrase: "meeting duration*", points: 2 },
    { in: "heading", phrase: "decisions made*", points: 2 },
    { in: "heading", phrase: "actions required*", points: 2 },
    { in: "line", phrase: "decision item description*", points: 4 }
  ],
  headings: {
    decisions: ["decisions", "decisions made*"],
    tasks: [
      "actions needed*",
      "actions required*",
      "new actions*",
      "summary of action items*",
      "closed",
      "open"
    ],
    ignored: [
      "*status",
      "zoom chat*",
      "contents",
      "introduction",
      "intro*",
      "date and time*",
      "date for next*"
    ]
  }
};

// importers/markdown/conventions/scs.ts
var scs = {
  name: "scs",
  title: 'Handles, chores at the top, "AI @handle: \u2026" (SovereignCloudStack)',
  signs: [
    { in: "heading", phrase: "participants*github handle*", points: 4 },
    { in: "heading", phrase: "participants github handles preferred", points: 4 },
    { in: "heading", phrase: "participants*", points: 2 },
    { in: "heading", phrase: "*participants*", points: 1 },
    { in: "heading", phrase: "recurring items*", points: 2 },
    { in: "heading", phrase: "*community call*", points: 3 },
    { in: "heading", phrase: "*housekeeping*", points: 2 },
    { in: "heading", phrase: "check ais from last time", points: 3 },
    { in: "heading", phrase: "*agenda*", points: 1 },
    { in: "line", phrase: "who is presenting in weekly community call*", points: 4 },
    { in: "line", phrase: "*report in the community call*", points: 3 },
    { in: "line", phrase: "*reporting in*community call*", points: 3 },
    { in: "line", phrase: "responsible for the minutes*", points: 3 },
    { in: "text", phrase: "@", points: 2 }
  ],
  agenda: ["headings", "bullets"],
  leadIns: {
    chores: [
      "who is presenting*",
      "who presents in*",
      "who reports in*",
      "who is reporting*",
      "who takes the minutes*",
      "reporting in*",
      "report in*",
      "responsible for the minutes*",
      "minutes taking*",
      "minutes transfer*",
      "transfer of minutes*",
      "summary in team call*",
      "summary & minutes*"
    ]
  },
  headings: {
    chores: [
      "*community call and minutes transfer*",
      "*reporting in community call*",
      "*community call report*",
      "*who is reporting*",
      "*who presents*",
      "*who is presenting*",
      "*reporting & minutes*",
      "*reporting and minutes*",
      "*minutes taking*",
      "*minutes transfer*",
      "*transfer minutes*",
      "*transfer of minutes*",
      "*minutes and report*",
      "*the minutes",
      "*team call thu and minutes*",
      "designate people*",
      "reporting",
      "summary & minutes*"
    ],
    pending: [
      "check ais*",
      "check pending*",
      "*ais from last*",
      "*action items from last*",
      "*ais of last*",
      "*action items of last*"
    ],
    structure: ["standing items", "moderation"],
    ignored: [
      "any newcomers*",
      "newcomers",
      "welcome*",
      "any newcomers welcome",
      "agenda today",
      "thank you*",
      "thanks*",
      "questions"
    ]
  }
};

// importers/markdown/phrases.ts
function plainWords(text) {
  return text.replace(/:[a-z0-9_+-]{1,40}:/g, " ").replace(/<[^<>]{0,400}>/g, " ").toLowerCase().replace(/['’`´]/g, "").replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
var Phrases = class {
  #whole = /* @__PURE__ */ new Set();
  #starts = [];
  #ends = [];
  #within = [];
  constructor(phrases) {
    for (const phrase of phrases) {
      const words = plainWords(phrase);
      const openStart = phrase.startsWith("*");
      const openEnd = phrase.endsWith("*");
      if (words === "") continue;
      if (openStart && openEnd) this.#within.push(` ${words} `);
      else if (openStart) this.#ends.push(` ${words}`);
      else if (openEnd) this.#starts.push(`${words} `);
      else this.#whole.add(words);
    }
  }
  /** `plain` is what `plainWords` gives. */
  fits(plain) {
    if (plain === "") return false;
    if (this.#whole.has(plain)) return true;
    const padded = ` ${plain} `;
    const start = `${plain} `;
    const end = ` ${plain}`;
    return this.#starts.some((phrase) => start.startsWith(phrase)) || this.#ends.some((phrase) => end.endsWith(phrase)) || this.#within.some((phrase) => padded.includes(phrase));
  }
};

// importers/markdown/detection.ts
var CONVENTIONS = [
  scs,
  checkBox,
  motionAndVote,
  numberedTable,
  boldOwner,
  newPriorLists
].map((entry) => conventionFrom(generic, entry));
var NEEDED = 4;
function conventionNamed(name) {
  if (name === generic.name) return generic;
  return CONVENTIONS.find((convention) => convention.name === name) ?? null;
}
var SIGNS = new Map(
  CONVENTIONS.map((convention) => [
    convention,
    convention.signs.map((sign) => ({
      in: sign.in,
      phrases: new Phrases([sign.phrase]),
      points: sign.points
    }))
  ])
);
function detectConvention(text) {
  const lines = [];
  for (const line of text.split("\n", 400)) {
    const bare = line.trim();
    if (bare !== "" && bare.length <= 400)
      lines.push({ words: plainWords(bare.replace(/@[\w-]+/g, " ")), heading: bare.startsWith("#") });
  }
  let best = null;
  for (const [convention, signs] of SIGNS) {
    let points = 0;
    for (const sign of signs) {
      if (lines.some((line) => (sign.in !== "heading" || line.heading) && sign.phrases.fits(line.words)))
        points += sign.points;
    }
    if (points >= NEEDED && points > (best?.points ?? 0)) best = { convention, points };
  }
  return best?.convention ?? null;
}

// importers/markdown/sections.ts
var INHERITED = /* @__PURE__ */ new Set([
  "participants",
  "excused",
  "chores",
  "housekeeping",
  "pending",
  "completed",
  "tasks",
  "decisions",
  "results"
]);
var ANYWHERE = [
  "participants",
  "excused",
  "pending",
  "completed",
  "chores",
  "tasks",
  "results",
  "decisions"
];
var AT_THE_TOP = ["agenda", "housekeeping", "structure", "ignored"];
function sectionsOf(outline, style, groupName) {
  const headings = outline.passages.filter((passage) => passage.kind === "heading");
  const isDeck = /^(?:type:\s*slide|slideOptions:)/m.test(outline.frontMatter?.text ?? "");
  const firstRule = outline.passages.find((passage) => passage.kind === "rule");
  const roles = /* @__PURE__ */ new Map();
  for (const heading of headings) {
    const onTitleSlide = isDeck && firstRule !== void 0 && heading.start < firstRule.start;
    roles.set(heading, onTitleSlide ? "title" : roleOf(heading, headings, roles, style, groupName));
  }
  return { roles, led: ledPassages(outline.passages, style), isDeck };
}
function roleOf(heading, headings, roles, style, groupName) {
  const above = heading.section ? roles.get(heading.section) : void 0;
  const words = style.spelling.corrected(plainWords(withoutHandles(heading.words)));
  const fits = (role) => style.headings.get(role)?.fits(words) ?? false;
  if (givesAChore(heading.words, style)) return "chores";
  if (heading.depth === 7 && tellsTheDay(heading)) return "title";
  const anywhere = ANYWHERE.find(fits);
  if (anywhere && !(anywhere === "chores" && above === "topic")) return anywhere;
  if (above === "topic" || above === "inner") {
    if (fits("inner") || isPartOf(heading, words)) return "inner";
    return fits("ignored") ? "ignored" : above === "inner" ? "inner" : "topic";
  }
  const top = AT_THE_TOP.find(fits);
  const isRemainder = top === "structure" || top === "ignored" && above === "agenda";
  if (top && !(isRemainder && isRemainderWithNotes(heading))) return top;
  if (above === "housekeeping" && isTopicAmongHousekeeping(heading, headings, roles)) return "topic";
  const isOver = (above === "participants" || above === "excused") && !listsPeople(heading);
  if (above && INHERITED.has(above) && !isOver) return above;
  if (above !== "agenda" && isTitle(heading, headings, words, groupName)) return "title";
  return "topic";
}
var LABELLED_NAME = /^[\s*_]*([^:*]{3,30}):[\s*_]*(?=[@\p{Lu}])[^.:?!]{2,60}$/u;
function givesAChore(words, style) {
  const label2 = plainWords(LABELLED_NAME.exec(words)?.[1] ?? "");
  return label2 !== "" && (style.roles.minutes.fits(label2) || style.roles.moderation.fits(label2));
}
function tellsTheDay(heading) {
  return heading.children.some(
    (child) => child.kind === "text" && child.words.length < 120 && datesIn(child.words).some((date) => date.complete)
  );
}
function isTopicAmongHousekeeping(heading, headings, roles) {
  const parent = heading.section;
  const grandparent = parent?.section ? roles.get(parent.section) : void 0;
  if (grandparent === "agenda" || grandparent === "topic") return true;
  const siblings = parent?.children.filter((child) => child.kind === "heading").length ?? 0;
  return siblings >= 4 && !headings.some((other) => plainWords(other.words).startsWith("agenda"));
}
function listsPeople(heading) {
  const first = heading.children.find((child) => child.kind !== "heading");
  return first !== void 0 && handlesIn(first.words).length > 0 && withoutHandles(first.words).trim().length < 20;
}
function isRemainderWithNotes(heading) {
  return heading.children.some((child) => child.kind !== "heading" && child.words.trim() !== "") && heading.depth > 1;
}
function isPartOf(heading, words) {
  const above = plainWords(heading.section?.words ?? "").split(" ");
  const own = words.split(" ");
  return above.length > own.length + 1 && own.length <= 2 && own.every((word) => above.includes(word));
}
function isTitle(heading, headings, words, groupName) {
  if (words === "" || words === groupName) return true;
  const rest = plainWords(withoutDates(heading.words));
  const hasDate = datesIn(heading.words).some((date) => date.complete);
  const hasSections = heading.children.some((child) => child.kind === "heading");
  if (hasDate && (rest === "" || rest === groupName)) return true;
  const place = headings.indexOf(heading);
  if (place === 0) return hasSections || hasDate && rest.split(" ").length <= 6;
  const [first] = headings;
  return place === 1 && heading.section === first && hasSections && first.children.filter((child) => child.kind === "heading").length === 1;
}
function withoutHandles(words) {
  let text = words;
  for (const found of handlesIn(words).reverse()) text = text.slice(0, found.index) + text.slice(found.end);
  return text;
}
function withoutDates(words) {
  let text = words;
  for (const found of datesIn(words).reverse()) text = text.slice(0, found.index) + text.slice(found.end);
  return text;
}
function ledPassages(passages, style) {
  const led = /* @__PURE__ */ new Map();
  let lead = null;
  for (const passage of passages) {
    if (passage.kind === "heading" || passage.kind === "rule") lead = null;
    else if (passage.kind === "text" || passage.kind === "item" && passage.children.length > 0) {
      const role = leadInRole(passage, style);
      if (passage.kind === "item") {
        if (role) {
          for (const child of passage.children)
            if (child.kind === "item") led.set(child, { by: passage, role });
        }
        if (lead && passage.level === lead.by.level && passage.parent === lead.by.parent)
          led.set(passage, lead);
      } else if (role !== null || passage.words.endsWith(":")) {
        lead = { by: passage, role };
      } else if (lead && passage.parent === lead.by.parent) lead = null;
    } else if (lead && passage.kind === "item" && passage.level === lead.by.level && passage.parent === lead.by.parent) {
      led.set(passage, lead);
    }
  }
  return led;
}
function leadInRole(passage, style) {
  if (passage.words.length > 80) return null;
  const words = plainWords(withoutHandles(passage.words));
  for (const [role, phrases] of style.leadIns) if (phrases.fits(words)) return role;
  return null;
}

// importers/markdown/spelling.ts
var LONG = 9;
var Spelling = class {
  #words;
  #known;
  constructor(phrases) {
    this.#known = new Set(phrases.flatMap((phrase) => phrase.toLowerCase().match(/[a-z]+/g) ?? []));
    this.#words = [...this.#known].filter((word) => word.length >= LONG);
  }
  corrected(plain) {
    if (plain.length < LONG - 1 || plain.length > 80) return plain;
    return plain.split(" ").map((word) => word.length < LONG - 1 || this.#known.has(word) ? word : this.#nearest(word)).join(" ");
  }
  #nearest(word) {
    const near = this.#words.filter(
      (known) => known.charAt(0) === word.charAt(0) && distance(known, word) <= 1
    );
    return near.length === 1 ? near[0] ?? word : word;
  }
};
function distance(a, b) {
  if (Math.abs(a.length - b.length) > 1) return 2;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (left.length <= 1 && right.length <= 1) return Math.max(left.length, right.length);
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0] ? 1 : 2;
}

// importers/markdown/style.ts
var styles = /* @__PURE__ */ new WeakMap();
function styleOf(convention) {
  const known = styles.get(convention);
  if (known) return known;
  const made = {
    convention,
    headings: new Map(SECTION_ROLES.map((role) => [role, new Phrases(convention.headings[role])])),
    leadIns: new Map(SECTION_ROLES.map((role) => [role, new Phrases(convention.leadIns[role] ?? [])])),
    spelling: new Spelling(Object.values(convention.headings).flat()),
    roles: {
      minutes: new Phrases(convention.roles.minutes),
      report: new Phrases(convention.roles.report),
      moderation: new Phrases(convention.roles.moderation),
      other: new Phrases(convention.roles.other)
    },
    marks: {
      action: wordPattern(convention.marks.action),
      decision: wordPattern(convention.marks.decision),
      question: wordPattern(convention.marks.question),
      answer: wordPattern(convention.marks.answer),
      sponsor: wordPattern(convention.marks.sponsor),
      participants: wordPattern(convention.marks.participants),
      date: wordPattern(convention.marks.date)
    },
    words: {
      done: wordPattern(convention.words.done),
      dropped: wordPattern(convention.words.dropped),
      open: wordPattern(convention.words.open),
      renewed: wordPattern(convention.words.renewed)
    },
    notHeld: new Phrases(convention.words.notHeld),
    topicLists: new Phrases(convention.topicLists),
    columns: new Map(COLUMN_ROLES.map((role) => [role, new Phrases(convention.columns[role])])),
    nobody: new Set(convention.words.nobody.map((word) => word.toLowerCase()))
  };
  styles.set(convention, made);
  return made;
}
function wordPattern(words) {
  const sorted = [...words].sort((a, b) => b.length - a.length);
  const sources = sorted.map((word) => {
    if (word.length <= 2 || word === "AIs") return escaped(word);
    return Array.from(word).map((letter) => {
      if (letter === " ") return "[ -]?";
      const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
      return lower === upper || upper.length !== 1 ? escaped(letter) : `[${lower}${upper}]`;
    }).join("");
  });
  if (sources.length === 0) return /(?!)/g;
  return new RegExp(`(?<![\\p{L}\\p{N}/#.-]|[\\p{L}\\p{N}]_)(?:${sources.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
function firstMatch(pattern, text, at = 0) {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

// importers/markdown/meetings.ts
function meetingsIn(file, outline, sections, style, diagnostics) {
  const nameDate = dateFromName(file);
  const openings = openingHeadings(outline, sections);
  const parts = [];
  const starts = openings.length > 1 ? openings : [null];
  for (const [place, opening] of starts.entries()) {
    const from = place === 0 ? 0 : opening?.index ?? 0;
    const to = starts[place + 1]?.index ?? outline.passages.length;
    const passages = outline.passages.slice(from, to);
    const found = opening ? dateOfHeading(opening) : dateOf2(file, outline, passages, sections, style, nameDate, diagnostics);
    if (!found) continue;
    if (nameDate && nameDate !== found.date && starts.length === 1) {
      diagnostics.push({
        code: "date-conflict",
        severity: "warning",
        message: `The minutes say ${found.date}, the file's name says ${nameDate}. Correct whichever was copied from another day.`,
        file,
        span: found.at && outline.places.span(found.at.start, found.at.end)
      });
    }
    parts.push({
      date: found.date,
      dateFrom: found.from,
      nameDate,
      title: titleOf2(passages, sections),
      passages
    });
  }
  return parts;
}
function openingHeadings(outline, sections) {
  const openings = [];
  let candidate = null;
  for (const passage of outline.passages) {
    if (passage.kind !== "heading") continue;
    const role = sections.roles.get(passage);
    if (role === "title" && isDateHeading(passage)) candidate = passage;
    else if (candidate && (role === "participants" || role === "agenda")) {
      openings.push(candidate);
      candidate = null;
    }
  }
  return openings;
}
function isDateHeading(heading) {
  return datesIn(heading.words).some((found) => found.complete && found.date !== null);
}
function dateOfHeading(heading) {
  const date = datesIn(heading.words).find((found) => found.date !== null)?.date;
  return date ? { date, from: "heading", at: heading } : null;
}
var LEADING_ROLES = /* @__PURE__ */ new Set([
  "title",
  "structure",
  "agenda",
  "participants",
  "ignored",
  "chores"
]);
function dateOf2(file, outline, passages, sections, style, nameDate, diagnostics) {
  for (const passage of passages) {
    if (passage.kind !== "heading") continue;
    if (!LEADING_ROLES.has(sections.roles.get(passage))) break;
    for (const found of datesIn(passage.words)) {
      if (found.date) return { date: found.date, from: "heading", at: passage };
      diagnostics.push(impossible(file, outline, passage, found.index, found.end));
    }
  }
  const inFrontMatter = outline.frontMatter && dateInFrontMatter(outline.frontMatter.text);
  if (inFrontMatter) return { date: inFrontMatter, from: "front-matter", at: null };
  const inText = dateInText(passages, style);
  if (inText) return inText;
  return nameDate && { date: nameDate, from: "file-name", at: null };
}
function impossible(file, outline, passage, from, to) {
  return {
    code: "impossible-date",
    severity: "warning",
    message: `There is no such day: ${passage.words.slice(from, to)}.`,
    file,
    span: outline.places.span(passage.start, passage.end)
  };
}
function dateInFrontMatter(text) {
  for (const key of ["date", "title"]) {
    const line = new RegExp(`^${key}[ \\t]*:(.*)$`, "im").exec(text)?.[1];
    const date = line === void 0 ? null : datesIn(line).find((found) => found.date !== null)?.date;
    if (date) return date;
  }
  return null;
}
function dateInText(passages, style) {
  for (const passage of passages.slice(0, 30)) {
    if (passage.kind !== "text" && passage.kind !== "item") continue;
    const words = passage.words.slice(0, 200);
    const marked = firstMatch(style.marks.date, words);
    const date = datesIn(words).find((found) => found.date !== null)?.date;
    if (!date || /\b(?:approved|approve|minutes (?:for|of|from))\b/i.test(words)) continue;
    if (marked && marked.index < 6 || plainWords(withoutDates(words)).split(" ").length <= 5)
      return { date, from: "text", at: passage };
  }
  return null;
}
function titleOf2(passages, sections) {
  const heading = passages.find((passage) => passage.kind === "heading");
  return heading && sections.roles.get(heading) === "title" ? heading.words : null;
}

// importers/places.ts
var Places = class {
  constructor(text) {
    this.text = text;
    const starts = [0];
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    this.#starts = starts;
  }
  text;
  #starts;
  get lineCount() {
    return this.#starts.length;
  }
  /** 1-based line that holds `offset`. */
  lineAt(offset) {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }
  startOfLine(line) {
    return this.#starts[line - 1] ?? this.text.length;
  }
  /** Behind the line's last character, its line ending left out. */
  endOfLine(line) {
    const next = this.#starts[line];
    if (next === void 0) return this.text.length;
    return this.text.charCodeAt(next - 2) === 13 ? next - 2 : next - 1;
  }
  /** The place of the text from offset `start` up to, not including, `end`. */
  span(start, end) {
    const line = this.lineAt(start);
    const endLine = this.lineAt(end);
    return {
      line,
      column: start - this.startOfLine(line) + 1,
      endLine,
      endColumn: end - this.startOfLine(endLine) + 1
    };
  }
  /** The text at a span. */
  words(span) {
    return this.text.slice(
      this.startOfLine(span.line) + span.column - 1,
      this.startOfLine(span.endLine) + span.endColumn - 1
    );
  }
};

// importers/markdown/html-tables.ts
var TAG2 = /<(\/?)(table|tr|td|th)\b[^<>]{0,2000}>/gi;
function htmlTableRows(text, start, end) {
  const rows = [];
  let depth = 0;
  let row = null;
  let cell = null;
  const closeCell = (at) => {
    if (row && cell !== null) row.cells.push(trimmed(text, cell, at));
    cell = null;
  };
  const closeRow = (at) => {
    closeCell(at);
    if (row && row.cells.some((each) => each.end > each.start)) rows.push({ ...row, end: at });
    row = null;
  };
  const part = text.slice(start, end);
  for (const match of part.matchAll(TAG2)) {
    const closes = match[1] === "/";
    const name = (match[2] ?? "").toLowerCase();
    const from = start + match.index;
    const to = from + match[0].length;
    if (name === "table") {
      depth += closes ? -1 : 1;
      if (depth === 0) closeRow(from);
    } else if (depth === 1) {
      if (name === "tr") {
        closeRow(closes ? to : from);
        if (!closes) row = { start: from, cells: [] };
      } else {
        closeCell(from);
        if (!closes) cell = to;
      }
    }
  }
  closeRow(end);
  return rows;
}
function trimmed(text, from, to) {
  let [start, end] = [from, to];
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return { start, end };
}
var isSpace = (code) => code === 32 || code >= 9 && code <= 13;

// importers/markdown/processor.ts
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
var INLINE_AND_INDENTED = [
  "attention",
  "autolink",
  "characterEscape",
  "characterReference",
  "codeIndented",
  "codeText",
  "definition",
  "hardBreakEscape",
  "htmlText",
  "labelEnd",
  "labelStartImage",
  "labelStartLink"
];
function blocksOnly() {
  const data = this.data();
  data.micromarkExtensions = [gfmTable(), { disable: { null: INLINE_AND_INDENTED } }];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown()];
}
var processor = unified().use(remarkParse).use(blocksOnly).freeze();
function parseBlocks(text) {
  return processor.parse(text);
}

// importers/markdown/visible-text.ts
var ODD_SPACES = /[\u00a0\u2007\u202f\u2000-\u200a\u3000]/g;
var INVISIBLE = /[\u0000\u200b\ufeff\u2028\u2029\u000b\u000c]/g;
function visibleText(raw) {
  let text = raw.replace(ODD_SPACES, " ").replace(INVISIBLE, " ").replace(/\r(?!\n)/g, " ");
  const frontMatter = findFrontMatter(text);
  if (frontMatter) text = blank(text, 0, frontMatter.end);
  text = flattened(blankComments(text));
  return {
    text,
    frontMatter: frontMatter && {
      text: raw.slice(frontMatter.start, frontMatter.stop),
      start: frontMatter.start
    }
  };
}
function blank(text, start, end) {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\r\n]/g, " ") + text.slice(end);
}
function findFrontMatter(text) {
  const opening = /^ ?---[ \t]*\r?\n/.exec(text);
  if (!opening) return null;
  const start = opening[0].length;
  const closing2 = /^(?:---|\.\.\.)[ \t]*\r?$/gm;
  closing2.lastIndex = start;
  const close = closing2.exec(text);
  if (!close) return null;
  const inside = text.slice(start, close.index);
  if (inside.trim() !== "" && !/^[\w-]+[ \t]*:/m.test(inside)) return null;
  return { start, stop: close.index, end: close.index + close[0].length };
}
function blankComments(text) {
  let at = text.indexOf("<!--");
  if (at < 0) return text;
  const parts = [];
  let from = 0;
  while (at >= 0) {
    const close = text.indexOf("-->", at + 4);
    if (close < 0) break;
    parts.push(text.slice(from, at), text.slice(at, close + 3).replace(/[^\r\n]/g, " "));
    from = close + 3;
    at = text.indexOf("<!--", from);
  }
  parts.push(text.slice(from));
  return parts.join("");
}
var DEEPEST = 12;
var MARK_AT = /[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t>]|$)/y;
function flattened(text) {
  let from = 0;
  let parts = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf("\n", start);
    const end = newline < 0 ? text.length : newline;
    if (end - start > DEEPEST) {
      let at = start;
      let depth = 0;
      let cut = -1;
      for (; ; ) {
        MARK_AT.lastIndex = at;
        const mark = MARK_AT.exec(text);
        if (!mark || MARK_AT.lastIndex > end) break;
        at = MARK_AT.lastIndex;
        if (++depth === DEEPEST) cut = at;
      }
      if (depth > DEEPEST && cut >= 0) {
        parts ??= [];
        parts.push(text.slice(from, cut), " ".repeat(at - cut));
        from = at;
      }
    }
    start = end + 1;
  }
  return parts ? parts.join("") + text.slice(from) : text;
}

// importers/markdown/outline.ts
function offsetIn(passage, index) {
  let found = passage.start;
  for (const joint of passage.joints) {
    if (joint.at > index) break;
    found = joint.offset + (index - joint.at);
  }
  return found;
}
function descendants(passage) {
  const found = [];
  const pending = [...passage.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    found.push(next);
    for (let at = next.children.length - 1; at >= 0; at--) {
      const child = next.children[at];
      if (child) pending.push(child);
    }
  }
  return found;
}
var BOLD_DEPTH = 7;
function outlineOf(raw, opensPassage, boldLines = "words") {
  const visible = visibleText(raw);
  return new OutlineBuilder(raw, visible, opensPassage, boldLines === "headings").build();
}
var OutlineBuilder = class {
  #passages = [];
  #places;
  #visible;
  #raw;
  #opensPassage;
  /** The open headings, outermost first. */
  #headings = [];
  #boldHeadings;
  constructor(raw, visible, opensPassage, boldHeadings) {
    this.#boldHeadings = boldHeadings;
    this.#raw = raw;
    this.#visible = visible;
    this.#places = new Places(raw);
    this.#opensPassage = opensPassage;
  }
  build() {
    for (const node of parseBlocks(this.#visible.text).children)
      this.#block(node, { parent: null, level: 0, quoted: false });
    for (const open of this.#headings) open.treeEnd = this.#raw.length;
    return {
      text: this.#raw,
      places: this.#places,
      passages: this.#passages,
      frontMatter: this.#visible.frontMatter
    };
  }
  #block(node, at) {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case "heading": {
        const passages = this.#pieces(start, end);
        const words = passages.map((piece) => piece.words.replace(/^#{1,6}(?:[ \t]+|$)/, "").replace(/[ \t]+#+$/, "")).join(" ");
        return this.#heading(node.depth, start, end, words, at);
      }
      case "paragraph":
        if (this.#boldHeadings && at.parent === null && !at.quoted && isBoldHeading(this.#visible.text.slice(start, end))) {
          const words = this.#pieces(start, end).map((piece) => piece.words);
          return this.#heading(BOLD_DEPTH, start, end, words.join(" "), at);
        }
        return this.#words("text", start, end, at, false);
      case "list":
        this.#list(node, at);
        return null;
      case "blockquote":
        for (const child of node.children) this.#block(child, { ...at, quoted: true });
        return null;
      case "table":
        this.#table(node, at);
        return null;
      case "code":
        return this.#add("code", { start, end, words: node.value, joints: [] }, at);
      case "html":
        if (this.#htmlTable(start, end, at)) return null;
        return this.#add("html", { start, end, words: node.value, joints: [] }, at);
      case "thematicBreak":
        return this.#add("rule", { start, end, words: "", joints: [] }, at);
      default:
        return null;
    }
  }
  #heading(depth, start, end, words, at) {
    const inside = at.parent !== null || at.quoted;
    if (!inside) {
      while ((this.#headings.at(-1)?.depth ?? 0) >= depth) {
        const closed = this.#headings.pop();
        if (closed) closed.treeEnd = start;
      }
    }
    const raw = this.#visible.text.slice(start, end);
    const lead = Math.max(0, raw.indexOf(words.slice(0, 24)));
    const passage = this.#add(
      inside ? "text" : "heading",
      { start, end, words, joints: [{ at: 0, offset: start + lead }] },
      at,
      { depth }
    );
    if (!inside) this.#headings.push(passage);
    return passage;
  }
  #list(list, at) {
    let previous = null;
    for (const item of list.children) previous = this.#item(item, list.ordered ?? false, at, previous);
  }
  #item(item, ordered, at, previous) {
    const [first, ...others] = item.children;
    const start = item.position?.start.offset ?? 0;
    const end = item.position?.end.offset ?? start;
    let own;
    let rest = others;
    if (first?.type === "paragraph" || first?.type === "heading") {
      const from = first.position?.start.offset ?? start;
      const to = first.position?.end.offset ?? from;
      own = this.#words("item", from, to, at, ordered);
    } else {
      own = this.#add("item", { start, end: start + 1, words: "", joints: [] }, at, { ordered });
      rest = first ? [first, ...others] : [];
    }
    const isShell = own.words === "" && first?.type === "list";
    const under = !isShell ? { parent: own, level: at.level + 1, quoted: at.quoted } : previous ? { parent: previous, level: at.level + 1, quoted: at.quoted } : at;
    for (const child of rest) this.#block(child, under);
    own.treeEnd = Math.max(own.end, end);
    if (isShell && previous) previous.treeEnd = Math.max(previous.treeEnd, end);
    return isShell && previous ? previous : own;
  }
  #table(table, at) {
    let header = null;
    for (const row of table.children) {
      const start = row.position?.start.offset ?? 0;
      const end = row.position?.end.offset ?? start;
      const cells = row.children.map((cell) => {
        const first = cell.children[0]?.position?.start.offset;
        const last = cell.children.at(-1)?.position?.end.offset;
        const from = first ?? cell.position?.start.offset ?? start;
        const to = last ?? from;
        return { words: this.#visible.text.slice(from, to).trim(), start: from, end: to };
      });
      const words = this.#visible.text.slice(start, end);
      const passage = this.#add("row", { start, end, words, joints: [{ at: 0, offset: start }] }, at, {
        cells,
        header
      });
      header ??= passage;
    }
  }
  #htmlTable(start, end, at) {
    const { text } = this.#visible;
    const rows = htmlTableRows(text, start, end);
    let header = null;
    for (const row of rows) {
      const cells = row.cells.map((cell) => ({
        words: text.slice(cell.start, cell.end),
        start: cell.start,
        end: cell.end
      }));
      const first = cells[0]?.start ?? row.start;
      const last = cells.at(-1)?.end ?? row.end;
      const own = {
        start: first,
        end: last,
        words: text.slice(first, last),
        joints: [{ at: 0, offset: first }]
      };
      const passage = this.#add("row", own, at, { cells, header });
      header ??= passage;
    }
    return rows.length > 0;
  }
  /** The passage of a paragraph, and under it those of continuation lines that stand for themselves. */
  #words(kind, start, end, at, ordered) {
    const groups = [];
    for (const piece of this.#pieces(start, end)) {
      const open = groups.at(-1);
      if (!open || this.#opensPassage(piece.words)) groups.push([piece]);
      else open.push(piece);
    }
    const [head = [], ...others] = groups;
    const own = this.#add(kind, joined(head, start), at, { ordered });
    for (const group of others)
      this.#add("text", joined(group, start), { ...at, parent: own, level: at.level + 1 });
    own.treeEnd = end;
    return own;
  }
  /** The lines of the text from `start` to `end`, without indentation and quote marks. */
  #pieces(start, end) {
    const pieces = [];
    const text = this.#visible.text;
    for (let from = start; from < end; ) {
      const newline = text.indexOf("\n", from);
      const stop = newline < 0 || newline > end ? end : newline;
      let first = from;
      while (first < stop && isLead(text.charCodeAt(first), from !== start)) first++;
      let last = stop;
      while (last > first && isSpace2(text.charCodeAt(last - 1))) last--;
      if (last > first) {
        pieces.push({
          line: this.#places.lineAt(first),
          start: first,
          end: last,
          words: text.slice(first, last)
        });
      }
      from = stop + 1;
    }
    return pieces;
  }
  #add(kind, own, at, more = {}) {
    const section = this.#headings.at(-1) ?? null;
    const passage = {
      kind,
      index: this.#passages.length,
      depth: more.depth ?? 0,
      level: at.level,
      line: this.#places.lineAt(own.start),
      endLine: this.#places.lineAt(own.end),
      ...own,
      treeEnd: own.end,
      parent: at.parent ?? section,
      children: [],
      section,
      quoted: at.quoted,
      ordered: more.ordered ?? false,
      cells: more.cells ?? [],
      header: more.header ?? null
    };
    this.#passages.push(passage);
    passage.parent?.children.push(passage);
    return passage;
  }
};
function joined(pieces, start) {
  const joints = [];
  const parts = [];
  let length = 0;
  for (const piece of pieces) {
    if (parts.length > 0) length += 1;
    joints.push({ at: length, offset: piece.start });
    parts.push(piece.words);
    length += piece.words.length;
  }
  return {
    start: pieces[0]?.start ?? start,
    end: pieces.at(-1)?.end ?? start,
    words: parts.join(" "),
    joints
  };
}
var isSpace2 = (code) => code === 32 || code === 9 || code === 13;
var isLead = (code, continues) => isSpace2(code) || continues && code === 62;

// importers/markdown/reading.ts
function emptyFacts() {
  return {
    participants: [],
    excused: [],
    chores: [],
    agenda: [],
    actionItems: [],
    decisions: [],
    questions: [],
    lists: [],
    diagnostics: [],
    topics: /* @__PURE__ */ new Map(),
    taken: /* @__PURE__ */ new Set()
  };
}
function sectionRole(reading, passage) {
  const heading = passage.kind === "heading" ? passage : passage.section;
  return (heading && reading.sections.roles.get(heading)) ?? null;
}
function listRole(reading, passage) {
  for (let at = passage; at && at.kind !== "heading"; at = at.parent) {
    const led = reading.sections.led.get(at);
    if (led?.role) return { role: led.role, by: led.by };
  }
  return null;
}
function topicOf(reading, facts, passage) {
  for (let at = passage; at; at = at.parent) {
    const topic = facts.topics.get(at);
    if (topic) return topic;
    if (at.kind === "heading") {
      const role = reading.sections.roles.get(at);
      if (role === "housekeeping" || role === "chores" || role === "participants") return null;
    }
  }
  return null;
}
function evidenceAt(reading, rule, start, end) {
  const { places } = reading.outline;
  return { rule, words: places.text.slice(start, end), span: places.span(start, end) };
}
function evidenceIn(reading, rule, passage, from, to) {
  const start = offsetIn(passage, from);
  return evidenceAt(reading, rule, start, Math.max(start, to > from ? offsetIn(passage, to - 1) + 1 : start));
}
function treeSpan(reading, passage) {
  return reading.outline.places.span(passage.start, Math.max(passage.end, passage.treeEnd));
}
function bodyOf(heading) {
  return heading.children.filter((child) => child.kind !== "heading");
}
function bodyTree(heading) {
  return bodyOf(heading).flatMap((child) => [child, ...descendants(child)]);
}

// importers/markdown/imperatives.ts
var VERBS = `
accept accompany adapt add address adjust agree align allow analyse analyze announce answer apply approach approve arrange ask assess assign attend automate
backport bill book borrow bring budget build bump buy
call cancel change check chase circulate clarify clean cleanup clear close collect comment communicate compare compile complete conduct configure confirm connect consider consolidate consult contact continue contribute convert coordinate copy correct cover create
debug decide declare define deliver deploy deprecate describe design determine develop discuss distribute dive document double-check double draft drive drop
edit elaborate email enable encourage engage ensure enter establish evaluate examine execute expand experiment explain explore extend
face feed fetch file fill finalise finalize find finish fix flesh follow followup follow-up formulate forward
gather generate get give go
handle help highlight host
identify implement improve include incorporate inform initiate inquire insert inspect install integrate introduce investigate invite issue
join
keep kick
launch lead learn let link list look
mail maintain make manage mark measure meet mention merge message migrate monitor motivate move
name negotiate notify
offer open order organise organize outline own
pay perform pick pin ping plan point poll post prepare present prioritise prioritize proceed produce promote proof-read propose provide publish pull push put
query
raise reach reach-out read rebase recheck record reduce refactor refer refine refresh register reject relay release remind remove rename reopen repair rephrase replace reply report request research reserve resolve respond restructure retest review revise revisit rework rewrite roll run
schedule scribble search seek select send set setup share shepherd show sign simplify solve sort speak specify split sponsor stabilise stabilize start stop store streamline submit suggest summarise summarize supply support survey switch sync synchronize
tag take talk tell test think tidy track transfer transform transition translate triage trigger try turn tweak
understand unify update upgrade upload upstream use
validate verify visit volunteer vote
wait watch widen work wrap write
`;
var BASE = new Set(VERBS.trim().split(/\s+/));
function isTaskVerb(word) {
  return BASE.has(word.toLowerCase());
}
function isTaskVerbThirdPerson(word) {
  const lower = word.toLowerCase();
  if (!lower.endsWith("s")) return false;
  return BASE.has(lower.slice(0, -1)) || lower.endsWith("es") && BASE.has(lower.slice(0, -2)) || lower.endsWith("ies") && BASE.has(`${lower.slice(0, -3)}y`);
}
function isTaskVerbOngoing(word) {
  const lower = word.toLowerCase();
  if (!lower.endsWith("ing")) return false;
  const stem = lower.slice(0, -3);
  return BASE.has(stem) || BASE.has(`${stem}e`) || stem.at(-1) === stem.at(-2) && BASE.has(stem.slice(0, -1));
}

// importers/markdown/owners.ts
var SKIP = /^[\s*_~`([{:–-]+/;
var BETWEEN = /^[\s*_~]*(?:,\s*(?:and\b|&)?|&|\/|\+|;|\band\b|\bund\b|\bor\b|\bwith\b(?= ?@)|(?=\\?@))[\s*_~]*/;
var SET_OFF = /^[\s*_~`)\]]*(?:[:–]|-+>?|=+>|→|,? ?(?:to|will|shall|should|can|may|please|is going to|are going to|wants to|want to)\b)/;
var NO_NAME = /(?:tion|ment|ing|up|ity|ance|ence|ness|ware|date|issue|story|doc|docs|test|tests|releases?)$/i;
function leadingOwners(text, from, known, anyName) {
  const handles = new Map(handlesIn(text.slice(from)).map((found) => [found.index + from, found]));
  const owners = [];
  let at = from + (SKIP.exec(text.slice(from, from + 40))?.[0].length ?? 0);
  at = skipWord(text, at, "for ");
  at = skipWord(text, at, "on ");
  let end = from;
  for (let count2 = 0; count2 < 12; count2++) {
    const handle = handles.get(at);
    const found = handle ? { mention: { handle: handle.handle, name: null }, end: from + handle.end } : wordOwner(text, at, known, anyName);
    if (!found) {
      const bare = owners.length > 0 && text.charAt(at - 1) === "/" ? /^[a-z][\w-]{2,30}(?=[\s),.:]|$)/i.exec(text.slice(at, at + 34)) : null;
      if (!bare) break;
      owners.push({ handle: bare[0], name: null });
      end = at + bare[0].length;
      break;
    }
    owners.push(found.mention);
    end = found.end;
    const bracketed = /^[\s*_]*\((?=\\?@)/.exec(text.slice(end, end + 12));
    if (bracketed && /^[^\s()]+\)/.test(text.slice(end + bracketed[0].length, end + 80))) {
      at = end + bracketed[0].length;
      continue;
    }
    const between = BETWEEN.exec(text.slice(end, end + 40));
    if (!between) break;
    at = end + between[0].length;
  }
  if (owners.length === 0) return { owners: [], end: from, setOff: false };
  return { owners: distinctMentions(owners), end, setOff: SET_OFF.test(text.slice(end, end + 40)) };
}
function skipWord(text, at, word) {
  return text.startsWith(word, at) ? at + word.length : at;
}
function wordOwner(text, at, known, anyName) {
  const name = nameAt(text, at, known);
  if (name) return { mention: { handle: null, name: name.name }, end: name.end };
  const team = /^(?:[Tt]he )?((?:[Tt]eam|SIG|WG) [A-Z][\w/-]*|[A-Z][\w/-]* (?:[Tt]eam|WG|folks|SIG))\b/.exec(
    text.slice(at, at + 60)
  );
  if (team) return { mention: { handle: null, name: team[1] ?? team[0] }, end: at + team[0].length };
  if (!anyName) return null;
  const word = /^(?:[A-Z][a-z]+[A-Za-z]{0,20}|[a-z]{1,3}[A-Z]\w{1,20}|[A-Z]{2,5}(?=:))(?=\s*:| to (?!be\b)[a-z]| will )/.exec(
    text.slice(at, at + 60)
  );
  if (word && !NO_NAME.test(word[0]) && !/^(?:Need|Try|It|This|That|We|You|They|There|How|What|When|Who|Please|Note|Next|All|Everyone)$/.test(
    word[0]
  )) {
    return { mention: { handle: null, name: word[0] }, end: at + word[0].length };
  }
  return null;
}

// importers/markdown/task-words.ts
var LEAD = /^[\s*_~>–—-]*(?:\[[ xX]\]\s*)?[\s*_~:,–—-]*(?:(?:=+|-+)>|→)?[\s*_~:,–—-]*/;
var CONNECTIVE = /^[\s*_~`:,–)\]-]*(?:(?:-+>?|=+>|→)\s*)?(?:(?:to|will|shall)\s+)?/i;
function bareTask(words) {
  let text = words.replace(LEAD, "");
  text = withoutEdges(text, " 	*_~").trim();
  if (text.split("~~").length % 2 === 0) text = text.replace("~~", "");
  text = withoutTail(text, " 	,;");
  if (text.endsWith("(")) text = withoutTail(text, " 	,;(*_");
  while (text.endsWith(")") && count(text, ")") > count(text, "("))
    text = withoutTail(text.slice(0, -1), " 	,;*_");
  return text;
}
var count = (text, letter) => text.split(letter).length - 1;
function afterOwners(words) {
  return bareTask(words.replace(CONNECTIVE, ""));
}
function ownersOfTask(words, known) {
  const bare = bareTask(words);
  const leading = leadingOwners(bare, 0, known, true);
  if (leading.owners.length > 0 && (leading.setOff || leading.owners.every((owner) => owner.handle !== null))) {
    return { owners: leading.owners, text: afterOwners(bare.slice(leading.end)) };
  }
  const trailing = trailingOwners(bare, known);
  return trailing ?? { owners: [], text: bare };
}
var OPENERS = ["(", "->", "=>", "\u2192", " \u2013 ", " -- ", " - ", ": "];
function trailingOwners(words, known, openers = OPENERS) {
  const tail = words.slice(-160);
  for (const opener of openers) {
    const at = tail.lastIndexOf(opener);
    if (at < 0) continue;
    const inside = tail.slice(at + opener.length);
    const read = leadingOwners(inside, 0, known, false);
    if (read.owners.length === 0) continue;
    if (withoutEdges(inside.slice(read.end), " 	).]!*_~") !== "") continue;
    return { owners: read.owners, text: bareTask(words.slice(0, words.length - tail.length + at)) };
  }
  const handles = handlesIn(tail);
  const last = handles.at(-1);
  if (last && withoutEdges(tail.slice(last.end), " .)!*_") === "" && /[.?!)]\s*$/.test(tail.slice(0, last.index))) {
    return {
      owners: [{ handle: last.handle, name: null }],
      text: bareTask(words.slice(0, words.length - tail.length + last.index))
    };
  }
  return null;
}

// importers/markdown/action-marks.ts
var LEAD2 = /^[\s*_~`[\](){}>#:;.,!–—=-]*(?:\[[ xX]\])?[\s*_~`[\](){}>#:;.,!–—=→-]*@?$/;
function actionMarksIn(passage, reading) {
  const words = passage.words;
  const pattern = reading.style.marks.action;
  pattern.lastIndex = 0;
  const marks = [];
  for (const match of words.matchAll(pattern)) {
    const place = placeOf(words, match.index);
    marks.push({ from: match.index, end: match.index + match[0].length, word: match[0], place });
    if (marks.length > 50) break;
  }
  const tasks = [];
  for (const [at, mark] of marks.entries()) {
    const stop = marks.slice(at + 1).find((next) => next.place !== "inline")?.from ?? words.length;
    const task = taskOf(words, mark, stop, reading);
    if (task) tasks.push(task);
  }
  return merged2(tasks);
}
function placeOf(words, at) {
  const before = words.slice(0, at);
  if (at <= 40 && LEAD2.test(before)) return "start";
  const near = before.slice(-8);
  if (/[([{][\s*_~]*@?$/.test(near)) return "bracket";
  if (/(?:->|=>|→|--|–|\s-)[\s*_~]*$/.test(near)) return "arrow";
  if (/[.;:!?,)\]][\s*_~]+@?$/.test(near)) return "sentence";
  return "inline";
}
function taskOf(words, mark, stop, reading) {
  const isWeak = mark.word.toLowerCase() === "action" || mark.word.toLowerCase() === "actions";
  const after = words.slice(mark.end);
  const colon = /^[\s*_~)\]]*:/.test(after) || /^\s*-\s/.test(after);
  const read = leadingOwners(words, mark.end, reading.known, true);
  const hasOwners = read.owners.length > 0 && read.end <= Math.max(stop, mark.end);
  if (isWeak && !(colon || hasOwners && /^[\s*_~]*\\?@/.test(after))) return null;
  const from = mark.from;
  const to = hasOwners ? read.end : mark.end;
  const base = { from, to };
  const before = words.slice(0, mark.from);
  switch (mark.place) {
    case "start": {
      const rest = words.slice(to, stop);
      if (hasOwners)
        return { ...base, owners: read.owners, text: afterOwners(rest), label: true, rule: "marked-prefix" };
      const bare = bareTask(rest.replace(/^[\s*_~)\]]*[:-]?/, ""));
      if (!/[\p{L}\p{N}]/u.test(bare))
        return colon || words.length < 24 ? { ...base, owners: [], text: "", label: true, rule: "marked-prefix" } : null;
      if (!colon && !startsWithVerb(bare)) return null;
      if (mark.word.length <= 3 && isRemark(bare)) return null;
      if (/^(?:who|what|when|tbd|none|n\/a|\?+)\W*$/i.test(bare)) return null;
      const own = withLaterOwner(ownersOfTask(bare, reading.known));
      return { ...base, owners: own.owners, text: own.text, label: false, rule: "marked-prefix" };
    }
    case "bracket": {
      if (!hasOwners && /s$/i.test(mark.word)) return null;
      const close = closing(words, mark.from, stop);
      const inside = bareTask(words.slice(to, close).replace(/^[\s*_~]*:/, ""));
      const outside = lastSentence(bareTask(withoutEdges(before, " 	([{")));
      if (hasOwners) {
        const own = /^(?:to |: ?\S)/.test(words.slice(read.end, close).trimStart()) || startsWithVerb(inside) ? afterOwners(words.slice(read.end, close)) : "";
        return {
          ...base,
          owners: read.owners,
          text: own !== "" ? own : outside,
          label: false,
          rule: "marked-in-brackets"
        };
      }
      const trailing = ownersOfTask(inside, reading.known);
      if (trailing.owners.length > 0) {
        const text = trailing.text === "" ? outside : startsWithVerb(trailing.text) ? trailing.text : `${trailing.text}: ${outside}`;
        return { ...base, owners: trailing.owners, text, label: false, rule: "marked-in-brackets" };
      }
      const handle = /^(.{0,40}?)\s*:?\s*\\?@([\w.-]+)\s*$/.exec(inside);
      if (handle) {
        const lead = bareTask(handle[1] ?? "");
        return {
          ...base,
          owners: [{ handle: handle[2] ?? "", name: null }],
          text: lead === "" ? outside : `${lead}: ${outside}`,
          label: false,
          rule: "marked-in-brackets"
        };
      }
      if (inside === "")
        return outside === "" ? null : { ...base, owners: [], text: outside, label: false, rule: "marked-in-brackets" };
      if (!colon && !startsWithVerb(inside)) return null;
      return { ...base, owners: [], text: inside, label: false, rule: "marked-in-brackets" };
    }
    case "arrow":
    case "sentence":
    case "inline": {
      if (!hasOwners && !colon && !(mark.place === "arrow" && startsWithVerb(bareTask(after)))) return null;
      if (mark.place === "inline" && !hasOwners) return null;
      const rest = hasOwners ? afterOwners(words.slice(to, stop)) : bareTask(after.slice(0, stop - mark.end).replace(/^[\s*_~)\]]*[:-]?/, ""));
      const outside = lastSentence(bareTask(before.replace(/(?:-+>|=+>|→|–|--|\s-)\s*[*_~]*$/, "")));
      if (!hasOwners && (rest === "" || mark.word.length <= 3 && isRemark(rest))) return null;
      return {
        ...base,
        owners: hasOwners ? read.owners : [],
        text: isTask(rest) ? rest : outside,
        label: false,
        rule: "marked-inside"
      };
    }
  }
}
var LATER = /\s(?:-|–|=+>|-+>|;)\s*\\?@?([\p{L}][\w.-]*) will (?:do|take care of|handle) (?:this|it|that)\W*$/u;
function withLaterOwner(task) {
  const later = task.owners.length === 0 ? LATER.exec(task.text) : null;
  if (!later) return task;
  return { owners: [{ handle: later[1] ?? "", name: null }], text: task.text.slice(0, later.index) };
}
function lastSentence(text) {
  const breaks = [...text.matchAll(/[.!]\s+(?=\p{Lu})/gu)];
  const last = breaks.at(-1);
  const tail = last ? text.slice(last.index + last[0].length) : text;
  return tail.split(" ").length >= 2 ? tail : text;
}
function isTask(text) {
  return text.split(/\s+/).length >= 2 && /\p{L}{2}/u.test(text) && !/^(?:\(|\[?http|(?:for|via|with) @)/.test(text);
}
function closing(words, from, stop) {
  let depth = 1;
  for (let at = from; at < words.length; at++) {
    const letter = words.charAt(at);
    if (letter === "(" || letter === "[") depth++;
    else if ((letter === ")" || letter === "]") && --depth === 0) return at;
  }
  return stop;
}
function startsWithVerb(text) {
  const word = /^(?:please |also |then |maybe |to )?([\p{L}-]+)/iu.exec(text)?.[1] ?? "";
  return isTaskVerb(word) || isTaskVerbOngoing(word) || isTaskVerbThirdPerson(word);
}
function isRemark(text) {
  if (startsWithVerb(text)) return false;
  return /^(?:[^.;:]{0,60}\s)?(?:is|are|was|were|has|have|had|becomes?|became|remains?|seems?|does|looks|costs?|works?|helps?)\s/i.test(
    text
  );
}
function merged2(tasks) {
  const [first, second] = tasks;
  if (tasks.length === 2 && first && second && first.rule === "marked-prefix" && first.owners.length === 0 && second.rule === "marked-in-brackets" && second.text.includes(first.text.slice(0, 20))) {
    return [{ ...first, owners: second.owners }];
  }
  return [...tasks];
}

// importers/markdown/item-numbers.ts
var NUMBER = /^[\s|*_(]{0,6}#?\d{1,4}(?:[.-]\d{1,4}){1,3}[.)]?[*_]{0,3}(?:\s{0,3}[—–:|.)-]{1,2}|[*_]{2}|\s|$)[\s*_:]{0,6}/;
function withoutItemNumber(words) {
  const match = NUMBER.exec(words);
  return match ? words.slice(match[0].length) : words;
}
function isItemNumber(words) {
  return /^[\s*_#(]{0,6}\d{1,4}(?:[.-]\d{1,4}){0,3}[.)]?[\s*_]{0,6}$/.test(words);
}

// importers/markdown/plain-text.ts
var TAG3 = /<\/?[a-zA-Z][^<>]{0,400}>/g;
var IMAGE = /!\[([^[\]]{0,300})\]\([^()\s]{0,2000}(?:\s[^()]{0,300})?\)/g;
var LINK2 = /\[([^[\]]{0,500})\]\([^()\s]{0,2000}(?:\([^()\s]{0,200}\)[^()\s]{0,200})?(?:\s[^()]{0,300})?\)/g;
var WIKI_LINK = /\[\[([^[\]]{1,300})\]\]/g;
var AUTOLINK = /<https?:\/\/[^<>\s]{1,2000}>/g;
var BARE_URL = /https?:\/\/[^\s<>]+/g;
var EMOJI_CODE = /:[a-z0-9_+-]{2,40}:(?!\d)/g;
var ENTITY = /&(?:nbsp|#x20|#160|amp|lt|gt|quot);/g;
var ESCAPE = /\\([\\`*_{}[\]()#+.!~<>|@-])/g;
var STRONG = /\*{1,3}|__|~~/g;
var ENTITIES = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };
function plainText(words) {
  return withoutSpareSpace(
    words.replace(AUTOLINK, (link) => link.slice(1, -1)).replace(IMAGE, "$1").replace(LINK2, "$1").replace(WIKI_LINK, "$1").replace(TAG3, "").replace(EMOJI_CODE, "").replace(ENTITY, (entity) => ENTITIES[entity] ?? " ").replace(STRONG, "").replace(ESCAPE, "$1")
  );
}
function plainTitle(words) {
  return plainText(words.replace(AUTOLINK, "")).replace(BARE_URL, "");
}
function withoutSpareSpace(text) {
  return text.replace(/\s+/g, " ").trim();
}

// importers/markdown/entries.ts
var NAME = String.raw`\p{Lu}[\p{L}\p{M}\d'’.]{0,30}(?:[ -]\p{Lu}[\p{L}\p{M}\d'’.]{0,30}){0,2}`;
var JOIN = String.raw`\s{0,2}(?:,\s{0,2}and\s|,|&|\/|\+|\sand\s)\s{0,2}`;
var NAMES2 = `${NAME}(?:${JOIN}${NAME}){0,5}`;
var BODY = String.raw`(?:all |the |all the )?(?:(?:\p{Lu}[\p{L}/&-]{0,20}|committee|technical|technology|core|other|open|source|working|client|board|team|group) ){0,3}?(?:committee|members?|teams?|community|communities|group|everyone|everybody|all|folks|maintainers|leads|editors|clients)(?: members)?`;
var WHO = `(?:${NAMES2}|${BODY})(?:${JOIN}(?:${NAMES2}|${BODY})){0,2}`;
var PREFIX = new RegExp(
  String.raw`^(${WHO})(?:\s{0,2}\([^()]{1,60}\))?(?:\s{0,3}(?:-{1,2}|–|—)\s{1,3}|\s{0,3}:\s{0,3})(?=\S)`,
  "iu"
);
var SENTENCE = new RegExp(
  String.raw`^(?:it was (?:decided|agreed) that )?(${WHO})(?:\s{0,2}\([^()]{1,60}\))?\s{1,2}(?:(?:agreed|volunteered|decided|plans?|is|are|was|were|has|have|needs?)\s(?:asked\s|also\s|going\s)?(?:to)|will|would|shall|should|to|was tasked with|were tasked with|is tasked with)\s(?:(?:also|then|each|all|both)\s)?(?=[\p{Ll}"“*[])`,
  "iu"
);
var SUFFIX = new RegExp(
  String.raw`(?:\s{1,2}\((${NAMES2})\)|\s{0,2}(?:-{1,2}|–|—)\s{1,2}(${NAMES2}))[\s.*_]{0,4}$`,
  "u"
);
var REMARK = /^(?:Draft|Optional|Ongoing|Done|Open|Pending|New|Closed|Tentative|Completed|Skipped|Confirmed|Wip)$/i;
var NOBODY = /^(?:future|tbd|\?{1,3}|no owner|nobody|n\/a|note|notes|update|question|reminder|next steps?|decision|action|status|topic|goal)$/i;
var NEXT = new RegExp(
  String.raw`(?:[.;]\s{1,2}|,\s{1,2}and\s)(?=(?:${NAMES2})\s(?:will|to|agreed to|is to|should)\s(?:also\s)?\p{Ll})`,
  "gu"
);
function tasksOfEntry(words, known) {
  const bare = bareTask(withoutItemNumber(bareTask(words)));
  if (bare.length > 1e3 || bare.includes("@")) return [ownersOfTask(bare, known)];
  const label2 = /^(?:\*{2})?([^*:]{2,80}):?\*{2}:?\s*/.exec(bare);
  if (label2?.[1] && !isPeople(label2[1], known)) {
    const parts = divided(bare.slice(label2[0].length)).map((part) => taskOf2(part, known));
    if (parts.some(({ owners }) => owners.length > 0)) return parts;
    return [{ owners: [], text: bare.replace(/\*\*/g, "") }];
  }
  return divided(bare).map((part) => taskOf2(part, known));
}
function divided(words) {
  const parts = [];
  let from = 0;
  for (const match of words.matchAll(NEXT)) {
    parts.push(words.slice(from, match.index + (match[0].startsWith(".") ? 1 : 0)));
    from = match.index + match[0].length;
  }
  return [...parts, words.slice(from)].map((part) => part.trim()).filter((part) => part !== "");
}
function taskOf2(words, known) {
  const plain = words.replace(/\*\*|__/g, "");
  const prefix = PREFIX.exec(plain);
  if (prefix?.[1] && NOBODY.test(prefix[1].trim())) return { owners: [], text: plain.slice(prefix[0].length) };
  if (prefix?.[1] && isPeople(prefix[1], known) && prefix[0].length < plain.length * 0.8) {
    return { owners: mentionsOf(prefix[1]), text: bareTask(plain.slice(prefix[0].length)) };
  }
  const sentence = SENTENCE.exec(plain);
  if (sentence?.[1] && isPeople(sentence[1], known)) {
    return { owners: mentionsOf(sentence[1]), text: bareTask(plain.slice(sentence[0].length)) };
  }
  const small = /^(\p{Ll}[\p{L}\d_-]{2,24}) to (?=[\p{Ll}])/u.exec(plain);
  if (small?.[1] && !isTaskVerb(small[1]) && !NOT_NAMES.has(small[1])) {
    return { owners: [{ handle: small[1], name: null }], text: bareTask(plain.slice(small[0].length)) };
  }
  const suffix = SUFFIX.exec(plain);
  const names2 = suffix?.[1] ?? suffix?.[2];
  if (suffix && names2 && !REMARK.test(names2) && /\p{Ll}/u.test(names2) && (suffix[1] !== void 0 || isPeople(names2, known))) {
    return { owners: mentionsOf(names2), text: bareTask(plain.slice(0, suffix.index)) };
  }
  const read = ownersOfTask(words, known);
  const called = read.owners.filter(({ handle }) => handle === null).map(({ name }) => name ?? "");
  if (called.length > 0 && !called.every((name) => isPeople(name, known)))
    return { owners: [], text: bareTask(words) };
  return { owners: read.owners, text: withoutItemNumber(read.text) };
}
var NOT_NAMES = new Set(
  "need needs want wants try time ready have has due able going how what where when who which someone somebody anyone people others used supposed similar related thanks according question proposal issue everyone nothing lots more next back".split(
    " "
  )
);
function isPeople(words, known) {
  const bare = plainText(words).replace(/\([^()]{0,80}\)/g, "").trim();
  if (bare === "" || NOBODY.test(bare)) return false;
  if (isOneBody(bare)) return true;
  const parts = bare.split(new RegExp(JOIN, "u"));
  const withBody = parts.some((part) => new RegExp(`^${BODY}$`, "iu").test(part.trim()));
  return parts.every((part) => {
    const name = part.trim();
    if (withBody && /^\p{Lu}{2,6}$/u.test(name)) return true;
    if (new RegExp(`^${BODY}$`, "iu").test(name)) return true;
    const [first = ""] = name.split(/[\s-]/, 1);
    if (known.has(name.toLowerCase()) || known.has(first.toLowerCase()) || isGivenName(first)) return true;
    if (isShortFor(first, known)) return true;
    return /^\p{Lu}\p{Ll}{2,14}\p{Lu}$/u.test(name) || /^\p{Lu}\p{Ll}{1,14} \p{Lu}\.?$/u.test(name);
  });
}
function isShortFor(word, known) {
  if (!/^\p{Lu}\p{Ll}{2,7}$/u.test(word)) return false;
  const short = word.toLowerCase();
  for (const name of known)
    if (name.startsWith(short) && !name.includes(" ") && name.length <= 14) return true;
  return false;
}
function mentionsOf(words) {
  return distinctMentions(
    words.replace(/^(?:all the |the |all (?=\S+ ?members))/i, "").replace(/\([^()]{0,80}\)/g, "").split(isOneBody(words) ? /(?!)/ : new RegExp(JOIN, "u")).map((part) => part.trim().replace(/^(?:the|and) /i, "")).filter((part) => part !== "").map((name) => ({ handle: null, name }))
  );
}
function isOneBody(words) {
  return /^[\p{L}]+\/[\p{L}]+ (?:teams?|groups?|members)$/iu.test(words.trim());
}

// importers/markdown/told-status.ts
var BEFORE_AT_END = /(?:[-=–—]+>?|→|[(:;,.!]|\]|\)|\*|_)\s*[*_~(]*(?:already |is |was |all |now |has been |partly )?$/i;
var NEGATED = /\b(?:not|isn't|never|nothing|half|partly|partially|to be|when|once|until|if|should be|needs? to be|must be|can be|will be|would be|could be|almost|nearly|being)\s+(?:\w+\s+)?$/i;
function toldStatus(passage, style) {
  const renewed = firstMatch(style.words.renewed, passage.words) !== null;
  const box = /^\s*[*_~]*\[([ xX])\]/.exec(passage.words);
  if (box && box[1] !== " ") return { status: "done", words: box[0].trim(), renewed };
  if (isStruck(passage.words)) {
    const dropped = edgeWord(passage.words.replace(/~~/g, " "), style.words.dropped);
    return { status: dropped === null ? "done" : "dropped", words: dropped ?? "~~", renewed };
  }
  const own = ownStatus(passage.words, style);
  let told = own;
  let again = renewed;
  for (const child of passage.children) {
    if (child.kind !== "item" && child.kind !== "text") continue;
    again ||= firstMatch(style.words.renewed, child.words) !== null;
    told = leadStatus(child.words, style) ?? told;
  }
  return {
    status: told?.status ?? "open",
    words: told?.words ?? null,
    renewed: again && (told?.status ?? "open") === "open"
  };
}
function isStruck(words) {
  const opening = words.indexOf("~~");
  const closing2 = words.lastIndexOf("~~");
  return opening >= 0 && closing2 - opening > words.length * 0.6;
}
function ownStatus(words, style) {
  const dropped = edgeWord(words, style.words.dropped);
  if (dropped !== null) return { status: "dropped", words: dropped };
  const done = edgeWord(words, style.words.done);
  if (done !== null) return { status: "done", words: done };
  const open = edgeWord(words, style.words.open);
  return open === null ? null : { status: "open", words: open };
}
function edgeWord(words, pattern) {
  pattern.lastIndex = 0;
  for (const match of words.matchAll(pattern)) {
    const word = match[0];
    const before = words.slice(Math.max(0, match.index - 30), match.index);
    const after = words.slice(match.index + word.length, match.index + word.length + 30);
    if (!/[a-z]/i.test(word) || word.startsWith(":")) return word;
    if (NEGATED.test(before)) continue;
    const start = match.index;
    const atStart = start <= 12 && /^[\s*_~([>=-]*$/.test(words.slice(0, start)) && /^[\s*_~]*(?:[:,;.)\]–-]|$)/.test(after);
    const set = BEFORE_AT_END.test(before);
    const atEnd = set && (/^[\s*_~.!)\]]*$/.test(words.slice(start + word.length)) || /^[\s*_~]*[:,;)\]]/.test(after) || /^\s*[–-]/.test(after) || /^\s+(?:https?:|\[|see\b|in\b|by\b|via\b|with\b|\()/.test(after));
    const capitals = word === word.toUpperCase() && word.length > 3;
    if (atStart || atEnd || capitals && /^[\s*_~.!)\]]*$/.test(words.slice(start + word.length)))
      return word;
  }
  return null;
}
function leadStatus(words, style) {
  const lead = words.slice(0, 60);
  const kinds = [
    ["dropped", style.words.dropped],
    ["done", style.words.done],
    ["open", style.words.open]
  ];
  let best = null;
  for (const [status, pattern] of kinds) {
    const match = firstMatch(pattern, lead);
    if (!match) continue;
    const before = lead.slice(0, match.index);
    if (status !== "open" && NEGATED.test(before)) {
      return { status: "open", words: lead };
    }
    if (!/^[\s*_~([>=-]*(?:(?:it|this|that|both|all|already|is|was|has|have|been|are|now|status|update|considered|marked|as|indeed|ok|okay|yes|parts?|first|mostly|i|we|@\S+)[\s:,;.-]*){0,5}$/i.test(
      before
    ))
      continue;
    if (!best || match.index < best.at) best = { status, words, at: match.index };
  }
  return best && { status: best.status, words: best.words };
}

// importers/markdown/recognisers/action-items.ts
var actionItems = {
  name: "action-items",
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      if (passage.quoted || !["item", "text", "heading"].includes(passage.kind)) continue;
      const role = sectionRole(reading, passage);
      if (role === "participants" || role === "excused" || role === "ignored") continue;
      readPassage(passage, reading, facts);
    }
  }
};
function readPassage(passage, reading, facts) {
  if (passage.kind === "heading" && reading.sections.roles.get(passage) !== "topic") return;
  if (facts.taken.has(passage) && !facts.topics.has(passage)) return;
  const list = listOf(passage, reading);
  if (!list && (ONLY_A_LINK.test(passage.words) || reading.style.headings.get("pending")?.fits(plainWords(passage.words))))
    return;
  const tasks = actionMarksIn(passage, reading);
  if (tasks.length > 0) {
    for (const task of tasks) addMarked(task, passage, list, reading, facts);
    return;
  }
  if (list && isEntry(passage, list.by)) addEntry(passage, list, reading, facts);
  else if (isTaskBox(passage, reading, facts)) addBox(passage, list, reading, facts);
}
var ONLY_A_LINK = /^[\s*_]*\[[^[\]]{0,200}\]\(\S+\)[\s*_.]*$/;
function listOf(passage, reading) {
  const led = listRole(reading, passage);
  if (led && isTasks(led.role)) return { role: led.role, by: led.by };
  for (let heading = passage.section; heading; heading = heading.section) {
    const role = reading.sections.roles.get(heading);
    if (role && isTasks(role)) return { role, by: heading };
    if (role !== "inner") return null;
  }
  return null;
}
var isTasks = (role) => role === "pending" || role === "completed" || role === "tasks";
function isEntry(passage, by) {
  if (passage.kind === "heading") return false;
  return by.kind === "heading" ? standsIn(passage, by) && (passage.kind === "item" || passage.children.length === 0 || isNumbered(passage)) : passage.parent === by || passage.parent === by.parent;
}
function standsIn(passage, heading) {
  const above = passage.parent;
  return above === heading || passage.kind === "text" && above?.kind === "text" && above.parent === heading;
}
var isNumbered = (passage) => withoutItemNumber(passage.words) !== passage.words;
function addMarked(task, passage, list, reading, facts) {
  const children = passage.children.filter((child) => child.kind === "item");
  facts.taken.add(passage);
  if (task.text === "" && task.label && children.length > 0) {
    for (const child of children) {
      if (actionMarksIn(child, reading).length > 0) continue;
      facts.taken.add(child);
      const own = ownersOfTask(child.words, reading.known);
      const owners = own.owners.length > 0 ? own.owners : task.owners;
      push(
        {
          passage: child,
          owners,
          text: own.text,
          list,
          rule: "action-items/labelled-list",
          from: 0,
          to: child.words.length
        },
        reading,
        facts
      );
    }
    return;
  }
  if (task.text === "" && task.owners.length === 0) {
    facts.diagnostics.push({
      code: "empty-action-item",
      severity: "warning",
      message: "This marks an action item but says neither what is to be done nor who does it. Name the task and its owner.",
      file: reading.file,
      span: evidenceIn(reading, "", passage, task.from, task.to).span
    });
    return;
  }
  if (task.owners.length === 0 && task.text !== "" && !list) {
    for (const { owners, text: text2 } of tasksOfEntry(task.text, reading.known))
      push(
        { passage, owners, text: text2, list, rule: `action-items/${task.rule}`, from: task.from, to: task.to },
        reading,
        facts
      );
    return;
  }
  const text = task.text !== "" ? task.text : textFromParent(passage);
  push(
    {
      passage,
      owners: task.owners,
      text,
      list,
      rule: `action-items/${task.rule}`,
      from: task.from,
      to: task.to
    },
    reading,
    facts
  );
}
function textFromParent(passage) {
  return passage.parent && passage.parent.kind !== "heading" ? bareTask(passage.parent.words) : "";
}
var NOTHING = /^(?:none|n\/?a|nothing|tbd|-|no (?:open |new |pending )?(?:ais|action items|actions|tasks))\W*$/i;
function addEntry(passage, list, reading, facts) {
  const tasks = tasksOfEntry(passage.words, reading.known);
  const children = passage.children.filter((child) => child.kind === "item");
  const label2 = labelOf(passage.words);
  if (label2 !== null && children.length > 0 && isPeople(label2, reading.known)) {
    facts.taken.add(passage);
    const owners = mentionsOf(label2);
    for (const child of children) {
      facts.taken.add(child);
      for (const task of tasksOfEntry(child.words, reading.known)) {
        const own = task.owners.length > 0 ? task.owners : owners;
        push(
          {
            passage: child,
            owners: own,
            text: task.text,
            list,
            rule: "action-items/owner-over-list",
            from: 0,
            to: child.words.length
          },
          reading,
          facts
        );
      }
    }
    return;
  }
  for (const { owners: own, text } of tasks) {
    const owners = own.length > 0 || tasks.length > 1 ? own : ownersBelow(children, reading);
    if (!/[\p{L}\p{N}]/u.test(text) || /^\(.*\)$/.test(text) || NOTHING.test(text)) continue;
    facts.taken.add(passage);
    push(
      { passage, owners, text, list, rule: "action-items/list-entry", from: 0, to: passage.words.length },
      reading,
      facts
    );
  }
}
function ownersBelow(children, reading) {
  const [only, more] = children;
  return only && !more && only.words.length < 120 ? tasksOfEntry(only.words, reading.known)[0]?.owners ?? [] : [];
}
function labelOf(words) {
  return /^[\s*_]*([^:*]{2,60}):[\s*_]*$/.exec(words)?.[1] ?? null;
}
function isTaskBox(passage, reading, facts) {
  if (!/^\s*\[[ xX]\]\s+\S/.test(passage.words) || facts.topics.has(passage)) return false;
  const { boxes } = reading.style.convention;
  if (boxes === "task") return true;
  if (boxes === "nothing") return false;
  return tasksOfEntry(passage.words, reading.known).some(({ owners }) => owners.length > 0);
}
function addBox(passage, list, reading, facts) {
  facts.taken.add(passage);
  for (const { owners, text } of tasksOfEntry(passage.words, reading.known)) {
    push(
      { passage, owners, text, list, rule: "action-items/check-box", from: 0, to: passage.words.length },
      reading,
      facts
    );
  }
}
var MARK = /<!--\s*mg:(ai_[0-9a-f]{4,64})\s*-->/;
function push(task, reading, facts) {
  const { passage, list } = task;
  facts.actionItems.push(actionItemFrom(task, "explicit", null, reading, facts));
  if (list && list.role !== "tasks" && !facts.lists.some((known) => known.line === list.by.line)) {
    facts.lists.push({ line: list.by.line, title: list.by.words });
  }
  if (task.owners.length === 0 && list?.role !== "completed") {
    facts.diagnostics.push({
      code: "action-without-owner",
      severity: "warning",
      message: 'An action item without an owner. Name who does it, as in "AI @handle: \u2026".',
      file: reading.file,
      span: evidenceIn(reading, "", passage, task.from, task.to).span
    });
  }
}
function actionItemFrom(task, marker2, reason, reading, facts) {
  const { passage, list } = task;
  const told = toldStatus(passage, reading.style);
  const status = list?.role === "completed" && told.status === "open" ? "done" : told.status;
  const raw = reading.outline.text.slice(passage.start, reading.outline.places.endOfLine(passage.endLine));
  const carriedOver = list !== null && list.role !== "tasks";
  return {
    line: reading.outline.places.lineAt(evidenceOffset(passage, task.from)),
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, task.rule, passage, task.from, task.to),
    owners: distinctMentions(task.owners),
    text: task.text,
    marker: marker2,
    reason,
    status,
    statusWords: told.words,
    carriedOver,
    listLine: carriedOver ? list.by.line : null,
    renewed: told.renewed,
    due: dueDateIn(task.text, reading.date),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(passage.words),
    detail: passage.kind === "heading" ? [] : descendants(passage).map(detailFrom),
    mark: MARK.exec(raw)?.[1] ?? null
  };
}
function detailFrom({ line, words }) {
  return { line, words, references: referencesIn(words) };
}
function evidenceOffset(passage, from) {
  let offset = passage.start;
  for (const joint of passage.joints) if (joint.at <= from) offset = joint.offset;
  return offset;
}

// importers/markdown/columns.ts
function columnsOf(header, style) {
  const found = /* @__PURE__ */ new Map();
  for (const [column, cell] of header.cells.entries()) {
    const title = plainWords(plainText(cell.words));
    for (const role of COLUMN_ROLES) {
      if (!found.has(role) && style.columns.get(role)?.fits(title)) {
        found.set(role, column);
        break;
      }
    }
  }
  return found;
}

// importers/markdown/time-boxes.ts
var BOX = /(?<![\w.])[~≈]?\s?(?:max\.? )?(?:(\d{1,3})\s?(?:-|–|to)\s?)?(\d{1,3})\s?(minutes?|mins?|minuten|m|'|hours?|hrs?|h|stunden?)(?![\w-])\.?/i;
function timeBoxIn(words, alone = false) {
  const match = BOX.exec(words);
  if (!match) return null;
  const unit = (match[3] ?? "").toLowerCase();
  const bracketed = /[([,/]\s*[~≈]?$/.test(words.slice(0, match.index + (match[0].length - match[0].trimStart().length))) || /^\s*[)\],]/.test(words.slice(match.index + match[0].length));
  const rest = words.slice(0, match.index) + words.slice(match.index + match[0].length);
  const plainRest = rest.replace(/[^\p{L}\p{N}@]+/gu, " ").trim();
  if (alone) {
    if (!/^(?:(?:time|timebox|time box|duration|dauer|estimated|approx|ca|about|max)\s?)*$/i.test(plainRest))
      return null;
  } else if (!bracketed && plainRest !== "") {
    const trailing = words.slice(match.index + match[0].length).trim() === "" && /[-–:]\s*[~≈]?$/.test(words.slice(0, match.index).trimEnd());
    if (!trailing) return null;
  }
  if (unit.length === 1 && !bracketed && plainRest !== "" && !alone) return null;
  const amount = Math.max(Number(match[1] ?? 0), Number(match[2]));
  return unit.startsWith("h") || unit.startsWith("s") ? amount * 60 : amount;
}
function withoutTimeBox(title) {
  if (timeBoxIn(title) === null) return title;
  return title.replace(BOX, "").replace(/[([][\s,;~]*[)\]]/g, "").replace(/[,;]\s*\)/g, ")");
}

// importers/markdown/recognisers/agenda.ts
var agenda = {
  name: "agenda",
  recognise(reading, facts) {
    const shapes = new Set(reading.style.convention.agenda);
    const headings = topicHeadings(reading);
    const plan = plannedBullets(reading, headings);
    const found = shapes.has("headings") || shapes.has("bold-lines") ? [...headings] : [];
    if (shapes.has("bullets") || shapes.has("bullets-and-headings")) found.push(...plan.bullets);
    found.push(...plan.discussed, ...listedTopics(reading));
    if (shapes.has("rows")) {
      const said = found.map(titleWords);
      found.push(...topicRows(reading).filter((row) => !isRestated(titleWords(row), said)));
    }
    const inOrder2 = [...new Set(found)].sort((a, b) => a.start - b.start);
    for (const [position, passage] of inOrder2.entries())
      addTopic(passage, position, inOrder2[position + 1], reading, facts);
  }
};
function topicHeadings(reading) {
  const titles = /* @__PURE__ */ new Set();
  return reading.passages.filter((passage) => {
    if (passage.kind !== "heading" || reading.sections.roles.get(passage) !== "topic") return false;
    const title = plainWords(withoutHandles(passage.words));
    if (title === "" || reading.sections.isDeck && titles.has(title) || saysNothing(passage)) return false;
    titles.add(title);
    return true;
  });
}
var NONE = /^(?:none|n\/a|nothing|no [\w\s-]{0,40}(?:this (?:time|week|month)|today|items?|issues?|topics?))\W*$/i;
var ONLY_A_LINK2 = /^[\s*_]*(?:<?https?:\/\/\S+|\[[^[\]]{0,200}\]\(\S+\))[\s*_.]*$/;
function saysNothing(heading) {
  const [only, more] = heading.children;
  if (!only || more || only.kind === "heading" || only.children.length > 0) return false;
  return NONE.test(only.words) || ONLY_A_LINK2.test(only.words) && !/\d/.test(heading.words) && heading.depth < 3;
}
function plannedBullets(reading, headings) {
  const both = reading.style.convention.agenda.includes("bullets-and-headings");
  const bullets = [];
  const sections = reading.passages.filter((passage) => reading.sections.roles.get(passage) === "agenda");
  for (const section of sections) {
    const hasTopics = section.children.some((child) => reading.sections.roles.get(child) === "topic");
    if (both || !hasTopics) bullets.push(...topicBullets(section, reading));
  }
  if (!both) return { bullets, discussed: [] };
  const said = headings.map(titleWords);
  const planned = bullets.map(titleWords);
  const discussed = reading.passages.filter((passage) => {
    const role = passage.kind === "heading" ? reading.sections.roles.get(passage) : void 0;
    return role === "pending" && passage.children.length > 0 && isRestated(titleWords(passage), planned);
  });
  said.push(...discussed.map(titleWords));
  return { bullets: bullets.filter((bullet) => !isRestated(titleWords(bullet), said)), discussed };
}
function titleWords(passage) {
  const title = plainWords(
    plainText(passage.kind === "row" ? topicCell(passage) ?? "" : withoutHandles(passage.words))
  );
  return new Set(
    title.split(" ").filter(
      (word) => word.length > 1 && !/^(?:the|and|for|of|on|to|in|update|updates|discussion)$/.test(word)
    )
  );
}
function isRestated(title, others) {
  return others.some((other) => {
    const [shorter, longer] = title.size <= other.size ? [title, other] : [other, title];
    return shorter.size > 0 && [...shorter].every((word) => longer.has(word));
  });
}
function topicBullets(section, reading) {
  const found = [];
  for (const child of section.children) {
    const role = reading.sections.roles.get(child);
    if (child.kind === "heading" && role === "structure") found.push(...topicBullets(child, reading));
    else if (child.kind === "item" && !child.quoted && plainWords(child.words) !== "" && !isPrompt(child)) {
      const parts = /:\W*$/.test(child.words) ? child.children.filter(({ kind }) => kind === "item") : [];
      const isGroup = parts.length > 0 && reading.style.headings.get("structure")?.fits(plainWords(child.words));
      found.push(...isGroup ? parts : [child]);
    }
  }
  return found;
}
var BOX2 = /^\s*\[[ xX]\]\s/;
var QUERY = /[?&](?:q|utf8|labels?)=/;
function listedTopics(reading) {
  const found = [];
  for (const passage of reading.passages) {
    if (passage.kind !== "heading" || !reading.style.topicLists.fits(plainWords(plainText(passage.words))))
      continue;
    for (const inside of bodyTree(passage)) {
      if (inside.kind !== "item" && inside.kind !== "text" || inside.quoted || plainWords(inside.words) === "")
        continue;
      const top = inside.kind === "item" && inside.parent === passage;
      const boxed = BOX2.test(inside.words) && reading.style.convention.boxes === "topic";
      if (!(top || boxed && /\]\(|#\d/.test(inside.words))) continue;
      const standing = inside.children.length === 0 && (QUERY.test(inside.words) || /\breview\b/i.test(inside.words));
      if (!standing && !isPrompt(inside) && !NONE.test(inside.words)) found.push(inside);
    }
  }
  return found;
}
function topicRows(reading) {
  return reading.passages.filter((row) => {
    if (row.kind !== "row" || !row.header || sectionRole(reading, row) === "participants") return false;
    const cell = topicCell(row, reading);
    const words = plainWords(plainText(cell ?? ""));
    if (words === "" || /^\d+$/.test(words)) return false;
    return !["ignored", "structure", "participants"].some(
      (role) => reading.style.headings.get(role)?.fits(words)
    );
  });
}
var topicColumns = /* @__PURE__ */ new WeakMap();
function topicCell(row, reading) {
  const { header } = row;
  if (!header) return null;
  if (reading && !topicColumns.has(header)) {
    const columns = columnsOf(header, reading.style);
    topicColumns.set(header, columns.size > 1 || header.cells.length > 1 ? columns.get("topic") ?? -1 : -1);
  }
  return row.cells[topicColumns.get(header) ?? -1]?.words ?? null;
}
function isPrompt(passage) {
  if (/^\s*\[[^[\]]{1,300}\]\(#/.test(passage.words)) return true;
  if (passage.children.length === 0 && /^(?:review|add|check)\b[^.]{0,80}\]\(\S+\)\W*$/i.test(passage.words))
    return true;
  return passage.children.length === 0 && /\b(?:add to the agenda|please (?:add|note))\b/i.test(passage.words);
}
function addTopic(passage, position, next, reading, facts) {
  const { outline } = reading;
  const lines = ownLines(passage, reading);
  const owners = ownersOf(passage, lines, reading);
  const minutes = timeBoxIn(passage.words) ?? lines.map((line) => timeBoxIn(line.words, true)).find((found) => found !== null) ?? null;
  const meetingEnd = reading.passages.at(-1)?.treeEnd ?? passage.treeEnd;
  const end = Math.min(next?.start ?? meetingEnd, meetingEnd);
  const notesStart = passage.kind === "heading" ? passage.end : passage.end;
  const notesEnd = passage.kind === "heading" ? Math.min(end, endOfSlides(passage, end, reading)) : passage.treeEnd;
  const notes = outline.text.slice(notesStart, Math.max(notesStart, notesEnd)).trim();
  const notesAt = notes === "" ? null : outline.text.indexOf(notes, notesStart);
  let parent = passage.parent;
  while (parent && !facts.topics.has(parent)) parent = parent.parent;
  const item = {
    line: passage.line,
    span: outline.places.span(passage.start, Math.max(passage.end, notesEnd)),
    evidence: evidenceAt(
      reading,
      `agenda/${passage.kind === "heading" ? "heading" : "bullet"}`,
      passage.start,
      passage.end
    ),
    title: titleOf3(passage),
    owners,
    minutes,
    position,
    parentLine: parent?.line ?? null,
    notes,
    notesLine: notesAt === null ? null : outline.places.lineAt(notesAt),
    references: referencesIn(`${passage.words}
${notes}`)
  };
  facts.agenda.push(item);
  facts.topics.set(passage, item);
  facts.taken.add(passage);
  for (const line of lines) facts.taken.add(line);
}
function endOfSlides(heading, before, reading) {
  let end = heading.treeEnd;
  if (!reading.sections.isDeck) return end;
  const title = plainWords(withoutHandles(heading.words));
  for (const next of reading.passages.slice(heading.index + 1)) {
    if (next.start >= before) break;
    if (next.kind !== "heading" || next.start < end) continue;
    if (plainWords(withoutHandles(next.words)) !== title) break;
    end = next.treeEnd;
  }
  return end;
}
function ownLines(passage, reading) {
  const lines = [];
  for (const child of bodyOf(passage).slice(0, 4)) {
    if (child.kind !== "item" && child.kind !== "text" || child.quoted) break;
    const words = withoutEdges(withoutHandles(child.words), " 	*_():,;.&/+-\u2013and");
    const sponsor = firstMatch(reading.style.marks.sponsor, child.words);
    const isOwner = words === "" && child.children.length === 0 || sponsor !== null && withoutEdges(child.words.slice(0, sponsor.index), " *_-") === "";
    const isBox = timeBoxIn(child.words, true) !== null;
    if (!isOwner && !isBox && isLink(child.words)) continue;
    if (!isOwner && !isBox) break;
    lines.push(child);
  }
  return lines;
}
var isLink = (words) => /^[\s*_<]*https?:\/\/\S+$/.test(words);
function ownersOf(passage, lines, reading) {
  const own = passage.kind === "heading" ? handlesIn(passage.words) : handlesAtTheEnd(passage.words);
  if (own.length > 0) return distinctMentions(own);
  const below = lines.flatMap((line) => handlesIn(line.words));
  if (below.length > 0) return distinctMentions(below);
  return namesInBrackets(passage.words, reading);
}
function handlesAtTheEnd(words) {
  const handles = handlesIn(words);
  const [first] = handles;
  if (!first) return [];
  const before = words.charAt(first.index - 1);
  const rest = withoutEdges(withoutHandles(words.slice(first.index)), " 	*_():,;.&/+-\u2013and");
  return before === "(" || rest === "" ? handles.filter(() => rest.length < 24) : [];
}
var BRACKET = /\(([^()]{2,80})\)/g;
function namesInBrackets(words, reading) {
  for (const match of words.matchAll(BRACKET)) {
    const names2 = [];
    const parts = (match[1] ?? "").split(/\s*(?:,|&|\/|\+| and )\s*/).filter((part) => part !== "");
    for (const part of parts) {
      const name = nameAt(part, 0, reading.known);
      if (name?.end !== part.length) break;
      names2.push({ handle: null, name: name.name });
    }
    if (names2.length > 0 && names2.length === parts.length) return names2;
  }
  return [];
}
var EMPTY_BRACKETS = /[([]\s*[)\]]/g;
var TIME_STAMP = /\(?\[{1,2}`?\[?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\s?\]?`?\]\([^()\s]{1,300}\)\]?\)?/g;
var NUMBER_OF_MANY = /^[\s*_]*\d{1,2}[.)][\s*_]+(?=\S)/;
function withoutPlace(passage) {
  const words = (passage.kind === "row" ? topicCell(passage) ?? "" : passage.words).replace(TIME_STAMP, " ").trim();
  if (passage.kind === "row" || passage.kind === "heading") {
    const above = /^[\s*_]*(\d{1,2})[.)]/.exec(passage.section?.words ?? "")?.[1];
    const nested = above === void 0 ? null : new RegExp(`^[\\s*_]*${above}[.]?(?:\\d{1,2}|[a-z])[.)]?[\\s*_\u2014\u2013-]+`).exec(words);
    return (nested ? words.slice(nested[0].length) : words.replace(NUMBER_OF_MANY, "").replace(/^[a-z]\.\s+/, "")).trim() || words;
  }
  return words.replace(/^\s*\[[ xX]\]\s*/, "");
}
function titleOf3(whole2) {
  const passage = { ...whole2, words: withoutPlace(whole2) };
  const bare = withoutTimeBox(plainTitle(withoutOwnerBrackets(passage.words)));
  const title = withoutSpareSpace(withoutHandles(bare).replace(EMPTY_BRACKETS, ""));
  return withoutEdges(title, " 	:,;\u2013\u2014-").trim() || withoutSpareSpace(plainTitle(passage.words)) || passage.words;
}
function withoutOwnerBrackets(words) {
  return words.replace(/\(\s*(?:\\?@|AI:? @|[A-Z][\w-]+ will )[^()]{0,200}\)/g, " ");
}

// importers/markdown/people.ts
var NOBODY2 = /^(?:and )?(?:others?|more|all|everyone|tbd|none|n\/?a|nn|n\.n\.|\.+|…|\?+|-+)$/i;
var LABEL = /^[\s*_]*\p{L}[\p{L} /]{2,30}:[\s*_]+(?=\S)/u;
var TOLD_OF_THEM = /\s*,\s|\s*;|\s+[-–—]{1,2}\s*|[-–—]{1,2}\s+|\s*\(|\s*:\s|\s*\|/;
var ABSENT = /^\s*(?:\[ \]|~~)|\s(?:NP|n\/p|absent|excused)\s*$/;
function peoplePerLine(lines) {
  const told = lines.filter((line) => line.trim() !== "");
  const listing = told.filter(
    (line) => LABEL.test(line) || line.split(",").length > 3 || handlesIn(line).length > 1
  );
  return told.length >= 3 && listing.length === 0 ? "one" : "several";
}
function peopleIn(line, per = "several") {
  const words = line.replace(/^\s*\[[xX]\]\s*/, "");
  if (ABSENT.test(line) || ABSENT.test(words)) return [];
  const handles = handlesIn(words);
  if (handles.length > 0) return handles.map(({ handle }) => ({ handle, name: null }));
  const plain = plainText(words.replace(LABEL, ""));
  const parts = per === "one" ? [plain.split(TOLD_OF_THEM, 1)[0] ?? ""] : plain.replace(/\([^()]{0,200}\)/g, " ").split(/\s*(?:[,;&•|]| and | und | \/ )\s*/);
  return parts.map((part) => withoutEdges(part, " 	*_-\u2013\u2014:.@").trim()).filter((name) => looksLikeName(name)).map(
    (name) => /^[\w.-]+$/.test(name) && /[a-z0-9]/.test(name.charAt(0)) ? { handle: name, name: null } : { handle: null, name }
  );
}
var PARTICLE = /^(?:van|von|der|den|de|da|di|del|la|le|el|al|bin|zu|zur|dos)$/;
function looksLikeName(name) {
  if (name === "" || NOBODY2.test(name) || name.length > 60 || !/\p{L}/u.test(name)) return false;
  if (/[?!=]|https?:/.test(name)) return false;
  const words = name.split(/\s+/);
  if (words.length === 1) return true;
  return words.length <= 5 && words.every((word, place) => place === 0 || /^[^\p{L}]*\p{Lu}/u.test(word) || PARTICLE.test(word));
}

// importers/markdown/recognisers/chores.ts
var chores = {
  name: "chores",
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      const role = sectionRole(reading, passage);
      const isHouse = role === "chores" || role === "housekeeping";
      if (passage.kind === "heading") {
        if (isHouse) readHeading(passage, reading, facts);
      } else if (isText(passage) && !passage.quoted && !facts.taken.has(passage)) {
        if (isHouse || isChoreLine(passage, reading.style)) readBullet(passage, reading, facts);
      }
    }
  }
};
function isChoreLine(passage, style) {
  if (passage.words.length > 160) return false;
  return style.leadIns.get("chores")?.fits(plainWords(withoutHandles(passage.words))) ?? false;
}
var isText = (passage) => passage.kind === "item" || passage.kind === "text";
function rolesIn(words, reading) {
  const plain = plainWords(withoutHandles(words));
  const { roles } = reading.style;
  const found = [];
  if (roles.report.fits(plain)) found.push("report");
  if (roles.minutes.fits(plain)) found.push("minutes");
  if (roles.moderation.fits(plain)) found.push("moderation");
  if (found.length === 0 && roles.other.fits(plain)) found.push("other");
  return found;
}
function readHeading(heading, reading, facts) {
  if (reading.sections.roles.get(heading) !== "chores") return;
  const roles = rolesIn(heading.words, reading);
  if (roles.length === 0) return;
  const handles = handlesIn(heading.words);
  const name = nameAt(heading.words, 0, reading.known);
  const named = name ? [{ handle: null, name: name.name }] : namesBehindLabel(heading.words);
  const inHeading = handles.length > 0 ? handles : named;
  if (inHeading.length > 0) {
    addChores(heading, heading, roles, inHeading, reading, facts);
    return;
  }
  for (const child of heading.children) {
    if (!isText(child)) continue;
    if (rolesIn(child.words, reading).length > 0) continue;
    const people = peopleOf(child, reading);
    if (people.length > 0) addChores(child, child, roles, people, reading, facts);
  }
}
function readBullet(passage, reading, facts) {
  const roles = rolesIn(passage.words, reading);
  if (roles.length === 0) return;
  const isSure = sectionRole(reading, passage) === "chores" || isChoreLine(passage, reading.style);
  const own = isSure || endsInNames(passage, reading) ? peopleOfRole(passage, reading) : [];
  if (own.length > 0) {
    addChores(passage, passage, roles, own, reading, facts);
    return;
  }
  for (const child of descendants(passage)) {
    const people = isSure || isNamesOnly(child, reading) ? peopleOf(child, reading) : [];
    if (people.length === 0) continue;
    addChores(child, passage, roles, people, reading, facts);
    return;
  }
  const next = reading.passages[passage.index - (reading.passages[0]?.index ?? 0) + 1];
  if (next && isText(next) && next.section === passage.section && isNamesOnly(next, reading)) {
    addChores(next, passage, roles, peopleOf(next, reading), reading, facts);
  }
  if (isSure) facts.taken.add(passage);
}
function endsInNames(passage, reading) {
  const colon = passage.words.lastIndexOf(":");
  if (colon < 0 || passage.words.length > 120) return false;
  const tail = passage.words.slice(colon + 1);
  if (handlesIn(tail).length > 0) return withoutEdges(withoutHandles(tail), " 	*_()&,./+and") === "";
  return namesIn(tail, reading).length > 0 && tail.trim().split(" ").length <= 4;
}
function isNamesOnly(passage, reading) {
  if (peopleOf(passage, reading).length === 0) return false;
  const rest = withoutEdges(withoutHandles(passage.words), " 	*_()&,./=->\u2192and");
  return rest === "" || handlesIn(passage.words).length === 0 && rest.split(" ").length <= 3;
}
var NEXT_TIME = /\(\s*next [^()]{0,80}\)/i;
function peopleOfRole(passage, reading) {
  const handles = handlesIn(passage.words.replace(NEXT_TIME, ""));
  if (handles.length > 0) return handles;
  const colon = passage.words.lastIndexOf(":");
  const known = colon < 0 ? [] : namesIn(passage.words.slice(colon + 1), reading);
  return known.length > 0 ? known : namesBehindLabel(passage.words);
}
function namesBehindLabel(words) {
  const label2 = /^[\s*_]*[^:]{3,30}:[\s*_]*/.exec(words);
  if (!label2) return [];
  return peopleIn(plainText(words.slice(label2[0].length).replace(/\([^()]{0,80}\)/g, " "))).filter(
    ({ handle, name }) => handle !== null || /^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3}$/u.test(name ?? "")
  );
}
function peopleOf(passage, reading) {
  const handles = handlesIn(passage.words.replace(NEXT_TIME, ""));
  if (handles.length > 0) return withoutHandles(passage.words).length <= 60 ? handles : [];
  return passage.words.length <= 60 ? namesIn(passage.words, reading) : [];
}
function namesIn(words, reading) {
  const found = [];
  for (const part of words.split(/\s*(?:,|&|\/| and | und )\s*/)) {
    const text = part.replace(/^[\s*_(=>-]+/, "");
    const name = nameAt(text, 0, reading.known);
    if (name) found.push({ handle: null, name: name.name });
    else if (reading.known.has(text.trim().toLowerCase())) found.push({ handle: text.trim(), name: null });
  }
  return found;
}
function addChores(at, taken, roles, people, reading, facts) {
  facts.taken.add(at);
  facts.taken.add(taken);
  for (const role of roles) {
    facts.chores.push({
      line: at.line,
      role,
      people: distinctMentions(people),
      span: treeSpan(reading, at),
      evidence: evidenceAt(
        reading,
        `chores/${at.kind === "heading" ? "heading" : "line"}`,
        taken.start,
        taken.end
      )
    });
  }
}

// importers/markdown/outcomes.ts
var DEFERRED = /\b(?:deferr?(?:ed|ing)?|postpon(?:ed|ing|e)|tabled|revisit(?:ed)?|wait(?:ing)? (?:for|until|till|a |with)|worth waiting|let'?s wait|(?:moved?|shifted|delayed?|discuss(?:ed)?|decided?|vot(?:e|ed)) (?:it |this |that )?(?:again )?(?:to|in|at|until|till) (?:the )?next|next (?:meeting|call|week) again|discuss(?:ed)? (?:it |this )?(?:later|again|in|on|next|\d+)|not (?:yet )?(?:be )?decided|no decision|decide later|back ?burner|put on hold|on hold)\b/i;
var REJECTED = /\b(?:reject(?:ed|s)?|declin(?:ed|e)|refus(?:ed|e)|turned down|won'?t (?!be (?:able|needed))|will not\b|would not\b|not (?:normally|going to|pursue|do this|do that|be (?:done|used|pursued|supported|needed|implemented|included|merged))|does ?n[o']?t work|do not (?:want|need|do|support|use|pursue)|don'?t (?:want|need|do|support|use)|no longer (?:pursue|support|use|needed)|vote[sd]? against|voted down|discarded|dismissed)\b/i;
var PLAIN_NO = /^[\s*_~>=(-]*(?:no|nope|nein|not)\b(?! (?:objections?|different|dissent|one |other|issues?|meeting|call|problems?|concerns?|veto|opposition))/i;
function outcomeOf(words) {
  if (DEFERRED.test(words)) return "deferred";
  const certain = words.replace(/\b(?:if|unless|because|since|as)\b[^.;]*/gi, "");
  if (PLAIN_NO.test(words) || REJECTED.test(certain) || /(?:,? so|=>|->) no\W*$|\bnot worth\b/i.test(words))
    return "rejected";
  return "accepted";
}
var COUNT = /\b(\d{1,3}|no|none|zero)\s*(?:x\s*)?(?:votes?\s+)?(yes|yea|ayes?|in favou?r|pro|for|approve[sd]?|\+1|no|nay|against|contra|opposed|reject(?:ed)?|-1|abstain(?:ed|s)?|abstentions?|enthaltung(?:en)?|neutral|\+?0)\b/gi;
var COUNT_AFTER = /\b(yes|yea|ayes?|in favou?r|pro|approve[sd]?|no|nay|against|contra|opposed|abstain(?:ed|s)?|abstentions?|neutral)\s*[:=]\s*(\d{1,3})\b/gi;
var UNANIMOUS = /\bunanim(?:ous(?:ly)?|ity)\b|\bno (?:objections?|dissent|abstentions? and no)\b/i;
function votesIn(passage) {
  for (const words of [passage.words, ...passage.children.map((child) => child.words)]) {
    const votes = words.length > 1e3 ? null : votesOf(words);
    if (votes) return votes;
  }
  return null;
}
function sideOf(kind) {
  if (/^(?:yes|yea|aye|in|pro|for|approve|\+1)/i.test(kind)) return "yes";
  return /^(?:abst|enth|neutral|\+?0)/i.test(kind) ? "abstain" : "no";
}
var NUMBER_WORDS = { no: 0, none: 0, zero: 0 };
function votesOf(words) {
  const counts = /* @__PURE__ */ new Map();
  let [from, to] = [words.length, 0];
  const take = (kind, amount, index, length) => {
    const side = sideOf(kind);
    counts.set(side, (counts.get(side) ?? 0) + (NUMBER_WORDS[amount.toLowerCase()] ?? Number(amount)));
    from = Math.min(from, index);
    to = Math.max(to, index + length);
  };
  for (const match of words.matchAll(COUNT))
    take(match[2] ?? "", match[1] ?? "", match.index, match[0].length);
  if (counts.size === 0) {
    for (const match of words.matchAll(COUNT_AFTER))
      take(match[1] ?? "", match[2] ?? "", match.index, match[0].length);
  }
  const unanimous = UNANIMOUS.exec(words);
  const isVote = /\bvot(?:e|es|ed|ing)\b|in favou?r|\babstain/i.test(words);
  if (counts.size < 2 && !(counts.size > 0 && isVote)) {
    return unanimous && { yes: null, no: null, abstain: null, unanimous: true, words: unanimous[0] };
  }
  const none = (side) => (counts.get(side) ?? 0) === 0;
  return {
    yes: counts.get("yes") ?? null,
    no: counts.get("no") ?? null,
    abstain: counts.get("abstain") ?? null,
    unanimous: unanimous !== null || !none("yes") && none("no") && none("abstain"),
    words: words.slice(from, to)
  };
}

// importers/markdown/recognisers/decisions.ts
var decisions = {
  name: "decisions",
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      if (passage.quoted || passage.kind !== "item" && passage.kind !== "text") continue;
      if (sectionRole(reading, passage) === "participants") continue;
      for (const read of [readLabel, readResult, readListed, readSentence]) {
        if (read(passage, reading, facts)) break;
      }
    }
  }
};
var LEAD3 = /^[\s*_~>=([–—-]*$/;
function readLabel(passage, reading, facts) {
  const { words } = passage;
  const mark = firstMatch(reading.style.marks.decision, words);
  if (!mark || !LEAD3.test(words.slice(0, mark.index))) return false;
  const end = mark.index + mark[0].length;
  const label2 = /^[^:?.!(]{0,40}(?:\([^()]{0,40}\)[*_ ]*)?:/.exec(words.slice(end));
  const stated = /^(?: is(?: that)?| was(?: to)?| taken(?: to)?| made(?: to)?)\s+/.exec(words.slice(end));
  const head = label2 ?? stated;
  if (!head || /\b(?:need|needed|needs|pending|process|taking|by|on how|maker|record|open|last|previous|regarding)\b/i.test(
    head[0]
  ))
    return false;
  const text = bareTask(words.slice(end + head[0].length));
  const evidence = { from: mark.index, to: end + head[0].length };
  if (text !== "") {
    if (isOpenQuestion(text)) return false;
    add({ passage, text, rule: "decisions/marked", ...evidence }, reading, facts);
    return true;
  }
  for (const child of passage.children) {
    if (child.kind !== "item" || child.words === "" || isOpenQuestion(child.words) || facts.taken.has(child))
      continue;
    add(
      {
        passage: child,
        text: bareTask(child.words),
        rule: "decisions/labelled-list",
        from: 0,
        to: child.words.length
      },
      reading,
      facts
    );
  }
  return true;
}
var isOpenQuestion = (text) => /\?\s*$/.test(text) || /^(?:tbd|needed|pending|none|n\/a|\?+)\W*$/i.test(text);
var RESULT = /^[\s*_~>=(→-]*(?:(?:everyone |all |everybody )?(?:unanim(?:ous(?:ly)?|ity)|accepted|approved|rejected|deferred|postponed|agreed|consensus|vote passed|passed|carried|no objections?|no (?:different|dissenting) opinions?|no dissent)(?:[ ,]+(?:unanimous(?:ly)?|accepted|approved|agreed|rejected|by all|by everyone|by acclamation|to (?:the )?next (?:meeting|call|week|time)[\w\s]{0,30}))?)[\s*_~.!)]*$/i;
function readResult(passage, reading, facts) {
  if (passage.words.length > 90 || !RESULT.test(passage.words)) return false;
  const above = passage.parent;
  const subject = above && (above.kind === "item" || above.kind === "text") && !above.words.endsWith(":") ? above : passage;
  if (facts.decisions.some((known) => known.line === subject.line)) return true;
  const text = bareTask(subject === passage ? passage.words : withoutProposer(subject.words));
  add(
    {
      passage: subject,
      text,
      rule: "decisions/result",
      from: 0,
      to: subject.words.length,
      outcome: outcomeOf(passage.words)
    },
    reading,
    facts
  );
  return true;
}
function withoutProposer(words) {
  return words.replace(/\s(?:--|–|-)\s@?[\w-]*\s*$/, "");
}
function readListed(passage, reading, facts) {
  if (passage.kind !== "item" || facts.taken.has(passage)) return false;
  const list = listRole(reading, passage);
  const inList = list?.role === "decisions" && (passage.parent === list.by || passage.parent === list.by.parent);
  const inSection = sectionRole(reading, passage) === "decisions" && passage.parent === passage.section;
  if (!inList && !inSection || isOpenQuestion(passage.words)) return false;
  const text = bareTask(passage.words);
  if (!/\p{L}/u.test(text)) return false;
  add({ passage, text, rule: "decisions/listed", from: 0, to: passage.words.length }, reading, facts);
  return true;
}
var GROUP_SAYS = /\b(?:(?:we|all|everybody|everyone|both|the (?:team|group|board|sig|community|participants|attendees|meeting)|team|group|it (?:is|was|has been)|(?:is|are|was|were|has been|have been)) (?:have |has |all |now |then |thus |therefore |just |also |generally |mostly |unanimously |finally |both )*)(decided|agreed|agree|voted|approved)\b(?! on? ?(?:by|with|in the last))/i;
var AGREED_LEAD = /^[\s*_~>=(→-]*(?:decided|agreed|approved)\b(?=[\s:]+(?:to|that|on|upon|with|not|for|in|:))/i;
var NOUN_SAYS = /\b(?:general |broad |rough |overall |we have |there is |there was |reached )?(?:agreement|consensus)(?: (?:is|was|reached|among \w+|that|to|on)\b)/i;
var TRAILING = /(?:[-=–]+>|→|–|--| - |[(:?.,])\s*\(?(agreed|accepted|approved|rejected|declined|deferred|postponed|unanimous|consensus|no objections?)\s*[\s)*_.!]*$/i;
var NOT_NOW = /\b(?:not (?:yet |been )?(?:decided|agreed|approved|accepted)|(?:to|can|cannot|can't|must|should|could|would|will|needs? to|has to|have to|might|may) (?:not |still |then )?be (?:\w+ )?(?:decided|agreed|voted|approved|accepted)|(?:no|not|without|lack of|need|needs|find|reach|seek|missing|if|until|once|when|whether|after|before) (?:\w+ )?(?:agreement|consensus|we agree|all agree|agreed|decided|approved|voted)|(?:agree|decide|decided|voted) whether|(?:after|once|before|until|that|which) (?:we|they|all|it) (?:have |has |had )(?:decided|agreed)|should have been|not mean|regarding (?:the )?(?:agreement|decision|consensus)|had (?:already )?(?:decided|agreed|approved)|(?:last|previous|earlier) (?:week|time|meeting|call)|already (?:decided|agreed)|as (?:we )?(?:decided|agreed)|once|previously|was (?:decided|agreed|approved) (?:in|at|by|on) )\b/i;
function readSentence(passage, reading, facts) {
  const words = passage.words.length > 3e3 ? passage.words.slice(0, 3e3) : passage.words;
  if (!/agree|decid|vote|consensus|approved|accepted|reject|declin|defer|postpon|unanim|objection/i.test(words))
    return false;
  const match = GROUP_SAYS.exec(words) ?? AGREED_LEAD.exec(words) ?? NOUN_SAYS.exec(words) ?? TRAILING.exec(words) ?? severalSay(words);
  if (!match) return false;
  const sentence = sentenceAround(words, match.index);
  if (NOT_NOW.test(sentence.text) || /\?\s*$/.test(sentence.text)) return false;
  if (/approved|accepted/i.test(match[0]) && /\bPRs?\b|\bMRs?\b|\bupstream\b|\bmerged\b|\/pull\//i.test(sentence.text))
    return false;
  add(
    {
      passage,
      text: bareTask(sentence.text),
      rule: "decisions/sentence",
      from: match.index,
      to: match.index + match[0].length
    },
    reading,
    facts
  );
  return true;
}
function severalSay(words) {
  const match = /\b(?:agreed|decided)\s+(?:that|to|on)\b/i.exec(words);
  return match && handlesIn(words.slice(0, match.index)).length >= 2 ? { index: match.index, 0: match[0] } : null;
}
function sentenceAround(words, at) {
  const before = words.slice(0, at);
  const start = Math.max(before.lastIndexOf(". "), before.lastIndexOf("! "), before.lastIndexOf("? "));
  const after = /[.!?](?=\s+\p{Lu})/u.exec(words.slice(at));
  return { text: words.slice(start < 0 ? 0 : start + 2, after ? at + after.index + 1 : words.length) };
}
function add(found, reading, facts) {
  addDecision(found, "explicit", null, reading, facts);
}
function addDecision(found, marker2, reason, reading, facts) {
  const { passage } = found;
  if (facts.decisions.some((known) => known.line === passage.line)) return;
  facts.decisions.push({
    line: passage.line,
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, found.rule, passage, found.from, found.to),
    text: found.text,
    outcome: found.outcome ?? outcomeOf(found.text),
    marker: marker2,
    reason,
    votes: votesIn(passage),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(passage.words)
  });
}

// importers/markdown/recognisers/participants.ts
var participants = {
  name: "participants",
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      const role = passage.kind === "heading" ? reading.sections.roles.get(passage) : void 0;
      if (role === "participants" || role === "excused") {
        if (passage.section && reading.sections.roles.get(passage.section) === role && role === "excused")
          continue;
        let list = role === "excused" ? facts.excused : facts.participants;
        const body = bodyTree(passage);
        const per = peoplePerLine(body.filter(({ kind }) => kind === "item").map(({ words }) => words));
        for (const inside of body) {
          if (inside.kind === "row" && inside.header === null) readTable(inside, reading, facts);
          if (isChoreLine(inside, reading.style) || !isPeople2(inside, per)) break;
          const led = listRole(reading, inside)?.role;
          if (led === "excused" || led === "participants")
            list = led === "excused" ? facts.excused : facts.participants;
          readLine(inside, list, per, reading, facts);
        }
      } else if (passage.kind === "text" || passage.kind === "item") readInline(passage, reading, facts);
      else if (passage.kind === "row" && passage.header === null) readTable(passage, reading, facts);
    }
    if (facts.participants.length === 0) readBareList(reading, facts);
    for (const mention of [...facts.participants, ...facts.excused]) remember(mention, reading);
  }
};
function isLeadIn(passage, reading) {
  for (const { by, role } of reading.sections.led.values()) if (by === passage && role !== null) return true;
  return false;
}
function readBareList(reading, facts) {
  const first = reading.passages.findIndex((passage) => passage.kind === "item");
  const start = first < 0 ? void 0 : reading.passages[first];
  if (!start || start.section && reading.sections.roles.get(start.section) !== "title") return;
  const bare = [];
  for (const passage of reading.passages.slice(first)) {
    if (passage.kind !== "item" || !/^\s*@[\w.-]+\s*$/.test(passage.words)) break;
    bare.push(passage);
  }
  if (bare.length >= 2)
    for (const passage of bare) readLine(passage, facts.participants, "one", reading, facts);
}
function remember(mention, reading) {
  for (const words of [mention.name, mention.handle]) {
    if (!words) continue;
    reading.known.add(words.toLowerCase());
    for (const word of words.split(/[\s‘’'"]+/)) if (word.length > 2) reading.known.add(word.toLowerCase());
  }
}
function isPeople2(passage, per) {
  if (passage.kind !== "item" && passage.kind !== "text") return true;
  return peopleIn(passage.words, per).length > 0 || plainWords(passage.words).split(" ").length <= 4;
}
function readLine(passage, list, per, reading, facts) {
  if (passage.kind === "row" || passage.kind === "code" || passage.kind === "html" || passage.kind === "rule" || passage.quoted)
    return;
  facts.taken.add(passage);
  if (reading.sections.led.size > 0 && passage.words.endsWith(":") && handlesIn(passage.words).length === 0)
    return;
  if (passage.kind === "text" && (isLeadIn(passage, reading) || passage.words.includes("]("))) return;
  for (const mention of peopleIn(passage.words, per)) add2(list, mention);
}
var THERE = /^(?:yes|y|x|✓|✔️?|✅|present|attended|here|1|ja)\b|^[xX✓✔✅]/i;
var AWAY = /^(?:no|n|absent|excused|regrets|-|0|nein|)$/i;
function readTable(first, reading, facts) {
  const rows = [first, ...reading.passages.filter((passage) => passage.header === first)];
  const titles = columnsOf(first, reading.style);
  const underHeading = sectionRole(reading, first) === "participants";
  const hasTitles = titles.size > 0;
  const data = hasTitles ? rows.slice(1) : rows;
  const person = titles.get("person") ?? 0;
  const present = titles.get("present") ?? (hasTitles ? void 0 : presenceColumn(data));
  if (hasTitles ? !(titles.has("person") && (present !== void 0 || underHeading)) : present === void 0)
    return;
  for (const row of rows) facts.taken.add(row);
  for (const row of data) {
    const there = present === void 0 || THERE.test(plainText(row.cells[present]?.words ?? "").trim());
    for (const mention of there ? peopleIn(row.cells[person]?.words ?? "", "one") : [])
      add2(facts.participants, mention);
  }
}
function presenceColumn(rows) {
  for (let column = 1; column < 4; column++) {
    const told = rows.map((row) => plainText(row.cells[column]?.words ?? "").trim());
    if (told.some((word) => THERE.test(word)) && told.every((word) => THERE.test(word) || AWAY.test(word)))
      return column;
  }
  return void 0;
}
function readInline(passage, reading, facts) {
  const words = passage.words;
  const mark = firstMatch(reading.style.marks.participants, words);
  if (!mark || withoutEdges(words.slice(0, mark.index), " *_").length > 0) {
    const led = listRole(reading, passage)?.role;
    if (led === "participants" || led === "excused") {
      readLine(passage, led === "excused" ? facts.excused : facts.participants, "several", reading, facts);
    }
    return;
  }
  const rest = words.slice(mark.index + mark[0].length);
  const colon = /^[*_\s]*:/.exec(rest);
  if (!colon) return;
  facts.taken.add(passage);
  for (const mention of peopleIn(rest.slice(colon[0].length))) add2(facts.participants, mention);
}
function add2(list, mention) {
  if (!list.some((other) => sameMention(other, mention))) list.push(mention);
}

// importers/markdown/recognisers/inferred-action-items.ts
var inferredActionItems = {
  name: "inferred-action-items",
  recognise(reading, facts) {
    const marked = new Set(facts.actionItems.map((item) => item.line));
    for (const passage of reading.passages) {
      if (passage.quoted || passage.kind !== "item" && passage.kind !== "text") continue;
      if (passage.words.length > 4e3 || marked.has(passage.line) || facts.taken.has(passage) && !facts.topics.has(passage))
        continue;
      const role = sectionRole(reading, passage);
      if (role === "participants" || role === "excused" || role === "chores") continue;
      for (const task of tasksIn(passage, reading, facts)) {
        facts.actionItems.push(
          actionItemFrom(
            {
              passage,
              owners: task.owners,
              text: task.text,
              list: null,
              rule: `inferred-action-items/${task.rule}`,
              from: task.from,
              to: task.to
            },
            "inferred",
            task.reason,
            reading,
            facts
          )
        );
      }
    }
  }
};
var CLAUSE = /(?:^[\s*_~>=→-]*|(?:-+>|=+>|→)\s*|[.;!?:,)]\s+|\s(?:-{1,2}|–|—)\s+|\(|\band\s+(?=\\?@))[\s*_~"]*/g;
var TO = /^[\s*_~)\]]*,?\s*(?:(?:is|are|was|were)\s+)?to\s+(?:please\s+|also\s+|then\s+|maybe\s+|quickly\s+)?([a-z][\w-]*)/i;
var WILL = /^[\s*_~)\]]*,?\s*(?:will|'ll|shall|is going to|are going to|going to|plans? to|promised to|agreed to|offer(?:s|ed) to|volunteer(?:s|ed)? to|takes? over|takes? care|is taking care|are taking care|can take|takes? this)\s*(?:also\s+|then\s+|try\s+(?:to\s+)?|probably\s+|soon\s+)*([a-z][\w-]*)?/i;
var NO_TASK_AFTER_WILL = /^(?:be|join|attend|participate|not|have|need|leave|stay|come|speak|become|remain|get|see|miss|arrive|know|like|want)$/i;
var THIRD_PERSON = /^[\s*_~)\]]*\s(?:also |then )?([a-z][\w-]*s)\b/;
var PROMISES = new Set(
  "provides creates checks investigates opens writes prepares contacts sends updates reviews tries sets takes looks picks adds fixes organizes organises coordinates clarifies follows evaluates documents drafts schedules collects takes merges invites initiates".split(
    " "
  )
);
function tasksIn(passage, reading, facts) {
  const { words } = passage;
  const found = [];
  for (const match of words.matchAll(CLAUSE)) {
    const start = match.index + match[0].length;
    if (found.some((task) => start < task.to)) continue;
    const read = leadingOwners(words, start, reading.known, false);
    if (read.owners.length === 0 || words.slice(start, read.end).trim() === "") continue;
    const after = words.slice(read.end, read.end + 120);
    if (isNobody(read.owners, reading)) continue;
    const promise = promiseIn(
      after,
      reading.sections.isDeck,
      read.owners.every((owner) => !/team|sig\b|wg\b/i.test(owner.name ?? ""))
    );
    if (!promise) continue;
    const textFrom = read.end + promise.textFrom;
    const to = endOfTask(words, textFrom);
    const text = bareTask(words.slice(textFrom, to));
    if (text.split(" ").length < 1 || /\?\s*$/.test(words.slice(textFrom, to))) continue;
    found.push({
      owners: read.owners,
      text,
      rule: promise.rule,
      reason: `${names(read.owners)} ${promise.reason}`,
      from: start,
      to: Math.min(words.length, textFrom)
    });
  }
  if (found.length > 0) return found;
  const named = namedLabel(words, reading);
  if (named) return [named];
  if (facts.topics.has(passage)) return [];
  const trailing = trailingTask(words, reading);
  return trailing ? [trailing] : [];
}
function isNobody(owners, reading) {
  return owners.every((owner) => reading.style.nobody.has(writtenAs(owner).toLowerCase()));
}
var names = (owners) => owners.map(writtenAs).join(" and ");
function promiseIn(after, isDeck, isPerson) {
  const to = TO.exec(after);
  if (to) {
    const verb2 = to[1] ?? "";
    if (!isTaskVerb(verb2) || NO_TASK_AFTER_WILL.test(verb2)) return null;
    return { rule: "to", reason: `is to ${verb2} something.`, textFrom: to[0].length - verb2.length };
  }
  const will = WILL.exec(after);
  if (will) {
    const verb2 = will[1] ?? "";
    const takes = /\b(?:takes?|taking)\b/i.test(will[0]);
    if (!takes && (verb2 === "" || NO_TASK_AFTER_WILL.test(verb2))) return null;
    if (/\btalk\s+(?:about|on|at)\b/i.test(after.slice(0, 60))) return null;
    if (isDeck && /^(?:talk|present|host|show|visit)$/i.test(verb2)) return null;
    const textFrom = takes ? will[0].search(/\S*tak/i) : will[0].search(/(?:try\s+)?(?:to\s+)?[a-z][\w-]*$/i);
    return { rule: "will", reason: "says what they will do.", textFrom: Math.max(0, textFrom) };
  }
  const present = isPerson ? THIRD_PERSON.exec(after) : null;
  const verb = present?.[1] ?? "";
  if (present && PROMISES.has(verb) && isTaskVerbThirdPerson(verb)) {
    return {
      rule: "present",
      reason: `${verb} something, told as a task.`,
      textFrom: present[0].length - verb.length
    };
  }
  return null;
}
var LABEL2 = /^[\s*_~]*((?:prep|preparations?|clarification|follow-?up|coordination|set-?up|organi[sz]ation|review|draft|blog ?post|documentation)(?: [\w-]+){0,3})\s*:\s*/i;
function namedLabel(words, reading) {
  const label2 = LABEL2.exec(words);
  if (!label2) return null;
  const read = leadingOwners(words, label2[0].length, reading.known, false);
  if (read.owners.length === 0 || withoutEdges(words.slice(read.end), " .)*_") !== "") return null;
  return {
    owners: read.owners,
    text: label2[1] ?? "",
    rule: "label",
    reason: `${names(read.owners)} stands behind the name of a task.`,
    from: 0,
    to: words.length
  };
}
function endOfTask(words, from) {
  const end = /(?:[.;!]\s+(?=[\p{Lu}[(@])|\s-+>\s|\s=+>\s)/u.exec(words.slice(from));
  return end ? from + end.index : words.length;
}
var ARROW_AT_END = /(?:-+>|=+>|→)\s*[^>→]{1,80}$/;
function trailingTask(words, reading) {
  const trailing = trailingOwners(words, reading.known, ["(", "->", "=>", "\u2192"]);
  if (!trailing || trailing.text === "" || /\?\s*$/.test(trailing.text)) return null;
  if (isNobody(trailing.owners, reading) || timeBoxIn(trailing.text) !== null) return null;
  if (/@[\w-]+\s*$/.test(trailing.text) || /\([^)]*$/.test(trailing.text)) return null;
  if (/\b(?:is|are|was|were|been|being|has|have)\b/i.test(trailing.text) && !/\bneeds?\b/i.test(trailing.text))
    return null;
  const isArrow = ARROW_AT_END.test(words.slice(-200));
  if (!isArrow && !/\)[\s.!*_]*$/.test(words.slice(-12))) return null;
  const clause = trailing.text.slice(
    Math.max(trailing.text.lastIndexOf(". "), trailing.text.lastIndexOf("? ")) + 1
  );
  const lead = /^(?:[\s*_~>(]*(?:=+>|-+>|→)\s*|please |also |need to |needs? |then |maybe |todo )*([\p{L}-]+)/iu.exec(
    clause
  )?.[1] ?? "";
  const isTask2 = isTaskVerb(lead) || isTaskVerbOngoing(lead) || isArrow && trailing.owners.length <= 3;
  if (!isTask2 || /^(?:discussion|presentation|update|report|status|review of|question|feedback|input)\b/i.test(
    trailing.text
  ))
    return null;
  const at = words.length - trailing.text.length;
  return {
    owners: trailing.owners,
    text: trailing.text,
    rule: isArrow ? "arrow" : "brackets",
    reason: `${names(trailing.owners)} is named at the end of a task.`,
    from: Math.min(at, words.length - 1),
    to: words.length
  };
}

// importers/markdown/recognisers/inferred-decisions.ts
var inferredDecisions = {
  name: "inferred-decisions",
  recognise(reading, facts) {
    const explicit = new Set(
      facts.actionItems.filter((item) => item.marker === "explicit").map((item) => item.line)
    );
    for (const passage of reading.passages) {
      if (passage.quoted || !["item", "text", "heading"].includes(passage.kind)) continue;
      if (passage.words.length > 600 || explicit.has(passage.line)) continue;
      const role = sectionRole(reading, passage);
      if (role === "participants" || role === "chores" || role === "pending") continue;
      const found = passage.kind === "heading" ? settledHeading(passage) : answerOf(passage) ?? settledWords(passage);
      if (!found) continue;
      const text = bareTask(found.words);
      addDecision(
        {
          passage,
          text,
          rule: `inferred-decisions/${found.rule}`,
          from: 0,
          to: passage.words.length,
          outcome: outcomeOf(text)
        },
        "inferred",
        found.reason,
        reading,
        facts
      );
    }
  }
};
var YES_NO = /^[\s*_~(]*(?:(?:-+|=+)>|→)?[\s*_~]*(?:yes|no|nope|ja|nein|ok|okay|not normally|definitely|absolutely)\b(?=\W*$|\s*[,.!:;(–-]|\s+(?:->|=>|but|we|i|this|it|not|use|need|with|let|please|for|only)\b)/i;
var ABOUT_FACTS = /\b(?:resolved|ready|done|progress|updates?|any(?:one|thing|body)?|who|what|how|why|where|when|which|is there|are there|does|did|has|have|had|works?|working|merged|clarified|known|available|still|already|correct|true|right|understood?|finished|possible|is (?:it|this|that) (?:a |an |the )?|are (?:we|they|these|those)|can (?:it|this|that|they|you))\b/i;
var ABOUT_CHOICE = /\b(?:should|shall|do we (?:want|need)|want to|let'?s|use|make|keep|drop|allow|require|mandatory|recommended?|standardi[sz]e|include|proposal|option(?:al)?|own|one .{0,20}vote|switch|move|go (?:with|for|ahead)|agree)\b/i;
function answerOf(passage) {
  const { words } = passage;
  const mark = words.lastIndexOf("?");
  const behind = mark < 0 ? "" : words.slice(mark + 1);
  if (behind !== "" && /^[\s)*_]*\(?(?:(?:-+|=+)>|→)\s*/.test(behind) && YES_NO.test(behind.replace(/^[\s)]+/, ""))) {
    const question2 = words.slice(0, mark + 1);
    if (!isChoice(question2)) return null;
    return { words, rule: "answered-question", reason: "A question of choice is answered on the same line." };
  }
  const above = passage.parent;
  if (!above || above.kind === "heading" || !ASKS.test(above.words)) return null;
  if (!YES_NO.test(words) || !isChoice(above.words)) return null;
  return { words, rule: "answer", reason: `It answers the question "${above.words.slice(-80)}".` };
}
function isChoice(question2) {
  const last = question2.slice(Math.max(question2.lastIndexOf(". ") + 1, question2.length - 200));
  return ABOUT_CHOICE.test(last) || !ABOUT_FACTS.test(last) && last.split(" ").length <= 8;
}
var ASKS = /\?[\s*_]*(?:\([^()]{0,200}\))?[\s*_)]*$/;
var ARROW = /^[\s*_~]*(?:-{1,2}>|=+>|→)\s*/;
var SETTLED = [
  {
    pattern: /^(?:so |then |thus |ok(?:ay)?,? |for now,? |sounds good,? |therefore |yes,? |no,? )*(?:let'?s|lets|let us) (?!encrypt\b|fill\b|see\b|hope\b|say\b|wait and see\b|talk\b|assume\b|look\b|start with\b|try to\b|collect\b|discuss\b|find\b|check\b|get\b|focus on the\b)(?!.{0,40}\?$)/i,
    reason: `The group says "let's".`
  },
  {
    pattern: /^(?:so |then |thus |ok(?:ay)?,? |for now,? |therefore |instead,? |yes,? |no,? )*we(?:'ll| will| want to| prefer to| are going to)? (?:just |simply |therefore |thus |now |not |still |also |always |only |all )*(?:go (?:with|for|ahead|forward)|going (?:with|for)|stick (?:with|to)|stay with|keep(?! (?:an eye|track|you))|use (?!case)|do this|do that|do it|do not (?:do|want|use|need|support|pursue|require|mandate)|won'?t (?:do|use|support|pursue|need)|drop|skip|cancel|accept|adopt|choose|chose|opt for|settled?|stop|abandon|remove|switch|proceed|postpone|move (?:the|this|it|to))\b/i,
    reason: "The group says what it goes with."
  },
  {
    pattern: /\b(?:(?:will|to|should) be (?:dropped|cancelled|canceled|skipped|postponed)|will be (?:discontinued|abandoned|retired|rejected|shifted|moved to))\b(?! (?:if|when|by the))/i,
    reason: "A thing is dropped, put off or moved."
  },
  {
    pattern: /\bok to (?:delete|merge|remove|go|drop|close|proceed|use|publish)\b/i,
    reason: 'Somebody answers "OK to \u2026".'
  },
  {
    pattern: /^(?:(?:we )?go(?:ing)? (?:ahead|forward|with|for)\b|stick with\b|stay with\b|keep as is\b|keep it\b|close it\b|merge it\b)/i,
    reason: "It says what to go with."
  },
  {
    pattern: /^(?:for now|outcome|verdict|compromise)\s*:\s*\S/i,
    reason: 'A word such as "For now:" leads in to what was settled.'
  },
  {
    pattern: /^(?!.*\?)(?!.*\b(?:may|can|cannot|can't|is|are|was|has|have|looks?|seems?|works?|not)\b).{3,120}\bfor now(?:\s*\([^()]{0,60}\))?[\s.!]*$/i,
    reason: 'It is settled "for now".'
  },
  {
    pattern: /\b(?:won'?t (?:do|fix|use|support|implement)|will not (?:do|use|support|implement|be (?:done|used|supported|implemented)))\b(?!.*\b(?:if|because)\b)/i,
    reason: "It says what will not be done."
  },
  {
    pattern: /\b(?:next (?:meeting|call)|meeting (?:on|next)\b.{0,40}) (?:is |will be |gets )?(?:cancelled|canceled|skipped)\b|\bno meeting (?:next|on|in)\b/i,
    reason: "A meeting is called off."
  }
];
var REPORTS = /\b(?:upstream|they|he|she|i'?ll|i will|PS|OSISM|already|yesterday|last (?:week|time|meeting)|maybe|perhaps|might|could|would be|if we|proposal|idea|suggest(?:ion|s|ed)?|propos(?:es|ed|al))\b/;
var NOT_YET = /\b(?:as soon as|with a future|planned|unless)\b|:\s*$/i;
function settledWords(passage) {
  const isArrow = ARROW.test(passage.words);
  const bare = passage.words.replace(ARROW, "").replace(/^[\s*_~>-]+/, "");
  if (/\?[\s*_)]*$/.test(bare) && !/objections?\?|^let'?s .*[-–] /i.test(bare)) return null;
  for (const { pattern, reason } of SETTLED) {
    const match = pattern.exec(bare);
    if (match && !REPORTS.test(bare.slice(0, match.index + match[0].length)) && !NOT_YET.test(bare) && !startsWithSpeaker(bare)) {
      return { words: passage.words, rule: "settled", reason };
    }
  }
  if (isArrow && passage.parent && ASKS.test(passage.parent.words) && bare.length < 120 && /^(?:discuss|wait|use|keep|make|drop|postpone|later|next|do|don'?t|go|add|remove|leave|not\b|move|merge|close|allow|require)\b/i.test(
    bare
  ) && handlesIn(bare).length === 0) {
    return { words: passage.words, rule: "arrow-answer", reason: "An arrow answers the question above." };
  }
  return null;
}
function startsWithSpeaker(words) {
  return /^\\?@[\w.-]+\s*:/.test(words) || /^[A-Z][\p{L}-]+\s*:/u.test(words.slice(0, 30)) && !/^(?:For now|Solution|Conclusion|Outcome|Result|Verdict|Compromise|Gateway|Yes|No|Ok)\b/i.test(
    words
  ) && /^\p{Lu}\p{L}+\s*:\s+(?:I|we)\b/iu.test(words);
}
function settledHeading(heading) {
  return /\b(?:won'?t (?:use|do|support)|will not (?:use|do|support)|dropping|no longer)\b/i.test(
    heading.words
  ) && !heading.words.includes("?") ? { words: heading.words, rule: "heading", reason: "The heading itself says what will not be done." } : null;
}

// importers/markdown/recognisers/questions.ts
var questions = {
  name: "questions",
  recognise(reading, facts) {
    for (const [place, passage] of reading.passages.entries()) {
      if (passage.kind !== "item" && passage.kind !== "text" || facts.taken.has(passage)) continue;
      readQuestion(passage, place, reading, facts);
    }
  }
};
var LEAD4 = /^[\s*_~>–—([-]*$/;
function readQuestion(passage, place, reading, facts) {
  const { words } = passage;
  const mark = firstMatch(reading.style.marks.question, words);
  if (!mark || !LEAD4.test(words.slice(0, mark.index))) return;
  let end = mark.index + mark[0].length;
  const number = /^[ ]?\d{0,2}/.exec(words.slice(end))?.[0] ?? "";
  end += number.length;
  let askers = [];
  if (!/^[\s*_~)]*:/.test(words.slice(end))) {
    const read = leadingOwners(words, end, reading.known, true);
    const numbered = /\d/.test(number) && /\?/.test(words);
    if (!(read.owners.length > 0 && /^[\s*_~)]*:/.test(words.slice(read.end))) && !numbered) return;
    askers = read.owners;
    end = read.owners.length > 0 ? read.end : end;
  }
  const rest = bareTask(words.slice(end).replace(/^[\s*_~):.]+/, ""));
  const inner = leadingOwners(rest, 0, reading.known, false);
  let body = rest;
  if (askers.length === 0 && inner.owners.length > 0 && /^\s*:/.test(rest.slice(inner.end))) {
    askers = inner.owners;
    body = bareTask(rest.slice(inner.end));
  }
  if (body === "") return;
  const { text, answer } = split(body);
  const answers = answer === "" ? answersBelow(passage, place, reading) : [{ line: passage.line, text: answer }];
  facts.taken.add(passage);
  facts.questions.push({
    line: passage.line,
    span: treeSpan(reading, passage),
    evidence: evidenceIn(reading, "questions/marked", passage, mark.index, end),
    askers: distinctMentions(askers),
    text,
    answered: answers.length > 0,
    answers,
    agendaLine: topicOf(reading, facts, passage)?.line ?? null
  });
}
function split(body) {
  const last = body.lastIndexOf("?");
  const answer = last < 0 ? "" : bareTask(body.slice(last + 1).replace(/^[\s)*_~>=–-]+/, ""));
  return /\p{L}/u.test(answer) ? { text: body.slice(0, last + 1), answer } : { text: body, answer: "" };
}
function answersBelow(passage, place, reading) {
  const under = passage.children.filter((child) => child.words.trim() !== "");
  if (under.length > 0) return under.map((child) => ({ line: child.line, text: child.words }));
  const next = reading.passages[place + 1];
  if (!next || next.parent !== passage.parent) return [];
  const marked = isAnswer(next, reading.style);
  return marked || next.kind === "code" || next.quoted ? [{ line: next.line, text: next.words }] : [];
}
function isAnswer(passage, style) {
  const mark = firstMatch(style.marks.answer, passage.words);
  return mark !== null && LEAD4.test(passage.words.slice(0, mark.index)) && /^\d{0,2}[\s*_]*[:@]/.test(passage.words.slice(mark.index + mark[0].length));
}

// importers/markdown/recognisers/results.ts
var results = {
  name: "results",
  recognise(reading, facts) {
    for (const passage of reading.passages) {
      readVote(passage, reading, facts);
      if (passage.quoted || facts.taken.has(passage) && !facts.topics.has(passage)) continue;
      if (passage.kind === "row") readRow(passage, reading, facts);
      else if (passage.kind === "item" && isEntry2(passage, reading)) readEntry(passage, reading, facts);
      else if (passage.kind === "item" && MINUTES_APPROVED.test(passage.words))
        addDecision2(passage, whole(passage), reading, facts);
    }
  }
};
var MINUTES_APPROVED = /^[\s*_]*(?:the )?(?:last |previous )?(?:[\w.,/-]{1,20} ){0,4}minutes\b.{0,60}\b(?:were |was |have been )?approved[\s*_.!]*$/i;
var VOTE2 = /^[\s*_]*(?:\\?\[vote\\?\]|votes?[\s*_]*:)/i;
var VOTED = /\b(?:unanim\w+|approved|passed|carried|accepted|rejected|denied|failed|\d+ (?:yes|no|of \d+))\b/i;
function readVote(passage, reading, facts) {
  if (passage.quoted || passage.words.length > 300 || !VOTE2.test(passage.words) || !VOTED.test(passage.words))
    return;
  const above = passage.parent;
  const subject = above && (above.kind === "item" || above.kind === "text") && above.words !== "" ? above : passage;
  if (facts.decisions.some(({ line }) => line === subject.line)) return;
  facts.taken.add(passage);
  addDecision2(subject, whole(subject), reading, facts, passage);
}
function isEntry2(passage, reading) {
  const above = passage.parent;
  if (!above || above.kind !== "heading" || sectionRole(reading, passage) !== "results") return false;
  const led = listRole(reading, passage);
  return led === null || led.role === "results";
}
var GROUP = String.raw`(?:the |our )?(?:\w+ ){0,2}(?:committee|group|team|board|council|members|we|everyone)`;
var SETTLED2 = new RegExp(
  String.raw`(?:^|:\s*)(?:${GROUP} (?:has |have |unanimously )?(?:decided|agreed|approved|voted|resolved|accepted|rejected)|it was (?:decided|agreed|resolved)|(?:unanimously )?(?:approved|denied|rejected|accepted|agreed|decided)\b)|\b(?:was|were) (?:unanimously )?(?:approved|accepted|rejected|denied)\b|\bby (?:lazy )?consensus\b`,
  "i"
);
var GROUP_WILL = new RegExp(
  String.raw`(?:^|:\s*)(?:the )?(?:committee|group|team|board) will (?:be using|use|adopt|go with)\b`,
  "i"
);
function readEntry(passage, reading, facts) {
  const words = plainText(passage.words);
  if (words === "" || firstMatch(reading.style.marks.action, passage.words)?.index === 0) return;
  if (/^[\s*_]*(?:decision|action)s?\b[\s*_]*:/i.test(passage.words)) return;
  const tasksFollow = passage.section?.children.some((child) => reading.sections.roles.get(child) === "tasks") ?? false;
  const settled = SETTLED2.test(words) || GROUP_WILL.test(words) || tasksFollow;
  if (settled) addDecision2(passage, whole(passage), reading, facts);
  const tasks = tasksOfEntry(passage.words, reading.known);
  if (tasksFollow || settled && tasks.every(({ owners }) => owners.length === 0)) return;
  for (const task of tasks) addTask(passage, whole(passage), task, reading, facts);
}
var whole = ({ start, end, words }) => ({ start, end, words });
function readRow(row, reading, facts) {
  const { header } = row;
  if (!header) return;
  const columns = columnsOf(header, reading.style);
  const section = sectionRole(reading, row);
  const text = columns.get("text");
  const mixed = section === "results" || columns.has("decision") && columns.has("action");
  for (const role of ["action", "decision"]) {
    const column = columns.get(role);
    const cell = column === void 0 ? void 0 : row.cells[column];
    if (!cell) continue;
    const numbered = isItemNumber(cell.words) && text !== void 0;
    const told = numbered ? row.cells[text] : cell;
    if (!told) continue;
    for (const piece of piecesOf(told)) {
      const asDecision = role === "decision" && !(mixed && !SETTLED2.test(piece.words));
      if (asDecision && piece.words.length > 200 && !SETTLED2.test(plainText(piece.words))) continue;
      if (asDecision) addDecision2(row, piece, reading, facts);
      else
        for (const task of tasksOfEntry(piece.words, reading.known)) addTask(row, piece, task, reading, facts);
    }
  }
}
var BREAK = /<br\s{0,3}\/?>|<\/?(?:p|li|ul|ol)\b[^<>]{0,200}>/gi;
var NOTHING2 = /^(?:n\/?a|none|nothing|tbd|[-–—]*)\.?$/i;
function piecesOf(cell) {
  const pieces = [];
  let from = 0;
  const take = (to) => {
    const part = cell.words.slice(from, to);
    const lead = part.length - part.replace(/^[\s•*-]+/, "").length;
    const words = part.slice(lead).trimEnd();
    if (words !== "" && !NOTHING2.test(plainText(words)))
      pieces.push({ start: cell.start + from + lead, end: cell.start + from + lead + words.length, words });
  };
  for (const match of cell.words.matchAll(BREAK)) {
    take(match.index);
    from = match.index + match[0].length;
  }
  take(cell.words.length);
  return pieces;
}
function addDecision2(passage, place, reading, facts, told = passage) {
  const text = withoutItemNumber(bareTask(place.words));
  if (!/\p{L}/u.test(text)) return;
  facts.taken.add(passage);
  facts.decisions.push({
    line: reading.outline.places.lineAt(place.start),
    span: reading.outline.places.span(place.start, place.end),
    evidence: evidenceAt(
      reading,
      passage.kind === "row" ? "results/decision-in-row" : "results/settled",
      place.start,
      place.end
    ),
    text,
    outcome: /\b(?:den(?:ied|y)|rejected|failed)\b/i.test(told.words) ? "rejected" : outcomeOf(told === passage ? text : told.words),
    marker: "explicit",
    reason: null,
    votes: votesIn(told),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(place.words)
  });
}
function addTask(passage, place, task, reading, facts) {
  if (!/\p{L}/u.test(task.text)) return;
  facts.taken.add(passage);
  facts.actionItems.push({
    line: reading.outline.places.lineAt(place.start),
    span: reading.outline.places.span(place.start, place.end),
    evidence: evidenceAt(
      reading,
      passage.kind === "row" ? "results/task-in-row" : "results/task",
      place.start,
      place.end
    ),
    owners: task.owners,
    text: plainText(task.text),
    marker: "explicit",
    reason: null,
    status: "open",
    statusWords: null,
    carriedOver: false,
    listLine: null,
    renewed: false,
    due: dueDateIn(task.text, reading.date),
    agendaLine: topicOf(reading, facts, passage)?.line ?? null,
    references: referencesIn(place.words),
    mark: null,
    detail: []
  });
}

// importers/markdown/recognisers/order.ts
var RECOGNISERS = [
  participants,
  chores,
  agenda,
  questions,
  results,
  actionItems,
  decisions,
  inferredActionItems,
  inferredDecisions
];

// importers/markdown/read-markdown.ts
var markdown = {
  name: "markdown",
  recognises(source) {
    if (source.style !== null && conventionNamed(source.style)) return 1;
    return /\.(?:md|markdown)$/i.test(source.file) ? 0.9 : 0.3;
  },
  read: readMarkdown
};
var OPENS = /^(?:\[[ xX]\]\s|\*{0,2}\d{1,4}\.\d{1,3}(?:\.\d{1,3})?\*{0,2}\s{0,3}[—–:|-]|=+>|-+>|→|\*{0,2}_?\\?@[A-Za-z0-9]|[*_~(]{0,3}(?:AIs?|TODO|ToDo|Todo|Action [Ii]tem|ACTION|Decision|Resolution|Question|Q\d{0,2}|A)\b[\s*_]{0,3}(?:[:@*]|$))/;
function readMarkdown(source) {
  const diagnostics = [];
  const { file, text } = source;
  const known = source.style === null ? detectConvention(text) : conventionNamed(source.style);
  const convention = known ?? generic;
  const style = styleOf(convention);
  const bold = usesBoldHeadings(text, convention.agenda.includes("bold-lines")) ? "headings" : "words";
  const choreLine = style.leadIns.get("chores");
  const opens = (line) => OPENS.test(line) || (choreLine?.fits(plainWords(line.slice(0, 120))) ?? false);
  const outline = outlineOf(text, opens, bold);
  if (text.trim() === "") {
    diagnostics.push({
      code: "empty-file",
      severity: "info",
      message: "There is nothing in this file.",
      file,
      span: null
    });
    return { style: convention.name, meetings: [], diagnostics };
  }
  const folders = file.split("/").slice(0, -1);
  const sections = sectionsOf(outline, style, plainWords(folders[0] ?? ""));
  const parts = meetingsIn(file, outline, sections, style, diagnostics);
  if (parts.length === 0) {
    diagnostics.push({
      code: "no-meeting",
      severity: "info",
      message: "No day was found in front matter, headings, text or file name: this is not read as minutes.",
      file,
      span: null
    });
  } else if (known === null) {
    diagnostics.push({
      code: "unknown-convention",
      severity: "info",
      message: "No known convention fits this file; it was read by the generic one. Name one as `style` in minutegraph.yml.",
      file,
      span: null
    });
  }
  const meetings = parts.map((part) => readMeeting(file, part, outline, sections, style, diagnostics));
  return { style: convention.name, meetings, diagnostics };
}
function readMeeting(file, part, outline, sections, style, diagnostics) {
  const reading = {
    file,
    outline,
    sections,
    style,
    date: part.date,
    passages: part.passages,
    known: /* @__PURE__ */ new Set()
  };
  const facts = emptyFacts();
  for (const recogniser of RECOGNISERS) recogniser.recognise(reading, facts);
  diagnostics.push(...facts.diagnostics);
  const [first] = part.passages;
  const last = part.passages.at(-1);
  const start = first?.start ?? 0;
  const end = last ? Math.max(last.end, last.treeEnd) : outline.text.length;
  return {
    date: part.date,
    dateFrom: part.dateFrom,
    nameDate: part.nameDate,
    title: part.title,
    held: isHeld(part, style, facts.actionItems.length + facts.decisions.length),
    span: outline.places.span(start, Math.max(start, end)),
    participants: facts.participants,
    excused: facts.excused,
    chores: inOrder(facts.chores),
    agenda: inOrder(facts.agenda),
    actionItems: inOrder(facts.actionItems),
    decisions: inOrder(facts.decisions),
    questions: inOrder(facts.questions),
    lists: inOrder(facts.lists)
  };
}
function inOrder(facts) {
  return [...facts].sort((a, b) => a.line - b.line);
}
function isHeld(part, style, results2) {
  if (results2 > 0) return true;
  const words = part.passages.filter((passage) => passage.words.trim() !== "");
  if (words.length > 8) return true;
  return !words.some((passage) => passage.words.length < 200 && style.notHeld.fits(plainWords(passage.words)));
}

// importers/registry.ts
var IMPORTERS = [ircImporter, markdown];
function readMinutes(source) {
  try {
    return importerOf(source).read(source);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return {
      style: "unread",
      meetings: [],
      diagnostics: [
        {
          code: "reader-failed",
          severity: "error",
          message: `This file could not be read (${reason}). Please report it.`,
          file: source.file,
          span: null
        }
      ]
    };
  }
}
function importerOf(source) {
  const named = IMPORTERS.find((importer) => importer.name === source.style);
  if (named) return named;
  const [first, ...others] = IMPORTERS.map((importer) => ({ importer, sure: importer.recognises(source) }));
  if (!first) throw new Error("no importers");
  return others.reduce((best, next) => next.sure > best.sure ? next : best, first).importer;
}

// eval/read-corpus.ts
function readFile(corpus, file, options = { explain: false }) {
  const text = readFileSync3(join2(corpus, file), "utf8");
  const folder = file.split("/")[0] ?? "";
  return readMinutes({ file, text, style: null }).meetings.map(
    (meeting) => extractedFrom(file, folder, meeting, options)
  );
}
function filesIn(corpus) {
  return readdirSync2(corpus, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(?:md|markdown|log|txt)$/i.test(entry.name)).filter((entry) => !/^(?:readme|license|contributing|source\.txt)|template/i.test(entry.name)).map((entry) => relative(corpus, join2(entry.parentPath, entry.name)).split(sep).join("/")).sort();
}

// eval/pairing.ts
function pair(labels, found, slack, wordsOf2) {
  const candidates = [];
  for (const label2 of labels) {
    for (const one of found) {
      const off = Math.abs(label2.line - one.line);
      if (off <= slack)
        candidates.push({
          label: label2,
          found: one,
          off,
          likeness: likeness(wordsOf2.label(label2), wordsOf2.found(one))
        });
    }
  }
  candidates.sort((a, b) => a.off - b.off || b.likeness - a.likeness);
  const usedLabels = /* @__PURE__ */ new Set();
  const usedFound = /* @__PURE__ */ new Set();
  const pairs = [];
  for (const candidate of candidates) {
    if (usedLabels.has(candidate.label) || usedFound.has(candidate.found)) continue;
    usedLabels.add(candidate.label);
    usedFound.add(candidate.found);
    if (!isOptional(candidate.label)) pairs.push([candidate.label, candidate.found]);
  }
  return {
    pairs,
    missed: labels.filter((label2) => !usedLabels.has(label2) && !isOptional(label2)),
    spurious: found.filter((one) => !usedFound.has(one))
  };
}
var isOptional = (label2) => label2.optional === true || label2.repeat === true;
function wordsOf(text) {
  return text.replace(/\]\([^)]*\)/g, "]").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function likeness(a, b) {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length + right.length === 0) return 1;
  const counts = /* @__PURE__ */ new Map();
  for (const word of right) counts.set(word, (counts.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of left) {
    const rest = counts.get(word) ?? 0;
    if (rest === 0) continue;
    counts.set(word, rest - 1);
    shared++;
  }
  return 2 * shared / (left.length + right.length);
}
function normalised(name) {
  return name.replace(/^@/, "").trim().toLowerCase();
}
function sameNames(a, b) {
  const [left, right] = [new Set(a.map(normalised)), new Set(b.map(normalised))];
  return left.size === right.size && [...left].every((name) => right.has(name));
}

// eval/score.ts
function scoreOf(labels, meetings) {
  const scorer = new Scorer();
  for (const label2 of labels) scorer.add(label2, joined2(meetings.get(label2.file) ?? []));
  return { files: labels.length, tallies: scorer.tallies, misses: scorer.misses };
}
function joined2(parts) {
  const [first] = parts;
  return {
    date: first?.date ?? "",
    group: first?.group ?? "",
    participants: first?.participants ?? [],
    chores: parts.flatMap((part) => part.chores),
    agenda: parts.flatMap((part) => part.agenda),
    actionItems: parts.flatMap((part) => part.actionItems),
    decisions: parts.flatMap((part) => part.decisions),
    questions: parts.flatMap((part) => part.questions)
  };
}
var LIKE_ENOUGH = 0.8;
var Scorer = class {
  tallies = /* @__PURE__ */ new Map();
  misses = [];
  add(label2, found) {
    this.#attribute("date", found.date === (label2.date ?? ""));
    if (label2.group !== null) this.#attribute("group", normalised(found.group) === normalised(label2.group));
    this.#names("participants", label2.file, label2.participants, found.participants);
    this.#names("chores", label2.file, choresOf(label2.chores), choresOf(found.chores));
    this.#agenda(label2, found);
    this.#actionItems(label2, found);
    this.#decisions(label2, found);
    this.#questions(label2, found);
  }
  #agenda(label2, found) {
    const result = pair(label2.agenda, found.agenda, 1, {
      label: (item) => item.title,
      found: (item) => item.title
    });
    this.#kind("agenda", label2.file, result, (item) => item.title);
    for (const [right, given] of result.pairs) {
      this.#attribute(
        "agenda.title",
        likeness(right.title, given.title) >= LIKE_ENOUGH,
        `${label2.file}:${right.line} title "${given.title}" should be "${right.title}"`
      );
      this.#attribute(
        "agenda.owners",
        sameOwners(right, given),
        `${label2.file}:${right.line} agenda owners [${given.owners.join()}] should be [${right.owners.join()}]`
      );
      this.#attribute("agenda.minutes", same(right, given, "minutes"), `${label2.file}:${right.line} minutes`);
    }
  }
  #actionItems(label2, found) {
    const result = pair(label2.actionItems, found.actionItems, 0, {
      label: (item) => item.text,
      found: (item) => item.text
    });
    this.#kind("actionItems", label2.file, result, (item) => `(${item.marker}) ${item.text}`);
    this.#byMarker("actionItems", result);
    for (const [right, given] of result.pairs) {
      const at = `${label2.file}:${right.line}`;
      const like = likeness(right.text, given.text) >= LIKE_ENOUGH || right.alt !== void 0 && likeness(right.alt, given.text) >= LIKE_ENOUGH;
      this.#attribute(
        "actionItems.owners",
        sameOwners(right, given),
        `${at} owners [${given.owners.join()}] should be [${right.owners.join()}]`
      );
      this.#attribute("actionItems.text", like, `${at} text "${given.text}" should be "${right.text}"`);
      for (const key of ["status", "marker", "carriedOver", "due", "agendaLine"]) {
        const name = key === "agendaLine" ? "agenda" : key;
        this.#attribute(
          `actionItems.${name}`,
          same(right, given, key),
          `${at} ${key} ${String(given[key])} should be ${String(right[key])}`
        );
      }
    }
  }
  #decisions(label2, found) {
    const result = pair(label2.decisions, found.decisions, 1, {
      label: (item) => item.text,
      found: (item) => item.text
    });
    this.#kind("decisions", label2.file, result, (item) => `(${item.marker}) ${item.text}`);
    this.#byMarker("decisions", result);
    for (const [right, given] of result.pairs) {
      this.#attribute(
        "decisions.outcome",
        same(right, given, "outcome"),
        `${label2.file}:${right.line} outcome ${given.outcome} should be ${right.outcome}`
      );
    }
  }
  #questions(label2, found) {
    const result = pair(label2.questions, found.questions, 0, {
      label: (item) => item.text,
      found: (item) => item.text
    });
    this.#kind("questions", label2.file, result, (item) => item.text);
    for (const [right, given] of result.pairs) {
      this.#attribute(
        "questions.askers",
        sameNames(right.askers, given.askers),
        `${label2.file}:${right.line} askers [${given.askers.join()}]`
      );
    }
  }
  #names(kind, file, labelled, found) {
    const [right, given] = [new Set(labelled.map(normalised)), new Set(found.map(normalised))];
    const tally = this.#tally(kind);
    for (const name of right) {
      if (given.has(name)) tally.found++;
      else {
        tally.missed++;
        this.misses.push(`${file} missed ${kind}: ${name}`);
      }
    }
    for (const name of given) {
      if (right.has(name)) continue;
      tally.spurious++;
      this.misses.push(`${file} spurious ${kind}: ${name}`);
    }
  }
  #kind(kind, file, result, words) {
    this.#count(kind, result.pairs.length, result.spurious.length, result.missed.length);
    for (const one of result.missed) this.misses.push(`${file}:${one.line} missed ${kind}: ${words(one)}`);
    for (const one of result.spurious) this.misses.push(`${file}:${one.line} spurious ${kind}: ${words(one)}`);
  }
  /** What was found counts under the label's marker; what should not have been, under its own. */
  #byMarker(kind, result) {
    for (const marker2 of ["explicit", "inferred"]) {
      const of = (item) => item.marker === marker2;
      const pairs = result.pairs.filter(([label2]) => of(label2)).length;
      this.#count(
        `${kind}.${marker2}`,
        pairs,
        result.spurious.filter(of).length,
        result.missed.filter(of).length
      );
    }
  }
  #count(kind, found, spurious, missed) {
    const tally = this.#tally(kind);
    tally.found += found;
    tally.spurious += spurious;
    tally.missed += missed;
  }
  #attribute(name, right, miss) {
    const tally = this.#tally(name);
    tally.asked++;
    if (right) tally.right++;
    else if (miss !== void 0) this.misses.push(miss);
  }
  #tally(name) {
    let tally = this.tallies.get(name);
    if (!tally) this.tallies.set(name, tally = { found: 0, spurious: 0, missed: 0, right: 0, asked: 0 });
    return tally;
  }
};
function choresOf(chores2) {
  return chores2.flatMap((chore2) => chore2.people.map((who) => `${chore2.role} ${normalised(who)}`));
}
function same(label2, found, key) {
  const right = [label2[key], ...label2.either && key in label2.either ? [label2.either[key]] : []];
  return right.some((value) => (value ?? null) === (found[key] ?? null));
}
function sameOwners(label2, found) {
  if (sameNames(label2.owners, found.owners)) return true;
  const other = label2.either?.["owners"];
  return Array.isArray(other) && sameNames(other.map(String), found.owners);
}
function ratesOf(tally) {
  const ratio = (part, whole2) => whole2 === 0 ? 1 : part / whole2;
  const precision = ratio(tally.found, tally.found + tally.spurious);
  const recall = ratio(tally.found, tally.found + tally.missed);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : 2 * precision * recall / (precision + recall)
  };
}

// eval/main.ts
function main(words) {
  const [first, second, third] = words.filter((word) => !word.startsWith("--"));
  if (first === "compare" && second && third) {
    console.log(printDifference(compareRuns(second, third)));
    return 0;
  }
  if (first === "extract" && second) {
    for (const file of filesIn(second)) {
      for (const meeting of readFile(second, file, { explain: true })) console.log(JSON.stringify(meeting));
    }
    return 0;
  }
  if (!first || !second) {
    console.error(
      "usage: npm run eval -- LABELS_DIR CORPUS_DIR [--misses]\n       npm run eval -- extract CORPUS_DIR\n       npm run eval -- compare OLD.jsonl NEW.jsonl"
    );
    return 2;
  }
  for (const set of setsIn(first, second)) {
    console.log(
      printScore(
        set.name,
        scoreOf(set.labels, meetingsOf(set.corpus, set.labels)),
        words.includes("--misses")
      )
    );
  }
  return 0;
}
function meetingsOf(corpus, labels) {
  return new Map(
    labels.map((label2) => [
      label2.file,
      existsSync(join3(corpus, label2.file)) ? readFile(corpus, label2.file) : []
    ])
  );
}
function setsIn(labelsDir, corpusDir) {
  const folders = readdirSync3(labelsDir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  if (folders.length === 0) return [{ name: corpusDir, labels: labelsIn(labelsDir), corpus: corpusDir }];
  return folders.map(({ name }) => ({
    name,
    labels: labelsIn(join3(labelsDir, name)),
    corpus: join3(corpusDir, name)
  }));
}
function printScore(name, score, withMisses) {
  const percent = (share) => (100 * share).toFixed(1).padStart(5);
  const lines = [`${name}: ${score.files} files`];
  for (const [kind, tally] of [...score.tallies].sort(([a], [b]) => a.localeCompare(b))) {
    if (tally.asked > 0)
      lines.push(
        `  ${kind.padEnd(24)} right ${percent(tally.right / tally.asked)}  (${tally.right} of ${tally.asked})`
      );
    else {
      const { precision, recall, f1 } = ratesOf(tally);
      lines.push(
        `  ${kind.padEnd(24)} F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}  (found ${tally.found}, spurious ${tally.spurious}, missed ${tally.missed})`
      );
    }
  }
  return [...withMisses ? score.misses : [], ...lines].join("\n");
}
process.exitCode = main(process.argv.slice(2));
