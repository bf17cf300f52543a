import { environmentToBuildSettings, environmentToSite } from './environment.ts';

/** The place of the site that is being built. */
export const site = environmentToSite(process.env);

/** The repository where mistakes are told; null where none is named. */
export const { repository } = environmentToBuildSettings(process.env);
