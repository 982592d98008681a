/**
 * What people and web pages say whatever it is about. It teaches that these words speak for no area:
 * no more for one than for another.
 */
export const neutral = `
Jeg ringte i går, men ingen svarte
Hvem skal jeg snakke med om dette?
Hvor lang tid tar det?
Når får jeg svar?
Jeg har ventet i seks uker nå
Vi ventet fra klokka fem til klokka åtte, og ingen kom
Kan noen komme og se på det i helga?
Er det lov?
Er det mulig å få hjelp til dette?
Hva skjer?
Hva koster det i året?
Hva er fristen?
Hvordan går jeg fram?
Hvor finner jeg skjemaet?
Hei, jeg lurer på en ting og håper dere kan hjelpe meg
Dette har jeg meldt fra om mange ganger før
Det har vært slik siden februar, og nå er det nok
Naboen sier det samme
Mannen min og jeg er veldig bekymret
Mor og far er gamle og orker ikke dette
Sønnen min og datteren min kan ikke være ute lenger
Barna våre er med hver dag
Det er farlig, særlig for barn og gamle
Noen må gjøre noe før det skjer en ulykke
Dette er uholdbart, hva gjør kommunen?
Det er jo dere som har ansvaret
Hvem har egentlig ansvaret her?
Hvor lenge skal vi finne oss i dette?
Takk for svar
På forhånd takk. Hilsen Kari Nordmann, tlf 90 00 00 00
Med vennlig hilsen Ola
Jeg har lagt ved bilder
Se bildet
Det gjelder huset vårt i Storgata 12
Jeg bor i tredje etasje uten heis
Vi flyttet hit i sommer og er helt nye
Bilen min står rett ved siden av
Rett bak butikken, på hjørnet, ser dere det med en gang
Ved kirka, bak rådhuset, på plassen foran idrettshallen
Like ved barnehagen og skolen
På vei hjem fra jobb i går kveld så jeg det
Det skjedde natt til søndag
Hver dag, hver uke, hele året
I dag tidlig, i går kveld, på lørdag og i helga
Mandag til fredag klokka åtte til halv fire
Sist vinter var det like ille, og i sommer også
Vi har prøvd alt, men det går ikke
Jeg skjønner ikke hva som står i brevet
Jeg fikk et brev fra kommunen i dag
Jeg vil klage
Jeg vil klage på vedtaket
Kan jeg klage på avslaget?
Jeg har fått avslag og forstår ikke hvorfor
Jeg har søkt, men ikke hørt noe
Jeg sendte søknaden for tre måneder siden
Jeg vil søke, men vet ikke hvordan
Det står på nettsiden deres, men det stemmer ikke
Kan dere sende meg mer informasjon?
Kan jeg få det på papir?
Hva betyr det?
Stemmer det at reglene er endret?
Gjelder det også for oss?
Gjelder dette alle, eller bare noen?
Hvem bestemmer det?
Er det noen som følger med på dette?
Vi trenger hjelp så fort som mulig
Det haster
Det haster ikke, men det bør ordnes i løpet av høsten
En stor og en liten, den ene er verre enn den andre
De står der hele tiden og er i veien
Den nye er mye større og høyere enn den gamle
Jeg betaler for noe jeg ikke får
Det er altfor dyrt
Hvorfor må vi betale for dette?
Pengene er brukt opp
Jeg har ikke fått det jeg har krav på
Hvilke rettigheter har jeg?
Har jeg krav på noe?
Har alle rett til dette?
Hva gjør jeg hvis jeg er uenig?
Hva gjør jeg hvis jeg ikke får hjelp?
Vi er en familie på fem
Jeg er alene og har ingen å spørre
Jeg er student og har liten tid
Jeg er 17 år og går fortsatt hjemme
Jeg er 82 år og bruker ikke internett
Før var alt bedre
Dere gjør en fin jobb
Søknadsskjema
Elektronisk søknadsskjema finner du her
Logg inn med ID-porten eller MinID
Fyll ut skjemaet og send det inn
Søknaden sendes elektronisk. Fristen er 1. mars.
Du kan søke hele året, og søknadene behandles fortløpende
Søknaden blir behandlet så snart som mulig og senest innen fire uker
Kommunen skal behandle saken så snart som mulig. Hvis saken ikke kan avgjøres innen én måned, skal du ha skriftlig beskjed om grunnen til dette.
Du kan klage til kommunen innen tre uker fra du mottok vedtaket. Forklar hva du er misfornøyd med og hvorfor du mener vedtaket bør endres.
Opprettholder kommunen sin avgjørelse, blir saken sendt videre til statsforvalteren
Hvis en annen søker på vegne av deg, må vedkommende ha fullmakt
Du kan be andre hjelpe deg hvis du har behov for det
Kommunen innhenter de opplysningene som er nødvendige for å avgjøre saken, og fatter et vedtak
Vanligvis får du en begrunnelse samtidig med vedtaket
Tjenesten tildeles etter en individuell vurdering av behov
Tjenesten er gratis
Det er kommunen som fastsetter prisen, og satsene justeres hvert år
Alle innbyggere i kommunen kan bruke tilbudet
Tilbudet er åpent for alle som bor i kommunen
Målgruppe, kriterier, vilkår, pris, vedlegg, lover og forskrifter
Har du spørsmål, ta kontakt på telefon eller e-post
Ta kontakt med oss for mer informasjon og veiledning
Formålet er å gi innbyggerne god og riktig hjelp
Kommunen tilbyr råd og veiledning til innbyggerne
Kommunen har ansvar for tjenesten, og innbyggerne skal oppleve den som god og trygg
Det er viktig at alle opplysninger er riktige, og at nødvendige vedlegg følger med
Endringer må meldes til kommunen så snart som mulig
Kommunestyret har vedtatt nye retningslinjer som gjelder fra 1. januar
Dette er en lovpålagt tjeneste
Private og næringsdrivende må selv dekke kostnadene
Eier er selv ansvarlig for skade
Ved feil eller mangler, meld fra til kommunen
Vi beklager ulempene dette medfører
Du får melding på SMS
Det er begrenset antall plasser, og det er venteliste
Du må ha med gyldig legitimasjon
Sist oppdatert 12. mai. Skriv ut. Del på Facebook.
Eg ringde i går, men ingen svara
Kven skal eg snakka med om dette?
Kor lang tid tek det?
Når får eg svar?
Eg har venta i seks veker no
Kan nokon koma og sjå på det i helga?
Er det mogleg å få hjelp til dette?
Kva kostar det i året?
Kva er fristen?
Korleis går eg fram?
Kvar finn eg skjemaet?
Hei, eg lurer på ein ting og håpar de kan hjelpa meg
Dette har eg meldt frå om mange gonger før
Det har vore slik sidan februar, og no er det nok
Naboen seier det same
Mannen min og eg er svært uroa
Mor og far er gamle og orkar ikkje dette
Ungane våre er med kvar dag
Det er farleg, særleg for born og gamle
Nokon må gjera noko før det skjer ei ulukke
Kven har eigentleg ansvaret her?
Kor lenge skal me finna oss i dette?
På førehand takk. Helsing Kari
Eg har lagt ved bilete
Me flytta hit i sommar og er heilt nye
Rett bak butikken, på hjørnet, ser de det med ein gong
Attmed barnehagen og skulen
Det skjedde natt til sundag
Kvar dag, kvar veke, heile året
I dag tidleg, i går kveld, på laurdag og i helga
Eg skjønar ikkje kva som står i brevet
Eg vil klaga på vedtaket
Eg har fått avslag og forstår ikkje kvifor
Eg har søkt, men ikkje høyrt noko
Kan de senda meg meir informasjon?
Gjeld det også for oss?
Kven avgjer det?
Det hastar
Kvifor må me betala for dette?
Kva rettar har eg?
Kva gjer eg om eg er usamd?
Eg er åleine og har ingen å spørja
Søknaden blir handsama så snart som råd og seinast innan fire veker
Du kan klaga til kommunen innan tre veker frå du fekk vedtaket
Om ein annan søkjer på vegner av deg, må vedkomande ha fullmakt
Tenesta blir tildelt etter ei individuell vurdering av behov
Tenesta er gratis
Alle innbyggjarar i kommunen kan bruka tilbodet
Kommunen tilbyr råd og rettleiing til innbyggjarane
Det er viktig at alle opplysningar er rette
Kommunen har ansvar for tenesta
Ved feil eller manglar, meld frå til kommunen
Det er avgrensa tal plassar, og det er venteliste
`;
