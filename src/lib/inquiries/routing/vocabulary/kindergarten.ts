import type { Vocabulary } from './vocabulary';

export const kindergarten: Vocabulary = {
	area: 'barnehage',
	decisive: `
		barnehage, barnehagen, barnehager, barnehagar, barnehageplass, barnehageplassen,
		barnehageopptak, barnehageopptaket, barnehagesøknad, barnehagestart, barnehagebarn,
		barnehagebytte, bytte barnehage, byte barnehage, barnehagepris, barnehagebetaling,
		barnehagelærer, barnehagelærar, barnehageansatt, barnehagelov, barnehageloven, barnehagelova,
		barnehagerute, barnehagestruktur, barnehagedekning, barnehagemyndighet, barnehagetilbod,
		barnehagetilbud, barnehagemat, barnehageår, barnehageåret, barnehagekontor, barnehaga, bhg,
		bhg-plass, familiebarnehage, friluftsbarnehage, gårdsbarnehage, gardsbarnehage, åpen barnehage,
		open barnehage, privat barnehage, kommunal barnehage, private barnehager, naturbarnehage,
		studentbarnehage, andelsbarnehage, foreldredrevet barnehage, naturbarnehagen, dagmamma,
		dagpappa, barnepark, barnepass, småbarnsavdeling, småbarnsavdelinga, storbarnsavdeling,
		småbarnsgruppe, hovedopptak, hovudopptak, hovedopptaket, hovudopptaket, supplerende opptak,
		suppleringsopptak, opptakskrets, overføringssøknad, rett til plass, rett til barnehageplass,
		lovfesta rett, lovfestet rett, ventelisteplass, venteliste barnehage, styrer, styrar, styreren,
		styraren, pedagogisk leder, pedagogisk leiar, pedagogtetthet, pedagognorm, bemanningsnorm,
		bemanningsnormen, bemanningsnorma, foreldrebetaling, foreldrebetalinga, foreldrebetalingen,
		søskenmoderasjon, syskenmoderasjon, redusert foreldrebetaling, gratis kjernetid, kjernetid,
		moderasjon, makspris, maksimalpris, kontantstøtte, tilvenning, tilvenning i barnehagen,
		ettåring, ettåringen, ettåringer, 1-åring, toåring, toåringen, treåring, treåringen, fireåring,
		femåring, femåringer, skolestartere, førskole, førskolelærer, spesialpedagogisk hjelp, tidlig
		innsats, tilsyn med barnehage, godkjenning av barnehage, minoritetsspråklige barn i barnehagen,
		årsplan barnehage, foreldreråd, planleggingsdag i barnehagen, planleggingsdager i barnehagen,
		sommerstengt barnehage, sommarstengt, sommerstengt, feriestengt, henting i barnehagen, levering
		i barnehagen, barnehagens åpningstid, opningstid i barnehagen, matpenger, kostpenger,
		deltidsplass, heltidsplass, 50 prosent plass, 60 % plass, oppsigelse av plass, oppseiing av
		plass, si opp plassen, seie opp plassen, si opp barnehageplassen, frist opptak 1. mars, 1. mars,
		loddtrekning plass, fagarbeider i barnehage, barne- og ungdomsarbeider, førsteønske,
		førsteønsket, andreønske, førsteprioritet, barnehageløyve, barnehagetid, barnehagegruppe,
		barnehageavdeling, småbarnsplass, plass til ettåring, permisjonen er over, søke plass, søke om
		plass, fått plass, fått tilbud om plass, overflytting, opptakskriterier, søknadsfrist barnehage,
		oppstart i barnehagen, småbarnsavdelingen, vogn soving, styrer i barnehagen, assistenter,
		voksentetthet, vaksentettleik, bemanning i barnehagen, voksen på, antall voksne, for få voksne,
		for få vaksne, manglar vaksne, mangler voksne, vikarer i barnehagen, søskenrabatt, betale for
		barnehage, barnehageregning, pris på plass, full pris for, oppsigelsestid barnehage, levere om
		morgenen, leverer om morgenen, hente om ettermiddagen, levering og henting, åpningstid
		barnehage, opningstid barnehage, stengt i romjula, stenger i romjula, ferie i barnehagen, samisk
		barnehage, støttepedagog, støtteressurs, eittåringar, førskulebarn, overgang til skole,
		barnehagevikar, bitt av et annet barn, 1 år i september, fyller ett år, fyller 1 år, fyller
		eitt, under ett år
	`,
	likely: `
		opptak, opptaket, plass til, søke plass, fått plass, fekk plass, fikk plass, plass, plassen,
		småbarn, småbarnsforeldre, småbarnsforelder, baby, babyen, småttinger, avdeling, avdelinga,
		avdelingen, leker ute, leker, bleieskift, soving, sovetid, vogn, bleie, pedagog, pedagoger,
		assistent, levere, hente, foreldrepermisjon, permisjonen er ferdig, prioritet, prioritert,
		fortrinnsrett, syk i barnehagen, smitte i barnehagen, søskenbarn, søsken, sysken, tidlig
		barndom, førskulebarn, førskole, barnegruppe, barnegruppa, lekeplass i barnehagen, sandkasse,
		vippe, oppstart, utsette oppstarten, barnehageoppstart, barnehage, barnehagen, barnehagar, bhg,
		tilvenning, stellebord, bleier, pedleder, styraren, moderasjon, kjernetid, makspris, kostpenger,
		matpenger, ettåring, ettåringer, toåring, treåring, fireåring, femåring, femåringer, solkrem,
		utelek, regntøy, sovevogn, biting, plasser, tilbud om, ett år, eitt år, 1-åring, 2-åring,
		3-åring, småsøsken, storesøster, storebror, lillebror, lillesøster, veslebror, minstemann,
		minsten, minste, yngste, unger, ungar, permisjonstid, tilbake i jobb, attende i jobb, henting
	`,
	hint: `
		barn, barna, barnet, born, barnet mitt, foreldre, søknadsfrist, august, far, mor, mamma, pappa,
		venteliste, halv plass, unge, ungen, ungane, styre, år gammel, stengt, fri, morgen, morgenen,
		romjul, voksne, vaksne
	`
};
