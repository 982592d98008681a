/** The words of each feature in one language; those of 'ui' come with the list, since every page needs them. */
export const files = import.meta.glob<Record<string, string>>(
	['../../*/messages/nn.json', '../../*/*/messages/nn.json', '!../../ui/messages/**'],
	{ import: 'default' }
);
export const ui = import.meta.glob<Record<string, string>>('../../ui/messages/nn.json', {
	import: 'default',
	eager: true
});
