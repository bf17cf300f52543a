import { join } from 'node:path';
import type { KindId } from '../../kind-list.ts';
import { guideLinkToId } from '../../shared/guide-link.ts';
import { COLLECTIONS, contentToCodeRows } from '../../reading/collections.ts';
import { ANY_OPERATION } from '../../schemas/step.ts';
import type { Rule } from '../rule.ts';
import type { Mistake } from '../../reading/mistake.ts';

/** Every id that an entry names belongs to an entry that exists; every issuer has a code. */
export const checkReferences: Rule = ({ content, fileOf, folder }) => {
  const mistakes: Mistake[] = [];
  const ids = {
    issuer: new Set(content.issuers.map(({ id }) => id)),
    domain: new Set(content.domains.map(({ id }) => id)),
    field: new Set(content.field.map(({ code }) => code)),
    message: new Set(content.messages.map(({ id }) => id)),
    subject: new Set(content.subjects.map(({ id }) => id)),
    guide: new Set(content.guides.map(({ group, id }) => `${group}/${id}`)),
    source: new Set(content.sources.map(({ id }) => id)),
    remedy: new Set(content.remedies.map(({ id }) => id)),
    operation: new Set(content.operations.map(({ id }) => id)),
    section: new Set(
      content.guides.flatMap(({ group, id, links }) =>
        links.map((link, index) => `${group}/${id}#${guideLinkToId(link, index)}`),
      ),
    ),
  };
  const rowsByKind = contentToCodeRows(content);
  const codes = new Map(
    rowsByKind.map(([kind, rows]) => [kind, new Set(rows.map(({ code }) => code))]),
  );
  const codesOf = (kind: KindId): Set<string> => codes.get(kind) ?? new Set();
  const succeeding = new Set(
    content.response.filter(({ outcome }) => outcome === 'success').map(({ code }) => code),
  );
  const need = (
    at: object,
    entry: string,
    noun: string,
    known: Set<string>,
    names: readonly string[],
  ): void => {
    for (const name of names.filter((candidate) => !known.has(candidate))) {
      mistakes.push({
        file: fileOf(at),
        entry,
        what: `names the ${noun} "${name}", which does not exist`,
        mend: `correct the name or add the ${noun}`,
      });
    }
  };

  for (const row of rowsByKind.flatMap(([, rows]) => rows)) {
    const readFrom = row.readFrom === null ? [] : [row.readFrom];
    const read = row.readings.map(({ source }) => source);
    need(row, `code "${row.code}"`, 'source', ids.source, [...row.sources, ...read, ...readFrom]);
  }
  for (const row of content.http) {
    const entry = `code "${row.code}"`;
    const found = row.codes.map(({ code }) => code);
    const sources = row.codes.map(({ source }) => source);
    need(row, entry, 'response code', codesOf('response'), found);
    need(row, entry, 'source', ids.source, sources);
    const operations = row.codes.flatMap(({ operation }) => operation ?? []);
    need(row, entry, 'operation', ids.operation, operations);
  }
  for (const row of [...content.card, ...content.bank]) {
    need(row, `code "${row.code}"`, 'issuer', ids.issuer, [row.issuer]);
  }
  for (const row of content.response) {
    const domains = row.alsoIn === null ? [row.domain] : [row.domain, row.alsoIn];
    need(row, `code "${row.code}"`, 'domain', ids.domain, domains);
    need(row, `code "${row.code}"`, 'remedy', ids.remedy, [row.remedy]);
    const operations = row.reaches.map(({ operation }) => operation);
    need(row, `code "${row.code}"`, 'operation', ids.operation, operations);
    const named = row.reaches.map(({ source }) => source);
    need(row, `code "${row.code}"`, 'source', ids.source, named);
  }
  for (const row of content.field) {
    const entry = `field "${row.code}"`;
    need(row, entry, 'subject', ids.subject, [row.subject]);
    const messages = [...row.places, ...row.values].flatMap((place) => place.in);
    need(row, entry, 'message', ids.message, messages);
    const codesNamed = row.causes.map(({ code }) => code);
    need(row, entry, 'response code', codesOf('response'), codesNamed);
    const values = row.values.flatMap((set) => set.values);
    const sources = [
      ...[...row.places, ...values].flatMap((one) => one.sources),
      ...[...row.places, ...values, ...row.rules].flatMap(({ readings }) =>
        readings.map(({ source }) => source),
      ),
      ...[...row.rules, ...row.causes].flatMap(({ source }) => source ?? []),
    ];
    need(row, entry, 'source', ids.source, sources);
  }
  for (const entry of content.messages) {
    need(entry, `message "${entry.id}"`, 'operation', ids.operation, entry.operations);
    const sources = entry.sources.map(({ source }) => source);
    need(entry, `message "${entry.id}"`, 'source', ids.source, sources);
  }
  for (const entry of content.operations) {
    const sources = entry.sources.map(({ source }) => source);
    need(entry, `operation "${entry.id}"`, 'source', ids.source, sources);
  }
  for (const entry of content.olderFields)
    need(entry, `older field "${entry.id}"`, 'source', ids.source, [entry.source]);
  for (const entry of content.examples)
    need(entry, `example "${entry.id}"`, 'source', ids.source, [entry.source]);
  for (const entry of content.sandbox)
    need(entry, `trigger "${entry.id}"`, 'source', ids.source, [entry.source]);
  for (const entry of content.sources) {
    const others = [entry.narrows, entry.editionOf].filter((id) => id !== null);
    need(entry, `source "${entry.id}"`, 'source', ids.source, others);
  }
  for (const entry of content.domains) {
    need(entry, `domain "${entry.id}"`, 'field', ids.field, entry.fields);
    need(entry, `domain "${entry.id}"`, 'guide', ids.guide, entry.guides);
  }
  for (const entry of content.remedies) {
    const sections = entry.guide === null ? [] : [entry.guide];
    need(entry, `remedy "${entry.id}"`, 'guide section', ids.section, sections);
    need(entry, `remedy "${entry.id}"`, 'source', ids.source, [entry.source]);
  }
  for (const entry of content.guides) {
    need(entry, `guide "${entry.group}/${entry.id}"`, 'source', ids.source, [entry.source]);
  }
  for (const entry of content.headings) {
    need(entry, `page "${entry.page}"`, 'source', ids.source, [entry.source]);
  }
  for (const entry of content.steps) {
    const operations = entry.steps
      .map(({ operation }) => operation)
      .filter((id) => id !== ANY_OPERATION);
    need(entry, `steps "${entry.id}"`, 'operation', ids.operation, operations);
    const named = entry.steps.flatMap(({ source }) => source ?? []);
    need(entry, `steps "${entry.id}"`, 'source', ids.source, named);
  }
  for (const entry of content.limits) {
    const sources = entry.readings.map(({ source }) => source);
    need(entry, `limit "${entry.id}"`, 'source', ids.source, sources);
  }
  for (const entry of content.lists) {
    const name = `list "${entry.id}"`;
    const places = entry.sources.map(({ source }) => source);
    need(entry, name, 'source', ids.source, places);
    const named = entry.rows.flatMap(({ sources }) => sources);
    need(entry, name, 'source of the list', new Set(places), named);
    for (const { id, as } of entry.columns) {
      if (as === 'text' || as === 'code') continue;
      const codes = entry.rows.flatMap(({ cells }) => cells[id] ?? []).map(String);
      need(entry, name, `${as} code`, codesOf(as), codes);
    }
  }
  const lists = new Set(content.lists.map(({ id }) => id));
  for (const entry of content.guides) {
    const named = entry.links.flatMap((link) => link.lists);
    need(entry, `guide "${entry.group}/${entry.id}"`, 'list', lists, named);
  }
  for (const entry of content.lookalikes) {
    need(entry, `lookalike "${entry.id}"`, 'response code', codesOf('response'), entry.codes);
  }
  for (const entry of content.situations) {
    need(entry, `situation "${entry.id}"`, 'response code', codesOf('response'), entry.codes);
    need(entry, `situation "${entry.id}"`, 'guide section', ids.section, [entry.guide]);
  }
  const shown = new Set(content.evidence.map(({ id }) => id));
  for (const entry of content.criteria) {
    need(entry, `criterion "${entry.id}"`, 'evidence', shown, entry.evidence);
  }
  for (const row of content.crosswalk) {
    const entry = `code "${row.code}"`;
    const systems = new Set(
      content.systems.filter(({ kind }) => kind === row.kind).map(({ id }) => id),
    );
    need(row, entry, `${row.kind} code`, codesOf(row.kind), [row.code]);
    const named = [...Object.keys(row.in), ...Object.keys(row.former)];
    need(row, entry, `system of ${row.kind} codes`, systems, named);
  }
  for (const entry of content.payloads) {
    const ofKind = (kind: 'card' | 'bank'): Set<string> =>
      new Set(content.systems.filter((system) => system.kind === kind).map(({ id }) => id));
    for (const kind of ['card', 'bank'] as const) {
      const named = entry[kind] === null ? [] : [entry[kind]];
      need(entry, `payload "${entry.id}"`, `system of ${kind} codes`, ofKind(kind), named);
    }
  }
  for (const entry of content.tables) {
    need(entry, `table "${entry.id}"`, 'field', ids.field, entry.fields);
    need(entry, `table "${entry.id}"`, 'guide', ids.guide, entry.guides);
    need(entry, `table "${entry.id}"`, 'source', ids.source, [entry.source]);
    const { codes: shown = [], inSite = null } = entry.preview ?? {};
    const drawn = inSite === null ? shown : [...shown, inSite];
    need(entry, `table "${entry.id}"`, `${entry.id} code`, codesOf(entry.id), drawn);
  }
  for (const entry of content.changes) {
    need(entry, `change "${entry.id}"`, 'source', ids.source, [entry.source]);
    need(entry, `change "${entry.id}"`, `${entry.kind} code`, codesOf(entry.kind), entry.codes);
  }
  const described = new Set(content.tables.map(({ id }) => id));
  for (const [kind] of rowsByKind) {
    if (described.has(kind)) continue;
    mistakes.push({
      file: join(folder, COLLECTIONS.tables.path),
      entry: `table "${kind}"`,
      what: 'is missing',
      mend: 'say what the table is about',
    });
  }
  for (const entry of content.decoder) {
    const domains = entry.likelier.flatMap(({ domains: named }) => named);
    const successes = entry.successes.flatMap(({ codes: named }) => named);
    need(entry, 'the decoder', 'domain', ids.domain, domains);
    need(entry, 'the decoder', 'field', ids.field, [entry.authentication]);
    need(entry, 'the decoder', 'success code', succeeding, successes);
  }
  const used = new Set([...content.card, ...content.bank].map(({ issuer }) => issuer));
  for (const entry of content.issuers) {
    const related = entry.related.map(({ issuer }) => issuer);
    need(entry, `issuer "${entry.id}"`, 'issuer', ids.issuer, related);
    if (!used.has(entry.id)) {
      mistakes.push({
        file: fileOf(entry),
        entry: `issuer "${entry.id}"`,
        what: 'has no code',
        mend: 'name it as the issuer of a card or bank code, or remove it',
      });
    }
  }
  return mistakes;
};
