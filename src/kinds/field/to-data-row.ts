import type { z } from 'astro/zod';
import type { Bilingual } from '../../schemas/text.ts';
import { codeToBase } from '../rows.ts';
import { codeToPaths, setToAnchors, valueToId } from './names.ts';
import type { fieldDataRow, FieldCode } from './row.ts';

const toIds = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** What a source says otherwise, by its id alone. */
const toSaid = ({ source, text }: { source: string; text: Bilingual }) => ({ source, text });

/** A field with its places, values, rules and codes as a row of data. */
export function fieldToDataRow(code: FieldCode): z.infer<typeof fieldDataRow> {
  return {
    ...codeToBase(code),
    name: code.name,
    about: code.about,
    subject: code.subject.id,
    carries: code.carries,
    paths: codeToPaths(code),
    aliases: [...code.aliases],
    example: code.example,
    places: code.places.map(({ in: messages, readings, ...place }) => ({
      ...place,
      in: toIds(messages),
      operations: [...new Set(messages.flatMap(({ operations }) => operations))],
      direction: [...new Set(messages.map(({ direction }) => direction))],
      readings: readings.map(({ source, type, bytes, required }) => ({
        source,
        type,
        bytes,
        required,
      })),
    })),
    values: code.values.map((set) => {
      const anchors = setToAnchors(code, set);
      return {
        id: set.id,
        in: toIds(set.in),
        where: set.where,
        path: set.path,
        values: set.values.map((value, index) => ({
          value: value.value,
          id: valueToId(value),
          state: value.state,
          meaning: value.meaning,
          sources: value.sources,
          readings: value.readings.map(toSaid),
          anchor: anchors[index]?.at(-1) ?? set.id,
        })),
      };
    }),
    rules: code.rules.map(({ about, text, source, page, section, readings }) => ({
      about,
      text,
      source,
      page,
      section,
      readings: readings.map(toSaid),
    })),
    causes: code.causes.map(({ code: brings, when, basis, source, page, section }) => ({
      code: brings,
      when,
      basis,
      source,
      page,
      section,
    })),
    older: code.older.map(({ id, note, source }) => ({ name: id, note, source })),
  };
}
