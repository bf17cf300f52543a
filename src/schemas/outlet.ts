import { z } from 'astro/zod';
import { slug } from './slug.ts';

/** An entry of `content/outlets.yaml`: a newspaper or an encyclopaedia, and where its articles are by their ids. */
export const outlet = z.strictObject({
  id: slug,
  name: z
    .string()
    .min(1)
    .meta({ description: 'As sources name it: 이투데이 in 이투데이 1029151.' }),
  address: z
    .string()
    .regex(/^https:\/\/[a-z.-]+\.[a-z]{2,}\/[^\s]*\{id\}$/, {
      error: 'is no address that ends in {id}; write it like https://news.example/{id}',
    })
    .meta({ description: 'The address of an article, {id} in the place of its id.' }),
});
export type Outlet = z.infer<typeof outlet>;
