import type { Vocabulary } from './vocabulary';

export const culture: Vocabulary = {
	area: 'kultur og fritid',
	decisive: `
		bibliotek, biblioteket, biblioteka, biblioteket sitt, folkebibliotek, bok, bøker, boka, låne
		bok, låne bøker, lånt bok, levere bok, lånekort, lånarkort, lånekortet, nasjonalt lånekort,
		lydbok, lydbøker, e-bok, e-bøker, ebok, forfatter, forfattarkveld, lesestund, lesesirkel,
		bokbuss, bokbussen, meråpent, meirope, meråpent bibliotek, purring på bok, erstatte bok,
		biblofil, bibliotekar, bibliotekkort, kulturskole, kulturskule, kulturskolen, kulturskulen,
		musikkskole, musikkskule, korps, skolekorps, skulekorps, kor, koret, band, øvingslokale,
		øvingsrom, øvingslokaler, instrument, instrumentopplæring, pianoundervisning, piano, gitar,
		gitartimer, fiolin, dans, danseundervisning, teater, teateret, revy, kulturhus, kulturhuset,
		kulturhuskalender, kulturscene, kino, kinoen, kinobillett, kinobilletter, kinoprogram, film,
		billett, billetter, billettar, konsert, konserten, konsertar, forestilling, framsyning,
		utstilling, kunst, kunstutstilling, kunstner, kunstnar, galleri, museum, museet, festival,
		festivalen, kulturmidler, kulturmidlar, kulturtilskudd, kulturtilskot, kulturstøtte, kulturpris,
		kulturprisen, kulturkontor, kulturkontoret, kultursjef, kulturleder, kulturplan, kulturminne,
		kulturminner, kulturminneplan, kulturarv, kulturvern, bygdebok, bygdebøker, lokalhistorie,
		lokalhistorisk, historielag, slektsgransking, slektsforskning, gamle bilder, skeivt fritid,
		ungdomskultur, ukm, ung kultur møtes, den kulturelle skolesekken, den kulturelle skulesekken,
		den kulturelle spaserstokken, kulturell, kultur, kulturliv, kulturtilbod, kulturtilbud,
		kulturarrangement, kulturbygg, idrett, idretten, idrettslag, idrettslaget, idrettshall,
		idrettshallen, idrettsanlegg, idrettsanlegget, idrettspark, idrettsplass, idrettsplassen,
		idrettsråd, idrettsrådet, idrettshus, fleirbrukshall, flerbrukshall, gymsal, gymsalen, leie
		gymsal, leige gymsal, leie hall, leige hall, leie av hall, leie idrettshall, leige idrettshall,
		leie lokale, leige lokale, leie av lokale, leige av lokale, leie lokaler, lån av lokaler, utleie
		av lokaler, utleige av lokale, leie kulturhus, leie samfunnshus, samfunnshus, samfunnshuset,
		grendahus, grendehus, grendahuset, bydelshus, forsamlingslokale, selskapslokale, leie av skole,
		leie klasserom, treningstid, treningstider, halltid, halltider, haltid, fordeling av
		treningstid, treningsrom, treningssenter, styrkerom, fotball, fotballbane, fotballbanen,
		fotballbana, kunstgras, kunstgress, kunstgressbane, kunstgrasbane, ballbinge, ballbingen, bane,
		banen, håndball, handball, volleyball, basketball, turn, turnforening, friidrett,
		friidrettsbane, svømmehall, svømmehallen, symjehall, symjehallen, svømmebasseng,
		svømmebassenget, symjebasseng, bassenget, badeland, folkebad, offentlig bading, babysvømming,
		babysymjing, svømmekurs, symjekurs, bading, badeplass, badeplassen, badestrand, strand,
		stupetårn, badebrygge, badetemperatur, ishall, ishallen, skøytebane, skøytebanen, skøyteis,
		skøyter, islegging, sprøyteis, skateboard, skatepark, skateparken, sykkelpark, pumptrack,
		klatrevegg, klatring, ski, skiløype, skiløypa, skiløyper, skispor, skisporet, løypekjøring,
		løypekøyring, preparering, preparerte løyper, langrenn, langrennsløype, lysløype, lysløypa,
		lysløypen, hoppbakke, alpinanlegg, skitrekk, aking, akebakke, spillemidler, spelemidlar,
		tippemidler, tippemidlar, anleggsplan, nærmiljøanlegg, aktivitetspark, tuftepark, trimpark,
		frisbeegolf, frisbee, discgolf, diskgolf, golfbane, tennisbane, tennis, padel, padelbane,
		ridesenter, ridehall, skytebane, tursti, turstien, turstiar, turstier, turvei, turveg, turveien,
		turløype, turløyper, turløypa, tur, turkart, turpostkasse, turmål, stikk ut, merking av sti,
		merka sti, merket løype, gapahuk, gapahuken, friluftsliv, friluftsområde, friluftsråd,
		friluftslag, friluftsutstyr, bua, utstyrsbank, utlånssentral, utstyrssentral, låne ski, låne
		utstyr, låne telt, turistforening, dnt, kajakk, kano, park, parken, bypark, byparken, benk,
		benker, benkar, piknikbord, lekeplass, lekeplassen, lekeplasser, leikeplass, leikeplassen,
		leikeplassar, lekeapparat, leikeapparat, lekestativ, leikestativ, huske, husker, dumpehuske,
		sklie, sklia, klatrestativ, sandkasse, fallunderlag, grøntareal, grøntområde, grøntanlegg,
		plenklipping i parken, blomsterbed, fontene, hundepark, båtplass, båtplassen, båthavn,
		småbåthavn, småbåthamn, gjestehavn, gjestehamn, havn, hamn, havnevesen, havnekontor,
		båtopptrekk, opptrekk av båt, båtslipp, bobilparkering, bobil, bobilplass, campingplass,
		camping, fritidsbåt, fritid, fritidstilbud, fritidstilbod, fritidsaktivitet, fritidsaktiviteter,
		fritidsaktivitetar, fritidsklubb, fritidsklubben, fritidsleder, ungdomsklubb, ungdomsklubben,
		ungdomshus, ungdomshuset, juniorklubb, ferieklubb, sommerklubb, ferietilbud, sommeraktiviteter,
		sommarskule aktivitet, sommerjobb for ungdom tilbud, aktivitetstilbud, aktivitetsdag,
		helgeklubb, lan, frivillig, frivillige, frivillighet, friviljug, frivilligsentral,
		frivilligsentralen, frivilligheitssentral, frivillige lag og organisasjoner, lag og foreninger,
		lag og foreiningar, foreningsregister, forening, foreining, lagsregister, velforening,
		velforeining, velhus, seniordans, pensjonistforening, pensjonistlag, bingo på eldresenteret,
		speider, speidar, 4h, 17. mai, 17.mai, 17 mai, 17. mai-komite, nasjonaldagen, barnetog, tog 17.
		mai, julegrantenning, julemarked arrangement, julekonsert, arrangement, arrangementet,
		arrangere, arrangementer, arrangementskalender, kulturkalender, aktivitetskalender, sankthans,
		marked og festival, bygdedager, byfest, arrangementsstøtte, driftstilskudd til lag,
		driftstilskot til lag, tilskudd til lag, tilskot til lag, tilskudd til foreninger, trosog
		livssyn, tilskudd til trossamfunn, trossamfunn, tilskuddsordninger kultur, søke kulturmidler,
		garantitilskudd, stipend kunstner, kunstnerstipend, kulturstipend, leker og utstyr, kulturfond,
		kulturfondet, kulturformål, kulturføremål, organisasjonar, frivillige organisasjoner,
		driftsmidler til lag, husleietilskudd, friområde, turområde, skianlegg, skileik, badeanlegg,
		bygdetun, bautastein, gravhaug, lysanlegg, filmklubb, sykling, orientering, turlag, turgruppe,
		sosialt treff, strikkekafe, konfirmantlokale, sommerleir, leirplass, hyttebok, danseskole,
		billettluke, quiz, foredrag, forfattarbesøk, spill, brettspill, gaming, e-sport, esport,
		ungdomsarrangement, lokalkultur, leie samfunnshuset, forsamlingshus, 50-årsdag, bursdagsselskap,
		konfirmasjonsselskap, bryllupslokale, møterom leie, lånte bøker, lånt bøker, bøker jeg lånte,
		purring bok, levere bøker, forfatterkveld, spille fiolin, spille piano, spille gitar, spele
		fiolin, spele gitar, teatergruppe, filmframsyning, filmvisning, is på banen, isen på banen,
		sprøyte is, treningstimer, timer i hallen, fordele treningstid, trene innendørs, gymsalen om
		kvelden, bading i svømmehallen, vannaerobic, vassaerobic, badebillett, preparering av løyper,
		løypemaskin, dagsturhytte, dagsturhytta, utlån av utstyr, opplevelseskort, fritidskort, klubben
		stengte, ungdommer har ingen steder, ungdomstilbud, tilbud til ungdom, ungdomskontakt,
		sommerskole, sommarskule, lag og lag, driftstilskudd, driftstilskot, driftsmidler, støtte til
		lag, støtte til arrangement, støtte til festival, ildsjelpris, frivillighetspris, 17. mai-tog,
		17. mai-komité, ungdommens kulturmønstring, pensjonisttreff, seniorsenter aktivitet, trim for
		eldre, kirkekonsert
	`,
	likely: `
		leie, leige, utleie, utleige, lokale, lokaler, lokalet, lokalar, hall, hallen, sal, salen,
		scene, rigg, lydanlegg, booking, booke, bestille lokale, reservere, reservasjon, låne, lån av,
		utlån, aktivitet, aktiviteter, aktivitetar, barnebursdag, bursdag i, konfirmasjonsselskap,
		bryllupsfest, fest, trene, trening, trener, trenar, lag, kamp, turnering, stevne, medlem,
		medlemmer, påmelding kurs, kurs, sti, stien, løype, løypa, skog tur, natur opplevelse, bade,
		bada, svømme, symje, basseng, garderobe, garderoben, dusj i hallen, musikk, sang, song, spille,
		spele, spiller, hobby, strikkekafe, kafe, møteplass, treffsted, pensjonister, ungdommer, ungdom,
		ungdommen, ferie aktivitet, sommer, tilskudd, tilskot, søke støtte til arrangement, søke
		tilskudd, søknadsfrist tilskudd, tippemiddel, støtte til, statue, minnesmerke, bauta,
		utsmykking, sponsor, grendehus, grendahus, bygdehus, kulturhus, bibliotek, lånekort, lånetid,
		bokbuss, bokbussen, lydbok, lesestund, språkkafé, fiolin, piano, gitar, trommer, korps,
		skolekorps, kor, dans, danseskole, ballett, teater, revy, konsert, konserter, framsyning, kino,
		kinoen, filmklubb, utstilling, kunst, galleri, museum, kulturvern, bygdebok, slekt, fotoarkiv,
		idrett, idrettslag, fotball, håndball, handball, volleyball, turn, kampsport, skøyter,
		skøytebane, isbane, kunstgress, kunstgras, garderober, halltid, halltider, styrkerom,
		svømmehall, symjehall, bassenget, svømmekurs, symjekurs, klippekort, badeland, badestrand,
		badeplass, stupetårn, lysløype, lysløypa, skiløype, skiløyper, skispor, akebakke, skatepark,
		skaterampe, sykkelpark, pumptrack, ballbinge, lekeplass, leikeplass, huskene, huska, sklia,
		turløype, turløyper, tursti, turstier, turstien, turveg, turvei, turveien, gapahuk, gapahuken,
		bua, friluft, ungdomshus, sommerleir, ferieklubb, frivillig, frivillige, forening, foreningen,
		foreining, foreininga, festival, festivalen, kulturpris, barnetog, ukm, seniorkino, eldretreff,
		banen, bane, treningen, laget, venteliste, billett, billetter, instrument, øve, bok, bøkene,
		bøker, film, fritid, klubb, klubben, ungdommar, ungdommane, ungdommene, ski, tur, støtte,
		årsmelding, skipar til, kultur
	`,
	hint: `
		åpningstider, opningstider, tilbud, tilbod, barn og unge, unge, helg, kveld, gratis, publikum,
		nøkkel, nøkkelkort, adgangskort, leker, stenging, fredag, lørdag, program, huset, kveldene,
		kveldane, innendørs, bursdag
	`
};
