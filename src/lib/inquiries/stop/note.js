/*
 * Shows under the field whom to call, while somebody writes. Nothing leaves the browser. It is sent as it
 * stands, so it leans on nothing but what `asYouWrite.ts` puts before it.
 */
(function () {
	/**
	 * @type {{
	 *   signs: [intent: string, always: RegExp, some: RegExp, about: RegExp][],
	 *   title: string,
	 *   note: string,
	 *   call: { who: string, number: string, intents: string[] }[]
	 * }}
	 */
	const { signs, title, note, call } = Reflect.get(globalThis, 'vardeHaster');
	/** @type {HTMLTextAreaElement | null} */
	const area = document.querySelector('#field-text');
	const place = document.querySelector('#haster-na');
	if (!area || !place) return;
	let shown = '';
	/** @type {ReturnType<typeof setTimeout> | undefined} */
	let timer;

	/** As `fold` in `sign.ts`. @param {string} word */
	function fold(word) {
		return word
			.toLowerCase()
			.replace(/ø|ö/g, 'o')
			.replace(/æ|ä|ae/g, 'e')
			.replace(/å/g, 'a')
			.normalize('NFD')
			.replace(/\p{M}/gu, '')
			.replace(/(\p{L})\1+/gu, '$1');
	}

	/** As `stopsIn` in `stop.ts`; a test compares them. @param {string} text */
	function heard(text) {
		const sentences = text
			.slice(0, 12000)
			.replace(/['’´`]/g, '')
			.split(/[.!?;:\n]+(?=\s|$)|\n/)
			.map((part) => (part.match(/[\p{L}\p{M}\d]+/gu) ?? []).map(fold).join(' '))
			.filter(Boolean);
		return signs
			.filter(([, always, some, about]) =>
				sentences.some((one) => always.test(one) || (!about.test(one) && some.test(one)))
			)
			.map(([intent]) => intent);
	}

	/**
	 * @param {string} name
	 * @param {Element} parent
	 * @param {string} [text]
	 */
	function element(name, parent, text = '') {
		const made = document.createElement(name);
		made.textContent = text;
		parent.append(made);
		return made;
	}

	/** @param {Element} parent @param {string[]} intents */
	function show(parent, intents) {
		parent.replaceChildren();
		const numbers = call.filter((one) => one.intents.some((intent) => intents.includes(intent)));
		if (!numbers.length) return;
		const section = element('div', parent);
		section.className = 'urgent';
		element('strong', element('p', section), title);
		const list = element('dl', section);
		list.className = 'numbers';
		for (const { who, number } of numbers) {
			const row = element('div', list);
			element('dt', row, who);
			element('a', element('dd', row), number).setAttribute(
				'href',
				`tel:${number.replace(/\s/g, '')}`
			);
		}
		element('p', section, note).className = 'meta';
	}

	function look() {
		if (!area || !place) return;
		const intents = heard(area.value);
		if (intents.join() !== shown) show(place, intents);
		shown = intents.join();
	}
	area.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(look, 500);
	});
	look();
})();
