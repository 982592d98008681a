import type { Vocabulary } from './vocabulary';

export const preparedness: Vocabulary = {
	area: 'beredskap',
	decisive: `
		beredskap, beredskapen, beredskap*, beredskapsplan, beredskapsplanen, beredskapsråd,
		beredskapslager, beredskapskoordinator, beredskapsleder, beredskapsvakt, beredskapssituasjon,
		egenberedskap, eigenberedskap, egenberedskapen, krise, krisen, krisa, kriseplan, krisesituasjon,
		kriseledelse, kriseleiing, kriselager, krisepakke, kriseinformasjon, kriseberedskap, evakuering,
		evakuere, evakuert, evakueres, evakueringsplan, evakueringssenter, evakuerings- og
		pårørendesenter, pårørendesenter, eps-senter, tilfluktsrom, tilfluktsrommet, tilfluktsrommene,
		bomberom, sivilforsvar, sivilforsvaret, sivilforsvarssirene, sirene, sirener, sirena, sirenen,
		flyalarm, varslingsanlegg, varslingsanlegget, nødvarsel, nødvarselet, nødvarsling,
		befolkningsvarsling, viktig melding, varsling på mobil, varsling sms, sms-varsling, sms-varsel,
		varsel på telefon, dsb, heimevern, heimevernet, totalforsvar, totalforsvaret, krig, krigen,
		krigsutbrudd, krigssituasjon, krigsfare, sabotasje, terror, terrorangrep, cyberangrep,
		dataangrep, hackerangrep, hybride trusler, drone, droner, atomberedskap, atomulykke,
		atomhendelse, atomkraftverk, radioaktiv, radioaktivitet, radioaktivt nedfall, jod, jodtablett,
		jodtabletter, jodtablettar, stråling, dommedag, klare seg i en uke, klare seg selv, klare seg
		sjølv, sju døgn, 7 dager, 7 døgn, tre døgn, en uke uten strøm, nødlager, hamstre, nødproviant,
		hermetikk, primus, stormkjøkken, batteriradio, dab-radio, nødradio, nødstrøm, nødstraum,
		nødaggregat, aggregat, strømaggregat, aggregatet, vedlager, matlager, vannlager, vassdunkar,
		lagre vann, drikkevann på lager, nødplakat, nødnett, nødnettet, nødetat, nødetater, nødetatene,
		nødetatane, redning, redningstjeneste, redningsaksjon, redningsmannskap, røde kors, raude kors,
		norsk folkehjelp, leteaksjon, savnet, sakna, strømbrudd, straumbrot, strømbruddet, straumbrotet,
		strømstans, straumstans, strømutfall, strømløs, strømløst, straumlaus, straumlaust, uten strøm,
		utan straum, strømmen er borte, strømmen forsvant, straumen er borte, straumen forsvann, mørkt i
		hele, langvarig strømbrudd, rasjonering, strømrasjonering, telefonutfall, mobildekning ned,
		mobilnettet er nede, ekom, ekomutfall, nødnummer, nødnummer virker ikke, nødsamband, flom,
		flommen, flaum, flaumen, flomfare, flaumfare, flomvarsel, flaumvarsel, flomvoll, flomsikring,
		flaumsikring, flomsikre, flomvei, flomskade, storflom, flomskader, springflo, stormflo, høyvann,
		høyt vann i elva, elva stiger, elva går over, elva stig, elva går, vannstand, vasstand, isgang,
		skred, skredfare, skredet, jordskred, jordras, jordskredfare, leirskred, kvikkleireskred,
		kvikkleire, snøskred, snøras, sørpeskred, steinskred, steinras, steinsprang, steinsprangfare,
		fjellskred, ras, raset, rasfare, rasutsatt, rasutsett, rassikring, skredsikring, skredvarsel,
		skredutsatt, flodbølge, uvær, uveret, uværet, ekstremvær, ekstremver, ekstremvær*, ekstremvêr,
		storm, stormen, orkan, orkanen, kraftig vind, mye vind, styrtregn, styrtnedbør, farevarsel, rødt
		farevarsel, gult farevarsel, oransje farevarsel, naturfare, naturskade, naturkatastrofe, tørke
		og brannfare, lyn og torden, lynnedslag, værvarsel, varsom, nve, ros-analyse, risiko- og
		sårbarhetsanalyse, risiko og sårbarhet, ros, sårbarhet, samfunnssikkerhet, samfunnstryggleik,
		samfunnssikkerheten, sikkerhet og beredskap, brann, brannen, brann*, *brann, brannvesen,
		brannvesenet, brannstasjon, brannstasjonen, brannsjef, brannmann, brannmannskap, brannkonstabel,
		brannvern, brannvernet, brannvernleder, brannvernopplæring, brannvernuka, brannøvelse,
		brannøving, brannbil, brannbilen, brannalarm, brannalarmen, brannvarsler, brannvarslar,
		brannvarslere, røykvarsler, røykvarslar, røykvarslere, røykvarslarar, brannslukker,
		brannslokkar, brannslukningsapparat, slukkeapparat, slokkeapparat, brannsikkerhet,
		branntryggleik, brannsikring, brannsikker, brannfare, brannfarlig, brannfarleg, branntilsyn,
		branntilsynet, branninspektør, brannforebyggende, brannførebyggjande, rømningsvei, rømmingsveg,
		rømningsveier, rømningsstige, røykdykker, deltidsbrannmann, utrykning, feier, feiar, feieren,
		feiaren, feiing, feiinga, feie pipe, feie pipa, feie skorstein, feiing av pipe, feiing av
		skorstein, feietjeneste, feietenesta, skorsteinsfeier, skorstein, skorsteinen, pipebrann, pipe,
		pipa, piper, fyringsanlegg, ildsted, eldstad, vedovn, vedomn, peis, peisen, peisinnsats,
		peisovn, pipeløp, montere ovn, installere ovn, installere vedovn, sette inn ovn, ny ovn, ny
		vedovn, fyringsforbud, rentbrennende, tilsyn med fyringsanlegg, tilsyn av pipe, bål, bålet,
		bålbrenning, bålforbud, bålforbod, bålplass, brenne bål, brenne hageavfall, brenne kvist, brenne
		avfall, brenning av avfall, brenning av kvist, brenning, sankthansbål, grilling i skogen,
		engangsgrill, grasbrann, bråtebrann, skogbrann, skogbrannfare, skogbrannvarsel, fyrverkeri,
		fyrverkeriet, rakett, raketter, rakettar, nyttårsaften, nyttårsraketter, nyttårsaftan, salg av
		fyrverkeri, oppskyting, svevelykter, stjerneskudd, eksplosiv, eksplosiver, eksplosjon,
		eksplosjonsfare, gasslekkasje, gassbeholder, gasstank, propantank, brannfarlig vare, farlige
		stoffer, farlig stoff, farleg stoff, oljetank, oljetanken, nedgravd oljetank, oljetankar, akutt
		forurensning, akutt forureining, oljesøl, oljeutslipp, diesellekkasje, kjemikalieutslipp,
		røykutvikling, giftig røyk, 110, 110-sentral, 110-sentralen, hjertestarter, hjartestartar,
		førstehjelp, førstehjelpskurs, drukning, overnatting i forsamlingslokale, melding om
		overnatting, overnatting på skolen brann, nødvendighetsartikler, mobilnettet faller,
		krisehåndtering, krisekommunikasjon, uønsket hendelse, uønskede hendelser, uønskt hending,
		uønskte hendingar, sivilbeskyttelsesloven, sivilbeskyttelseslova, stabsleder, lokalt
		beredskapsråd, atomulukke, giftutslipp, leirras, værmelding, trusselbilde, nødforsyning,
		vannforsyning i krise, mobilisering, rekvisisjon, nødhavn, kriserom, sandsekker, sandsekk, pumpe
		vekk vann, gjenoppbygging etter flom, forsyningssikkerhet, kriseledelsen, varsel på mobilen,
		varsel på telefonen, melding på mobilen, melding på telefonen, varslingssystem, søke dekning,
		dekningsrom, hvis det blir krig, viss det blir krig, om det smeller, radioaktivt, strømmen blir
		borte, straumen er vekke, straum er vekke, strømmen går, uten strøm i flere dager, flere dager
		uten strøm, mobilnettet nede, telefon og straum, uten mobildekning, dekning borte, oppmøtested,
		oppmøtestad, oppmøteplass, samlingssted, samlingsplass, møteplass i krise, møteplass ved
		strømbrudd, evakueringssenteret, evakuert fra, lager av mat, mat for en uke, mat for ei veke,
		mat i en uke, matvarer for ei veke, vann på lager, ved og gass, brosjyre om beredskap, klare seg
		en uke, klare oss en uke, elven stiger, høy vannstand i elva, vannstanden stiger, snøskredfare,
		steiner raser, raser steiner, bratt skrent, skråning raser, utrygt område, aktsomhetsområde,
		brenne bråte, grillforbud, røyk fra, røyk over, holde vinduene lukket, lukk vinduer, lukke
		vinduer, halde vindauga lukka, lukter gass, luktar gass, utslipp til sjø, savnet person,
		frivillige i krise, politiet i krise, smitteutbrudd, helhetlig ros, kraftrasjonering,
		psykososialt kriseteam
	`,
	likely: `
		varsel, varsling, varslar, varsler, varsle, alarm, alarmen, fare, faren, farlig situasjon, nød,
		nødsituasjon, nødsituasjonar, ulykke, ulukke, storulykke, katastrofe, katastrofer, hendelse,
		hending, hendelser, uvisst, krisetid, møteplass ved krise, strøm, straum, strømmen, straumen,
		nettselskap, kraftlag, vind, regn, mye regn, mykje regn, uvær, nedbør, elv, elva, bekk, bekken,
		isolert, isolerte, rasjonere, lager, reserve, radio, sivil, forsvar, forsvaret, sirenetest,
		øvelse, øving, øve, vernepliktige, vakttelefon, slukke, slokke, slukning, tenne, tent, flammer,
		røyk, ild, eld, gnister, trygt, tryggleik, sikkerhet, sikkerheit, trusler, trussel, beskyttelse,
		vern av befolkningen, befolkning, befolkninga, forberedt, førebudd, forberede, førebu, greie seg
		selv, forsyning, bortfall, utfall, faller ut, beredskap, kriseplan, krise, krisen, nødvarsel,
		nødvarslet, sirene, sirener, sirenene, flyalarm, tyfon, tyfonen, bomberom, bunkers, krig,
		krigen, atombombe, atomulykke, radioaktiv, stråling, jod, jodtablett, strømbrudd, straumbrot,
		nødnett, nødstrøm, aggregat, evakuering, evakuert, evakuere, matlager, nødmat, vannkanner,
		gassovn, primus, flom, flommen, flaum, flaumen, flomfare, flaumfare, flomvarsel, storflom,
		springflo, stormflo, sandsekker, sandsekk, uvêr, storm, orkan, ekstremvær, ekstremvêr,
		farevarsel, skred, skredfare, ras, rasfare, rasfarlig, jordskred, jordras, snøskred, steinras,
		rase, rasutsatt, rasutsett, kvikkleire, leirskred, fjellskred, fjellparti, faresone, faresoner,
		skogbrann, grasbrann, lyngbrann, bålforbud, bål, brann, brannen, brannvesen, brannfare,
		brannvern, brannalarm, feier, røyklukt, gasslukt, eksplosjon, smell, drone, droner, sabotasje,
		terror, dataangrep, leteaksjon, heimevern, pandemi, ros, kriseteam, krisesituasjon, elven,
		bekken flommer, varslet, vekke i bygda, ved, stearinlys, risiko, sikre seg, sårbar, dekning,
		evakuer, brannhydrant snø, gass, kjemikalier, utrykning
	`,
	hint: `
		mobil, telefon, melding, informasjon, huset, bor ved elva, under fjellet, skråning, stabil,
		sprekk, sikring, tiltak, familien, vare, dager, døgn, faretruende, apotek, apoteket, utrygt,
		smeller, flere dager
	`
};
