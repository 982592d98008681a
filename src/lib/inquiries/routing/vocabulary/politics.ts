import type { Vocabulary } from './vocabulary';

export const politics: Vocabulary = {
	area: 'politikk og innsyn',
	decisive: `
		innsyn, innsynet, innsyn i, innsynskrav, innsynsbegjæring, innsynsrett, krav om innsyn, be om
		innsyn, begjære innsyn, kreve innsyn, dokumentinnsyn, partsinnsyn, sakssinnsyn, innsyn i sak,
		innsyn i dokument, innsyn i dokumenter, innsyn i saksdokumenter, innsyn i mine
		personopplysninger, offentleglova, offentlighetsloven, offentleglov, offentliglova,
		offentlighet, meroffentlighet, meirinnsyn, unntatt offentlighet, unnateke offentlegheit, unntatt
		fra offentligheten, offentlig dokument, postliste, postlista, postlisten, postlister,
		postjournal, postjournalen, offentlig journal, offentleg journal, einnsyn, journalpost,
		opplysninger om meg, opplysninger lagret, lagret om meg, lagra, brevveksling, korrespondanse,
		dokumenter i saken, saksdokument, saksdokumenter, saksdokumenta, saksmappe, sakspapirer,
		sakspapir, saksframlegg, saksfremlegg, sakliste, saksliste, sakslista, møteinnkalling,
		møteprotokoll, møteprotokollen, protokoll, protokollen, møtebok, møteplan, møteplanen,
		møtekalender, politiske møter, politiske møte, politisk møte, politisk, politiske, politikk,
		politikken, politiker, politikere, politikar, politikarar, lokalpolitiker, lokalpolitikere,
		lokaldemokrati, demokrati, folkevalgt, folkevalgte, folkevald, folkevalde, kommunestyre,
		kommunestyret, kommunestyremøte, kommunestyremøtet, kommunestyrerepresentant, bystyre, bystyret,
		heradsstyre, heradsstyret, formannskap, formannskapet, formannskapsmøte, utvalg, utval, utvalet,
		hovedutvalg, hovudutval, hovudutvalet, planutvalg, kontrollutvalg, kontrollutvalet, komité,
		komite, eldreråd, eldrerådet, ungdomsråd, ungdomsrådet, råd for personer med
		funksjonsnedsettelse, medvirkningsråd, ordfører, ordføreren, ordførar, ordføraren, varaordfører,
		varaordførar, rådmann, rådmannen, kommunedirektør, kommunedirektøren, kommunalsjef, ledelsen i
		gruppeleder, gruppeleiar, parti, partiet, partier, partia, partistøtte, lister ved valget,
		listeforslag, interpellasjon, grunngitt spørsmål, spørsmål til ordføreren, spørretime,
		spørjetime, folkemøte, folkemøtet, folkemøter, informasjonsmøte, innbyggermøte, innbyggjarmøte,
		høring, høringa, høringen, høringer, høyring, høyringa, høyringar, høringsfrist, høyringsfrist,
		høringsuttalelse, høyringsuttale, høringssvar, høringsinnspill, høyringsinnspel, høringsutkast,
		høringsnotat, høringsdokument, sende inn uttalelse, uttalelse til, uttale til, medvirkning,
		medverknad, innbyggerforslag, innbyggarforslag, innbyggjarforslag, innbyggerinitiativ,
		borgerinitiativ, minsak, underskrifter, underskriftskampanje, underskriftsliste,
		underskriftsaksjon, folkeavstemning, folkerøysting, folkeavrøysting, valg, val, valget, valet,
		kommunevalg, kommuneval, kommunevalget, stortingsvalg, stortingsval, fylkestingsvalg, lokalvalg,
		valgkort, valkort, valgkortet, stemme, stemmer, stemt, stemmerett, røyste, røysta, røysterett,
		røyst, forhåndsstemme, forhåndsstemming, forhåndsstemmegivning, førehandsrøyste,
		førehandsrøysting, tidligstemme, valglokale, vallokale, valglokaler, vallokala, valgdag, valdag,
		valgstyre, valstyret, valgresultat, valresultat, valgmedarbeider, manntall, manntal, stemmested,
		ambulerende stemmemottak, stemme hjemme, valgliste, kandidat, kandidater, mandatperiode,
		budsjett, budsjettet, kommunebudsjett, handlingsprogram, handlingsplan, økonomiplan,
		økonomiplanen, årsbudsjett, årsrapport, årsmelding, tertialrapport, revisjon,
		forvaltningsrevisjon, kostra, kommuneøkonomi, kommunesammenslåing, kommunesamanslåing,
		kommunestruktur, grensejustering vedtak i kommunestyret, vedtatt i kommunestyret, politisk
		vedtak, møte i kommunestyret, streaming av møte, nettsending, nett-tv, kommune-tv, webtv, se
		møtet, opptak av møtet, opptak av kommunestyremøtet, godtgjøring folkevalgte, godtgjersle,
		habilitet, inhabil, inhabilitet, fritak fra verv, møterett, vararepresentant, varamedlem,
		delegering, delegasjonsreglement, lovlighetskontroll, lovlegkontroll, sivilombud, sivilombudet,
		personvernombud, personvernombudet, gdpr, personopplysninger, personopplysningar, slette
		opplysninger, sletting av opplysninger, datatilsynet, behandlingsprotokoll, arkiv, arkivet,
		kommunearkiv, arkivtjeneste, byarkiv, gamle saker, gamle dokumenter, offentlige dokumenter,
		offentlege dokument, kopi av dokument, kopi av sak, kopi av vedtaket, lokal forskrift, lokale
		forskrifter, politivedtekter, politivedtekt, vennskapskommune, vennskapsby, kommunevåpen,
		byvåpen, kommuneflagg, flagging, flagg, flagges, æresborger, representasjon, journalist,
		pressekontakt, presse, medvirke, åpenhet, openheit, gjennomsiktighet, borgerråd,
		budsjettforslag, interkommunalt samarbeid, eierskap, eierskapsmelding, kommunale selskap,
		representant, representanter, partipolitisk, sametinget, strategi, kommunikasjonsstrategi,
		vedtektsendring, valgkamp, valgkampstand, politikerlønn, lobbyisme, varsling om kritikkverdige
		forhold i kommunen, kritikkverdige forhold, korrupsjon, valg*, stemmeseddel, stemmesetel,
		folkeavstemming, elevrettigheter, vedtatt politisk, folkestyre, kommunestyrevedtak, møtereferat,
		referat, svar fra ordfører, politikerne, politikarane, nytt rådhus, skattebetalere,
		skattebetalarane, pengebruk, bruker millioner, bruke millioner, ber om innsyn, innsyn i saken,
		innsyn i e-poster, se alle dokumenter, se alle e-poster, sjå alle dokument, sakspapirene, saken
		min i arkivet, kopi av vedtak, avslag på innsyn, fem dager, fem dagar, innsyn i egne
		opplysninger, opplysningar om meg, lagra om meg, lagrar om meg, rett til innsyn, partigruppe,
		gruppeleder, når er møtet, neste møte, åpent møte, åpne møter, opne møte, høre på møtet, høre på
		møter, overføres direkte, direkteoverføring, strømming av møter, opptak av møte,
		møteprotokollar, protokoller, referat fra møtet, vedtaket i kommunestyret, vedtak i
		formannskapet, åpen spørretime, underskrift, forslag til kommunen, kommunereform,
		grensejustering, årsmelding kommune, stille til valg, liste til valg, varsling om kritikkverdige
		forhold, klage på vedtak, klage på kommunen, klageinstans, klagenemnda, klageadgang,
		forvaltningsloven, forvaltningslova, saksbehandlingstid, delegert vedtak, godtgjørelse
	`,
	likely: `
		møte, møtet, møter, møta, vedtatt, vedteke, behandles politisk, saksnummer, bestemmer, forslag,
		framlegg, merknad, innspill, innspel, uttalelse, rapport, journal, brev, epost mellom, e-poster,
		korrespondanse, notat, avtale mellom kontrakt, leder i utvalg, representantar, flertall,
		fleirtal, velger, veljar, innbygger, innbyggjar, innbyggere, innbyggjarar, medborger,
		prioritering, prioriterer, skattepenger, bruker penger på, debatt, lovverk, innsyn, postliste,
		postlista, einnsyn, sakspapira, sakspapir, arkivet, personvern, gdpr, ordfører, ordføreren,
		ordførar, ordføraren, rådmann, rådmannen, utvalg, utvalget, utval, utvalet, hovudutval, komité,
		komiteen, eldreråd, eldrerådet, ungdomsråd, folkevalgt, folkevald, folkevalde, politiker,
		politikere, politikar, politisk, parti, partier, møteplan, møtene, folkemøte, borgermøte, webtv,
		protokoll, referat, referatet, spørretime, opprop, foreslå, foreslår, budsjett, budsjettet,
		valg, valget, val, valdag, valgdag, valdagen, stemme, stemmer, stemmerett, røysterett, røyste,
		røysta, stemmested, valglokale, vallokale, valgkort, valkort, valgliste, valgstyret, manntall,
		manntal, kandidat, inhabil, habilitet, korrupsjon, klagenemnd, saksgang, delegasjon, forskrift,
		sak, saka, saken, vedtak, vedtaket, bestemt, avgjørelse, avgjerd, demokrati, leserinnlegg,
		stilling i kommunestyret, e-post mellom, dokument, dokumenter, papirer, papira, papirene, sakens
		dokumenter, klage, klagar, sitter i, nestleder, leder av utvalget
	`,
	hint: `
		kommunen, tilgang, få se, lese, logg, sendt, svar på, hvorfor har kvifor, hvem bestemmer, kven,
		forvaltningsloven, forvaltningslova, statsforvalter, statsforvalteren, statsforvaltaren,
		fylkesmannen, klageadgang, klageorgan, klagenemnd, vedtak, vedtaket, sak, saken, saka, saker,
		saksgang, klage på vedtak, klage på avgjørelse, klagefrist, klagebehandling, dokument,
		dokumenter, dokumenta, forskrift, forskrifter, personvern, reglement, stemt, ba om, direkte,
		åpne
	`
};
