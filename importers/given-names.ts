/**
 * Given names that are common in Europe and wherever free software is written. They only help to tell "Kim will ask"
 * from "Documentation will follow"; who is who is resolved elsewhere. Names that are also everyday English or German
 * words (Will, Mark, Grace, May) are left out on purpose.
 */
const GIVEN_NAMES = `
aaron abdul abraham ada adam adrian adriana agnes ahmed alan albert alberto alec alejandro aleksander aleksandra
alessandro alex alexander alexandra alexandre alexei alfred ali alice alicia alina allan amanda amelie amir amit amy
ana anastasia anders andre andrea andreas andrei andrew andrey andrzej andy angela angelika anil anish anita anja anke
ann anna anne annette annika ansgar anthony antje antoine anton antonia antonio antony arash ariane arjun arnaud arne
arno artem arthur arun ashok astrid attila august aurelia axel aydin ayse
balazs bálint barbara bart bastian beata beate beatrice bela ben benedikt benjamin bernard bernd bernhard bert bettina
bianca birgit bjoern björn bob bogdan boris brandon brian brigitte bruno bryan burkhard
cameron camille carina carl carla carlos carmen carol carolin caroline carsten caspar catherine cecilia cedric cem
cemil charles charlotte chris christian christiane christina christine christof christoph christopher claire clara
claude claudia claus clemens clement colin conrad constantin cornelia craig cristina cyril
dagmar damian damien dan dana daniel daniela daniele danny dario darren dave david debbie deepa deepak denis denise
dennis denny derek diana diego dierk dieter dietmar dimitri dinesh dirk dmitri dmitry dominic dominik dominique don
donald dora doreen dorothea douglas duncan dylan
eberhard ebru eckart eddie edgar edith eduard edward eike ekaterina ekin elaine elena eleonora elias elif elisa
elisabeth eliza elizabeth elke ella ellen emanuel emil emily emma emmanuel emre enes enno enrico enzo ercan erdem
erhan eric erica erich erik erika ernst erwin eryk esra esther etienne eugen eugene eva evan evelyn evgeny
fabian fabio fabrice falk fatih fatima federico felicia felicitas felix ferdinand fernando filip finn fiona florence
florian frances francesca francesco francis francisco franck francois françois frank franz fred frederic frederick
frederik frieda frieder friederike friedrich fritz
gabor gabriel gabriela gabriele ganesh gary gavin geoff geoffrey georg george georgios gerald gerard gerd gereon
gerhard gert gesa gesine giacomo gianluca gilbert giles giovanni gisela giulia giuseppe gonzalo gordon gottfried
graham greg gregor gregory greta guido guillaume guillermo gunnar gunter günter guus
hakan halil hana hanna hannah hannes hans hans-peter harald harry harsh hartmut hassan heather hector heidi heike
heiko heiner heinrich heinz helen helena helene helga helmut hendrik henning henri henrik henrike henry herbert
hermann hilde hinrich holger horst howard hubert hugh hugo huseyin
ian ibrahim igor ilona ilya ina ines inga ingo ingolf ingrid irene irina iris isa isaac isabel isabella isabelle
ismail isolde ivan ivana ivo
jaap jack jackson jacob jacques jaime jakob jakub james jan jana jane janek janet janina janis jannes jannik jannis
janosch jared jarek jarosław jason javier jean jeannette jeff jeffrey jelena jelle jenna jennifer jenny jens jeremy
jeroen jerome jesper jessica jesus jette jill jim jimmy jitendra joachim joan joanna joao jochen joe joel joerg johan
johann johanna johannes john johnny jon jonah jonas jonathan joost jordan jörg jorge joscha jose josef joseph
josephine josh joshua jost juan judith juergen julia julian juliane julie julien juliet julius jun jürgen justin
justus jutta
kaan kai kamil karen karim karin karl karla karolina karsten kasper katarina katarzyna kate katharina katherine
kathrin kathy katja katrin kavita kay keith kelly ken kenneth kerem kerstin kevin kilian kim kirsten kirstin klara
klaus knut konrad konstantin konstanze korbinian kristian kristin kristina kristine kristof krzysztof kumar kurt kyle
lakshmi lara larry lars lasse laszlo laura laurence laurent lea leander leif lena lenka lennart leo leon leonard
leonardo leonie leslie levin lewis lia liam lillian lilly lina linda linus lisa liza lorena lorenz lorenzo lothar
louis louise luc luca lucas lucia lucy ludwig luis luisa luise lukas lukasz lutz luuk lydia
maarten maciej madeleine mads magali magda magdalena magnus maik maike maja malte manfred manish manuel manuela marc
marcel marcin marco marcos marcus mareike marek margaret margarita maria marian mariana marianne marie marina mario
marion marita marius mariusz markéta marko markus marlene marlies marta martha martijn martin martina marvin mary
matej matěj mateusz mathias mathieu mathilde mathis matias mats matt matteo matthew matthias matthieu matus matúš
maurice max maxim maxime maximilian maya mechthild mehmet melanie melissa merle mette michał michael michal michel
michelle miguel mika mikael mike mikhail miklos milan milena miles mira miranda miriam mirjam mirko miro miroslav
mohamed mohammad mohammed mohan moira mona monica monika moritz muhammad murat mustafa myriam
nadia nadine nadja nancy natalia natalie natasha nate nathalie nathan naveen neal neha neil nele nelson niall nicholas
nick nicklas niclas nicola nicolai nicolas nicole niels nigel nikhil nikita niklas niko nikola nikolai nikolaj nikolas
nikolaus nils nina noah noel nora norbert norman
olaf ole oleg oleksandr olena olga oliver olivia olivier omar omer onur oscar oskar otto owen ozan
pablo palle pamela paolo pascal patricia patrick patrik paul paula pauline pavel paweł pawel pedro peggy pelle per
peter petr petra phil philip philipp philippa philippe pia pierre pieter pim pinar piotr pooja pranav prashant priya
quentin
rachel radek rafael rahul raimund rainer raj rajesh rajiv ralf ralph ramesh ramon ramona raphael raul ravi raymond
rebecca rebekka regina reiner reinhard reinhold renate renato rene rené ricardo richard rieke rik rita rob robert
roberto robin rodrigo roger rohan rohit roland rolf roman ron ronald ronja ronny rosa rosemarie ross roswitha roxana
roy ruben rudi rüdiger rudolf rudy rui rupert russell ruth ryan
sabine sabrina sachin sally sam samantha sameer samir samira samuel sandra sandro sanjay santiago sara sarah sascha
scott sean sebastian selim selina serge sergei sergej sergey sergio serkan severin shane shannon sharon shawn sheila
shyam sibel signe silas silke silvia silvio simeon simon simona simone sina sofia sofie sonia sonja sönke sophia
sophie sophus stanislav stefan stefanie stefano steffen steffi stella stephan stephane stephanie stephen steve steven
stijn stuart sumit sunil suresh susan susana susanne suzanne sven svenja swantje sybille sybren sylvain sylvia szymon
taavi tamara tamas tania tanja tarek tatiana ted teemu terence teresa tessa thea theo theodor theresa thierry thies
thijs thilo thomas thorben thorsten tiago till tilman tim timo timothy tina tino tjark tobi tobias todd tolga tom
tomas tomasz tommy toni tony torben torge torsten travis trevor tristan tuomas tyler
uday udo ugur ulf uli ulrich ulrike ursula ute uwe
vadim valentin valentina valerie valerio vanessa vasile vasily venkat vera verena veronica veronika victor victoria
vijay vikram viktor viktoria vinay vincent vinzenz vipin vit vitali vivian vivien vladimir vojtech volkan volker
waldemar walter wendy wenzel werner wesley wibke wiebke wilhelm willem william wim winfried wojciech wolf wolfgang
wouter
xavier xenia
yan yann yannick yara yasemin yasin yavuz yolanda yuri yusuf yves yvonne
zach zachary zdenek zeynep zoe zoltan zsolt
`

const NAMES = new Set(GIVEN_NAMES.trim().split(/\s+/))

/** Whether the word, in any case, is a common given name. Of double names ("Jan-Marten") the first part counts. */
export function isGivenName(word: string): boolean {
  const lower = word.toLowerCase()
  return NAMES.has(lower) || (lower.includes('-') && NAMES.has(lower.slice(0, lower.indexOf('-'))))
}

/** "jlfelix": a handle that is made of a few letters and a common given name, too long to end another word by chance. */
export function isHandleOfGivenName(word: string): boolean {
  return [1, 2, 3, 4].some((before) => word.length - before >= 5 && isGivenName(word.slice(before)))
}
