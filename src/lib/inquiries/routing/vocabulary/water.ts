import type { Vocabulary } from './vocabulary';

export const water: Vocabulary = {
	area: 'vann og avløp',
	decisive: `
		kum, kumlokk, *kum, slamkum, sandfang, sandfangskum, kummen, vannlekkasje, vasslekkasje,
		lekkasje, vannledning, vassleidning, hovedledning, hovudleidning, hovedvannledning, avløp,
		avlaup, avløpsledning, avløpsrør, avløpsvann, kloakk, kloakklukt, kloakkstopp, kloakkrør,
		kloakkanlegg, dasslukt, dolukt, septik, septiktank, septikk, slamtømming, slamtømmer,
		slamavskiller, tett avløp, tette rør, tett sluk, slukrist, sluk*, tilbakeslag,
		tilbakeslagsventil, oversvømt kjeller, vann i kjelleren, kloakk i kjelleren, overvann,
		overflatevann, overvatn, stikkrenne, stikkledning, private stikkledninger, stoppekran,
		stoppkran, hovedkran, vannkran, drikkevann, drikkevatn, springvann, springen, krana,
		vannkvalitet, vasskvalitet, vannprøve, vassprøve, brunt vann, misfarget vann, misfarga vatn,
		grumsete vann, brunt vatn, rustvann, klorsmak, lukter klor, klor i vannet, vannet smaker, vannet
		lukter, vatnet luktar, hvitt vann, vanntrykk, vasstrykk, lavt trykk, dårlig trykk, dårleg trykk,
		trykkøkning, trykkfall, vanntrykket, uten vann, utan vatn, vannet er borte, vatnet er borte,
		ikke vann, ikkje vatn, mistet vannet, stengt vann, stenge vannet, vannstans, vannavstengning,
		vassavstenging, avstengning av vann, åpne vannet, vannmåler, vassmålar, vannmålar, målerstand,
		målerstanden, måleravlesning, målaravlesing, lese av vannmåler, avlesningskort, avlesning,
		vannverk, vassverk, vannforsyning, vassforsyning, høydebasseng, pumpestasjon, pumpehus,
		trykktank, renseanlegg, reinseanlegg, minirenseanlegg, avløpsanlegg, avløpsrenseanlegg,
		renseanlegget, infiltrasjonsanlegg, tett tank, spredt avløp, spreidd avløp, utslippstillatelse,
		fettutskiller, fettavskiller, oljeutskiller, ledningsbrudd, rørbrudd, rørbrot, vannrør, sprukket
		rør, ledningsnett, leidningsnett, ledningskart, ledningseier, sanering av ledninger, separering,
		påkobling, tilkobling vann, påkopling, påkoblingstillatelse, tilknytning til vann, tilknyting
		til vatn, tilknytningsavgift, tilkoblingsgebyr, anboring, brannhydrant, hydrant, brannkum,
		kokevarsel, koke vannet, koking av vann, råd om koking, kokeanbefaling, bakterier i vannet,
		legionella, e.coli, koliforme, vanningsforbud, vannrestriksjoner, hagevanning, vanning av hage,
		vannsparing, va-anlegg, va-norm, vann og avløp, vatn og avløp, vatn og avlaup, vann og kloakk,
		sanitæranlegg, sanitærmelding, rørlegger, røyrleggar, rørleggermelding, spylebil, spyling av
		ledning, tine vannrør, frosne rør, frosset vann, frosset ledning, frose vatn, frosset
		stikkledning, frostskade, privat brønn, brønn, borebrønn, brønnvann, kommunalt vann, kommunalt
		vatn, kommunal vassleidning, våtservietter, våtserviett, q-tips i do, fett i avløpet, sprengt
		rør, vannmengde, drikkevannskilde, drikkevasskjelde, vannstasjon, rensetank, stikkledninga,
		avløpsnett, avløpsnettet, ledningsarbeid, kloakkpumpe, tett do, tett toalett, do som renner
		over, vond lukt fra sluk, luktar kloakk, lukter kloakk, luktplager fra renseanlegg,
		vannmålerskifte, bytte vannmåler, skifte vannmålar, kran på fellesområde, vannpost, badevann,
		brannvann, slokkevann, vann i krana, vatn i krana, ingenting i krana, tomt i krana, tørt i
		krana, vannet ble borte, mistet vanntrykket, uten vanntrykk, kranavatnet, smaker klor, smakar
		klor, smaker vondt vann, vannet er hvitt, vannet er brunt, vannet er gult, gult vann, gult vatn,
		grått vann, grums i vannet, bakterieprøve, vannanalyse, fritak fra tilknytning,
		tilknytningsplikt, tilknytingsplikt, knyte oss til, kobling til offentlig vann, spyle røret,
		spyle kloakken, rørinspeksjon, rør under bakken, nye rør, bunnledning, botnleidning,
		fellesledning, privat ledning, kjellersluk, kom opp av sluket, opp gjennom sluket, kloakk opp,
		avføring i kjelleren, dritt i kjelleren, vann inn i kjelleren, vatn i kjellaren, flomskade i
		kjeller, skille regnvann, fråkople taknedløp, frakobling av taknedløp, frakoble taknedløp,
		overvannsgebyr, overvannshåndtering, fordrøyning, fordrøyningsmagasin, pålegg om separering,
		separeringspålegg, fjernavlest måler, smartmåler vann, smart vannmåler, ny måler vann,
		målerskifte, avlest måler, lese av måleren, vannforbruket, vannstengning, stengt for vann,
		stenge av vannet, slå av vannet, vannet stenges, avstengt vann, privat vannverk, hyttefelt vann,
		tømme septik, tømme tanken, tømming av tett tank, tømming av slam, rotinntrengning, rust i
		vannet, sandfangskummer, tette kummer, tett kum, tett rist, rista er tett, sluket er tett, rør
		sprakk, røret har sprukket, frossent rør, is i rørene, fryst vatn, frose røyr
	`,
	likely: `
		vann*, vannet, vann, vatn, vatnet, vassleidning*, *vann, *vatn, vass*, rør, *rør, rørl*,
		ledning, leidning, flom i kjeller, kjeller oversvømt, drenering, drensrør, do, toalett,
		toalettet, doen, dusj, dusjvann, varmtvann, lekker, lekk, sprut, fosser, spruter, renner vann,
		rennende vann, vann renner, vann på veien, vatn renn, vann står, gurgler, bobler i sluk, bobler,
		kjøkkenvask, vasken, badet, oppvaskmaskin, vaskemaskin, misfarget, klor, kalk, kalkholdig, hardt
		vann, fluor, humus, jern i vannet, mangan, innlandsvann, råvann, vannkilde, vasskjelde,
		vannbehandling, uv-anlegg, tappe, tappevann, tapping, dunker, vanntank, vasstank, slam, rens*,
		utslipp av kloakk, pumpe, overløp, grøft med vann, bekkelukking, lukket bekk, kulvert, regnvann,
		taknedløp, taksluk, takvann, takrenne, spillvann, spillvatn, gråvann, biodo, innlagt vann,
		innlagt vatn, vann i hytta, hyttevann, stikkledn, servicenedleggelse, vannavgift, vassavgift,
		vanngebyr, vassgebyr, avløpsgebyr, avløpsavgift, kloakkavgift, tilknytningsgebyr,
		tilknytningsplikt, forbruksgebyr, m3 vann, kubikk, kubikkmeter, vannforbruk, vassforbruk,
		stipulert forbruk, slam*, rør*, kranvann, kranvatn, kranavatn, springvatn, vaskevann, grumset,
		jordsmak, mudderlukt, vanninntak, vannkum, avløpskum, spylepunkt, vannlås, avløpssluk, sluket,
		badesluk, takvatn, takrenner, separere, målerskap, vannbruk, spylevann, vassbrot, vannverket,
		vassverket, slamtank, pumpesump, pumpehuset, sump, kobberrør, blyrør, gatesluk, krana, kraner,
		kranene, kraner tørre, springen, målar, måleren, måleravlesning, rørarbeid, røra, sluk,
		tilknyting, tilknytning, infiltrasjon, slamanlegg, lekkasjen, lekkasjer, trykket, fellesanlegg,
		anlegget, styrtregn, kraftig regn, skybrudd, regnskyll, kjelleren, kjellaren, oversvømmes,
		flødde over, flommet over, renner over, renn over, flyter over, skyller opp, abonnent,
		abonnenter, rørlegger, røyrleggjar, toalettpapir, skylle ned, trekke ned
	`,
	hint: `
		lukter, luktar, stinker, lukt, stank, kjeller, kjellar, ventil, basseng, trykk, trykket, brudd,
		tett, tetter, stopper, overfløymd, oversvømmelse, oversvømt, skitten, brun, brunt, grumsete,
		smak, smaker, smakar, bakterier, koke, koker, spyle, spyling, tank, tanken, fryse, frosset,
		frosne, fros, frose, tilkobling, koble på, sprengkulde, dusje, drikke, koking, rent vann, reint
		vatn, magesyk, magesjuk, babyflaske, kjellergolv
	`
};
