/** What the composer does without until somebody writes: fetched then, and not before. */
export { prepositionOf } from '$lib/areas/phrases';
export { default as LivePreview } from './LivePreview.svelte';
export { messageFrom } from './messageForm';
