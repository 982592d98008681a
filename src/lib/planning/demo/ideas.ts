/** What the editors of Lillevik want to tell about some day. */
export const IDEAS = [
	{
		title: 'Slik blir avløpsvannet rent',
		note: 'Bli med på en omvisning på renseanlegget. Per i driften er flink til å forklare.'
	},
	{
		title: 'Fem ting du kan låne gratis på biblioteket',
		note: 'Symaskin, ski, fiskestang, telt og drill. Bilder finnes.'
	},
	{
		title: 'Hvordan vi bestemmer hvilken vei som brøytes først',
		note: 'Vi får spørsmålet hver vinter. Lag et kart.'
	},
	{ title: 'Takk til besøksvennene på Lilletun', note: 'Husk samtykke fra beboerne.' }
];
