import node from 'astro/logger/node';

/** What Astro says when it begins a page, and when it has made it. */
const OF_PAGE = /├─|\(\+[\d.]+m?s\)/;

/**
 * Astro's own log without a line for each page: nobody reads thousands of them, and whoever is slow to take
 * them holds the build.
 */
export default function buildLog(
  options: Parameters<typeof node>[0],
): Pick<ReturnType<typeof node>, 'write'> {
  const log = node(options);
  return {
    write: (event) => {
      if (!OF_PAGE.test(event.message)) log.write(event);
    },
  };
}
