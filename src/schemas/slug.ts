import { z } from 'astro/zod';

/** An id made of lower-case words, as used in addresses. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'is no id of lower-case letters, digits and hyphens',
  })
  .meta({ description: 'An id of lower-case letters, digits and hyphens.' });
