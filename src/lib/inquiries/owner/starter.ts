import type { Body } from './body';

const NOTHING = { email: '', phone: '', url: '', address: '' };

/**
 * What every kommune has to do with and is the same in all of Norway. Those that differ (county,
 * grid, parish, waste) the kommune writes itself. Only numbers and addresses that these bodies, or
 * kommuner that refer to them, have published; what could not be found there is left empty.
 */
export const STARTER: Omit<Body, 'id'>[] = [
	{
		...NOTHING,
		...{ kind: 'roads', name: 'Statens vegvesen', authority: true },
		// The road traffic centre, day and night. Where letters go, the kommune fills in.
		...{ phone: '175', url: 'https://www.vegvesen.no' }
	},
	{
		...NOTHING,
		...{ kind: 'police', name: 'Politiet', authority: true },
		...{ phone: '02800', url: 'https://www.politiet.no' }
	},
	{
		...NOTHING,
		...{ kind: 'nav', name: 'NAV (staten)', authority: true },
		...{ phone: '55 55 33 33', url: 'https://www.nav.no' }
	},
	{
		...NOTHING,
		...{ kind: 'tax', name: 'Skatteetaten', authority: true },
		...{ phone: '800 80 000', url: 'https://www.skatteetaten.no' }
	},
	{
		...NOTHING,
		...{ kind: 'food', name: 'Mattilsynet', authority: true },
		...{
			email: 'postmottak@mattilsynet.no',
			phone: '22 40 00 00',
			url: 'https://www.mattilsynet.no'
		}
	},
	{
		...NOTHING,
		...{ kind: 'governor', name: 'Statsforvalteren', authority: true },
		url: 'https://www.statsforvalteren.no'
	},
	{
		...NOTHING,
		...{ kind: 'emergencyRoom', name: 'Legevakten', authority: true },
		phone: '116 117'
	}
];
