import { changed, type Case } from './workshop.ts';

const RESULT = 'codes/field/result.yaml';

/** Fields whose values cannot be told apart, and codes and messages that are not there. */
export const FIELD_MISTAKES: readonly Case[] = [
  changed(
    'a value twice in a place',
    RESULT,
    /(- value: closed)/,
    '- value: pending',
    'content/codes/field/result.yaml: field "status" has the value "pending" twice in "session"; remove one of the two.',
  ),
  changed(
    'a value without a meaning',
    RESULT,
    /- value: closed\n {10}meaning:\n.*\n.*\n/,
    '- value: closed\n',
    'content/codes/field/result.yaml: field "status" has no values.1.values.4.meaning;',
  ),
  changed(
    'a code that does not exist for a wrong field',
    'codes/field/account.yaml',
    'code: "U330"',
    'code: "U999"',
    'content/codes/field/account.yaml: field "vbankExpDate" names the response code "U999", which does not exist;',
  ),
  changed(
    'a table that names a field that does not exist',
    'tables.yaml',
    'fields: [cardCode, acquCardCode]',
    'fields: [cardCodes, acquCardCode]',
    'content/tables.yaml: table "card" names the field "cardCodes", which does not exist;',
  ),
  changed(
    'a message that does not exist',
    'codes/field/token.yaml',
    'in: [token-delete]',
    'in: [token-deletes]',
    'content/codes/field/token.yaml: field "bid" names the message "token-deletes", which does not exist;',
  ),
  changed(
    'a value that no address can name',
    RESULT,
    /\n *id: approved\n/,
    '\n',
    'content/codes/field/result.yaml: field "status" has the value "payment approved" in "event", which no address can name; give it an id of letters, digits and hyphens.',
  ),
  changed(
    'values in a message that the field is not in',
    RESULT,
    /(code: "success"[\s\S]*?values:\n {4}- id: callback\n)/,
    '$1      in: [webhook]\n',
    'content/codes/field/result.yaml: field "success" has the values of "callback" in the message "webhook", in which it has no place;',
  ),
  changed(
    'a code twice for a wrong field',
    'codes/field/account.yaml',
    /code: "V701"/,
    'code: "U330"',
    'content/codes/field/account.yaml: field "vbankExpDate" has the code "U330" twice in causes; make one of the two.',
  ),
  changed(
    'a code for a wrong field that a manual names on no page',
    'codes/field/amount.yaml',
    /(code: "3024"\n(?:.*\n){3} {6}basis: )message/,
    '$1manual',
    'content/codes/field/amount.yaml: field "amount" has the basis "manual" for the code "3024" in causes, which does not fit its source and page;',
  ),
  changed(
    'a message on a page that leads out',
    'messages.yaml',
    'page: api/hook.md',
    'page: ../../evil.md',
    'content/messages.yaml: message "webhook" has sources.0.page "../../evil.md", which is no page of a manual;',
  ),
];
