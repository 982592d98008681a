/** Texts about kultur og fritid, written by us: what residents ask and report, and how services are described. */
export const culture = `
Når åpner svømmehallen etter sommeren?
Hva koster det å bade?
Vannet i bassenget er iskaldt
Babysvømming og svømmekurs
Garderobene i hallen er skitne
Hvordan leier vi gymsalen til bursdag?
Leie av kulturhuset til konfirmasjonsselskap
Treningstid i idrettshallen for håndballaget
Klubben vår får ikke nok halltid
Kunstgressbanen er full av hull og gummigranulat
Lysløypa er mørk, når blir pærene skiftet?
Skiløypene er ikke preparert
Løypemaskinen kjørte ikke i helga
Skøytebanen har dårlig is
Turstien er ødelagt av vann, og klopper er råtne
Merking av turløyper og gapahuk
Lekeplassen har ødelagte husker
Sandkassa på lekeplassen er full av ugress
Benkene i parken er råtne
Gresset i parken er ikke klippet på hele sommeren
Tagging på undergangen og musikkpaviljongen
Badeplassen mangler livbøye, og stupebrettet er løst
Toalettene ved badestranda er stengt
Hvor kan hunden bade, og er det hundepark?
Båtplass i kommunal havn, venteliste
Gjestehavn og bobilparkering
Bryggene i småbåthavna er i dårlig stand
Biblioteket: kan jeg levere bøker når det er stengt?
Har dere lydbøker på biblioteket?
Purregebyr for bøker jeg har levert
Lånekort og meråpent bibliotek
Eventyrstund for barn
Kulturskolen: ledig plass på piano?
Venteliste på kulturskolen, dans og gitar
Når starter undervisningen i fiolin?
Fritidsklubb for ungdom, når er det åpent?
Ungdommene har ingen steder å være om kvelden
Sommerskole og ferieaktiviteter for barn
Ferieklubb, sommerleir og aktivitetsuke
Kino: hva går i helga?
Konserter og revy i kulturhuset
Hvordan søker vi kulturmidler?
Tilskudd til lag og foreninger, frist
Driftstilskudd til idrettslag
Spillemidler til ny ballbinge
Frivilligsentralen trenger sjåfører
Kan noen besøke ensomme eldre? Jeg vil bli frivillig
Søknad om arrangement på torget
Loppemarked og festival i parken, hvem gir tillatelse?
17. mai-program og barnetog
Nyttårsfeiring og julegrantenning
Bygdebok og lokalhistorie
Museet og bygdetunet
Krigsminner og gravhauger, kulturminne
Fredet hus, tilskudd til istandsetting
Kunst i offentlige rom, skulpturen er ødelagt
Kulturpris og idrettsstipend: frist for forslag
Seniorsenteret og eldretreff
Utlån av ski og sykler, utstyrssentral
Fritidskort for barn fra familier med lite penger
Skatepark og sykkelpark ønskes
Discgolfbane
Fotballbanen vannes ikke
Skytebane: støy fra øvelser
Friluftsliv, kanopadling og fiskeplass ved vannet
Teltplass og bålplass i friområdet
Folk fester på stranda og lager bråk om natta
Turlag vil sette opp dagsturhytte
Bygdekino, korps og kor
Treningsapparater ute
Kulturminneplan
Ungdomsråd og ungdomsmidler
Kulturskole. Tilbudet omfatter musikk, dans, teater og visuelle kunstfag for barn og unge.
Bibliotek. Biblioteket låner ut bøker, filmer, lydbøker og spill, og arrangerer forfattermøter og utstillinger.
Svømmehall. Her finner du åpningstider, priser og informasjon om baderegler og utleie.
Kulturmidler. Frivillige lag og foreninger kan søke om støtte til drift, arrangement og anlegg.
Idrettsanlegg. Kommunen leier ut haller, gymsaler og baner til lag, foreninger og private.
Fritidsklubb. Et rusfritt møtested for ungdom fra 8. klasse til 18 år.
Turløyper og friluftsområder. Kommunen har mange merkede stier og skiløyper for liten og stor.
Lekeplasser og parker. Kommunen driver lekeplasser, parker og grøntanlegg.
Kulturminne og kulturlandskap. Kommunen tek vare på verneverdige bygg og fornminne.
Frivilligsentral. Møteplass for alle som ønskjer å delta i frivillig arbeid.
Båthavner. Kommunen leier ut båtplasser etter ansiennitet på ventelista.
Når opnar symjehallen til hausten?
Lysløypa er ikkje tend, kvifor det?
Kva tid er biblioteket ope på laurdag?
Me vil leige idrettshallen ei helg
Er det ledig plass på kulturskulen?
Leikeplassen i byggjefeltet er i elendig stand
Skiløypa er ikkje køyrd opp
Tilskot til kulturarrangement, når er fristen?
Turstien opp til toppen treng rydding
Ungdomsklubben er stengd, kva skal ungdomane gjera?
Song- og musikktilbod for eldre
Spelemidlar til idrettsanlegg og nærmiljøanlegg
Graset på friområdet er meterhøgt
Vandalisme på badehuset, døra er sparket inn
Hvem klipper plenen på grøntområdet mellom rekkehusene?
Trær i parken skygger for sola, kan de hogges?
Hvem har nøkkel til grendehuset?
Utleiepriser for kommunale lokaler, bord og stoler
Opptrer et lokalt band på torgdagen?
Aktivitetstilbud for barn og unge med funksjonsnedsettelse
When does the swimming pool open, and can I rent the sports hall?
Guttene trenger et sted å spille ball om kvelden
Ungene har ikke noe å gjøre i helgene her
Hvor kan jeg låne ski til barna?
Vi er et kor på tjue og trenger sted å øve
Kan vi ha bryllup i det gamle grendehuset?
Kostar det noko å låna gymsalen til barnebursdag?
Vi møtte opp, men hallen var låst
Dusjene er kalde etter trening
Det er glass i sanda der barna leker
Huskestativet mangler en kjetting
Noen har satt fyr på benken ved dammen
Gresset er så langt at vi ikke finner ballen
Hundebæsj overalt i parken
De store trærne i parken er syke og kan falle
Kan dere plante blomster på torget og i rundkjøringen?
Fontenen er av, når settes den på?
Hele muren på undergangen er sprayet ned
Er isen trygg på banen?
Sporet er ikke kjørt på en uke, og det er meterhøy snø
Skiltene på rundtoppen er borte
Brua på stien har råtnet
Det mangler redningsbøye på brygga
Utedoen på badeplassen er full
Jeg står som nummer 40 på liste til båt, hvor lang tid tar det?
Bøyen min har slitt seg
Når er det eventyr for de minste?
Jeg har mistet kortet og kan ikke låne
Kan jeg forlenge fristen på en bok?
Hva er det aldersgrense på i klubben?
Dattera mi vil begynne med sang
Kan jeg få igjen pengene for semesteret når han slutter?
Hvordan søker idrettslaget om penger til nye nett?
Dansegruppa vår fikk avslag på støtte
Er det lov å ta betalt inngang på arrangementet?
Kan vi tenne bål og ha konsert på stranda?
Kven styrer lysa i løypa?
Graset på banen er aldri klipt
Det er så kaldt i vatnet i hallen at ungane frys
Kan me få ein ny klatrepark?
Me er eit lag med eldre som vil ha trim
Når er neste forestilling, og hvor kjøper jeg billett?
Stenging av lokaler i ferier for trening og øving
Fordeling av treningstider til lag og foreninger
Leie av lokaler for foreninger og private, priser og regler
Fellestur, ungdomsfest, spill og verksted
Park og grønt: beplantning, plenklipp og trepleie
Trær i parker og friområder, felling av trær på kommunal grunn
Utstilling, kunst, foredrag og litteratur
Anleggsregister, spillemiddelsøknad og kommunedelplan for idrett
Bygdetun, fartøyvern og immateriell kulturarv
Folkebad, stupetårn og sauna
Turstien er tagget ned, og skiltene er ødelagt
Hallen er stengt hele sommeren, hvor skal vi trene?
Kan vi leie kulturhuset til årsmøte?
Vi vil arrangere konsert og trenger scene
Barna har ikke noe sted å leke ute
Trærne rundt ballplassen skygger og bør felles
Gresset på lekeplassen når meg til knærne
Er det gratis for barn i gymsalen?
Ungdommene våre trenger et sted å møtes
Hvorfor er ikke skiløypa lagt opp i helga?
Båten min får ikke plass i havna
Kva tid opnar biblioteket etter ferien?
Vi søker støtte til korpset
Badestranda mangler sand, brygge og stupetårn
Kvar kan ungane våre øva på gitar?
Opening hours of the library and the sports hall
The playground swing is broken
Music lessons at the school of arts, and a boat berth in the harbour
Grants for clubs and sports teams
Kan jeg fornye boka jeg har hjemme?
Jeg har mistet en roman og en lydbok, hva koster det?
Har dere krim, tegneserier og bøker på polsk?
Kan jeg reservere en bok og hente den på lørdag?
Jeg har glemt pinkoden til lånekortet
Er det noe sted å sitte og lese og gjøre lekser etter stengetid?
Hvilke spill og filmer har aldersgrense?
Kan jeg skrive ut og ta kopi hos dere?
Forfatteren som skulle komme på torsdag, er det flere billetter?
Er det ledig for en ni år gammel cellist?
Når er påmelding til dans, teater og gitar?
Vi trenger et sted å øve med bandet
Hvor mye koster salen for en kveld?
Er salen ledig til konfirmasjon i mai?
Hvem vasker etter utleie?
Finnes det bord og stoler til åtti i grendehuset?
Lån av lydanlegg, scene og telt til arrangement
Vi i foreninga vil ha fast kveld i gymsalen
Døra til hallen var låst da vi skulle trene
Garderoben er møkkete og dusjene er kalde
Nettet i målet er revnet, og ballen går rett gjennom
Gresset på løkka er langt som høy
Lysene på stadion slås av midt i treningen
Lysløypa er mørk
Når prepareres løypene?
Hundespor og fotspor i skisporet
Når kommer isen på banen?
Svømmehallen er stengt igjen, hvorfor?
Hvor varmt er bassenget, og når er det babysvømming?
Må barn under ti ha følge av voksen for å bade?
Husken er røket, og det stikker opp skruer
Sklia er sprukket, et barn har kuttet seg
Hundebæsj og glass i sandkassa i parken
Lekeplassen ved blokkene er nedslitt, kan vi få nye apparater?
Barna i gata trenger en plass å leke, i dag er det bare ugress og søppel der
Ingen klipper gresset på plassen der barna leker
Trærne rundt fotballbana skygger, kan dere felle noen?
Treet på plassen er dødt og bør byttes
De nyplantede trærne i gata er knekt
Benken ved utsikten er råtten
Kan dere plante flere blomster i parken?
Ugress i bedene på torget
Fontenen virker ikke
Brua på turstien er falt ned
Stien rundt vannet er gjengrodd, og skiltene er borte
Kan dere skilte og merke bedre i friområdet?
Gapahuken er full av tagging
Stupetårnet er løst, og stigen mangler
Badebrygga flyter midt på vannet
Båten vår trenger plass til sommeren
Hva koster en natt med bobil?
Hva skjer i sommerferien for tolvåringer?
Fritidsklubben burde ha åpent på lørdag
Ungdommene har ingenting å gjøre her
Vi vil starte en sjakklubb
Hvor melder jeg meg som frivillig?
Vi er et kor som søker om penger til noter
Får vi støtte til en konsert?
Dansegruppa vår fikk ikke tilskudd
Idrettslaget vil søke om penger til ny bane
Bygdebok bind to, kan jeg kjøpe den?
Jeg leter etter bilder av oldefars gård
Hvem kan få kulturprisen?
Når starter toget 17. mai, og hvem går først?
Har dere utstilling av lokale malere?
Filmen i kveld, er den med tekst?
Innbyggere kan låne ski, telt og kajakk gratis
Lånetiden er fire uker, og du får melding når den går ut. Skadet eller tapt materiale må erstattes.
Barn får lånekort når en foresatt har skrevet under
Den som ikke leverer i tide, får gebyr og kan bli sperret for nye lån
Leietakeren har ansvar for rydding, nøkler og brannvern i leietiden
Lag og foreninger med barn og unge har fortrinnsrett når treningstid fordeles
Tilskudd gis til frivillige lag med virksomhet i kommunen, etter antall medlemmer
Kunstnere med tilknytning til kommunen kan søke stipend
Spillemidler til anlegg forutsetter at anlegget er åpent for allmenn bruk
Hallene er stengt for leie i ferier og ved vedlikehold
Kulturskolen gir undervisning i musikk, dans, teater og kunst for barn og unge
Museet og kunstforeningen viser samlinger og skiftende utstillinger
Vern og istandsetting av fredet hus, kulturminnefond
Boka er ikkje levert, kva skjer?
Kan eg låna bøker frå andre bibliotek?
Når er det song for dei minste?
Me vil leiga salen til bryllaup
Er det ledig time i hallen på onsdag?
Når blir løypene køyrde opp?
Er symjehallen open i haustferien?
Leikeapparata er øydelagde
Kan de rydda stien og setja opp skilt?
Korpset vil søkja om pengar til instrument
Kva skjer for ungdom i ferien?
Lånekortet er gratis, og born treng underskrift frå føresette
Laga som skipar til noko ope for alle, kan få tilskot
Kor mykje kostar ein plass i båthamna?
`;
