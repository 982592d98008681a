/*
 * The banner on a kommune's own website, as `/banner.js` serves it: comments and indentation are left
 * out on the way. It keeps everything to itself (no globals, no cookies, a shadow root), asks once,
 * waits for at most five seconds, and says nothing when anything is wrong: the page it stands on is
 * never slowed, moved or broken. What it is told is put in as text, never as HTML.
 */
(() => {
	const script = document.currentScript;
	if (!(script instanceof HTMLScriptElement)) return;
	const { origin, searchParams: ask } = new URL(script.src);
	const areas = ask.get('omrade')?.split(',');
	const lang = ask.get('sprak') ?? '';
	const css = `section{font:1rem/1.5 system-ui,sans-serif}div{display:flex;gap:1rem;align-items:start;padding:.75rem 1rem;background:#ffe89c;color:#1b1b1b;border-bottom:1px solid #5c4a00}.alvorlig{background:#8f0f12;color:#fff}p{margin:0 auto 0 0}a,button{color:inherit;font:inherit}a{font-weight:600}button{min-width:2.75rem;min-height:2.75rem;margin:-.6rem;background:none;border:0;cursor:pointer}:focus-visible{outline:3px solid;outline-offset:-3px}`;

	/** Which versions have been closed here; a browser that keeps nothing shows them again. */
	const closed = () => {
		try {
			return (localStorage.getItem('varde-banner') ?? '').split(' ');
		} catch {
			return [];
		}
	};
	/** @param {string[]} ids */
	const keep = (ids) => {
		try {
			localStorage.setItem('varde-banner', ids.join(' '));
		} catch {
			return;
		}
	};

	/** @type {<K extends keyof HTMLElementTagNameMap>(name: K, props: object, ...inner: (Node | string)[]) => HTMLElementTagNameMap[K]} */
	const make = (name, props, ...inner) => {
		const made = Object.assign(document.createElement(name), props);
		made.append(...inner);
		return made;
	};

	/** @param {import('./banner').Banner} told */
	const show = ({ label, close, items }) => {
		const wanted = items.filter(
			(one) =>
				!closed().includes(one.id) &&
				(!areas || !one.areas || one.areas.some((id) => areas.includes(id)))
		);
		if (!wanted.length) return;
		const host = make('div', { id: 'varde-banner' });
		const root = host.attachShadow({ mode: 'open' });
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		root.adoptedStyleSheets = [sheet];
		const section = make('section', { ariaLabel: label });
		for (const { id, title, url, time, severity, lang } of wanted) {
			const button = make('button', { type: 'button', ariaLabel: `${close}: ${title}` }, '✕');
			const link = make('a', { href: url }, title);
			const row = make(
				'div',
				{ lang, className: severity },
				make('p', {}, link, ` ${time}`),
				button
			);
			button.onclick = () => {
				keep([id, ...closed().filter((one) => items.some((item) => item.id === one))]);
				row.remove();
				if (!section.firstChild) host.remove();
			};
			section.append(row);
		}
		root.append(section);
		const place = document.querySelector('[data-varde-banner]');
		(place ?? document.body).prepend(host);
	};

	Promise.resolve(`${origin}${/^(nn|en)$/.test(lang) ? `/${lang}` : ''}/banner.json`)
		.then((address) =>
			fetch(address, {
				credentials: 'omit',
				referrerPolicy: 'no-referrer',
				priority: 'low',
				signal: AbortSignal.timeout(5000)
			})
		)
		.then((answer) => answer.json())
		.then(show)
		.catch(() => {});
})();
