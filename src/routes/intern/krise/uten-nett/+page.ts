// The words of every language are named here, so that they are among the parts of the page that the
// service worker keeps; `needs` then finds them on the phone.
import '$lib/crisis/messages/en.json';
import '$lib/crisis/messages/nb.json';
import '$lib/crisis/messages/nn.json';
import '$lib/crisis/offline/messages/en.json';
import '$lib/crisis/offline/messages/nb.json';
import '$lib/crisis/offline/messages/nn.json';
import '$lib/ui/messages/en.json';
import '$lib/ui/messages/nb.json';
import '$lib/ui/messages/nn.json';
import { needs } from '$lib/i18n/catalogue';

export const load = needs('crisis', 'offline');
