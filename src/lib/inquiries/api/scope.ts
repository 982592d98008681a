/** What a token opens: sending inquiries, and reading how far those it sent have come. */
export const SCOPES = ['send', 'status'] as const;
export type Scope = (typeof SCOPES)[number];
