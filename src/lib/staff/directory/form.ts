import * as v from 'valibot';
import { line } from '../personForm';
import { issuerRefusal } from './address';

/** The settings of the directory as an administrator writes them. */
export const DIRECTORY_FORM = v.object({
	name: v.pipe(line(40), v.nonEmpty('directory_name_missing')),
	issuer: v.pipe(
		line(300),
		v.nonEmpty('directory_issuer_missing'),
		v.transform((address) => address.replace(/\/\.well-known\/openid-configuration$/, '')),
		v.rawCheck(({ dataset, addIssue }) => {
			const refusal = dataset.typed && issuerRefusal(dataset.value);
			if (refusal) addIssue({ message: refusal.refused });
		})
	),
	clientId: v.pipe(line(200), v.nonEmpty('directory_client_missing')),
	clientSecret: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(1000)), ''),
	groupsClaim: v.pipe(
		line(100),
		v.transform((claim) => claim || 'groups')
	),
	trustsNames: v.pipe(
		v.optional(v.string()),
		v.transform((ticked) => ticked === 'on')
	),
	only: v.pipe(
		v.optional(v.string()),
		v.transform((ticked) => ticked === 'on')
	)
});
export type DirectoryForm = v.InferOutput<typeof DIRECTORY_FORM>;

/** What is needed to try a directory. */
export const ISSUER_FORM = v.object({ issuer: DIRECTORY_FORM.entries.issuer });
