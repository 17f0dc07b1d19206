/** A chapter's proofs on its page: what is left of them, and at which zone each finding about one stands. Pure. */
import type { PageRead } from '../page/read';
import type { Finding, PageReading, ProofState } from '../reading/reading';
import { messageKey, type Say } from '../rules/rule';

/** How far the proofs of a chapter are. `zone` is the place among the page's zones; null where the page draws none for that proof. */
export interface ChapterProofs {
  chapter: string | null;
  loaded: number;
  total: number;
  redo: ProofAtZone[];
  missing: ProofAtZone[];
}

/** A finding, and the place of the zone that it is about among the page's; null for one that is about none. */
export interface FindingAtZone {
  finding: Finding;
  zone: number | null;
}

/** A proof and the place of its zone. */
interface ProofAtZone {
  proof: string;
  zone: number | null;
}

/** The rules whose findings bear a proof's number as their label. */
const AT_ITS_PROOF: readonly string[] = ['proof-to-redo', 'file-other-proof'];

/** Null for a page that is no chapter's. */
export function chapterProofs({ reading, proofZones }: PageRead): ChapterProofs | null {
  const { requirements, chapter } = reading;
  if (requirements.length === 0) return null;
  const inState = (state: ProofState): ProofAtZone[] =>
    requirements
      .flatMap(({ proofStates }) => proofStates.filter((each) => each.state === state))
      .map(({ proof }) => ({ proof, zone: zoneOf(proof, proofZones) }));
  const sum = (count: 'loaded' | 'total') => requirements.reduce((all, requirement) => all + requirement[count], 0);
  return { chapter, loaded: sum('loaded'), total: sum('total'), redo: inState('to-redo'), missing: inState('missing') };
}

/**
 * The findings with the zone of each that is about a proof; that a requirement misses several becomes one for each empty zone, since each gets its mark.
 */
export function findingsAtZones(findings: readonly Finding[], { reading, proofZones }: PageRead, say: Say): FindingAtZone[] {
  return findings.flatMap((finding) => {
    if (AT_ITS_PROOF.includes(finding.rule)) return [{ finding, zone: zoneOf(finding.label ?? '', proofZones) }];
    if (finding.rule !== 'proof-missing') return [{ finding, zone: null }];
    const empty = missingOf(reading, finding.label).map((proof) => ({ proof, zone: zoneOf(proof, proofZones) }));
    const drawn = empty.filter(({ zone }) => zone !== null);
    if (drawn.length === 0) return [{ finding, zone: null }];
    const message = (proof: string) => (empty.length > 1 ? say(messageKey('proof-missing', 'one'), [proof]) : finding.message);
    return drawn.map(({ proof, zone }) => ({ finding: { ...finding, message: message(proof) }, zone }));
  });
}

function missingOf({ requirements }: PageReading, id: string | null): string[] {
  const states = requirements.find((requirement) => requirement.id === id)?.proofStates ?? [];
  return states.filter(({ state }) => state === 'missing').map(({ proof }) => proof);
}

function zoneOf(proof: string, zones: PageRead['proofZones']): number | null {
  const place = zones.findIndex((zone) => zone.proof === proof);
  return place < 0 ? null : place;
}
