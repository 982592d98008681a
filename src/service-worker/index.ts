import './push';
import './withoutNetwork';

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

// A new one takes over at once: it keeps no person's text, and what it keeps is whole (withoutNetwork.ts).
worker.addEventListener('install', () => void worker.skipWaiting());
worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));
