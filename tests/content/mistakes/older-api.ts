import { changed, type Case } from './workshop.ts';

const FILE = 'codes/webapi.yaml';

/** Codes of the older API that are taken for those of today, or say more than a source told. */
export const OLDER_API_MISTAKES: readonly Case[] = [
  changed(
    'a code that does not say whether today’s of the same number is the same',
    FILE,
    /(- code: "1534"[\s\S]*?)  today: same\n/,
    '$1',
    'content/codes/webapi.yaml: code "1534" has the number of a response code and does not say whether it is the same; write today: same, or today: other.',
  ),
  changed(
    'a code compared with one that does not exist',
    FILE,
    /(- code: "8901"[\s\S]*?outcome: failure\n)/,
    '$1  today: same\n',
    'content/codes/webapi.yaml: code "8901" is compared with response code "8901", which does not exist; remove today.',
  ),
  changed(
    'another code with the message of today’s',
    FILE,
    /(- code: "2015"[\s\S]*?)today: same/,
    '$1today: other',
    'content/codes/webapi.yaml: code "2015" is said to be another code and has the message of the response code; write today: same.',
  ),
  changed(
    'an outcome of a code of which nothing is known',
    FILE,
    /(- code: "A000"\n  message: null\n)  meaning:\n.*\n.*\n/,
    '$1',
    'content/codes/webapi.yaml: code "A000" has an outcome though nothing but its number is known; write message or meaning, or remove outcome.',
  ),
  changed(
    'money without what it is about',
    FILE,
    /(- code: "3001"[\s\S]*?)  moves: payment\n/,
    '$1',
    'content/codes/webapi.yaml: code "3001" tells what became of the money without saying of what, or the other way round; write both moves and settlement, or neither.',
  ),
  changed(
    'a failure that is settled',
    FILE,
    /(- code: "4000"[\s\S]*?)outcome: success/,
    '$1outcome: failure',
    'content/codes/webapi.yaml: code "4000" is settled and no success; write outcome: success, or correct settlement.',
  ),
];
