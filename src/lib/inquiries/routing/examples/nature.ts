/** Texts about miljø/landbruk, written by us: what residents ask and report, and how services are described. */
export const nature = `
Søknadsfrist for produksjonstilskudd
Hvordan søker jeg om avløsertilskudd?
Jordbruket: tilskudd til drenering av dyrka mark
SMIL-tilskudd og regionalt miljøprogram
Tilskudd til nydyrking
Konsesjon ved kjøp av gård
Odel og boplikt på landbrukseiendom
Deling av landbrukseiendom etter jordloven
Driveplikt, jorda ligger brakk
Leie av jord, jordleieavtale
Erstatning for avlingssvikt etter tørken
Erstatning for sau tatt av ulv
Rovdyr i beitet, hvem melder jeg til?
Bjørn er observert
Sauene til naboen går i hagen vår
Løse kyr i veien
Gjerdeplikt mot beite
Beitelag og utmarksbeite
Gjødselplan og spredeareal
Det spres møkk på søndag, stanken er uutholdelig
Husdyrgjødsel renner ut i bekken
Fisk er død i elva
Bekken er hvit og skummer, noen har sluppet ut noe
Forurensning i bekken, det flyter en oljefilm på vannet
Olje i grunnen etter gammel tank
Nedgravd oljetank, må den fjernes?
Støv og støy fra pukkverket
Støy fra bedriften om natta
Luftkvaliteten i byen er dårlig
Vedfyring og røyk fra naboens pipe
Radonmåling
Skadedyr: rotter i hagen
Brunsnegler overalt
Fremmede arter, kjempebjørnekjeks og lupiner langs veien
Parkslirekne på tomta
Hogst av skog inntil hyttefeltet
Skogeier: tilskudd til planting og ungskogpleie
Skogsbilvei og landbruksvei
Hogstmelding og tømmerhogst
Juletrær og vedhogst i kommuneskogen
Skogfond
Elgjakt, fellingstillatelse
Hjortevilt: jeg vil starte et vald
Skadet rådyr ved veien, hvem ringer jeg?
Påkjørt elg
Fallvilt, viltnemnda
Døde fugler på stranda, er det fugleinfluensa?
Måkene angriper folk, kan reiret fjernes?
Grevling under huset
Kråker og duer
Villsvin
Bever har demt opp bekken
Jegerprøven og jegeravgift
Fiskekort og innlandsfiske
Laksefiske i elva, fredning
Lakselus og oppdrettsanlegg
Akvakultur, nytt merd-anlegg i fjorden
Motorferdsel i utmark, dispensasjon for snøscooter
Snøskuterløype
Vannscooter kjører rett ved badegjestene
Kjøring med ATV i utmark
Båndtvang
Hunden til naboen bjeffer hele dagen
Løshund har angrepet sauer
Hund som ikke er i bånd
Katter uten eier
Dyr som vanskjøttes, mager hest uten mat
Mattilsynet og dyrevern
Veterinærvakt, dyrlege
Bier og bikuber, flytting
Naturreservat og verneområde
Allemannsretten: kan grunneier nekte telting?
Sti stengt av grunneier
Strandsone, gjerde stenger for ferdsel
Vannkvalitet i innsjøen, blågrønnalger
Badevannsprøver, er det E. coli ved stranda?
Vassdrag, kantvegetasjon og elveforbygging
Myr og torv
Klimaplan og utslipp av klimagasser
Enøktilskudd, tilskudd til energisparing
Solcelleanlegg og vindkraft i kommunen
Miljøfyrtårn
Plast i havet, strandsøppel og marin forsøpling
Lysforurensning
Giftig bunnslam og forurenset grunn
Jordvern, nedbygging av matjord
Landbruk. Landbrukskontoret behandler søknader om tilskudd, konsesjon og deling og gir veiledning til bønder.
Produksjonstilskudd i jordbruket. Tilskuddet skal bidra til et aktivt og bærekraftig jordbruk.
Skogbruk. Kommunen forvalter tilskudd til skogkultur, veibygging og miljøtiltak i skogen.
Viltforvaltning. Kommunen har ansvar for forvaltning av hjortevilt og småvilt og for ettersøk av skadet vilt.
Motorferdsel i utmark. All motorferdsel i utmark er i utgangspunktet forbudt, men kommunen kan gi tillatelse.
Forurensning. Ved mistanke om utslipp til jord, vann eller luft skal kommunen varsles.
Naturmangfold og naturvern. Kommunen kartlegger naturtyper og forvalter verna områder.
Klima og energi. Kommunens mål er å kutte utslippene med halvparten innen 2030.
Dyrehold og hundehold. Det er båndtvang fra 1. april til 20. august.
Søknad om tilskot til spesielle miljøtiltak i jordbruket
Avløysartilskot ved sjukdom
Kor mange elg kan me felle i år?
Det luktar møk i heile bygda
Nokon har sleppt ut noko i elva, fisken døyr
Rovvilt har teke lam på beite
Hjorten øydelegg engene og hagane
Konsesjon og buplikt ved kjøp av gard
Jakt, fiske og viltstell
Skoglova, skogplanting og hogst
Lause hundar jagar sau
Ureining frå siloen renn ut i bekken
Stort tap av sau på sommerbeite, tilskudd til forebyggende tiltak
Landbruksvikar, veterinærdekning og dyrehelse
Gården skal overdras til neste generasjon
Utslipp fra fabrikken og lukt over hele bygda
There are rats and an injured deer near my house
Det har kommet en revefamilie inn i hagen
En død grevling ligger i veikanten, hvem henter den?
Vi kjørte på et rådyr, og det løp videre
Ørn har tatt lammene våre
Fuglene på vannet er syke og dør
Hunden til naboen går løs og skremmer ungene
En svær hund angrep valpen min
Den bjeffer hele natta
Vi har mus og rotter som bor under verandaen
Maur i veggen og veps på loftet
Snegler spiser opp hele hagen
Det vokser noe giftig langs elva
Bekken er brun og stinker gjødsel
Det ligger et oljelag på sjøen innerst i bukta
Vaskevann fra bedriften renner rett i bekken
Nabobonden sprer møkk helt inntil brønnen vår
Traktoren slipper ut noe i elva
Røyk fra ovnen til naboen siver inn hos oss
Det bråker fra steinknuseren fra klokka seks
Mørke skyer av støv fra massetaket
Kan jeg bade når vannet er grønt?
De hogger ned hele skogen, er det lov?
Hvor kan jeg få tak i ved?
Jeg skal kjøpe et gårdsbruk, må jeg bo der?
Kan jeg skille ut våningshuset fra gården?
Arvet et småbruk, hva er reglene?
Når utbetales tilskuddet, og hva er fristen?
Bonden trenger avløser ved sykdom
Vi vil ha beite i skogen, må vi gjerde inn?
Kyr går i boligfeltet
Kan jeg kjøre scooter til hytta med ved?
Firhjulinger ødelegger myra
Grunneieren har satt opp skilt om at vi ikke får gå der
Får jeg telte ved vannet?
Fiske i elva, hvor kjøper jeg kort?
Hjorten et opp alle eplene mine
Naboen har hest som er mager og står ute i all slags vêr
Nokon har tømt møk i bekken
Eg vil søkja om å fella ein bever
Kor mange dyr kan me ta ut i år på valdet?
Bilane med tømmer øydelegg stien
Ulven er komen att, kven melder me til?
Fellingskvote, bestandsplan, vald og jaktfelt
Skogeiere kan søke om tilskudd til planting og veier
Tilskudd til grøfting, beiting og kulturlandskap
Forvaltning av vann og vassdrag, fisk og villreinen
Klimabudsjett, utslippskutt og klimatilpasning
Biologisk mangfold, svartelista arter og pollinerende insekter
Tilsyn med dyrevelferd og gjødsellager
Nedgravde oljetanker og forurenset jord
Trær på kommunens skogteig skal hogges, hvem bestemmer det?
Det ligger en død hjort i elva
Hvem tar seg av en skadet fugl?
Skuddene fra jaktlaget er tett ved husene
Naboens katter gjør fra seg i sandkassa vår
Bonden pløyer helt ned til bekken
Svart skum på vannet ved utløpet
Får me felle hjort på innmark?
Er det lov å plukke ved i skogen?
Kor mange fellingsløyve blir gjevne i år?
The river is polluted and the fish are dying
A dog is running loose and attacking sheep
Hunting licence for deer and moose, and farm subsidies
Pest control of rats
Elgen står i hagen og er syk
Død grevling i grøfta
Påkjørt rådyr på jordet, hvem ringer jeg?
Vi så spor av ulv og bjørn
Ulven har tatt tre lam
Rotter og mus i hele nabolaget
Måsene hekker på taket
Fuglene ligger døde i fjæra
Det flyter død fisk i elva
Oljefilm på vannet i havna
Melkeaktig vann i bekken nedenfor industrien
Gården sprer møkk så ingen kan ha vinduet åpent
Møkkspredning på søndag
Støv fra steinbruddet legger seg på bilene
Fabrikken støyer om natta
Støy fra skytebanen hele søndagen
Naboen har en skraphandel i hagen med bilvrak og oljefat
Privat tomt full av skrot og gamle biler, kan dere pålegge rydding?
Forsøpling i skogen, tønner og asbest
Svart røyk fra ovnen hos naboen
Noen brenner plast
Plast og garn i strandkanten, kan vi rydde?
Løshund jager sau
Hunden til naboen bjeffer dagen lang
Når er det båndtvang?
Hundemøkk på turveien, eierne plukker den ikke opp
Katteplage, tretti katter uten eier
Naboen sulter hestene
Dyrene står uten vann
Hvor store greiner må naboen finne seg i?
Kan dere felle treet som truer med å falle?
Treet tar all sola, kan kommunen sage det ned?
Den gamle eika, er den vernet?
Hvem kan hogge i kommuneskogen?
Skogsvei og hogstmaskin ødela stien
Ved fra kommunens skog
Kjempebjørnekjeks ved skolen
Kan jeg plukke opp en skilpadde eller frosk?
Salamanderdammen fylles igjen
Kan jeg fiske i vannet uten kort?
Når åpner jakta på elg?
Hvem fordeler fellingstillatelser?
Jegerprøve og skyteprøve
Kjøre scooter til hytta med ved
Kan vi fly drone over reservatet?
Motorferdsel i utmark, dispensasjon og ledsager
Kan kua gå på stranda?
Leie jord av kommunen
Jeg kjøpte gård, må jeg bo der?
Odel, boplikt og konsesjon
Kan jeg dele fra våningshuset?
Avløser når bonden blir syk
Avlingen regnet bort
Tilskudd til drenering og gjerde
Grønn støtte til sau på beite
Frist for gjødselplan
Ny driftsbygning og melkekvote
Bier og bikuber i byen
Floghavre i åkeren
Hvor mye CO2 slipper vi ut?
Klimaråd og støtte til solceller
Luftkvaliteten i sentrum på kalde dager
Radon i boligen, låner dere ut måler?
Gammel oljetank i hagen
Forurenset jord når vi graver
Nydyrking av myr
Fallvilt, ettersøk og kadaver tas hånd om av kommunens mannskap
Bestandsplan, kvoter, vald og jaktfelt
Bønder som har dyr på utmarksbeite, kan få tilskudd til tilsyn og gjerding
Foretak søker om produksjons- og avløsertilskudd to ganger i året
Midlene skal ta vare på kulturlandskapet og hindre gjengroing
Planting, ungskogpleie og skogfond
Kommunen er forurensningsmyndighet og kan gi pålegg om opprydding og tvangsmulkt
Hogst i kantsonen langs bekker krever tillatelse
Vern av arter, naturmangfold og friluftsområder
Det ligg ein daud rev i vegkanten
Ulven har teke sauene
Bekken er heilt kvit
Det luktar møk kvar dag
Hunden til grannen går laus
Kan eg køyra skuter til hytta?
Når er fristen for tilskot til beite?
Naboen har søppel og bilvrak på tunet
Treet fell snart over huset vårt
Kor mange hjort kan me skyta?
Buplikt og konsesjon på gard
Kva gjer de med lupinane?
`;
