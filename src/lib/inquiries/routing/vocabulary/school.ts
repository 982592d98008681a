import type { Vocabulary } from './vocabulary';

export const school: Vocabulary = {
	area: 'skole',
	decisive: `
		skole, skolen, skoler, skule, skulen, skular, skolestart, skulestart, skolebytte, bytte skole,
		byte skule, skolekrets, skulekrins, skolegrense, skolegrenser, inntaksområde, skoletilhørighet,
		nærskole, nærskule, nærskolen, nærskulen, skoleplass, skuleplass, skoleinnskriving, innskriving,
		innskriving til skolen, innmelding, seksåring, 6-åring, seksåringer, første klasse,
		førsteklasse, 1. klasse, førsteklassing, skoleruta, skolerute, skulerute, skuleruta, skolefri,
		skulefri, planleggingsdag på skolen, påskeferie skole, sommerferie skole, juleferie skole, fri
		fra skolen, permisjon fra skolen, elevpermisjon, søke fri, elev, elevar, elever, eleven,
		elevene, elevane, elevråd, elevundersøkelse, elevundersøking, elevmappe, elevtall, elevplass,
		lærer, læreren, lærere, lærar, lærarar, læraren, lærertetthet, lærernorm, lærarnorm,
		kontaktlærer, kontaktlærar, vikarlærer, rektor, rektoren, inspektør, assistent på skolen,
		ungdomsskole, ungdomsskule, ungdomsskolen, ungdomsskulen, ungdomstrinn, ungdomstrinnet,
		barneskole, barneskule, barneskolen, barneskulen, barnetrinnet, mellomtrinnet, småtrinnet,
		småskolen, grunnskole, grunnskule, grunnskolen, grunnskoleopplæring, videregående, vidaregåande,
		videregående skole, vgs, fagskole, fagbrev, privatskole, privatskule, friskole, friskule,
		folkehøgskole, montessoriskole, steinerskole, voksenopplæring, vaksenopplæring,
		voksenopplæringen, grunnskole for voksne, norskprøve, norskkurs, norskopplæring, språkopplæring,
		morsmålsopplæring, morsmålslærer, særskilt norsk, innføringsklasse, mottaksklasse, sfo,
		sfo-plass, aks, skolefritidsordning, skulefritidsordning, skolefritidsordningen, sfoplass,
		gratis sfo, moderasjon sfo, sfo-betaling, aktivitetsskole, leksehjelp, lekse, lekser, leksefri,
		hjemmelekser, heimelekse, mobbing, mobba, mobbet, mobbes, mobba på skulen, mobbet på skolen,
		mobbeombud, erting, utestengt, utestenging, skolemiljø, skulemiljø, skolemiljøet,
		aktivitetsplan, aktivitetsplikt, kapittel 9a, kap 9a, §9a, kapittel 12, trygt og godt
		skolemiljø, skolevegring, skulevegring, skolenekt, ufrivillig skolefravær, skolefravær, fravær,
		fråvær, spesialundervisning, spesialundervisninga, spesialpedagog, spesialpedagogikk, tilpasset
		opplæring, tilpassa opplæring, individuelt tilrettelagt opplæring, individuell opplæringsplan,
		iop, ppt, pp-tjenesten, pp-tenesta, pedagogisk-psykologisk, pedagogisk psykologisk, sakkyndig
		vurdering, spesialskole, dysleksi, lesevansker, lese og skrive, matematikkvansker, adhd i
		skolen, skoleskyss, skuleskyss, skolebuss, skulebuss, skolebussen, skulebussen, skolevei,
		skuleveg, farlig skolevei, farleg skuleveg, farlig skoleveg, gratis skyss, drosjeskyss,
		skolekort, busskort elev, skolemat, skulemat, skolefrukt, skolemelk, skulemjølk, matpakke,
		kantine skole, skolegård, skolegården, skulegard, skulegarden, skoleplassen, uteområdet på
		skolen, klasserom, klasserommet, klasserommene, paviljonger, skolebygg, skulebygg, ny skole, ny
		skule, skolebygget, skolestruktur, skulestruktur, nedlegge skolen, nedlegging av skole,
		nedleggelse av skolen, legge ned skolen, leggje ned skulen, skolenedleggelse, skulenedlegging,
		fritt skolevalg, skolevalg, hjemmeundervisning, heimeundervisning, undervisning, undervisninga,
		opplæring, opplæringa, opplæringsloven, opplæringslova, karakter, karakterer, karakterar,
		standpunktkarakter, standpunkt, klage på karakter, eksamen, eksamensresultat, privatist,
		vitnemål, vitnemålet, karakterutskrift, kompetansebevis, nasjonale prøver, kartleggingsprøve,
		halvårsvurdering, læreplan, fagfornyelsen, valgfag, valfag, sidemål, nynorskklasse, målform på
		skolen, opplæringsmål, matte, gym, gymtimen, kroppsøving, klasse, klassen, 5. klasse, 7. klasse,
		8. klasse, 10. klasse, 10. trinn, klassetur, skoletur, leirskole, leirskule, ipad i skolen,
		nettbrett i skolen, chromebook, skole-pc, visma min skole, vigilo, foreldremøte, foreldremøtet,
		foreldreutvalg, fau, kfu, samarbeidsutvalg, su, foreldresamtale, utviklingssamtale, skoleleder,
		skolesjef, skulesjef, oppvekstsjef, grunnskolesjef, utdanning, utdanningsvalg,
		utdanningsprogram, rådgiver på skolen, miljøterapeut, skolefritid, skolekorps, mobilforbud,
		mobilfri skole, sommerskole, sommarskule, svømmeopplæring, svømmeundervisning, symjeopplæring,
		*skole*, spesialundervising, elevtransport, særskilt tilrettelagt, tilpassing, leirskoletur,
		rektorkontor, skoleeier, skuleeigar, overgangen til ungdomsskolen, skolebok, skolebøker,
		skoledag, lang skoledag, tilsyn på skolen, klassekamerat, klassekamerater, assistent i klassen,
		miljøarbeider, miljøterapeut på skolen, ekstra hjelp i timen, skrivevansker, dyslektiker, adhd
		på skolen, ppt-vurdering, enkeltvedtak skole, § 9a, 9a-sak, plages av, plager ham, slår ham i
		friminuttet, stengt ute, gruer seg til skolen, gruar seg, vil ikke gå på skolen, mat og helse,
		musikktimen, vitnemål fra ungdomsskolen, kartleggingsprøver, begynne på skolen, byrje på skulen,
		innskrivning, 2. klasse, 3. klasse, 4. klasse, 6. klasse, 9. klasse, andre klasse, tredje
		klasse, fjerde klasse, femte klasse, sjette klasse, sjuende klasse, 1. trinn, 3. trinn, utsatt
		skolestart, framskutt skolestart, hoppe over trinn, morsmålsundervisning, skyss til skolen,
		farlig skolevei skyss, delt bosted skyss, drosje til skolen, søke fri for barna, fri en uke, fri
		frå skulen, permisjonsreglement, vinterferie, planleggingsdag, inneklima på skolen, muggsopp på
		skolen, nytt skolebygg, skolenedleggelse elever, ipad på skolen, foreldrerådet, konferansetime,
		visma flyt skole, transponder, aktivitetsskolen, morgen-sfo, ettermiddagstilbud, kulturskole på
		sfo
	`,
	likely: `
		trinn, trinnet, pensum, lærebok, lærebøker, læremidler, læremiddel, friminutt, pedagog,
		pedagogisk, klassekamerater, medelever, medelevar, sønnen min i, dattera mi i, tenåring, time,
		timen, timeplan, timeplanen, fagleg, faglig, svømming skole, oppvekst, oppvekstsenter,
		oppvekstområde, læring, studie, student, stipend, lånekassen, studielån, høgskole, universitet,
		samordna opptak, skoleprestasjon, begynne på, starter på, startar på, overgang barnehage,
		flytter skole, gutten min, jenta mi, klasser, assistent, trygg, inneklima, ventilasjon i
		klasserommet, utsatt skolestart, utsett skulestart, framskutt skolestart, tidlig skolestart,
		karriereveiledning, karrieresenter, logoped, eksamensoppgave, høstferie, haustferie,
		vinterferie, klassen, klassa, medelev, elev, elever, elevar, eleven, eleva, lærer, læreren,
		lærar, læraren, lærere, rektor, inspektør, spesped, dysleksi, dyskalkuli, ppt, skolemiljø,
		skulemiljø, mobbing, mobbes, mobba, mobbe, erting, dytter, utestengt, utfryst, storefri,
		skolegård, skulegard, skoleplass, leirskole, skoletur, klassetur, ekskursjon, gymtimen, gymsal,
		gymmen, mattetime, lekser, leksehjelp, leksefri, prøver, karakter, karakterer, standpunkt,
		eksamen, vitnemål, skolebytte, skolestart, skulestart, barneskole, barneskule, barnetrinn,
		nærskole, nærskule, skolekrets, skulekrins, friskole, norskkurs, norskprøve, morsmål,
		skoleskyss, skuleskyss, skolebuss, skulebuss, reisevei, skolerute, skulerute, skoleruta,
		skuleruta, skoleferie, skolebygg, chromebook, skolepc, nettbrett, skjermbruk, skolebøker,
		skolemat, skolefrukt, kantine, fau, vigo, sfo, aks, skole, skolen, skule, skulen, timer, pult,
		klasse, undervisning, undervise, lese, leser, lesa, matte, engelsk, norsk, foreldre, foresatte,
		føresette, ungene, ungane, barnet vårt, sønnen, sonen, datteren, dottera, guten, jenta, skyss,
		pc, bøker, ferie, vikarer i klassen, opplæring
	`,
	hint: `
		gutt, gutten, jente, jenta, barn, barna, barnet, born, borna, foreldre, foresatte, føresette,
		sønn, sønnen, son, sonen, datter, datra, dattera, dotter, dottera, ungdom, buss, kull, plager,
		ferie, tilbud, morsmål, lese, skrive, gruer, gruar, slår, dytter, alder, bursdagsgutt, unger
	`
};
