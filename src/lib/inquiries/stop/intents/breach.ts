import type { Signs } from '$lib/i18n/sign';

/** Personal data has come where it should not: the kommune has 72 hours (personvernforordningen art. 33). */
export const breach: Signs = {
	always: [
		'(databrudd|datainnbrudd|databrot|dataangrep|datalekkasje*|sikkerhetsbrudd|tryggingsbrot|løsepengevirus|ransomware|phishing|nettfiske)',
		'(personopplysning*|persondata|opplysning*|opplysningar|personnummer*|fødselsnummer*|journal*|dokument*|papir*|helseopplysning*|passord*|bilder|bilete) _ (på avveie|på avvegar|lekket|lekka|lekke|spredt|spreidd|på nett|på internett|ligger ute|ligg ute|ligger åpent|ligg ope|stjålet|stole|kan ses|synlig for alle|synleg for alle)',
		'(personvernbrudd|brudd på personvern*|brot på personvern*|personvernavvik)',
		'(brutt|brudd på|brot på|bryter|braut|brøt) (taushetsplikt*|teieplikt*|personvern*)',
		'(sendt|sendte|send|levert) til (feil|gal) (person|mottaker|mottakar|adresse|familie|e post|epost)',
		'(feil|gal) (person|mottaker|mottakar) _ (fikk|har fått|fekk|opplysning*|brev*|vedtak*|journal*)',
		'(feilsendt|feilsend|feilsending)',
		'(fikk|fekk|fått|mottatt|mottok|fått tilsendt) _ (noen andres|nokon andre sine|andres|andre sine|en annens|ein annan sin|naboens|naboen sitt|en annen persons|et annet barns|en annen sin|en annen elevs)',
		'(ser|kan se|kan sjå|fikk se|får se|får opp|kommer inn på|tilgang til|innsyn i) _ (andres|andre sine|andre sin|en annens|ein annan sin|en annen person*|andre personer*|noen andres|andre elever*|andre foreldre*)',
		'(logget|logga|kom) inn (som|på|hos) (en annen|ein annan|noen andre|feil person)',
		'(alle|andre|hvem som helst|kven som helst) kan (se|sjå|lese) (navn*|fødselsnummer*|personnummer*|opplysning*|barna*|helse*|journal*|dokument*|sak*)',
		'(mistet|mista|stjålet|stole|gjenglemt|glemt igjen) _ (minnepinne*|minnepenn*|journal*|mappe med|elevmappe*|pasient*)',
		'(fant|funnet|fann|funne) _ (journal*|pasient*|elevmappe*|sensitive|personpapirer*)',
		'(hacket|hacka|hakket konto*|hackere|hackarar)',
		'(data breach|been hacked|got hacked|hacked|leaked data|data leak)',
		'(personal|private|medical|confidential) (data|information|details|records) _ (exposed|online|visible|leaked|wrong|public|everyone)',
		'(sent|received|got) _ (someone elses|somebody elses|another persons|wrong persons|to the wrong person|to the wrong address)',
		'(can|could) see (other peoples|someone elses|another persons|other) (data|information|records|cases|children|details)'
	]
};
