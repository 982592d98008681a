import { forDirectory, scim } from '$lib/staff/directory/scimAnswer.server';

/** What is understood here (RFC 7643 § 5). */
export const GET = forDirectory(async () =>
	scim(200, {
		schemas: ['urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig'],
		patch: { supported: true },
		bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
		filter: { supported: true, maxResults: 100 },
		changePassword: { supported: false },
		sort: { supported: false },
		etag: { supported: false },
		authenticationSchemes: [
			{ type: 'oauthbearertoken', name: 'Bearer', description: 'A token made in Varde' }
		]
	})
);
