/** What a kommune chooses between in a template, by place. */
export const CHOICES = {
	severity: ['hverdag', 'alvorlig'],
	approval: ['1', '2'],
	notifies: ['areas', 'everyone', 'nobody'],
	night: ['now', 'morning']
} as const;

export const TRIGGERS = ['proactive', 'threshold', 'reactive'] as const;

/** Values of CAP 1.2, in the words of the standard. */
export const CAP_VALUES = {
	'cap.category': [
		...(['Geo', 'Met', 'Safety', 'Security', 'Rescue', 'Fire'] as const),
		...(['Health', 'Env', 'Transport', 'Infra', 'CBRNE', 'Other'] as const)
	],
	'cap.responseType': [
		...(['Shelter', 'Evacuate', 'Prepare', 'Execute', 'Avoid', 'Monitor', 'None'] as const)
	],
	'cap.urgency': ['Immediate', 'Expected', 'Future', 'Unknown'],
	'cap.severity': ['Extreme', 'Severe', 'Moderate', 'Minor', 'Unknown'],
	'cap.certainty': ['Observed', 'Likely', 'Possible', 'Unknown']
} as const;
