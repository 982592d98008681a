/** How to send an inquiry from a shell, as the settings show it. @param origin with scheme */
export function example(origin: string, token: string): string {
	return `curl ${origin}/api/henvendelser \\
  -H 'Authorization: Bearer ${token}' \\
  -H 'Content-Type: application/json' \\
  -H 'Idempotency-Key: 7f3c2a10-1' \\
  -d '{
    "text": "Gatelyset ved Furulia 12 er mørkt",
    "sender": { "name": "Kari Nordmann", "email": "kari@example.org", "phone": "90010001" },
    "attachments": [{ "name": "lys.jpg", "type": "image/jpeg", "content": "<base64>" }]
  }'`;
}

/** The same with files as they are. */
export function exampleWithFiles(origin: string, token: string): string {
	return `curl ${origin}/api/henvendelser \\
  -H 'Authorization: Bearer ${token}' \\
  -H 'Idempotency-Key: 7f3c2a10-2' \\
  -F 'inquiry={"text":"Hull i veien, se bildet"};type=application/json' \\
  -F 'file=@hull.jpg'`;
}
