import { lookup } from 'node:dns';
import { BlockList, isIP, isIPv6, type LookupFunction } from 'node:net';

const here = new BlockList();
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['224.0.0.0', 3]
] as const)
	here.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
	['::', 127],
	// A translator (RFC 6052, 3056) may lead on to any of those above.
	['64:ff9b::', 96],
	['64:ff9b:1::', 48],
	['2002::', 16],
	['fc00::', 7],
	['fe80::', 10],
	['fec0::', 10],
	['ff00::', 8]
] as const)
	here.addSubnet(net, bits, 'ipv6');

/** Whether an address is this machine's, a private net's, or nobody's on the open net. */
export function isInside(address: string): boolean {
	return here.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/** Looks a host up, and fails when the name service sends us to this machine or a private net. */
export const publicOnly: LookupFunction = (host, options, callback) =>
	lookup(host, options, (error, found, family) => {
		const addresses = typeof found === 'string' ? [found] : (found ?? []).map((one) => one.address);
		callback(
			addresses.some(isInside) ? new Error(`${host} lies on a private net`) : error,
			found,
			family
		);
	});

/** Whether a host is a bare address, which is never looked up, and so never caught by `publicOnly`. */
export function isBareAddress({ hostname }: URL): boolean {
	return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}
