import { reader } from '$lib/database/database.server';
import { user } from '$lib/staff/tables.server';

/** 200 while the app and its database answer; with the database gone the hook says 503. */
export async function GET() {
	await reader.select({ id: user.id }).from(user).limit(1);
	return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
