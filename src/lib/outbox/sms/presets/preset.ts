import type { Gateway } from '../gateway';

/** The settings that a kind of SMS service has in common for everybody who uses it. */
export interface Preset {
	/** what the service calls itself */
	name: string;
	/** what user name and password are called there; null when it has none */
	calls: { user: string | null; password: string };
	settings: Omit<Gateway, 'preset' | 'sender' | 'plain' | 'partOre' | 'perSecond' | 'confirmAbove'>;
}

/** What most services have no use for. */
export const COMMON = {
	headers: '',
	okAt: '',
	okIs: '',
	errorAt: '',
	reportList: '',
	reportReason: '',
	expired: '',
	reply: '',
	signature: 'address',
	signatureHeader: '',
	repeatable: false
} as const;
