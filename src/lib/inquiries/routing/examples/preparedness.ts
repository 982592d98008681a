/** Texts about beredskap, written by us: what residents ask and report, and how services are described. */
export const preparedness = `
Elva stiger fort og er snart inne i kjellerne
Bekken går over sine bredder og tar med seg veien
Flom: hvor får vi sandsekker?
Er det fare for ras etter all nedbøren?
Det går sprekker i bakken over husene, vi er redde for skred
Kvikkleire i området, er det trygt å bo her?
Jordskred har tatt hagen vår
Steinsprang like ved huset
Snøskredfare over boligfeltet, blir vi evakuert?
Når kan vi flytte hjem igjen etter evakueringen?
Strømmen har vært borte i åtte timer, hvor kan vi gå?
Strømbrudd og ingen mobildekning, hvordan ringer vi nødnummer?
Gamle mor har elektrisk oksygen, og strømmen er gått
Hvor er nærmeste tilfluktsrom?
Er tilfluktsrommet i skolen i bruk?
Hva gjør vi hvis sirena går?
Flyalarm og øvelse
Jodtabletter: hvem får, og hvor henter man dem?
Atomulykke, hva skal vi gjøre?
Hva skal vi ha på lager hjemme?
Egenberedskap: hvor mye vann trenger vi per person?
Beredskapslager og matlager
Møteplass ved krise, hvor er den hos oss?
Fikk ikke SMS-varselet om røyken
Hvordan melder jeg meg på befolkningsvarsling?
Nødvarsel på mobilen kom ikke fram
Brann i industriområdet, svart røyk over byen
Det lukter brent i hele nabolaget
Er det farlig røyk? Skal vi holde oss inne?
Kan vi fyre opp bål nå, eller er det bålforbud?
Bålforbudet, gjelder det grilling på stranda?
Skogbrann og lyngbrann
Brenning av bråte, må det meldes til brannvesenet?
Når kommer feieren?
Feieren har ikke vært her på tre år
Kan feieren sjekke peisen før vi fyrer?
Pipebrann i fjor, trenger vi ny kontroll?
Tilsyn med fyringsanlegg
Røykvarsler og slokkeapparat, hva er kravet?
Rømningsvei i utleieleilighet
Brannfarlig lager og gassbeholdere i kjelleren
Fyrverkeri: hvor er det forbudt?
Salg av fyrverkeri og tillatelse
Fyrverkeri skremmer hundene, kan det forbys?
Nabo brenner avfall i tønne
Brannvesenet: besøk av barnehagen
Bli deltidsbrannmann
Brannøvelse på institusjon
Storm: et tre ligger over strømledningen
Taket blåste av under orkanen
Ekstremvær, farevarsel rødt nivå, hva betyr det?
Skulle ikke kommunen ha varslet om uværet?
Lyn slo ned
Dambrudd og flomsoner
Kriseledelse og beredskapsplan
Risiko- og sårbarhetsanalyse
Psykososialt kriseteam etter dødsulykken
Et barn er savnet, kan vi hjelpe å lete?
Pandemi og smittevernråd
Dataangrep på kommunen, er opplysningene mine på avveier?
Trussel mot skolen, er det trygt å sende barna?
Drone over kraftstasjonen
Mistenkelig gjenstand
Oljeutslipp på sjøen, hvem rydder?
Akutt forurensning og lekkasje av kjemikalier
Gasslekkasje, vi ble bedt om å forlate huset
Stengt vei på grunn av ras, hvordan får de eldre hjelp?
Isgang i elva
Grunnvann og setninger
Nødstrøm, aggregat til sykehjemmet
Samfunnssikkerhet og beredskap. Kommunen skal være forberedt på å håndtere uønskede hendelser og ivareta innbyggernes trygghet.
Egenberedskap. Vær forberedt på å klare deg selv i en uke. Ha vann, mat, varme, medisiner og en radio med batterier.
Tilfluktsrom. Kommunen har offentlige tilfluktsrom som skal kunne klargjøres på kort tid.
Brannvern og feiing. Brann- og redningstjenesten feier skorsteiner og fører tilsyn med ildsteder.
Varsling. Kommunen kan varsle innbyggerne på SMS og talemelding ved akutte hendelser.
Flom og skred. Følg med på varsler og sikre eiendommen din i god tid.
Jodtabletter. Barn, unge, gravide og ammende bør ha jodtabletter hjemme.
Bålbrenning. I perioden 15. april til 15. september er det forbudt å gjøre opp ild i eller ved skog.
Bekymringsmelding om brannfare. Meld fra dersom du er bekymret for brannsikkerheten i et bygg.
ROS-analyse, beredskapsråd og øvelser. Kommunen øver jevnlig sammen med politi og frivillige.
Kriseteamet hjelper deg som har opplevd en ulykke, brå død eller annen alvorlig hendelse
Heilskapleg risiko- og sårbarheitsanalyse
Elva går snart over breidda, kva gjer me?
Straumen er vekke i heile bygda
Når kjem feiaren til oss?
Er det lov å brenna bråte no?
Kvar er tilfluktsrommet vårt?
Me er redde for at skråninga skal rasa ut
Fekk ikkje varsel då det brann
Kva skal eg ha i beredskapslageret heime?
Eigenberedskap: ver førebudd på straumbrot og stengde vegar
Brannvern: sjekk røykvarslaren og hald rømmingsvegane opne
Kommunen har sett krisestab etter uvêret
Vi er isolert etter at veien ble tatt av flommen
Sårbare innbyggere uten strøm og telefon
Vannstanden stiger, båtene sliter seg og sjøen slår inn i naustene
Springflo og stormflo, hvor høyt går vannet?
Hvor kan vi lade telefonen og få varme når alt er svart?
Krig, sabotasje og totalforsvar: hva gjør kommunen?
Frivillige, sivilforsvaret og Røde Kors i beredskapen
Branntilsyn, brannsikkerhet og meldeplikt ved overnatting
The river is flooding and we need sandbags, where is the shelter?
Vannet i elva er fem centimeter fra terskelen vår
Det renner stein og leire ned lia bak huset
Vi hørte et drønn, og nå er det en stor sprekk i plenen
Det kommer masse røyk fra fabrikken, og vi har små barn
Hele dalen er mørk, og telefonen virker ikke
Oksygenmaskinen går på batteri, hvor lenge varer det uten strøm?
Kjelleren er full, og det bare øker på
Båten min og brygga har slitt seg i stormen
Taket på naboen flyr rundt
Må vi ut av huset i natt?
Er det trygt å dra hjem nå?
Hva gjør vi hvis det blir krig?
Hvor løper vi hvis flyalarmen går?
Hva bør jeg ha i skapet hvis butikkene stenger?
Har jeg krav på jod?
Vi fikk ingen melding, men naboene gjorde det
Kan jeg få varsler på engelsk?
Mobilen ulte, men jeg skjønte ikke hva det var
Pipa vår er sotete, og det ryker inn i stua
Er det lov å bruke ovnen når det er anmerkning?
Må vi være hjemme når dere feier?
Fikk lapp i døra om at noen skal se på ovnen
Jeg har peis på hytta, blir den også sjekket?
Kan jeg ta bål i hagen til sankthans?
Brenne kvist på jordet, hvem sier jeg fra til?
Tørt som knusk, og folk griller i skogen
Vi skal sende opp raketter, trenger vi lov?
Blokka har låste branndører
Det står sykler og møbler i trapperommet, rømningsveien er sperret
Bor i en leilighet uten røykvarsler
Ein stor stein har losna over huset vårt
Er det fare for ras her no?
Straumen kom aldri att etter uvêret
Kva gjer me om vegen blir stengd i fleire dagar?
Feiaren har ikkje vore her, men me betaler likevel
Får me tenna bål i påska?
Kven tek seg av dei som er åleine når alt ligg nede?
Råd til innbyggerne ved krise: følg med på radio og nettsider
Kommunal kriseledelse, evakuering, pårørendesenter og innkvartering
Du får tekstmelding når liv og helse er i fare
Ekstremvær, bortfall av kraft, tele og nett
Beredskapsplikt, sivilbeskyttelsesloven og krisehåndtering
Tilsyn og feiing utføres av brannforebyggere etter risiko
Brannvesenet, utrykning og brannstasjon
Ildsted, skorstein, sotskade og fyringsforbud
Sandsekker, flomvern og sikring av bekker
Rasutsatt, skredvarsel og geolog
Hjertestarter: hvor henger den nærmeste?
Cyberangrep, datasystemene ligger nede
Ulykke, savnet, leteaksjon og krisehjelp
Må jeg være hjemme når feieren kommer?
Hvorfor betaler jeg feieavgift når feieren ikke har vært her?
Vi bruker ikke ovnen, må vi likevel ha tilsyn?
Hvor ofte skal pipa feies?
Hvordan varsler dere oss hvis noe skjer?
Hvor er samlingsplassen vår hvis strømmen blir borte lenge?
Bekken har tatt hele hagen, og det raser fortsatt
Er bålforbudet opphevet etter regnet?
Kor mykje mat og vatn bør me ha heime?
Rådet for sivil beredskap og øvelse i kommunen
What should I do in an emergency or a power cut?
There is smoke and fire nearby, do we have to evacuate?
Chimney sweep and fire safety
Landslide and flood warning
Hva betyr det når sirenen uler?
Alarmen på taket gikk tre ganger i natt
Jeg fikk et nødvarsel på telefonen, er det en øvelse?
Hva må jeg ha hjemme hvis strømmen blir borte en uke?
Radio, stearinlys og vannkanner i lageret
Hvor kan vi lade telefonen når strømmen er borte?
Mobilnettet er nede, hvordan ringer vi 113?
Hvor møter vi opp når bygda evakueres?
Hvem henter de gamle når veien er stengt?
Er huset vårt i faresonen for flom?
Vannet i elva stiger, og det er ti centimeter igjen
Bekken går over og inn i stua
Kan vi få sandsekker?
Steiner løsner fra fjellet over husene
Det går små ras hver gang det regner
Snøen henger over husene, er det skredfare?
Sprekk i bakken bak låven, det er leire her
Hvem måler om fjellet beveger seg?
Takplater blåser rundt, og et tre har falt over strømlinja
Båten har slitt seg og driver i havna
Jeg ser røyk fra åsen
Det brenner i lyngen, og naboene er redde
Kan jeg brenne kvist og løv?
Er det lov å tenne bål på stranda?
Sankthansbål: hvem sier vi fra til?
Kan jeg sende opp rakett nyttårsaften?
Er det bålforbud nå?
Feieren har ikke vært her på to år
Feieren sier pipa må utbedres
Vi har fått ny ovn, må den meldes?
Sot, sprekker og brann i pipa
Røykvarsleren hyler uten grunn
Hvor mange slokkeapparater skal vi ha i hytta?
Brannkontroll hjemme hos eldre
Rømningsvei i blokka er stengt av sykler
Kan brannvesenet vise bilen til barnehagen?
Hvordan blir jeg deltidsbrannmann?
Kjemikalier har rent ut etter en trailer som veltet
Det lukter gass i oppgangen
Jodtabletter for barn og gravide
Hva gjør kommunen hvis det blir krig?
Hvor får jeg informasjon når nettet er nede?
Er dataangrepet på kommunen under kontroll?
Frivillige som vil hjelpe under leting
Sauen og hestene våre, hvor kan de være under flommen?
Pårørende etter ulykken, hvem ringer vi?
Redningsselskapet, Sivilforsvaret og Røde Kors
Kriseledelsen øver to ganger i året
Helhetlig risiko- og sårbarhetsanalyse
Planen beskriver varsling, evakuering, mottak og informasjon til innbyggerne
Enhver bør kunne klare seg selv en uke uten strøm og vann
Ved bortfall av strøm og ekom åpnes møteplasser der du får hjelp
Kommunens kriseteam gir støtte etter ulykker og dødsfall
Tilsyn og feiing av fyringsanlegg i hus og hytter hvert fjerde år
Brannvesenet rykker ut ved brann, trafikkulykker og akutt forurensning
Åpen ild i skog og mark er forbudt fra 15. april til 15. september
Uønskede hendelser, bortfall av tele og kraft, ekstremvær og pandemi
Arrangører av store konserter må sende plan for sikkerhet
Eier av bygg skal sørge for brannalarm, slokkeutstyr og rømning
Kva tyder sirena?
Elva stig fort
Det rasar stein frå fjellet
Er me i fare for flaum?
Kvar skal me gå om me må ut av huset?
Kva bør me ha heime når straumen går?
Kan eg brenna kvist no?
Når kjem feiaren?
Pipa har sprukke
Ubuden gjest: kven varslar når nettet er nede?
Stormen har teke taket på løa
Kommunen har plan for varsling og evakuering
Kva gjer de for dei gamle når vegen er stengd?
Lyngen brenn
`;
