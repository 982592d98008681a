/** The words of a post that tells about an activity. */
export interface News {
	title: string;
	lead: string;
	body: string;
	/** Days before the activity starts that the post is for. */
	before?: number;
}

/** Activity → its post. */
export const NEWS: Record<string, News | undefined> = {
	'Søk barnehageplass – hovedopptak': {
		title: 'Nå kan du søke barnehageplass',
		lead: 'Søk innen 1. mars hvis barnet ditt skal begynne i barnehage til høsten.',
		body: 'Du søker på nettsidene til kommunen. Har barnet plass i dag og skal bytte barnehage, må du også søke.\n\nDu får svar i april. Trenger du hjelp til å søke, kan du komme innom servicetorget.'
	},
	'Høring: kommuneplanens arealdel': {
		title: 'Hva mener du om hvor vi skal bygge?',
		lead: 'Forslaget til ny arealplan er på høring. Du kan si hva du mener fram til 20. mars.',
		body: 'Planen bestemmer hvor det kan bygges boliger, hytter og veier de neste tolv årene. Vi vil særlig vite hva du mener om byggegrensa ved Storelva og tomtene på Nes.\n\nVi holder folkemøte på Lillevik skole. Alle innspill blir lest, og vi forteller etterpå hvordan vi brukte dem.'
	},
	'Samefolkets dag': {
		title: 'Bli med og feire samefolkets dag',
		lead: 'Vi heiser det samiske flagget foran rådhuset 6. februar klokka 9.',
		body: 'Skolekoret synger, og det blir bidos og kaffe i foajeen. Alle er velkomne.\n\nBiblioteket viser samiske bøker og filmer hele uka.',
		before: 3
	},
	'Sommerjobb for ungdom': {
		title: 'Er du mellom 16 og 18? Søk sommerjobb hos oss',
		lead: 'Vi har 42 sommerjobber til deg som bor i Lillevik. Fristen er 25. mars.',
		body: 'Du kan jobbe ute med park og vei, i barnehage eller på sykehjem. Jobben varer i tre uker, og du får lønn fra første dag.\n\nDu trenger ikke erfaring. Si litt om deg selv og hva du har lyst til å gjøre.'
	},
	'Eiendomsskatten er lagt ut': {
		title: 'Se hva du skal betale i eiendomsskatt',
		lead: 'Eiendomsskattelista ligger ute i tre uker. Du kan klage i seks uker.',
		body: 'Du finner lista på nettsidene våre og på servicetorget. Skatten kommer på samme regning som vann, avløp og renovasjon.\n\nMener du at noe er feil med eiendommen din? Meld fra, så ser vi på det.'
	},
	Innbyggerundersøkelsen: {
		title: 'Hvordan er det å bo i Lillevik?',
		lead: 'Bruk fem minutter på å si hva du synes. Svarene bestemmer hva vi gjør bedre neste år.',
		body: 'I fjor sa mange av dere at det var vanskelig å finne fram på nettsidene. Derfor ryddet vi i dem.\n\nUndersøkelsen er anonym, og du kan svare på norsk, engelsk, polsk og ukrainsk.',
		before: 0
	},
	'Husk bålforbudet i skog og mark': {
		title: 'Bålforbudet gjelder fra 15. april',
		lead: 'Fram til 15. september kan du ikke tenne bål i eller nær skog uten tillatelse.',
		body: 'Du kan tenne bål der det åpenbart ikke kan føre til brann, for eksempel ved sjøen. Er det tørt, innfører vi totalforbud. Da sier vi fra her.\n\nRing 110 hvis du ser røyk eller flammer.',
		before: 2
	},
	'Vårrydding i Lillevik': {
		title: 'Bli med på vårryddingen',
		lead: 'Hent sekker og hansker på gjenvinningsstasjonen, så henter vi det dere rydder.',
		body: 'Skoler, lag og naboer rydder strender og veikanter fra 20. april. I fjor samlet vi elleve tonn søppel.\n\nMeld på gjengen din, og fortell oss hvor dere rydder. Da vet vi hvor vi skal hente.'
	},
	'Program for 17. mai': {
		title: 'Dette skjer på 17. mai',
		lead: 'Flaggheising klokka 8, barnetog klokka 11 og leker på idrettsplassen etterpå.',
		body: 'Toget går fra skolen, langs Storgata og opp til kirken. Storgata er stengt for biler fra klokka 10 til 13.\n\nVil du være med å gjøre klar? Komiteen trenger flere som kan rigge.',
		before: 5
	},
	'Sommeraktiviteter for barn og unge': {
		title: 'Meld på til sommerens aktiviteter',
		lead: 'Padling, teater, fotball og koding: det meste er gratis, og det er plass til alle.',
		body: 'Aktivitetene er for deg mellom 6 og 16 år. Du kan låne utstyr gratis på BUA.\n\nTrenger barnet ditt noen å følge seg? Skriv det når du melder på.',
		before: 12
	},
	Lillevikdagene: {
		title: 'Fire dager med musikk og marked',
		lead: 'Lillevikdagene begynner onsdag. Storgata blir gågate, og bussen går gratis.',
		body: 'Åtti boder, tre scener og egen dag for barna. Se hele programmet på plakaten ved torget.\n\nHusk at noen veier er stengt. Utrykningskjøretøy kommer alltid fram.',
		before: 4
	},
	'Skolestart og trygg skolevei': {
		title: '214 barn begynner på skolen. Kjør forsiktig',
		lead: 'Mandag går mange til skolen alene for første gang. Senk farten, og slipp av barna et stykke unna.',
		body: 'Gå skoleveien sammen før skolestart. Da vet barnet hvor det er trygt å krysse.\n\nVi har satt opp nye lys ved Nesveien og flyttet busstoppet ved barneskolen.',
		before: 3
	},
	'Åpen dag på rådhuset': {
		title: 'Kom på åpen dag',
		lead: 'Lørdag kan du møte ordføreren, prøve en brøytebil og spørre om det du lurer på.',
		body: 'Vi åpner dørene klokka 11. Det blir vafler, og barna kan tegne framtidas Lillevik.\n\nSpørsmålene dere stilte i fjor, førte blant annet til ny belysning i Parkveien.',
		before: 4
	},
	'Aksjon for farlig avfall': {
		title: 'Lever maling, batterier og kjemikalier gratis',
		lead: 'I to uker henter vi farlig avfall hjemme hos deg. Bestill henting på nett.',
		body: 'Sett avfallet ved veien i original emballasje. Du kan også levere det på gjenvinningsstasjonen.\n\nFarlig avfall skal aldri i restavfallet. Et lite batteri kan tenne på et helt lass.'
	},
	'Kulturuka i Lillevik': {
		title: 'Velkommen til kulturuka',
		lead: 'Sju dager, 34 arrangementer og de fleste er gratis.',
		body: 'Uka åpner med barneteater mandag og slutter med konsert i kirken søndag.\n\nHva gleder du deg til? Skriv til oss, så deler vi tipsene.',
		before: 6
	},
	'Verdensdagen for psykisk helse': {
		title: 'Ta en prat i høst',
		lead: 'Vi markerer verdensdagen for psykisk helse med turer, kafé og foredrag.',
		body: 'Du trenger ikke ha det vanskelig for å være med. Du trenger ikke melde deg på.\n\nTrenger du noen å snakke med nå? Rask psykisk helsehjelp er gratis, og du trenger ikke henvisning.',
		before: 0
	},
	Influensavaksine: {
		title: 'Bestill time til influensavaksine',
		lead: 'Er du over 65 år, gravid eller i en risikogruppe, anbefaler vi at du vaksinerer deg.',
		body: 'Vaksinen tar to uker før den virker. Du kan få den hos fastlegen eller på helsestasjonen.\n\nVi setter også vaksiner på Nes og i Sentrum uten time to lørdager.',
		before: 3
	},
	'Klar for vinter: brøyting og strøing': {
		title: 'Slik brøyter vi i vinter',
		lead: 'Hovedveier og skoleveier først. Se når veien din blir brøytet.',
		body: 'Vi brøyter når det har kommet mer enn 8 centimeter. Klipp hekken, og flytt bilen bort fra veien om natta.\n\nDu kan hente strøsand gratis på gjenvinningsstasjonen.'
	},
	'Egenberedskapsuka: klar i sju døgn': {
		title: 'Er du klar for sju døgn uten strøm?',
		lead: 'Denne uka kan du sjekke hva du har hjemme: vann, mat, varme og en radio med batteri.',
		body: 'Du trenger 20 liter vann for hver person, mat som tåler å stå, og noe å varme deg med. Snakk med naboen om hva dere kan hjelpe hverandre med.\n\nVi står på torget lørdag og viser hva som kan ligge i kassa.',
		before: 1
	},
	'Bli bøssebærer for TV-aksjonen': {
		title: 'Vi mangler 60 bøssebærere',
		lead: 'Kan du gå to timer på søndag? Da når vi alle husene i Lillevik.',
		body: 'Du melder deg på nett og velger rode selv. Ta med en venn, så går tida fort.\n\nI fjor samlet vi inn 311 kroner for hver husstand.',
		before: -10
	},
	'Budsjett og økonomiplan': {
		title: 'Dette foreslår kommunedirektøren for neste år',
		lead: 'Mer til skole og vann, mindre til bygg. Se hva forslaget betyr for deg.',
		body: 'Gebyrene for vann og avløp øker med 6 prosent. Nes barnehage får fire plasser til, og ungdomsklubben får åpent en dag mer.\n\nDu kan si hva du mener fram til 26. november. Kommunestyret bestemmer 17. desember.',
		before: 0
	},
	'Søk julehjelp': {
		title: 'Trenger du hjelp til jul?',
		lead: 'Har du lite å rutte med, kan du søke om hjelp fra NAV og de frivillige lagene.',
		body: 'Søk innen 4. desember, så vet du svaret i god tid. Søknaden er enkel, og ingen andre får vite at du søker.\n\nVil du gi noe? Ta kontakt med Frivilligsentralen.',
		before: 2
	},
	'Les av vannmåleren': {
		title: 'Les av vannmåleren før 10. januar',
		lead: 'Da betaler du bare for det vannet du har brukt.',
		body: 'Du får en SMS med lenke 1. desember. Skriv inn tallet som står på måleren, så er du ferdig.\n\nFår vi ikke tallet fra deg, regner vi ut fra i fjor.',
		before: 0
	},
	'Julegrana tennes': {
		title: 'Vi tenner julegrana på torget',
		lead: 'Søndag klokka 17 er det gang rundt grana, skolekorps og gløgg.',
		body: 'Grana er en gave fra skogeierlaget på Ås. Elevene på 3. trinn tenner lysene.\n\nStorgata er stengt mellom klokka 16 og 18. Parker ved idrettsplassen.',
		before: 4
	},
	'Søk plass i kulturskolen': {
		title: 'Vil du spille, danse eller tegne?',
		lead: 'Søk plass i kulturskolen innen 20. mai. Vi har fått flere plasser på slagverk.',
		body: 'Kulturskolen er for deg fra 6 til 19 år. Har familien lav inntekt, er plassen gratis.\n\nKom på prøvetime lørdag, så kan du kjenne på instrumentene.',
		before: 0
	},
	'Vinterferie i Lillevik': {
		title: 'Gratis aktiviteter i vinterferien',
		lead: 'Vi åpner svømmehallen, skianlegget og ungdomsklubben på dagtid.',
		body: 'Lån ski, skøyter og akebrett gratis på BUA. Det er suppe til alle i skistua hver dag klokka 12.\n\nUngdomsklubben har åpent til klokka 22 hele uka.',
		before: 5
	},
	'Trygg påske': {
		title: 'God påske, og ta vare på hverandre',
		lead: 'Sjekk været før du går på tur. Legevakten har åpent hele påsken.',
		body: 'Ring 116117 til legevakten, 110 ved brann og 113 når det står om liv. Vakttelefonen vår er åpen hele døgnet hvis vannet blir borte.\n\nServicetorget åpner igjen tirsdag.',
		before: 0
	}
};

