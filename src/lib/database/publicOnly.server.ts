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
	['192.168.0.0', 16]
] as const)
	here.addSubnet(net, bits, 'ipv4');
for (const [net, bits] of [
	['::', 127],
	['fc00::', 7],
	['fe80::', 10]
] as const)
	here.addSubnet(net, bits, 'ipv6');

/** Looks a host up, and fails when the name service sends us to this machine or a private net. */
export const publicOnly: LookupFunction = (host, options, callback) =>
	lookup(host, options, (error, found, family) => {
		const addresses = typeof found === 'string' ? [found] : (found ?? []).map((one) => one.address);
		const inside = addresses.some((one) => here.check(one, isIPv6(one) ? 'ipv6' : 'ipv4'));
		callback(inside ? new Error(`${host} lies on a private net`) : error, found, family);
	});

/** Whether a host is a bare address, which is never looked up, and so never caught by `publicOnly`. */
export function isBareAddress({ hostname }: URL): boolean {
	return isIP(hostname.replace(/^\[|\]$/g, '')) !== 0;
}
