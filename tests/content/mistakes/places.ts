import { changed, type Case } from './workshop.ts';

/** Places in the manuals that are not there. */
export const PLACE_MISTAKES: readonly Case[] = [
  changed(
    'advice that follows from a manual and names no section',
    'remedies.yaml',
    /(id: cancelled\n[\s\S]*?page: api\/cancel\.md)\n  section: .*/,
    '$1',
    'content/remedies.yaml: remedy "cancelled" names the page api/cancel.md without a section; read the page and name the anchor of the section, or change basis to reading.',
  ),
  changed(
    'advice that names a section by its text',
    'remedies.yaml',
    /(id: cancelled\n[\s\S]*?section: )"응답-명세"/,
    '$1"응답 명세"',
    'content/remedies.yaml: remedy "cancelled" names the section "응답 명세", which the page "api/cancel.md" of "manual-2025" does not have; write its anchor, "응답-명세" or "응답-명세-1".',
  ),
  changed(
    'advice that names a page which the manual does not have',
    'remedies.yaml',
    /(id: cancelled\n[\s\S]*?page: )api\/cancel\.md/,
    '$1api/refund.md',
    'content/remedies.yaml: remedy "cancelled" names the page "api/refund.md" of "manual-2025", whose headings are not recorded; correct the name or record the headings in headings/manual-2025.yaml.',
  ),
  changed(
    'advice from a source without pages',
    'remedies.yaml',
    /(id: cancelled\n[\s\S]*?basis: manual)/,
    '$1\n  source: npm',
    'content/remedies.yaml: remedy "cancelled" names a page of "npm", of which nobody knows where its pages are; correct the name or add pages to the source.',
  ),
  changed(
    'a repeated anchor without its number',
    'headings/manual-2025.yaml',
    'anchor: "응답-명세-1"',
    'anchor: "응답-명세"',
    'content/headings/manual-2025.yaml: page "api/cancel.md" has the anchor "응답-명세" twice; give the second one the number that GitHub gives it.',
  ),
];
