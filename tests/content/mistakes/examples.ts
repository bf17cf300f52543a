import { changed, type Case } from './workshop.ts';

/** Test bodies and triggers that name what is not there, or look like real ones. */
export const EXAMPLE_MISTAKES: readonly Case[] = [
  changed(
    'a body that is no JSON',
    'examples.yaml',
    'success: "{}"',
    'success: "{"',
    'content/examples.yaml: example "checkout-retrieve" has success "{", which is no JSON object; write { "field": value, … }.',
  ),
  changed(
    'a body of an API that does not exist',
    'examples.yaml',
    '- id: check-amount',
    '- id: check-amounts',
    'content/examples.yaml: example "check-amounts" is of an API that does not exist; correct the id, or add the API.',
  ),
  changed(
    'a body like one that does not stand before it',
    'examples.yaml',
    'like: checkout-create',
    'like: net-cancel',
    'content/examples.yaml: example "checkout-retrieve" is like "net-cancel", which does not stand before it; correct the id or the order.',
  ),
  changed(
    'a body that names a code that does not exist',
    'examples.yaml',
    'codes: ["F201"]',
    'codes: ["F299"]',
    'content/examples.yaml: example "token-create" names code "F299", which does not exist; correct the code.',
  ),
  changed(
    'a token that looks like a real one',
    'examples.yaml',
    'example-access-token',
    '0f3a9c77b1',
    'content/examples.yaml: example "access-token" has "0f3a9c77b1" in accessToken, which may be taken for a real one; write the word example into it.',
  ),
  changed(
    'a trigger of a code that does not exist',
    'sandbox.yaml',
    'brings: "U128"',
    'brings: "U999"',
    'content/sandbox.yaml: trigger "cancel-u128" brings about code "U999", which does not exist; correct the code.',
  ),
  changed(
    'a trigger of an API that does not exist',
    'sandbox.yaml',
    /(id: net-cancel-2020\n {2}brings: "2020"\n {2}operation: )net-cancel/,
    '$1net-cancels',
    'content/sandbox.yaml: trigger "net-cancel-2020" names API "net-cancels", which does not exist; correct the id.',
  ),
];
