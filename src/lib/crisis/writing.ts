/** What the composer does without until somebody writes: fetched when its page stands, and not before. */
export { prepositionOf } from '$lib/areas/phrases';
export { default as LivePreview } from './LivePreview.svelte';
export { messageFrom } from './messageForm';
export { publishable } from './publishable';
