/** 200 while the app and its database answer; with the database gone the hook says 503. */
export function GET() {
	return Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } });
}
