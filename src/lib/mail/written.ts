/** What a letter by mail says, and who says it. */
export interface Written {
	subject: string;
	/** Plain text: paragraphs by empty lines, «- » before each point of a list, whole addresses as links. */
	text: string;
	/** BCP 47 */
	language: string;
	sender: { name: string; phone: string; website: string };
}

/** The same letter as text and as HTML, with who sent it beneath. No pictures, no tracking. */
export function written(letter: Written): { text: string; html: string } {
	const { name, phone, website } = letter.sender;
	const beneath = [phone, website].filter(Boolean);
	const signature = ['-- ', name, beneath.join(' · ')].filter(Boolean).join('\n');
	return { text: `${letter.text.trim()}\n\n${signature}\n`, html: page(letter, beneath) };
}

/** Colours are those of `public.css`; a reader that shows mail in the dark is told both. */
const STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
body{margin:0;padding:24px 16px;background:#ffffff;color:#2b2b2b;font:17px/1.6 Arial,Helvetica,sans-serif}
.page{max-width:36em;margin:0 auto}
.from{margin:0 0 24px;padding:0 0 12px;border-bottom:3px solid #0062ba;font-size:18px;font-weight:bold}
p,ul{margin:0 0 16px}ul{padding-left:24px}
a{color:#0062ba;overflow-wrap:anywhere;word-break:break-word}
.beneath{margin:32px 0 0;padding:12px 0 0;border-top:1px solid #d2d5d8;color:#5d6166;font-size:14px}
@media (prefers-color-scheme:dark){body{background:#181b1e;color:#e4e6e8}a{color:#7fb5ee}.from{border-color:#7fb5ee}.beneath{color:#a9aeb4;border-color:#45494e}}`;

function page({ subject, text, language, sender }: Written, beneath: string[]): string {
	const footer = [escaped(sender.name), ...beneath.map(withLinks)].join(' · ');
	return `<!doctype html>
<html lang="${escaped(language)}" dir="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escaped(subject)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<div class="page">
<p class="from">${escaped(sender.name)}</p>
${text
	.trim()
	.split(/\n{2,}/)
	.map(block)
	.join('\n')}
<p class="beneath">${footer}</p>
</div>
</body>
</html>
`;
}

/** A paragraph, or a list when every line is a point. */
function block(paragraph: string): string {
	const lines = paragraph.split('\n');
	if (lines.every((line) => /^[-•] /.test(line))) {
		const points = lines.map((line) => `<li>${withLinks(line.slice(2))}</li>`);
		return `<ul>\n${points.join('\n')}\n</ul>`;
	}
	return `<p>${lines.map(withLinks).join('<br>\n')}</p>`;
}

/** Text with its addresses as links. What ends a sentence is not of the address. */
function withLinks(line: string): string {
	return line
		.split(/(https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]])/)
		.map((part, index) =>
			index % 2 ? `<a href="${escaped(part)}">${escaped(part)}</a>` : escaped(part)
		)
		.join('');
}

function escaped(text: string): string {
	return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
