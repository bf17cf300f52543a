import type { Codebook } from '../../src/model/codebook.ts';

/**
 * A sample of the decoder’s page.
 * @throws Error when the content has none of this id
 */
export function sampleText({ decoder }: Codebook, id: string): string {
  const sample = decoder.samples.find((candidate) => candidate.id === id);
  if (sample === undefined) throw new Error(`content/decoder.yaml has no sample "${id}".`);
  return sample.text;
}
