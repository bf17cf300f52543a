/**
 * The one script that every page carries. Each part waits until somebody reaches for what it is
 * about, and only then loads the rest; reading needs none of it.
 */
import './trusted-scripts.ts';
import './search.ts';
import './copy.ts';
import './narrow.ts';
import './crosswalk.ts';
import './decode.ts';
import './manual.ts';
import './offline.ts';
