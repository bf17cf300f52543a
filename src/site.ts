import { environmentToSite } from './environment.ts';

/** The place of the site that is being built. */
export const site = environmentToSite(process.env);
