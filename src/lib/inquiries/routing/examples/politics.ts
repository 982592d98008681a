/** Texts about politikk og innsyn, written by us: what residents ask and report, and how services are described. */
export const politics = `
Når er neste kommunestyremøte?
Kan jeg følge møtet på nett?
Hvor finner jeg saksdokumentene til formannskapet?
Hvem sitter i kommunestyret?
Jeg vil snakke med ordføreren
Hvordan får jeg stilt spørsmål til politikerne?
Kan innbyggere møte opp og si noe i utvalgsmøtet?
Innbyggerforslag: hvor mange underskrifter trengs?
Underskriftskampanje mot nedleggelse, hvem leverer vi den til?
Jeg ber om innsyn i dokumentene i saken
Krav om innsyn etter offentleglova
Jeg ønsker kopi av brevet kommunen sendte til utbyggeren
Fikk avslag på innsyn, hvordan klager jeg?
Postlista for forrige uke mangler
Hvor lenge lagres dokumenter i arkivet?
Partsinnsyn i min egen sak
Hvilke opplysninger har dere lagret om meg? GDPR
Personvernombud: kontakt
Jeg vil at dere sletter personopplysningene mine
Møteprotokoll og referat fra utvalg
Saksframlegg og innstilling
Møteplan for politiske utvalg
Hvordan stemmer jeg på forhånd?
Jeg har ikke fått valgkort
Hvor er valglokalet mitt?
Kan jeg stemme hjemme når jeg er syk?
Hjemmestemme ved kommunevalget
Ambulerende stemmemottak
Jeg fyller 18 i år, kan jeg stemme?
Hvor mange mandater fikk partiet?
Valglister og listeforslag
Bli valgmedarbeider
Budsjett og økonomiplan: når blir det vedtatt?
Hva bruker kommunen penger på?
Hvor mye tjener rådmannen?
Ordfører svarer ikke på e-post
Godtgjørelse til folkevalgte
Habilitet: er ikke han i slekt med utbyggeren?
Klage på vedtak i kommunen, hvor sendes den?
Klage på saksbehandlingen og tonen i brevet
Lovlighetskontroll av vedtak
Kontrollutvalget og varsling om kritikkverdige forhold
Kommunesammenslåing, folkeavstemning
Høringsuttalelse til kommuneplanens samfunnsdel
Hvordan gir vi innspill i høringen?
Kommunestyret vedtok dette uten å høre på oss
Eldrerådet og rådet for personer med funksjonsnedsettelse
Ungdomsrådet: hvordan blir jeg med?
Bystyret, byrådet og utvalg for oppvekst
Delegeringsreglement og reglement for folkevalgte
Kommunevåpen og flagg
Ordførerkjede og besøk fra kongen
Ordfører som gjest på arrangementet vårt
Politisk kvarter, interpellasjon
Streaming av møter, lyden virker ikke
Partistøtte
Kommunens vedtekter og forskrifter
Åpenhet om hvem som har fått tilskudd, vi ber om liste
Media ber om innsyn i ordførerens kalender
Journalist: ber om kommentar og innsyn i varslingssaken
Meroffentlighet og unntatt offentlighet
Kommunereform og grensejustering
Politiske møter. Her finner du møtekalender, sakslister og protokoller fra kommunestyret og utvalgene.
Innsyn og postliste. Offentlig journal viser dokumenter som er sendt til og fra kommunen. Du kan be om innsyn.
Valg. Du kan stemme på forhånd i perioden før valgdagen. Ta med legitimasjon.
Innbyggerforslag. Innbyggerne i kommunen har rett til å fremme forslag om saker som gjelder kommunens virksomhet.
Kommunestyret er kommunens øverste politiske organ og består av 25 representanter valgt for fire år.
Ordfører og varaordfører. Ordføreren leder møtene i kommunestyret og formannskapet.
Råd og utval. Eldreråd, ungdomsråd og andre medverknadsorgan.
Klagerett. Du kan klage på vedtak innen tre uker. Klagen sendes til enheten som fattet vedtaket.
Åpen halvtime og spørretime i kommunestyret
Høringer. Her finner du saker som er på høring og kan gi uttalelse.
Personvern. Kommunen behandler personopplysninger i samsvar med personvernforordningen, og du kan be om innsyn, retting og sletting.
Kven sit i formannskapet?
Når er det kommunestyremøte, og kan eg sjå det på nett?
Eg krev innsyn i saka
Kvar finn eg møteinnkallinga?
Førehandsrøysting, kvar og når?
Røystelokalet er flytta, kvar skal eg røyste?
Innbyggjarforslag og folkemøte
Ordføraren må svara oss
Saksutgreiinga til formannskapet inneheld feil
Eg vil klaga på vedtaket
Offentleg journal og møtebøker
Kommunestyret har vedteke å leggje ned tilbodet, korleis kan me protestere?
Budsjettkutt rammer de svakeste, hva tenker politikerne?
Hvilke partier stemte for forslaget?
Jeg vil varsle om korrupsjon og kameraderi
Referat fra folkemøtet om samfunnsplanen
Kan dere sende meg alle dokumenter i saken om skolen?
Saksnummer og innsyn i byggesaksdokumenter som journalist
Representanter, gruppeledere og vararepresentanter
Medvirkning og innbyggerundersøkelse
Direkte demokrati, lokal folkeavstemning og borgerpanel
Planstrategi, samfunnsdel og kommunale mål
How can I see the documents in a case and who is the mayor?
Hvem bestemte dette, og når ble det vedtatt?
Hvor kan jeg lese hva de sa i møtet på tirsdag?
Jeg vil ha ordet i møtet
Kan hvem som helst sitte og høre på?
Når får vi svar på forslaget vi leverte med 400 navn?
Jeg ba om å få se papirene for tre uker siden
Jeg nekter å godta avslaget, hvem skal se på det?
Avgjørelsen er feil, og jeg vil ha den prøvd på nytt
Hvilke opplysninger sitter dere på om sønnen min?
Noen hos dere har snoket i saken min
Hvor mye har dere brukt på konsulenter i år?
Jeg er journalist og skriver om saken
Send meg all korrespondanse mellom utbygger og rådmannen
Hva mener partiene om dette?
Har ikke fått noe kort i posten, får jeg stemme likevel?
Kan jeg levere stemmen på biblioteket?
Jeg er på ferie på valgdagen
Hvor mange fra hvert parti kom inn?
Kan jeg ta med hunden i lokalet når jeg stemmer?
Hvordan stiller jeg til valg?
Er det lov at han stemmer over sin egen søknad?
Utvalgsmøtet ble lukket, hvorfor det?
Lyden var borte på overføringen
Når er møtet der de skal ta opp saken vår?
Jeg vil invitere den øverste lederen i kommunen til å holde tale
Folk flest blir ikke hørt her i bygda
Eg vil vita kven som røysta for
Kan eg få kopi av alt som er sendt i saka?
Dei har handsama saka mi heilt feil
Kven sit i utvalet for oppvekst?
Kor mange underskrifter må til?
Innkalling, protokoll, saksliste og vedlegg
Spørretime for publikum før møtet starter
Direktesendt møte og opptak
Folkevalgte, gruppeledere, råd og utvalg
Dokumentinnsyn, arkiv og journalposter
Klageadgang, klagefrist og klagenemnd
Høringsbrev, uttalelse og høringsinstanser
Årsbudsjett, regnskap, årsmelding og tertialrapport
Interpellasjoner, grunngitte spørsmål og representantforslag
Kommunens planer og strategier på samfunnsnivå
Behandling av personopplysninger, sletting og retting
Taushetsplikt og brudd på den
Varsling fra innbyggere om myndighetsmisbruk
Stemmerett, manntall og valgstyre
Reglement, delegering og politisk organisering
Ungdommens kommunestyre og medvirkning
Sammenslåing av kommuner og navn på den nye
Hvordan stiller jeg et spørsmål i spørretimen?
Blir møtet sendt på nett?
Er møtet åpent for tilhørere?
Kan jeg få sakspapirene tilsendt?
Hvem representerer bygda vår i kommunestyret?
Hvorfor er saken unntatt offentlighet?
Jeg klager på vedtaket og ber om ny vurdering
Kva sa politikarane om saka vår?
Hvor ble det av høringssvaret vårt?
Ordføreren lovte noe annet i valgkampen
How do I vote in the local election?
I want to complain about a decision and request access to documents
When does the municipal council meet?
Hva ble bestemt i møtet i går?
Hva sa partiene om svømmehallen?
Når er neste møte, og er det åpent for alle?
Kan jeg se møtet på nett i etterkant?
Hvor finner jeg saksdokumentene til torsdag?
Hvordan får jeg tatt opp noe i spørretimen?
Kan jeg få ordet når saken skal opp?
Jeg vil ha en avtale med ordføreren
Kan ordføreren åpne utstillingen vår?
Hvem er varaordfører?
Hvem representerer bygda vår?
Hvordan blir jeg med i et parti?
Hvordan får vi stanset vedtaket?
Vi har samlet to tusen underskrifter, hvor leveres de?
Innbyggerforslag om å beholde skolen
Vil dere ha innspill til planen?
Hvor mye tjener ordføreren?
Var han inhabil da saken ble behandlet?
Jeg mistenker kameraderi i byggesaker
Kommunedirektøren bør gå av
Hvorfor gikk saken bak lukkede dører?
Kopi av alt dere har skrevet om meg
Jeg vil se e-postene mellom rådmannen og utbyggeren
Jeg vil ha innsyn i mappa mi
Kan jeg få kontrakten med konsulentfirmaet?
Jeg er journalist og trenger dokumentene i dag
Hvorfor er navnet sladdet?
Har dere gamle protokoller fra 1950?
Vitnemål, klasselister og gamle mapper i arkivet
Dere har ikke svart meg på tre måneder, det er brudd på loven
Avslag på innsyn, hvem klager jeg til?
Jeg vil klage på hvordan jeg ble behandlet
Statsforvalteren, Sivilombudet og lovlighetskontroll
Hvilke opplysninger har dere om meg, og kan de slettes?
Hvem er personvernombud?
Hvor stemmer jeg?
Kan jeg stemme før jeg reiser på ferie?
Jeg har mistet valgkortet
Kan dere komme hjem til mor så hun får stemt?
Må jeg ha med legitimasjon i valglokalet?
Når er det valg til kommunestyret?
Jeg vil være valgmedarbeider
Er svaret fra folkeavstemningen klart?
Er dere imot sammenslåing?
Hvor mye gikk budsjettet i minus?
Hva koster den nye svømmehallen, og hvem har vedtatt det?
Hvorfor kutter dere i alt?
Kommuneplanens samfunnsdel og økonomiplan
Hvem har ansvaret når et vedtak ikke følges opp?
Ungdomsrådet, eldrerådet og råd for personer med funksjonsnedsettelse
Medlemmer og varamedlemmer, gruppeledere og godtgjøring
Møteplan for utvalgene
Spørsmål, interpellasjoner og forslag sendes ordføreren før møtet
Taletiden er tre minutter, og svaret gis muntlig fra talerstolen
Sakene blir behandlet i utvalget før de går til formannskap og kommunestyre
Dokumenter legges ut sju dager før
Alle kan be om innsyn uten å si hvem de er eller hva de skal bruke det til
Krav om innsyn besvares samme dag eller innen tre virkedager
Høringsuttalelser og innspill til budsjettet
Delegeringsreglement, reglement for folkevalgte og habilitet
Manntall, valgliste, forhåndsstemmer, institusjoner og opptelling
Den som er syk, kan søke om å stemme hjemme
Partiene leverer listeforslag innen 31. mars
Kva vart vedteke i formannskapet?
Når er neste møte?
Kan eg stilla spørsmål i kommunestyret?
Eg vil ha innsyn i saka mi
Kvifor har de ikkje svara meg?
Kvar kan eg røysta?
Eg har mista valkortet
Eg vil snakka med ordføraren
Kva meiner partia om dette?
Innbyggjarforslag og folkerøysting
Eg vil klaga på sakshandsaminga
Møta er opne, og saklista ligg på nettet
Ordføraren svarar på spørsmål frå tilhøyrarane
`;
