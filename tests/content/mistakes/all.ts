import { ADDRESS_MISTAKES } from './addresses.ts';
import { FACT_LIST_MISTAKES } from './fact-lists.ts';
import { FIELD_MISTAKES } from './fields.ts';
import { EXAMPLE_MISTAKES } from './examples.ts';
import { FILE_MISTAKES } from './files.ts';
import { LETTER_MISTAKES } from './letters.ts';
import { LIMIT_MISTAKES, REPEATED_ADDRESSES } from './limits.ts';
import { NUMBER_MISTAKES } from './numbers.ts';
import { OLDER_API_MISTAKES } from './older-api.ts';
import { OPEN_RESULT_MISTAKES } from './open-results.ts';
import { PLACE_MISTAKES } from './places.ts';
import { PROSE_MISTAKES } from './prose.ts';
import { ROW_MISTAKES } from './rows.ts';
import { SOURCE_MISTAKES } from './sources.ts';
import { SLIP_MISTAKES } from './slips.ts';
import { ADDRESS_LOSSES, DATE_MISTAKES, LIST_MISTAKES } from './values.ts';
import type { Case } from './workshop.ts';
import { YAML_MISTAKES } from './yaml.ts';

/** Every mistake that is tried, by family. */
export const MISTAKES: Readonly<Record<string, readonly Case[]>> = {
  rows: ROW_MISTAKES,
  sources: SOURCE_MISTAKES,
  'places in manuals': PLACE_MISTAKES,
  'test bodies': EXAMPLE_MISTAKES,
  fields: FIELD_MISTAKES,
  'lists of the manuals': FACT_LIST_MISTAKES,
  'older API': OLDER_API_MISTAKES,
  'open results': OPEN_RESULT_MISTAKES,
  limits: LIMIT_MISTAKES,
  numbers: NUMBER_MISTAKES,
  'repeated addresses': REPEATED_ADDRESSES,
  files: FILE_MISTAKES,
  YAML: YAML_MISTAKES,
  letters: LETTER_MISTAKES,
  addresses: ADDRESS_MISTAKES,
  'dates and statuses': DATE_MISTAKES,
  'lists and places': LIST_MISTAKES,
  'lost addresses': ADDRESS_LOSSES,
  prose: PROSE_MISTAKES,
  slips: SLIP_MISTAKES,
};
