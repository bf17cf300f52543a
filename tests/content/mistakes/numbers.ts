import { changed, type Case } from './workshop.ts';

/** Numbers in advice, which belong into the limits. */
export const NUMBER_MISTAKES: readonly Case[] = [
  changed(
    'a number in advice that is a recorded limit',
    'remedies.yaml',
    /(id: bearer-failed[\s\S]*?ko: .*)\{limit:period-token\}(.*\n.*)\{limit:period-token\}/,
    '$130분$2{limit:period-token}',
    'content/remedies.yaml: remedy "bearer-failed" names other limits in each language: period-token; name the same ones in each.',
  ),
  changed(
    'a number in advice that is typed instead of referred to',
    'situations.yaml',
    /(- ko: 토큰이라면.*)\{limit:period-token\}(.*\n.*)\{limit:period-token\}(.*)/,
    '$130분$2a while$3',
    'content/situations.yaml: situation "keys" holds "30분", a number that belongs into limits.yaml alone; write {limit:period-token} if that is meant, or record it there.',
  ),
  changed(
    'a number in advice that nobody has recorded',
    'remedies.yaml',
    /(id: bearer-failed[\s\S]*?)A token holds for/,
    '$1After two days a token holds for',
    'content/remedies.yaml: remedy "bearer-failed" holds "two days", a number that belongs into limits.yaml alone; record it there with its source and write {limit:<id>}.',
  ),
  changed(
    'a limit that does not exist',
    'domains.yaml',
    /\{limit:period-net-cancel\}(.*\n.*)\{limit:period-net-cancel\}/,
    '{limit:period-net}$1{limit:period-net}',
    'content/domains.yaml: domain "rest-system" names the limit "period-net", which does not exist; correct the name or add the limit.',
  ),
  changed(
    'a limit named where it would be shown as it is written',
    'situations.yaml',
    /(id: keys\n  title:\n    ko: )(.*)\n(    en: )(.*)/,
    '$1"{limit:period-token}"\n$3"{limit:period-token}"',
    'content/situations.yaml: situation "keys" names a limit where none is written out; remove the reference.',
  ),
  changed(
    'a limit in a unit that its group does not have',
    'limits.yaml',
    /(id: period-token[\s\S]*?unit: )minutes/,
    '$1won',
    'content/limits.yaml: limit "period-token" has the unit won, which is none of the group "periods"; write minutes or hours or days or business-days or years.',
  ),
];
