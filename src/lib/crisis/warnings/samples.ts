/** What a made-up warning says for itself. */
export interface Sample {
	identifier?: string;
	sent?: string;
	status?: string;
	msgType?: string;
	references?: string;
	event?: string;
	eventType?: string;
	level?: string;
	responseType?: string;
	onset?: string;
	expires?: string;
	municipalities?: string;
	polygon?: string;
	web?: string;
	senderName?: string;
	areaDesc?: string;
	description?: string;
}

/** A warning as MET writes them (docs.api.met.no, CAP v2 profile), of orange wind unless it says else. */
export function alertXml(sample: Sample = {}): string {
	const { references, municipalities, polygon, eventType = 'wind' } = sample;
	const is = {
		...{ identifier: '2.49.0.1.578.0.1', sent: '2026-11-20T04:00:00+00:00' },
		...{ status: 'Actual', msgType: 'Alert', event: 'Vindkast', responseType: 'Monitor' },
		...{ level: '3; orange; Severe', expires: '2026-11-21T06:00:00+00:00' },
		...{ onset: '2026-11-20T12:00:00+00:00', web: 'https://www.met.no/vind' },
		...{ senderName: 'Meteorologisk Institutt', areaDesc: 'Deler av Vestland' },
		...{ description: 'Sørvest kraftige vindkast 30 m/s.' },
		...sample
	};
	const named = (element: string, name: string, value: string | undefined) =>
		value === undefined
			? ''
			: `<${element}><valueName>${name}</valueName><value>${value}</value></${element}>`;
	return `<?xml version="1.0" encoding="utf-8"?>
<alert xmlns="urn:oasis:names:tc:emergency:cap:1.2">
<identifier>${is.identifier}</identifier><sender>meteorologi@met.no</sender><sent>${is.sent}</sent>
<status>${is.status}</status><msgType>${is.msgType}</msgType><scope>Public</scope>
${references ? `<references>${references}</references>` : ''}
<info><language>no</language><category>Met</category><event>${is.event}</event>
<responseType>${is.responseType}</responseType><urgency>Future</urgency><severity>Severe</severity>
<certainty>Likely</certainty>${named('eventCode', 'eventType', eventType)}
<onset>${is.onset}</onset><expires>${is.expires}</expires><senderName>${is.senderName}</senderName>
<headline>${is.event}</headline><description>${is.description}</description><web>${is.web}</web>
${named('parameter', 'awareness_level', is.level)}
${named('parameter', 'MunicipalityId', municipalities)}
<area><areaDesc>${is.areaDesc}</areaDesc>${polygon ? `<polygon>${polygon}</polygon>` : ''}</area>
</info></alert>`;
}
