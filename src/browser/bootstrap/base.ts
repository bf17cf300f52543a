/** The path that all addresses of the site begin with; it begins and ends with a slash. */
export const BASE: string = import.meta.env.BASE_URL;
