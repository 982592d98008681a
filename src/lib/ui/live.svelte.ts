import { navigating } from '$app/state';
import { follow, type LiveChange } from './changeFeed';

/**
 * Calls `onChange` when something of a topic changes, on any screen, as long as the component lives.
 * While the person is on the way to another page it waits: reloading this one would cancel the tap.
 */
export function live(topics: string | string[], onChange: (change: LiveChange) => void): void {
	$effect(() => {
		const wanted = [topics].flat();
		return follow((change) => {
			if (change.topic !== '*' && !wanted.includes(change.topic)) return;
			const arrived = navigating.complete?.catch(() => undefined) ?? Promise.resolve();
			void arrived.then(() => onChange(change));
		});
	});
}
