import { z } from 'astro/zod';
import { kind } from './code.ts';
import { slug } from './slug.ts';
import { limitGroup } from './limit.ts';
import { MAIN_MANUAL } from './source.ts';
import { bilingual } from './text.ts';

/** The three groups of guides, in the order of the manual. */
export const GUIDE_GROUPS = ['common', 'docs', 'operations'] as const;
export type GuideGroup = (typeof GUIDE_GROUPS)[number];

/** A file `content/guides/<group>/<guide>.yaml`: a guide of the manual and the links into it. */
export const guide = z.strictObject({
  order: z.int().positive().meta({ description: 'Its place in the group.' }),
  title: bilingual,
  source: slug
    .default(MAIN_MANUAL)
    .meta({ description: 'The id of the manual that its pages are in.' }),
  page: z.string().regex(/^[a-z]+\/[a-z-]+\.md$/, { error: 'is no page of the manual' }),
  links: z
    .array(
      z.strictObject({
        label: bilingual,
        page: z.string().regex(/^[a-z]+\/[a-z-]+\.md$/, { error: 'is no page of the manual' }),
        anchor: z.string().nullable().default(null),
        table: kind
          .nullable()
          .default(null)
          .meta({ description: 'The Codebook’s own table that the link leads to instead.' }),
        about: bilingual
          .nullable()
          .default(null)
          .meta({ description: 'One line on what one finds there, in the words of the Codebook.' }),
        limits: z
          .array(limitGroup)
          .default([])
          .meta({ description: 'The groups of content/limits.yaml that the section shows.' }),
        lists: z
          .array(slug)
          .default([])
          .meta({ description: 'The ids of the lists of content/lists.yaml that it shows.' }),
        inManualIndex: z
          .boolean()
          .default(true)
          .meta({ description: 'Whether the manual’s own index of guides has the link.' }),
      }),
    )
    .default([]),
});
export type Guide = z.infer<typeof guide>;

/** A guide with the group and the id that its file names. */
export const guideEntry = z.strictObject({
  ...guide.shape,
  group: z.enum(GUIDE_GROUPS),
  id: slug,
});
export type GuideEntry = z.infer<typeof guideEntry>;
