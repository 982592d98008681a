import type { Vocabulary } from './vocabulary';

export const staff: Vocabulary = {
	area: 'personal/HR',
	decisive: `
		ledig stilling, ledige stillinger, ledige stillingar, ledig jobb, ledige jobber, stilling,
		stillinga, stillingen, stillinger, stillingar, stillingsannonse, stillingsannonsen,
		stillingsutlysning, stillingsprosent, stillingsbrøk, utlyst stilling, utlysning, utlysing, lyst
		ut, heltidsstilling, heiltidsstilling, deltidsstilling, fast stilling, vikariat, vikariatet,
		vikar, vikarar, vikarer, tilkallingsvikar, tilkallingsvakt, ringevikar, vikarbyrå, ferievikar,
		ferievikarar, sommervikar, sommarvikar, sommerjobb, sommarjobb, sommerjobben, sommerjobber,
		helgejobb, helgestilling, ekstravakt, ekstravakter, ekstrajobb, jobb i kommunen, jobbe i
		kommunen, jobbe hos dere, jobbe hos dykk, arbeide i kommunen, søke jobb, søkje jobb, søkt jobb,
		søkte på stillingen, jobbsøknad, jobbsøker, jobbsøkar, jobbintervju, intervju, intervjuet,
		søkerliste, søkjarliste, utvidet søkerliste, offentlig søkerliste, innstilling til stilling,
		kvalifikasjonsprinsippet, ansettelse, ansettelsen, tilsetting, tilsetjing, tilsett, tilsette,
		tilsetting i stilling, tilsettingsprosess, ansette, ansettelsesprosess, ansettelsesforhold,
		ansettelsesutvalg, nyansatt, nytilsett, cv, cv-en, attest fra arbeidsgiver, arbeidsattest,
		tjenestebevis, tenesteattest, sluttattest, bekreftelse på arbeidsforhold, stadfesting på
		arbeidsforhold, arbeidsforhold, arbeidsforholdet, ansiennitet, ansiennitetsberegning,
		lønnsansiennitet, rekruttering, rekruttere, jobbnorge, webcruiter, easycruit, varig tilrettelagt
		arbeid, lønn, løn, lønna, lønnen, løna, lønns*, løns*, lønnsslipp, lønsslipp, lønnslipp,
		lønnsavdeling, lønnsavdelinga, lønnskontor, lønnskontoret, lønskontoret, lønnsoppgjør,
		lønsoppgjer, lønnsforhandling, lønnsforhandlinger, lønstillegg, lønnstillegg, lønnsutbetaling,
		lønsutbetaling, lønnsplassering, lønnsinnplassering, lønnstrinn, lønstrinn, lønnskrav,
		lønnsspørsmål, feil lønn, feil løn, utbetalt lønn, etterbetaling av lønn, trekk i lønn,
		lønningsdag, lønnsdato, årslønn, årsløn, timelønn, timeløn, minstelønn, overtid,
		overtidsbetaling, overtida, kveldstillegg, helgetillegg, nattillegg, ubekvemstillegg,
		reiseregning, reiserekning, kjøregodtgjørelse, køyregodtgjersle, diett, diettgodtgjørelse,
		utlegg ansatt, feriepenger, feriepengar, ferieavvikling, ferieplan, feriedager ansatt,
		ferieuker, ferieveke, seniordager, seniortiltak, seniorpolitikk, avtalefestet pensjon, afp,
		tjenestepensjon, tenestepensjon, klp, spk, statens pensjonskasse, pensjonsordning,
		pensjonsspørsmål, pensjonist tidligere ansatt, gruppelivsforsikring, yrkesskade,
		yrkesskadeforsikring, arbeidsulykke, personalforsikring, personal, personalet, personalavdeling,
		personalavdelinga, personalavdelingen, personalkontor, personalkontoret, personalsjef,
		personalsjefen, personalsak, personalsaker, personalmappe, personalmappa, personalhåndbok,
		personalreglement, personalkonsulent, personalpolitikk, personalledelse, personaloppfølging,
		personaltreff, hr, hr-avdeling, hr-avdelinga, hr-avdelingen, hr-sjef, hr-rådgiver, human
		resources, lønn og personal, løn og personal, organisasjonsavdeling, arbeidskontrakt,
		arbeidsavtale, arbeidsavtala, arbeidsavtalen, arbeidstid, arbeidstida, arbeidstiden,
		arbeidstidsordning, fleksitid, avspasering, turnus, turnusen, turnusplan, vaktliste, vaktlister,
		langvakt, langvakter, bemanningsplan, bemanningskontor, bemanningsenhet, grunnturnus,
		heltidskultur, heiltidskultur, oppsigelse fra jobb, oppsigelse av stilling, oppseiing av
		stilling, si opp jobben, si opp stillingen, seie opp jobben, sagt opp jobben, oppsigelsestid,
		oppseiingstid, oppsigelsesfrist, avskjed, nedbemanning, overtallig, overtalig, omplassering,
		prøvetid, prøvetida, permisjon fra jobb, permisjon, permisjonen, permisjonar, permisjonssøknad,
		permisjonsreglement, foreldrepermisjon ansatt, omsorgspermisjon, velferdspermisjon,
		utdanningspermisjon, studiepermisjon, pappapermisjon, mammapermisjon, permisjon uten lønn,
		permisjon utan løn, permisjon med lønn, ulønnet permisjon, fødselspermisjon, sykefravær,
		sjukefråvær, sykefraværsoppfølging, sykmeldt ansatt, sykmelding, sjukmelding, sykemelding,
		sjukemelding, sykmeldt, sjukmeld, sjukemeld, egenmelding, eigenmelding, egenmeldingsdager,
		eigenmeldingsdagar, dialogmøte, oppfølgingsplan, gradert sykmelding, arbeidsmiljø,
		arbeidsmiljøet, arbeidsmiljøloven, arbeidsmiljølova, arbeidsmiljøutvalg, verneombud, verneombod,
		verneombudet, hovedverneombud, hms, bedriftshelsetjeneste, bedriftshelseteneste, bht,
		tillitsvalgt, tillitsvald, tillitsvalgte, tillitsvalde, fagforening, fagforeining, fagforbundet,
		utdanningsforbundet, streik, streiken, tariff, tariffavtale, tarifflønn, hovedtariffavtale,
		hovudtariffavtalen, tariffoppgjør, lokale forhandlinger, særavtale, medbestemmelse, ia-avtale,
		inkluderende arbeidsliv, medarbeidersamtale, medarbeidarsamtale, medarbeiderundersøkelse,
		10-faktor, kompetanseheving, kompetanseutvikling for ansatte, videreutdanning for ansatte,
		stipend for ansatte, kurs for ansatte, varsling på arbeidsplassen, varslingsrutine,
		varslingsrutiner, varsle om arbeidsgiver, trakassering på jobb, trakassering på arbeidsplassen,
		mobbing på jobb, mobbing på arbeidsplassen, konflikt på jobb, konflikt på arbeidsplassen,
		konflikt på jobben, lærling, lærlingen, lærlingar, lærlinger, lærlingplass, lærlingeplass,
		læreplass, lærekontrakt, lærling i kommunen, fagprøve, hospitering, hospitere, praksisplass,
		praksisplassen, praksis i kommunen, praksisstudent, studentpraksis, arbeidsuke, arbeidsveke,
		utplassering, arbeidspraksis, trainee, turnuslege, taushetserklæring, teieplikterklæring,
		ansattkort, adgangskort ansatt, id-kort, ansatt-id, ansattportal, visma, visma.net, minside
		ansatt, intranett, bierverv, sidegjøremål, habilitet ansatt, arbeidsgiverpolitikk,
		arbeidsgivarpolitikk, arbeidsgiveransvar, ansattgoder, ansattrabatt, jubileumsgave, gullklokke,
		sluttpakke, hjemmekontor, heimekontor, arbeidstøy, arbeidsklede, uniform, dienstplan,
		arbeidstaker, arbeidstakar, arbeidstakere, arbeidsliv, arbeidslivet, likelønn, permittering,
		permittert, fellesferie, oppsigelse, oppseiing, curriculum, yrkesautorisasjon, arbeidsmarked,
		medarbeidarar, lønnsnivå, lønstrekk, grunnlønn, begynnerlønn, lønnsstige, stillingskode,
		ansettelsesbrev, personforsikring, renholder, vaktmester stilling, jobbe som, arbeide som, jobb
		hos dere, jobb hos kommunen, jobb hjå dykk, jobbe for kommunen, søkt på jobben, søkt på
		stilling, søkt stilling, jobbsøknaden, søknadsfrist på stilling, utvida søkjarliste, innkalt til
		intervju, tilsettinga, er den besatt, attest for, tenestebevis, ansettelseskontrakt, fast
		ansatt, bytte vakt, nattevakter, timeregistrering, ferie ansatt, velferdsgrunner, velferdsgrunn,
		foreldrepermisjon fra jobben, lønnsslippen, lønsslippen, lønnskjøring, feil i lønna, feil
		utbetalt, mangler timer, mangler 12 timer, manglar løn, utbetalt denne måneden, fått for lite
		lønn, fått for lite utbetalt, hovedtariffavtalen, kvikkpensjon, pensjonist ansatt, gå av med
		pensjon, går av med pensjon, alderspensjon fra kommunen, oppsigelse av jobb, sagt opp,
		sykemeldingen, sykmeldingen, egenmeldingsskjema, verneombodet, hovedtillitsvalgt, hms-avvik,
		avvik arbeidsmiljø, varsle om arbeidsmiljø, sjefen min, leder min, avdelingsleder min,
		lønningskontor, ansatt i kommunen, som ansatt, jeg jobber i, eg jobbar i, arbeidsgiver,
		arbeidsgjevar, ferievikarer, jobb i ferien, jobb om sommeren, ungdomsjobb, trenger dere folk,
		trenger folk, klippe gress i ferien, male i ferien, politiattest til jobb, politiattest,
		autorisasjon, kompetanseutvikling, etterutdanning, skattetrekk på lønn, ansattnummer, visma
		ressursstyring, helsefagarbeider stilling, sykepleierstilling, lærerstilling
	`,
	likely: `
		jobb, jobben, jobbe, jobber, jobbar, jobba, jobbet, arbeid, arbeide, arbeider, ansatt, ansatte,
		tilsette, medarbeider, medarbeidar, medarbeidere, kollega, kollegaer, kollegaar, lederen, leiar,
		leiaren, sjef, sjefen, arbeidsgiver, arbeidsgivar, arbeidsgjevar, arbeidsplass, arbeidsplassen,
		avdelingsleder, enhetsleder, referanse, referanser, søker, søkjar, søkere, søkarar, søknaden
		min, søknadsfrist stilling, kvalifisert, kvalifikasjoner, utdanning som, erfaring, fagbrev som,
		deltid, heltid, heiltid, fulltid, prosent stilling, 50 %, 100 %, helg, vakter, vakt, nattevakt,
		ferie, feriedager, pensjon, pensjonen, alderspensjonist, attest, kontrakt, arbeidsoppgaver,
		arbeidsoppgåver, forsikring, tillegg, timer, timeliste, timelister, timeføring, vaktbytte,
		sluttet, slutta, sluttar, begynte, starta i, student, praksis, lærlingetid, arbeidsinnvandrer,
		arbeidstillatelse, politiattest, politiattesten, stilling, stillingen, stillinga, stillinger,
		stillingar, jobbsøknad, utlysning, søkerliste, intervju, ansettelse, tilsetting, webcruiter,
		jobbnorge, cv, attesten, vikar, vikarer, vikariat, vikartimer, ekstravakt, ringevikar, turnus,
		turnusen, turnusplan, vaktplan, helgevakt, overtid, fleksitid, ferieplan, permisjon, lønn,
		lønna, lønnen, løn, løna, lønnsslipp, lønsslipp, lønning, lønnstrinn, tariff, klp, afp,
		overtallig, sykmelding, sykefravær, verneombud, personal, hr, tilsett, arbeidstid, lærling,
		lærlingen, læreplass, hospitere, arbeidsuke, sommerjobb, sommarjobb, feriejobb, ferievikar,
		yrkesskade, søkt, søker på, ansettes, arbeidet, vakta, lønnet, utbetalt, skjema til
		arbeidsgiver, besatt, ansatte kan søke, einingsleiar, helsefagarbeider, ferien
	`,
	hint: `
		leder, sommeren, sykehjem, barnehage, lærer, assistent, utbetalt, svar på søknad, hørt noe,
		sluttet, sluttar, år
	`
};
