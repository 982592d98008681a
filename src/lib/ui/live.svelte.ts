import { follow, type LiveChange } from './changeFeed';

/**
 * Calls `onChange` when something of a topic changes, on any screen, as long as the component lives.
 */
export function live(topics: string | string[], onChange: (change: LiveChange) => void): void {
	$effect(() => {
		const wanted = [topics].flat();
		return follow((change) => {
			if (change.topic === '*' || wanted.includes(change.topic)) onChange(change);
		});
	});
}