/** Posts that belong to no activity; `days` from the day the demo was made, null: an idea without a date. */
export const OTHER_NEWS: (Omit<News, 'before'> & { days: number | null })[] = [
	{
		days: -1,
		title: 'Vi svarer deg innen 24 timer',
		lead: 'Skriver du til oss på en hverdag, får du svar innen et døgn. Her er hvordan vi klarer det.',
		body: 'Spørsmålet ditt går rett til dem som kan svare. Klarer vi ikke å svare med en gang, sier vi når du får svar.\n\nFor deg betyr det at du slipper å vite hvem som gjør hva i kommunen.'
	},
	{
		days: -8,
		title: 'Slik brukte vi innspillene om Parkveien',
		lead: 'Dere sa fra at det var mørkt. Nå er det satt opp 24 nye lys.',
		body: 'I sommer fikk vi 63 innspill om Parkveien. De fleste handlet om lys og fart. Lysene er på plass, og fartsdempere kommer til våren.\n\nTakk til alle som skrev.'
	},
	{
		days: -16,
		title: 'Ny gjenvinningsstasjon på Ås åpner lørdag',
		lead: 'Mer plass, bedre åpningstider og egen bruktbutikk.',
		body: 'Stasjonen har åpent til klokka 20 på hverdager. Du kan levere gratis to ganger i måneden.\n\nDen gamle stasjonen stenger fredag.'
	},
	{
		days: 6,
		title: 'Åpningstider i jula',
		lead: 'Servicetorget har åpent på dagtid mellom jul og nyttår.',
		body: 'Vi holder stengt på helligdager. Vakttelefonen svarer hele døgnet.'
	},
	{
		days: null,
		title: 'Møt de ansatte: en dag med vaktmester Rolf',
		lead: 'Rolf har nøkkel til 41 bygg og vet hvor alle stoppekranene er.',
		body: ''
	}
];
