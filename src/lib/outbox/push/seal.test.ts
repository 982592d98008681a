import { createECDH } from 'node:crypto';
import { expect, test } from 'vitest';
import { seal } from './seal';

const bytes = (text: string) => Buffer.from(text, 'base64url');

test('a message is sealed as in the example of RFC 8291, appendix A', () => {
	const sender = createECDH('prime256v1');
	sender.setPrivateKey(bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw'));
	const reader = {
		p256dh: bytes(
			'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4'
		),
		auth: bytes('BTBZMqHH6r4Tts7J_aSIgg')
	};
	const text = Buffer.from('When I grow up, I want to be a watermelon');
	expect(seal(text, reader, sender, bytes('DGv6ra1nlYgDCS1FRnbzlw')).toString('base64url')).toBe(
		'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27ml' +
			'mlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPT' +
			'pK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
	);
});
