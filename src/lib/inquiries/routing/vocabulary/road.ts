import type { Vocabulary } from './vocabulary';

export const road: Vocabulary = {
	area: 'vei og trafikk',
	decisive: `
		hull i veien, hol i vegen, hull i vegen, hull i asfalten, hol i asfalten, hull i gata, veihull,
		veghol, slaghull, slaghol, slagholer, asfalt, asfaltering, reasfaltering, asfaltere, asfaltkant,
		asfaltdekke, grusvei, grusveg, veidekke, vegdekke, telehiv, telehiver, tele i veien, dumper i
		veien, fartsdump, fartsdumper, fartshump, fartshumper, fartshinder, fartsdempende, fartsdempar,
		brøyte, brøyting, brøytes, brøyta, brøytet, brøytebil, brøytekant, brøytekanter, brøytestikk,
		brøytestikker, brøyteskade, brøytemannskap, brøytinga, ubrøytet, ubrøyta, måking, måke, måka,
		snømåking, snømoking, snørydding, snøbrøyting, snøskavl, snøkant, snøfonn, snø på fortauet, snø
		i veien, bortkjøring av snø, snødeponi, plogkant, snøplog, plog, strø, strøing, strødd,
		strøsand, strøkasse, strøsalt, salting, saltet, glatt, glatte, hålke, holke, speilglatt, sleipt,
		issvull, isete, glattkjøring, glatt føre, føreforhold, skrape veien, skraping, høvling, høvle,
		feiing av gater, gatefeiing, feiemaskin, feiebil, vårfeiing, strøsingel, singel på fortau,
		gatelys, gatelykt, gatelykter, gatelysa, gatelyset, veilys, veglys, veilyset, lysmast,
		lysstolpe, lyktestolpe, lyktestolpar, lysmasten, lyspære i gata, mørk gangvei, mørklagt gate,
		fortau, fortauet, fortauskant, kantstein, kantsteinen, gangvei, gangveg, gangfelt, gang- og
		sykkelvei, gang- og sykkelveg, sykkelvei, sykkelveg, sykkelfelt, sykkelsti, fotgjengerovergang,
		fotgjengerfelt, fotgjengarfelt, overgangsfelt, undergang, undergangen, gangbru, bro*, bru, brua,
		rekkverk, autovern, veirekkverk, bilsperre, veibom, vegbom, bom, trafikklys, lyskryss,
		lysregulering, rundkjøring, rundkøyring, veikryss, vegkryss, kryss*, krysset, vikeplikt,
		forkjørsvei, blindvei, fartsgrense, fartsgrensa, fartsgrensen, fart, nedsatt fart, 30-sone, 30
		sone, 40-sone, råkjøring, råkøyring, kjører for fort, køyrer for fort, høy fart, høg fart,
		villmannskjøring, fartsmåling, fartsmåler, fartskontroll, fotoboks, trafikkfarlig,
		trafikkfarleg, trafikksikkerhet, trafikktryggleik, trafikksikring, trafikktelling, trafikkstøy,
		trafikk, gjennomgangstrafikk, gjennomkjøring, gjennomkøyring, gjennomkjøring forbudt,
		tungtrafikk, trailer, trailere, skilt, skilting, trafikkskilt, veiskilt, vegskilt, gateskilt,
		skiltplan, skiltvedtak, veiskilting, vegnavnskilt, stoppskilt, innkjøring forbudt, kjøring
		forbudt, parkering, parkere, parkerer, parkert, parkeringsplass, parkeringsplasser,
		parkeringsbot, p-bot, parkeringsgebyr, kontrollavgift, kontrollsanksjon, beboerparkering,
		bebuarparkering, parkeringskort, parkeringsbevis, hc-parkering, hc-kort, hc-plass,
		handikapparkering, parkeringstillatelse, feilparkert, feilparkering, parkeringsvakt, p-plass,
		p-hus, parkeringshus, parkeringsautomat, parkometer, soneparkering, boligsoneparkering,
		parkeringsapp, parkeringsforbud, parkeringsforbod, gateparkering, ladestasjon, ladestolpe,
		elbillading, ladeplass, veivedlikehold, vegvedlikehald, vegvedlikehold, kommunal vei, kommunal
		veg, kommunale veier, kommunale vegar, kommunalveg, privat vei, privat veg, fylkesvei,
		fylkesveg, riksvei, riksveg, europavei, veiskulder, vegskulder, veigrøft, vegkant, veikant,
		grøftekant, grøfterens, grøfterensk, kantklipp, kantslått, kantslåtten, siktforhold, sikt i
		krysset, frisikt, avkjørsel, avkøyrsle, avkjøring, innkjørsel, innkøyrsel, graving, graving i
		vei, grave over veien, gravetillatelse, gravemelding, graveløyve, gravesøknad, arbeidsvarsling,
		arbeidsvarslingsplan, omkjøring, omkøyring, veiarbeid, vegarbeid, stengt vei, stengd veg, veien
		er stengt, vegen er stengd, veinavn, veistenging, vegstenging, bæreevne, aksellast, bruksklasse,
		dispensasjon tung transport, trafikkøy, busstopp, bussholdeplass, busshaldeplass, leskur,
		busskur, busslomme, bussrute, bussruta, buss, bussen, kollektivtrafikk, holdeplass, haldeplass,
		taxiholdeplass, elsparkesykkel, elsparkesykler, sparkesykkel, sparkesykler, bysykkel,
		sykkelparkering, sykkelstativ, sykkelvett, sykle, syklister, syklist, bilvrak, forlatt bil,
		hensatt bil, skiltløs bil, borttauing, tauing, tauet bort, ferje, ferge, ferjekai, hurtigbåt,
		trafikkulykke, påkjørsel, påkjørt, skolevei er farlig, trygg skolevei, trygg skuleveg,
		hjertesone, refleks, myke trafikanter, mjuke trafikantar, tt-kort, tt-ordning, tt-ordningen,
		vegtrafikk, veitrafikk, piggdekkgebyr, bompenger, bomstasjon, bomring, motorvei, tunnel,
		tunnelen, veisalt, støvdemping, støvbinding, støv fra veien, støv på veien, kjørebane, vegbane,
		veibane, køyrebane, kjørefelt, ujevn vei, ujevnheter, vaskebrett, svanker, setninger i veien,
		utrasing av vei, veisperring, vegsperring, telerestriksjoner, telerestriksjonar, gangsti,
		busstider, bussavgang, rutetider, rutetabell, fergetider, vegnett, veinett, feiing av fortau,
		kolonnekjøring, tunnelbygging, hurtiglading, vinterføre, strøbil, holkeføre, veidirektorat,
		kjøretøyregister, trafikkregulering, utkjørsel, vegtilsyn, viadukt, rundkjøringa, grusbil,
		vegskråning, langsgående sprekk, asfaltlapp, grus på sykkelveien, grus etter vinteren, spinner i
		bakken, kommer ikke opp bakken, skrape vegen, hull i grusveien, kjører som galne, køyrer som
		galne, kjører som gale, kjører altfor fort, fartsdempere, hump i veien, leggje ein hump, legge
		en hump, sone 30, nedsette fartsgrensa, sette ned farten, lavere fart, fartsreduserende, speil i
		krysset, speil ved utkjørselen, trafikkspegel, utkjørselen, blått bevis, parkeringsbevis for
		forflytningshemmede, forflytningshemma, handikapbevis, handikapplass, handicapparkering,
		hc-bevis, parkeringskort for bevegelseshemmede, stå parkert, står parkert, feilparkerte, bilen
		min ble tauet, tauet inn, bilen blokkerer, sperrer veien, blokkerer veien, står i veien,
		campingvogn i gata, henger i gata, hensatte biler, offentlig veigrunn, graving i offentlig vei,
		fibergraving, lappet asfalt, asfaltlapping, dårlig lappet, dump i asfalten, senket kum i veien,
		kumlokk bråker, klappende kumlokk, grøft langs veien, stikkrenner under veien, veien har rast
		ut, veikanten raser, lampen på stolpen, lampe blinker, lampa blinkar, mørkt på gangveien, lyset
		er gått, gatebelysning, bru over, rusten bru, lav bru, fortauskanter, bred nok til barnevogn,
		trygg vei til skolen, farleg kryss, farlig kryss, farlig overgang, zebrastriper, vegoppmerking,
		gule striper, trafikkdirigering, dårlig skilta, skiltet er borte, skilt er påkjørt, skiltet er
		veltet, gatenamnskilt, ballbinge støy fra vei, støyskjerming, støvete vei, ikke måket, ikkje
		brøytt, ikkje brøyta, brøytes det, snø foran, brøytebilen, traktoren som brøyter, isete fortau,
		strøs det, ikke strødd, ikkje strødd, snø på gangveien, privat brøyting, veien trenger grus,
		steiner i veien, stein i vegen, tre over veien, greiner over veien, greiner over fortauet,
		busker over fortauet, hekk over fortauet, klippe hekk, hekken må klippes
	`,
	likely: `
		vei*, veg, *veg, veien, vegen, *vei, veier, vegar, gate, gata, gaten, *gate, *gata, snø, snø*,
		is, bil, bil*, biler, bilar, bilist, bilister, bilistar, kjøre, kjører, køyre, køyrer, kjørt,
		kjøring, fotgjenger, fotgjengere, fotgjengarar, gående, gåande, lastebil, lastebilar,
		lastebiler, motorsykkel, moped, traktor, sti langs veien, sykkel, sykkel*, vinterdrift,
		vintervedlikehold, sommervedlikehold, vegoppsyn, driftsentreprenør, entreprenør, grus, grusing,
		gruse, pukk, pøler på veien, kø, kødannelse, møteplass på vei, snuplass, vendeplass, snuhammer,
		overgang, hump, humper, speil, trafikkspeil, lys i gata, lyset ut, lysene er ute, gatebelysning,
		gatelampe, belysning, lampe, stolpe, stolpen, mast, påkjøre, nesten påkjørt, kollisjon,
		uoversiktlig, uoversiktleg, uoversiktelig, sving, svingen, bakke, bakken, hekk, hekken, skygger
		for sikten, hindrer sikten, sikt, krysse, ståle, kommunalteknikk, teknisk drift, drift og
		vedlikehold, uteseksjonen, elveg, gatetun, gågate, torget, miljøgate, gatenett, samferdsel,
		mobilitet, reisekort, skyss, rutebuss, sølepytt, søle, vegkrysset, fotgjengerundergang, lapping,
		lappe, vegstrekning, veistrekning, kjørespor, hjulspor, feie, feier, feiing, feid, feidd,
		strøgrus, strøkasse, strøkassa, strøkassen, grusrester, blankis, såpeglatt, skrapa, veihøvel,
		vegskrape, vaskebrett, råkjørere, bråkjøring, fartshump, veispeil, varebil, rekkverket,
		gatelampa, lyspunkt, lysstolpen, lykta, lykten, brudekke, gangbrua, oppmerking, oppmerket,
		veimerking, veiskiltet, gatenavn, støyskjerm, støygjerde, veistøv, snørydda, brøytt, snøhaug,
		snøhauger, snøhaugen, plogen, strødde, saltbil, veilag, veglag, vegvesenet, feies, høvles,
		skrapes, brøytet, kjørebanen, veikanten, grøfta, grøft, bakken opp, innkjøringen, oppkjørsel,
		utkjørsel, avkjørselen, gåfelt, skulder, tungbil, vogntog, drosje, drosja, taxi, skolebuss,
		elbil, lader, ladere, dekkskifte, piggfritt, syklet, sykla, sykler, postbud, råkjører, tute,
		eksos, bråk fra biler, mopeder, trafikken, kantstein, dump, dumpa, dumper, farten, fort forbi,
		kjører forbi, køyrer forbi, gangvei, fortau
	`,
	hint: `
		hull, hol, farlig, farleg, barn på vei, trygg, smal, smalt, kjøretøy, køyretøy, lys, mørkt,
		fall, falt, falle, dekk, felg, knust, rydding, ryddet, sand, salt, kryss, stein på, skolebarn,
		bredde, tungt, passere, passerer, forbi, krysser, vinter, vinteren, vår, steinsprang, tryne,
		tryna, skled, sklei, glei, brakk, ødelagt felg, punktering, speil, stolpe, lampa
	`
};
