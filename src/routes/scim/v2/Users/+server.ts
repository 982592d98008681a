import { reader } from '$lib/database/database.server';
import { accounts, provision } from '$lib/staff/directory/provisioning.server';
import { asList, filteredName, wishOf } from '$lib/staff/directory/scim';
import { bodyOf, fault, forDirectory, scim, told } from '$lib/staff/directory/scimAnswer.server';
import { ownAddresses } from '$lib/staff/directory/settings.server';

const PAGE = 100;

/** Who is here: everybody in pages, or whoever has a user name. */
export const GET = forDirectory(async ({ url }) => {
	const { filter = null, startIndex = 1, count = PAGE } = Object.fromEntries(url.searchParams);
	const name = filteredName(filter);
	if (name === null) return fault(400, 'Only userName eq "…" is understood', 'invalidFilter');
	const found = await accounts(reader, name);
	const base = ownAddresses().provisioning;
	return scim(200, asList(found, Number(startIndex), Math.min(PAGE, Number(count) || 0), base));
});

/** Somebody new. */
export const POST = forDirectory(async (event) =>
	told(await provision(wishOf(await bodyOf(event))), 201)
);
