import { lookUp } from '../kinds/shelf.ts';
import type { Content } from '../reading/collections.ts';
import type { Audit, Criterion, Evidence } from '../schemas/accessibility.ts';

/** An item of a standard with what shows it. */
export interface JudgedCriterion extends Omit<Criterion, 'evidence'> {
  result: Evidence['result'];
  evidence: readonly Evidence[];
}

/** What was tested of the accessibility of the site, and how. */
export interface AccessibilityRecord {
  criteria: readonly JudgedCriterion[];
  audits: readonly Audit[];
}

/**
 * Joins the items of the standards with their evidence. An item of which one part is met and another does not
 * apply is met.
 */
export function contentToAccessibility({
  criteria,
  evidence,
  audits,
}: Pick<Content, 'criteria' | 'evidence' | 'audits'>): AccessibilityRecord {
  const known = new Map(evidence.map((entry) => [entry.id, entry]));
  return {
    criteria: criteria.map((criterion) => {
      const own = criterion.evidence.map((id) => lookUp(known, id));
      const isMet = own.some(({ result }) => result === 'met');
      return { ...criterion, evidence: own, result: isMet ? 'met' : 'not-applicable' };
    }),
    audits,
  };
}
