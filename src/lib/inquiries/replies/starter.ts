import type { Template } from './template';

/** What a kommune begins with; each is its own to change, and keeps its id when it is changed. */
export const STARTERS: Record<string, Template> = {
	bekreftelse: {
		kind: 'confirmation',
		area: null,
		state: 'new',
		search: '',
		words: {
			nb: {
				title: 'Vi har lest det og ser på det',
				text: 'Hei {navn}!\n\nTakk for at du sier fra. Vi har lest det du skrev, og {enhet} ser på det nå. Du får svar når vi vet mer.\n\nReferansen er {referanse}.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Vi har lese det og ser på det',
				text: 'Hei {navn}!\n\nTakk for at du seier frå. Vi har lese det du skreiv, og {enhet} ser på det no. Du får svar når vi veit meir.\n\nReferansen er {referanse}.\n\nHelsing\n{enhet}, {kommune}'
			},
			en: {
				title: 'We have read it and are looking into it',
				text: 'Hello {navn},\n\nThank you for letting us know. We have read your message, and {enhet} is looking into it. You will hear from us when we know more.\n\nThe reference is {referanse}.\n\nKind regards\n{enhet}, {kommune}'
			}
		}
	},
	forelopig: {
		kind: 'preliminary',
		area: null,
		state: null,
		search: '',
		words: {
			nb: {
				title: 'Foreløpig svar med dato',
				text: 'Hei {navn}!\n\nVi fikk henvendelsen din {mottatt}. Vi trenger mer tid, fordi {fyll inn: hvorfor}. Du får svar innen {frist}.\n\nBlir det senere enn det, sier vi fra. Har du spørsmål imens, kan du skrive på siden din eller ringe {telefon}.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Førebels svar med dato',
				text: 'Hei {navn}!\n\nVi fekk førespurnaden din {mottatt}. Vi treng meir tid, fordi {fyll inn: kvifor}. Du får svar innan {frist}.\n\nBlir det seinare enn det, seier vi frå. Har du spørsmål så lenge, kan du skrive på sida di eller ringje {telefon}.\n\nHelsing\n{enhet}, {kommune}'
			},
			en: {
				title: 'Preliminary answer with a date',
				text: 'Hello {navn},\n\nWe received your message on {mottatt}. We need more time because {fill in: why}. You will have an answer by {frist}.\n\nIf it takes longer, we will tell you. If you have questions meanwhile, write on your page or call {telefon}.\n\nKind regards\n{enhet}, {kommune}'
			}
		}
	},
	oversendelse: {
		kind: 'forwarded',
		area: null,
		state: null,
		search: 'fylkesvei fylkesveg europavei riksvei politi nettselskap strøm statens vegvesen',
		words: {
			nb: {
				title: 'Sendt til den som har ansvaret',
				text: 'Hei {navn}!\n\nDette har ikke kommunen ansvaret for. Vi har sendt det videre til {fyll inn: hvem}, som svarer deg.\n\nDu når dem på {fyll inn: telefon eller nettsted}.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Send til den som har ansvaret',
				text: 'Hei {navn}!\n\nDette har ikkje kommunen ansvaret for. Vi har sendt det vidare til {fyll inn: kven}, som svarar deg.\n\nDu når dei på {fyll inn: telefon eller nettstad}.\n\nHelsing\n{enhet}, {kommune}'
			},
			en: {
				title: 'Sent to whoever is responsible',
				text: 'Hello {navn},\n\nThe municipality is not responsible for this. We have forwarded it to {fill in: whom}, who will answer you.\n\nYou can reach them at {fill in: phone or website}.\n\nKind regards\n{enhet}, {kommune}'
			}
		}
	},
	'avslag-innsyn': {
		kind: 'refusedInsight',
		area: 'politikk og innsyn',
		state: null,
		search: 'innsyn innsynskrav offentleglova dokument kopi',
		words: {
			nb: {
				title: 'Avslag på innsyn',
				text: 'Hei {navn}!\n\nDu ba {mottatt} om innsyn i {fyll inn: dokumentet}. Vi kan ikke gi innsyn i {fyll inn: alt eller hvilke deler}. Hjemmelen er {fyll inn: lov, paragraf, ledd og eventuelt nummer}.\n\nVi har vurdert om du likevel kan få innsyn helt eller delvis (merinnsyn, offentleglova § 11). Det kan vi ikke gi, fordi {fyll inn: hvorfor}.\n\nDu kan be om en nærmere begrunnelse innen tre uker (offentleglova § 31). Du kan klage innen tre uker. Send klagen til oss, så sender vi den til Statsforvalteren hvis vi ikke endrer svaret (§ 32).\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Avslag på innsyn',
				text: 'Hei {navn}!\n\nDu bad {mottatt} om innsyn i {fyll inn: dokumentet}. Vi kan ikkje gi innsyn i {fyll inn: alt eller kva delar}. Heimelen er {fyll inn: lov, paragraf, ledd og eventuelt nummer}.\n\nVi har vurdert om du likevel kan få innsyn heilt eller delvis (meirinnsyn, offentleglova § 11). Det kan vi ikkje gi, fordi {fyll inn: kvifor}.\n\nDu kan be om ei nærare grunngiving innan tre veker (offentleglova § 31). Du kan klage innan tre veker. Send klaga til oss, så sender vi henne til Statsforvaltaren dersom vi ikkje endrar svaret (§ 32).\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	'egne-opplysninger': {
		kind: 'confirmation',
		area: 'politikk og innsyn',
		state: null,
		search: 'personopplysninger personvern gdpr slette innsyn registrert',
		words: {
			nb: {
				title: 'Krav om egne personopplysninger er mottatt',
				text: 'Hei {navn}!\n\nVi fikk kravet ditt {mottatt}. Du får svar innen en måned. For at opplysningene ikke skal komme i gale hender, må vi vite at det er deg. {fyll inn: hvordan vi bekrefter hvem du er}\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Krav om eigne personopplysningar er motteke',
				text: 'Hei {navn}!\n\nVi fekk kravet ditt {mottatt}. Du får svar innan ein månad. For at opplysningane ikkje skal kome i gale hender, må vi vite at det er deg. {fyll inn: korleis vi stadfestar kven du er}\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	'sikker-kanal': {
		kind: 'ordinary',
		area: null,
		state: null,
		search: 'fødselsnummer lege diagnose barnevern sosialhjelp syk helse',
		words: {
			nb: {
				title: 'Ta dette i en sikker kanal',
				text: 'Hei {navn}!\n\nTakk for at du tok kontakt. Vi kan ikke svare på dette her, fordi det gjelder noe personlig. Ring oss på {telefon}, eller send det i eDialog eller Digipost. Da er det trygt for deg.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Ta dette i ein sikker kanal',
				text: 'Hei {navn}!\n\nTakk for at du tok kontakt. Vi kan ikkje svare på dette her, fordi det gjeld noko personleg. Ring oss på {telefon}, eller send det i eDialog eller Digipost. Då er det trygt for deg.\n\nHelsing\n{enhet}, {kommune}'
			},
			en: {
				title: 'Use a secure channel for this',
				text: 'Hello {navn},\n\nThank you for contacting us. We cannot answer this here, because it is about something personal. Call us on {telefon}, or send it by eDialog or Digipost. That keeps you safe.\n\nKind regards\n{enhet}, {kommune}'
			}
		}
	},
	'mer-opplysninger': {
		kind: 'ordinary',
		area: null,
		state: 'open',
		search: '',
		words: {
			nb: {
				title: 'Vi trenger å vite mer',
				text: 'Hei {navn}!\n\nFor å hjelpe deg trenger vi å vite {fyll inn: hva}. Skriv det på siden din, eller ring {telefon} og oppgi {referanse}.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Vi treng å vite meir',
				text: 'Hei {navn}!\n\nFor å hjelpe deg treng vi å vite {fyll inn: kva}. Skriv det på sida di, eller ring {telefon} og gi opp {referanse}.\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	broyting: {
		kind: 'ordinary',
		area: 'vei og trafikk',
		state: null,
		search: 'brøyting brøyte snø strø glatt is måking vei fortau',
		words: {
			nb: {
				title: 'Brøyting og strøing',
				text: 'Hei {navn}!\n\nTakk for at du sier fra. Vi har gitt beskjed til dem som brøyter. Skoleveier og veier med buss tas først, så resten. {fyll inn: når de kommer til deg}\n\nSer du fare for folk, ring {telefon}.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Brøyting og strøing',
				text: 'Hei {navn}!\n\nTakk for at du seier frå. Vi har gitt beskjed til dei som brøyter. Skulevegar og vegar med buss blir tekne først, så resten. {fyll inn: når dei kjem til deg}\n\nSer du fare for folk, ring {telefon}.\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	vannlekkasje: {
		kind: 'ordinary',
		area: 'vann og avløp',
		state: null,
		search: 'lekkasje vann kumlokk renner vannlekkasje rust avløp',
		words: {
			nb: {
				title: 'Feil på vann eller avløp er meldt',
				text: 'Hei {navn}!\n\nTakk for at du sier fra. Vi har sendt noen for å se på det. {fyll inn: hva vi har funnet, eller når vi kommer}\n\nBlir det verre, ring {telefon}, også om natten.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Feil på vatn eller avløp er meld',
				text: 'Hei {navn}!\n\nTakk for at du seier frå. Vi har sendt nokon for å sjå på det. {fyll inn: kva vi har funne, eller når vi kjem}\n\nBlir det verre, ring {telefon}, også om natta.\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	renovasjon: {
		kind: 'ordinary',
		area: 'renovasjon',
		state: null,
		search: 'søppel dunk tømt avfall matavfall papir plast renovasjon',
		words: {
			nb: {
				title: 'Dunken ble ikke tømt',
				text: 'Hei {navn}!\n\nBeklager at dunken ikke ble tømt. Sett den ut igjen, så tømmes den {fyll inn: dag}. Er det mer enn det er plass til, kan du sette det i sekker ved siden av denne gangen.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Dunken vart ikkje tømd',
				text: 'Hei {navn}!\n\nOrsak at dunken ikkje vart tømd. Set han ut igjen, så blir han tømd {fyll inn: dag}. Er det meir enn det er plass til, kan du setje det i sekker ved sida av denne gongen.\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	faktura: {
		kind: 'ordinary',
		area: 'skatt og avgift',
		state: null,
		search: 'faktura gebyr avgifter regning betale kommunale eiendomsskatt',
		words: {
			nb: {
				title: 'Spørsmål om faktura',
				text: 'Hei {navn}!\n\nVi har sett på fakturaen. {fyll inn: hva vi fant} Du trenger ikke betale det vi er uenige om, før saken er avklart. Purregebyr for det tar vi bort.\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Spørsmål om faktura',
				text: 'Hei {navn}!\n\nVi har sett på fakturaen. {fyll inn: kva vi fann} Du treng ikkje betale det vi er usamde om, før saka er avklart. Purregebyr for det tek vi bort.\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	},
	takk: {
		kind: 'ordinary',
		area: null,
		state: null,
		search: 'takk ros forslag idé',
		words: {
			nb: {
				title: 'Takk for innspillet',
				text: 'Hei {navn}!\n\nTakk for at du tok deg tid. Vi har tatt det med til {fyll inn: hvem eller hvilken sak}. {fyll inn: hva som skjer videre}\n\nHilsen\n{enhet}, {kommune}'
			},
			nn: {
				title: 'Takk for innspelet',
				text: 'Hei {navn}!\n\nTakk for at du tok deg tid. Vi har teke det med til {fyll inn: kven eller kva sak}. {fyll inn: kva som skjer vidare}\n\nHelsing\n{enhet}, {kommune}'
			}
		}
	}
};
