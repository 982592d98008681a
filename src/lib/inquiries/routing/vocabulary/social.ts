import type { Vocabulary } from './vocabulary';

export const social: Vocabulary = {
	area: 'NAV/sosial',
	decisive: `
		nav, nav-kontor, nav-kontoret, navkontor, nav lokalt, sosialhjelp, sosialhjelpa, sosialhjelpen,
		sosialstønad, sosialstønaden, sosialpenger, sosialpengar, sosialkontor, sosialkontoret,
		sosialtjeneste, sosialtenesta, sosialtjenesten, sosialkurator, sosialkonsulent, sosialarbeider,
		økonomisk sosialhjelp, økonomisk hjelp, økonomisk stønad, økonomisk støtte, økonomisk
		rådgivning, økonomisk rådgiving, økonomirådgivning, økonomirådgiver, økonomirådgivar,
		gjeldsrådgivning, gjeldsrådgiving, gjeldsrådgiver, gjeldsordning, gjeld, gjelda, gjelden,
		inkasso, betalingsproblemer, betalingsvansker, utkastelse, utkasting, kastet ut, kasta ut av
		leiligheten, blir kastet ut, nødhjelp, nødhjelp penger, akutt pengehjelp, ikke penger til mat,
		ikkje pengar til mat, ikke råd til, ikkje råd til, ikke råd til mat, ingen penger, tom for
		penger, strømstøtte, straumstøtte, strømregning, strømregninga, straumrekning, betale strømmen,
		betale straumen, husleie, husleiga, husleien, husleige, depositum, depositumsgaranti,
		depositumsgarantien, garanti for husleie, livsopphold, livsopphald, veiledende satser,
		rettleiande satsar, julehjelp, julestønad, juletilskudd, matkasse, matkasser, matutdeling,
		fattig, fattigdom, barnefattigdom, lavinntekt, låginntekt, lavinntektsfamilie, startlån,
		startlånet, startlån*, bostøtte, bustøtte, bostøtten, bustøtta, husbanken, husbank,
		boligtilskudd, bustadtilskot, tilskudd til tilpasning av bolig, utbedringstilskudd, kommunal
		bolig, kommunal bustad, kommunal leilighet, kommunal leilegheit, kommunal utleiebolig, kommunale
		boliger, kommunale bustader, boligkontor, boligkontoret, bustadkontor, boligsosial,
		bustadsosial, boligsøknad, boligbehov, vanskeligstilt, vanskelegstilt, vanskeligstilte på
		boligmarkedet, bostedsløs, bustadlaus, bostedløs, uten bolig, uten bosted, utan bustad,
		midlertidig bolig, mellombels bustad, midlertidig botilbud, mellombels butilbod, akuttbolig,
		akutt bolig, hospits, et sted å bo, ein stad å bu, et sted å sove, ingen steder å bo, botilbud,
		butilbod, botilbudet, boveiledning, booppfølging, miljøarbeidertjeneste, hybelhus, utleiebolig,
		leie kommunal, leiekontrakt kommunal, leietaker kommunal, tjenestebolig, gjennomgangsbolig,
		flyktningbolig, flyktningebolig, barnevern, barnevernet, barnevernstjenesten, barnevernstenesta,
		barnevernsvakt, barnevernvakt, barnevernsvakta, barnevernsleder, barneverntjenesten,
		bekymringsmelding, bekymringsmeldinga, bekymra for eit barn, bekymret for et barn, bekymret for
		barnet, bekymret for barna hos naboen, bekymra for borna, bekymret for nabobarn, fosterhjem,
		fosterheim, fosterforeldre, fosterforelder, fosterhjemmet, fosterbarn, besøkshjem,
		beredskapshjem, beredskapsheim, omsorgssvikt, omsorgsovertakelse, barn blir slått, barn som blir
		slått, slår barna, slår ungene, skriker til barna, ettervern, barnevernsbarn, tilsynsperson,
		tilsynsfører, støttekontakt barnevern, barnehus, foreldreveiledning, foreldrerettleiing,
		foreldrestøtte, familievern, familievernkontor, familievernkontoret, familieveileder,
		familiesenter, familieteam, samværsrett, samvær, barnefordeling, barnebidrag, bidragsforskudd,
		familierådgivning, de utrolige årene, cos-p, icdp, flyktning, flyktninger, flyktningar,
		flyktningtjeneste, flyktningtjenesten, flyktningtenesta, flyktningkonsulent, bosetting av
		flyktninger, busetjing av flyktningar, bosetting, bosette, busetjing, asylsøker, asylsøkar,
		asylmottak, ukrainsk, ukrainske, ukrainsk familie, ukraina, introduksjonsprogram,
		introduksjonsprogrammet, introduksjonsordning, introduksjonsstønad, integrering,
		integreringstilskudd, innvandrer, innvandrar, innvandrere, innvandrarar, enslige mindreårige,
		einslege mindreårige, familiegjenforening, opphold på humanitært, kvalifiseringsprogram,
		kvalifiseringsprogrammet, kvalifiseringsstønad, kvp, arbeidsavklaringspenger,
		arbeidsavklaringspengar, aap, dagpenger, dagpengar, uføretrygd, ufør, uføre, trygd, trygda,
		trygden, trygdekontor, minstepensjonist, alderspensjon, pensjon fra nav, sykepenger,
		sjukepengar, foreldrepenger, foreldrepengar, barnetrygd, utvidet barnetrygd, grunnstønad,
		hjelpestønad, engangsstønad, overgangsstønad, stønad, stønader, stønaden, ytelse, ytelser,
		ytelsen, yting, ytingar, meldekort, arbeidsledig, arbeidslaus, arbeidsløs, arbeidssøker,
		arbeidssøkar, arbeidsrettede tiltak, tiltakspenger, arbeidstrening, lønnstilskudd,
		arbeidspraksis gjennom nav, jobbspesialist, aktivitetsplikt sosialhjelp, ungdomslos,
		oppfølgingstjenesten, sosial, sosialt, sosiale tjenester, sosiale tenester, midlertidig
		økonomisk, frivillig forvaltning, disponering av inntekt, forvaltning av trygd, råd og
		veiledning økonomi, enslig forsørger, eineforsørgjar, aleneforsørger, alenemor, aleinemor,
		enslig mor, eneforsørger, barnefamilie dårlig økonomi, fritidskort, opplevelseskort, støtte til
		fritidsaktivitet, kontantytelse, nødbolig, husbankens, lån til bolig, lån til bustad, boliglån,
		bustadlån, bankavslag, avslag i banken, fått avslag på lån, kjøpe bolig med startlån,
		førstegangsetablering, refinansiering, pleiepenger, pleiepengar, leieforhold, leigeforhold,
		framleie, framleige, utbedringslån, samlivskurs, bofellesskap, bufellesskap, barnemishandling,
		barnepensjon, gjenlevende, bidrag, mishandling av barn, vold mot barn, vald mot barn, overgrep
		mot barn, økonomisk sosial, kommunal utleige, tomannsbolig kommunal, stønad til livsopphold,
		ikkje råd til mat, ikke mat, ikkje mat, mat til ungene, mat til barna, tom for pengar, ingen
		pengar, penger til mat, pengar til mat, rekvisisjon, strømmen blir stengt, strømmen stenges,
		varslet stengt strøm, stenge strømmen, stenging av strøm, kan ikke betale husleia,
		husleigerestanse, husleierestanse, kasta ut, kastet på gata, kastes ut, må flytte ut, ingen stad
		å bu, ingen stad å sova, ingen sted å sove, ingen steder å sove, ingen sted å bo, midlertidig
		husvære, garanti for depositum, kommunalbolig, kommunal utleieleilighet, søke kommunal bolig,
		leie bolig av kommunen, leige kommunal, trang bolig, bor trangt, gjeldsrådgivar, gjeldsproblem,
		økonomisk råd og veiledning, forbrukslån, inkassokrav jeg ikke kan betale, utlegg i lønn,
		kredittkort, kredittkortgjeld, lån i banken, lån hos banken, banken sier nei, banken seier nei,
		nei i banken, uten jobb, utan jobb, utan arbeid, uten arbeid, mistet jobben, mista jobben,
		aktivitetsplikt, tiltaksplass, tiltak for ledige, arbeidstiltak, introstønad, kollektiv
		beskyttelse, oppholdstillatelse, veileder på nav, saksbehandler på nav, uroa for eit barn,
		urolig for et barn, bekymret for barna, tilsyn ved samvær, fylle ut søknad om sosialhjelp, råd
		til, ikke råd, ikkje råd, har ikke råd, økonomien min, dårlig økonomi, dårleg økonomi,
		skolepenger til barna ikke råd, tannlegeregning ikke råd, begravelsesstønad, gravferdsstønad
	`,
	likely: `
		penger, pengar, råd, økonomi, økonomien, økonomisk, regning, regninger, rekningar, leilighet,
		leilegheit, bolig, bustad, boligen, bustaden, bo, leie, leige, husleieavtale, leieboer,
		leigebuar, utleier, hybel, skilsmisse, samlivsbrudd, skilt, separert, vold, vald, slår, slått,
		krangler, drikker, foreldre som drikker, familie, familien, barnefamilie, barn lider, vanskelig
		situasjon, vanskeleg situasjon, veileder, rettleiar, saksbehandler på nav, sanksjon, utbetaling,
		utbetalt, utbetale, utbetalt stønad, etterbetaling, trekk i stønad, kan ikke betale, kan ikkje
		betale, lån, lånet, låne, bank, banken, egenkapital, eigenkapital, kjøpe bolig, kjøpe hus, kjøpe
		leilighet, kjøpe egen bolig, tolk, tolketjeneste, språkkurs, oppholdstillatelse, opphaldsløyve,
		utlending, kriminalomsorg, løslatt fra fengsel, uteseksjon, utekontakt, ungdomskontakt,
		nødhjelp, krisehjelp, blakk, matkort, matkasse, julehjelp, julestøtte, husleie, husleia,
		utkastelse, utkasting, hjemløs, heimlaus, bostedsløs, bustadlaus, krisebolig, hospits,
		depositum, startlån, startlånet, bostøtte, bustønad, bustøtte, husbanken, trangbodd, gjeld,
		namsmann, permittert, dagpenger, dagpengar, aap, uføretrygd, ufør, uføre, trygd, barnetrygd,
		bidrag, sykepenger, kvp, flyktning, bosetting, ukraina, ukrainsk, asylsøker, navkontor, nav,
		barnevern, fosterhjem, fosterheim, samvær, verge, vergemål, lavinntekt, låginntekt, fattig, bsu,
		konto, på konto, kontoutskrift, kontoutskrifter, stønad, søknad om stønad, saksbehandler,
		sakshandsamar, jobb, jobben, arbeid, gjelda, skylder, inkasso, regninger jeg ikke klarer, betale
		regninger, livet, ytelse, ytelser, ytingar, mat, toroms, treroms, flyktet, språk
	`,
	hint: `
		mat, klær, klede, støtte, sliter, slit, barn, aleine, alene, inntekt, jobb, jobben, mistet
		jobben, mista jobben, mat til ungene, nabobarn, skriking, bekymret, bekymra, uro, urolig, helga,
		ungene, stengt, snill, hjelpe, desperat
	`
};
