/**
 * Given names that are common in Europe and wherever free software is written. They only help to tell "Kim will ask"
 * from "Documentation will follow"; who is who is resolved elsewhere. Names that are also everyday English or German
 * words (Will, Mark, Grace, May) are left out on purpose.
 */
const GIVEN_NAMES = `
josh matt nate gavin tyler jared wesley cameron alec amit anil anton arun ashok deepa elaine ganesh harsh jitendra kavita lakshmi manish mohan naveen neha nikhil pranav rajiv ramesh rohan rohit sachin sameer sanjay shyam sunil suresh uday venkat vijay vikram vinay vipin aaron abdul ramona jannis matus marvin niclas jarosław johan ansgar antoine astrid attila aurelia aydin ayse balazs bálint beata bela björn burkhard cem cemil cristina dagmar denny dierk ebru edith eike ekin elif eliza emre enes ercan erdem erhan eryk esra fatih felicitas ferdinand frederick frieda frieder gereon gesa gesine gottfried hakan halil hans-peter heiner henrike hinrich horst huseyin ingolf isa ismail isolde jannik jannes jeannette jelle jeroen jette jonah joscha jost jutta kaan kamil karla karolina kerem kilian klara konstanze korbinian kristine lasse leif lennart levin lilly lorena lothar luc luuk mads magali mareike mariusz marita markéta marlies martijn mats mathis maya mehmet merle mette mirjam mona nele nadine nikolaj nikolaus ole oleksandr olena omer onur ozan palle pelle philippa pim pieter pinar quentin raimund reinhold rieke rik ronja rosemarie roswitha ruben rüdiger samira selim selina serkan severin sibel signe silas silke simeon sönke sophus stanislav steffi stijn svenja swantje sybren taavi tarek teemu thijs till tjark tolga torge torsten tuomas ugur valerio vasile vit vojtech volkan wibke wiebke wim wouter yasemin yavuz yasin zdenek zeynep zsolt abraham adam adrian adriana agnes ahmed alan albert alberto alejandro aleksander aleksandra alessandro alex alexander alexandra alexandre alexei
alfred ali alice alicia alina allan amanda amelie amir amy ana anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelika anish anita anja anke
ann anna anne annette annika anthony antje anton antonia antonio antony arash ariane arjun arne arno arnaud arthur artem astrid august axel barbara bart bastian beate beatrice ben
benedikt benjamin bernard bernd bernhard bert bettina bianca birgit bjoern björn bob bogdan boris brandon brian brigitte bruno bryan camille carina carl carla carlos carmen carol carolin
caroline carsten caspar catherine cecilia cedric charles charlotte chris christian christiane christina christine christof christoph christopher claire clara claude claudia claus clemens
clement colin conrad constantin cornelia craig cyril damian damien dan dana daniel daniela daniele danny dario darren dave david debbie deepak denis denise dennis derek diana diego dieter dietmar dimitri
dinesh dirk dmitri dmitry dominic dominik dominique don donald dora doreen dorothea douglas duncan dylan eberhard eckart eddie edgar eduard edward eike ekaterina elaine elena eleonora elias elisa elisabeth
elizabeth elke ella ellen emanuel emil emily emma emmanuel enno enrico enzo eric erica erich erik erika ernst erwin esther etienne eugen eugene eva evan evelyn evgeny fabian fabio fabrice falk fatima
federico felicia felix fernando filip finn fiona florence florian frances francesca francesco francis francisco franck francois françois frank franz fred frederic frederik friederike friedrich fritz gabor
gabriel gabriela gabriele gary gavin geoff geoffrey georg george georgios gerald gerard gerd gerhard gert giacomo gianluca gilbert giles giovanni gisela giulia giuseppe gonzalo gordon graham greg gregor gregory
greta guido guillaume guillermo gunnar gunter günter guus hana hannah hannes hanna hans harald harry hartmut hassan heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henning
henri henrik henry herbert hermann hilde holger howard hubert hugh hugo ian ibrahim igor ilona ilya ina ines inga ingo ingrid irene irina iris isaac isabel isabella isabelle ivan ivana ivo jaap jack jackson
jacob jacques jaime jakob jakub james jan jana jane janek janet janina janis janosch jared jarek jason javier jean jeff jeffrey jelena jenna jennifer jenny jens jeremy jerome jesper jessica jesus jill jim jimmy joachim joan
joanna joao jochen joe joel joerg johan johann johanna johannes john johnny jon jonas jonathan joost jordan jorge jörg jose josef joseph josephine joshua juan judith julia julian juliane julie julien juliet julius jun
jürgen juergen justin justus kai karen karim karin karl karla karsten kasper katarina katarzyna kate katharina katherine kathrin kathy katja katrin kay keith kelly ken kenneth kerstin kevin kim kirsten
kirstin klaus knut konrad konstantin kristian kristin kristina kristof krzysztof kumar kurt kyle lara larry lars laszlo laura laurent laurence lea leander lena lenka leo leon leonard leonardo leonie leslie lewis lia liam
lillian lina linda linus lisa liza lorenz lorenzo lothar louis louise luca lucas lucia lucy ludwig luis luisa luise lukas lukasz lutz lydia maarten maciej madeleine magda magdalena magnus maik maike maja
malte manfred manuel manuela marc marcel marcin marco marcos marcus marek margaret margarita maria marian mariana marianne marie marina mario marion marius marko markus marlene marta martha martin
martina marvin mary mateusz mathias mathieu mathilde matias matej matěj matteo matthew matthias matthieu matus matúš maurice max maxim maxime maximilian mechthild melanie melissa michael michal michał michel michelle
miguel mika mikael mike mikhail miklos milan miles milena mira miranda miriam miro miroslav mirko mohamed mohammad mohammed moira monica monika moritz muhammad murat mustafa myriam nadia nadine nadja nancy natalia natalie natasha
nathan nathalie neal neil nelson niall nicholas nicklas nick nicola nicolai nicolas nicole niels nigel nikita niklas niko nikola nikolai nikolas nils nina noah noel nora norbert norman olaf oleg olga oliver olivia olivier
omar oscar oskar otto owen pablo pamela paolo pascal patricia patrick patrik paul paula pauline pavel pawel paweł pedro peggy per peter petra petr phil philip philipp philippe pia pierre piotr pooja prashant priya
rachel radek rafael rahul rainer raj rajesh ralf ralph ramon raphael raul ravi raymond rebecca regina reiner reinhard rene renate renato rené rebekka ricardo richard rik rita rob robert roberto robin rodrigo roger roland rolf
roman ron ronald ronny rosa ross roxana roy rudi rudolf rudy rui rupert russell ruth ryan sabine sabrina sally sam samantha samir samuel sandra sandro sanjay santiago sara sarah sascha scott sean sebastian selina serge
sergei sergej sergey sergio shane shannon sharon shawn sheila silke silvia silvio simon simona simone sina sofia sofie sonia sonja sophia sophie stefan stefanie stefano steffen stella stephan stephane stephanie
stephen steve steven stuart sumit sunil susan susana susanne suzanne sven svenja sybille sylvia sylvain szymon tamara tamas tania tanja tatiana ted teresa terence tessa thea theo theodor theresa thierry thies thilo thomas thorben thorsten
tiago till tilman tim timo timothy tina tino tobias tobi todd tom tomas tomasz tommy toni tony torben torsten travis trevor tristan udo ulf uli ulrich ulrike ursula ute uwe vadim valentin valentina valerie vanessa vasily vera
verena veronica veronika victor victoria viktor viktoria vincent vinzenz vitali vivian vivien vladimir volker waldemar walter wendy werner wenzel wilhelm willem william wim winfried wojciech wolf wolfgang xavier xenia
yan yann yannick yara yolanda yuri yusuf yves yvonne zach zachary zoe zoltan
`

const NAMES = new Set(GIVEN_NAMES.trim().split(/\s+/))

/** Whether the word, in any case, is a common given name. Of double names ("Jan-Marten") the first part counts. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase()
  return NAMES.has(lower) || (lower.includes('-') && NAMES.has(lower.slice(0, lower.indexOf('-'))))
}
