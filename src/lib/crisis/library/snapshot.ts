import type { Template } from '../template';
import { TEMPLATES, type Kind } from '../templates';

/**
 * What of a template goes on mattering after the words are published: kept with the version, so
 * that a template that is changed later changes no page, no CAP document and nobody's approval.
 */
export type Snapshot = Pick<
	Template,
	| 'name'
	| 'pictogram'
	| 'severity'
	| 'approval'
	| 'decidedBy'
	| 'breakGlassAfter'
	| 'notifies'
	| 'night'
	| 'cap'
>;

export function snapshotOf(template: Template): Snapshot {
	const { name, pictogram, severity, approval, decidedBy, breakGlassAfter } = template;
	const { notifies, night, cap } = template;
	return {
		...{ name, pictogram, severity, approval, notifies, night, cap },
		...(decidedBy && { decidedBy }),
		...(breakGlassAfter !== undefined && { breakGlassAfter })
	};
}

/** What a version was published with; Varde's template for those from before snapshots were kept. */
export function publishedWith(version: { kind: Kind; template: Snapshot | null }): Snapshot {
	return version.template ?? TEMPLATES[version.kind];
}
