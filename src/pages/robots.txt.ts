import type { APIRoute } from 'astro';
import { filePath, pathToAbsolute } from '../paths.ts';

export const GET: APIRoute = () =>
  new Response(
    `User-agent: *\nAllow: /\n\nSitemap: ${pathToAbsolute(filePath('sitemap-index.xml'))}\n`,
  );
