/**
 * The one script that every page carries. Each part waits until somebody reaches for what it is
 * about, and only then loads the rest; reading needs none of it.
 */
import './trusted-scripts.ts';
import './parts.ts';
import './search.ts';
import './copy.ts';
import './offline.ts';
