import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { fileToJsonSchema } from '../../../formats/json-schema.ts';
import { DATA_FILES } from '../../../formats/data-files.ts';

export function getStaticPaths() {
  return DATA_FILES.map((file) => ({ params: { file }, props: { file } }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(fileToJsonSchema(props.file));
