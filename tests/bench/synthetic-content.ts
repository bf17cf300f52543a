import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Codes that the real table does not have: four characters, `G000` and on. */
const FIRST = parseInt('G000', 36);

/** How many invented codes a large site has beside the real ones. */
export const MANY = 5_000;

/** How many invented codes a domain's file gets. */
const PER_DOMAIN = 500;

/**
 * Writes a copy of the real content with invented response codes added, to see how the build grows.
 * @param folder a folder to write into
 * @param count how many codes to add
 */
export function writeSyntheticContent(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  cpSync('content', folder, { recursive: true });
  const domains: string[] = [];
  for (let first = 0; first < count; first += PER_DOMAIN) {
    const id = `synthetic-${String(first / PER_DOMAIN)}`;
    domains.push(`
- id: ${id}
  title: { ko: 시험 ${id}, en: Test ${id} }
  when: { ko: 속도를 재려고 지어낸 구분입니다., en: A domain invented to measure speed. }
  fields: [resultCode]
  stage: any
  checks: [{ ko: 먼저 볼 것입니다., en: What to look at first. }]
`);
    const rows = Array.from({ length: Math.min(PER_DOMAIN, count - first) }, (_, index) => {
      const code = (FIRST + first + index).toString(36).toUpperCase();
      return `- code: "${code}"
  message: { ko: 시험 메시지 ${code} 처리 중 오류가 발생하였습니다, en: Test message ${code} failed in processing }
  outcome: failure
  remedy: gateway-internal
  since: "2024-02-02"
  sources: [manual-2024]
`;
    });
    writeFileSync(join(folder, 'codes/response', `${id}.yaml`), rows.join(''));
  }
  const file = join(folder, 'domains.yaml');
  writeFileSync(file, readFileSync(file, 'utf8') + domains.join(''));
}
