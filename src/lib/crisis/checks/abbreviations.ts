import { refuse } from '$lib/i18n/refusal';
import type { Check } from './check';

/** «kl.», road names and what everybody knows stay. */
const SHORT =
	/(?<![\p{L}.])(pga|p\.g\.a|ifm|i\.f\.m|evt|mht|m\.h\.t|mtp|iht|ihht|vedr|bl\.a|f\.eks|feks|dvs|d\.v\.s|osv|mv|m\.v|jf|inkl|ekskl|forts|min|ca|nr|tlf|avd|gml|resp)(?![\p{L}])\.?/giu;

/** Short forms that are read aloud badly, and not known to all. */
export const abbreviations: Check = {
	part: 'words',
	find: ({ own, lang }) =>
		lang === 'en'
			? []
			: [...new Set(own.join('\n').match(SHORT) ?? [])].map((word) =>
					refuse('checks_short', { word })
				)
};
