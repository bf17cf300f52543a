import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileToJsonSchema } from '../../../formats/json-schema.ts';
import { DATA_ROWS, type DataFile } from '../../../schemas/data-row.ts';

export function getStaticPaths() {
  const files = Object.keys(DATA_ROWS) as DataFile[];
  return files.map((file) => ({ params: { file }, props: { file } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(fileToJsonSchema(props.file));
