import { expect, it } from 'vitest';
import { chosenFor } from '../../lib/judge/chosen';
import { chapterProofs, findingsAtZones } from '../../lib/judge/proof-spots';
import { readPage } from '../../lib/page/read';
import { RULES } from '../../lib/rules/index';
import { runRules } from '../../lib/rules/rule';
import { SKINS } from '../skins/index';
import { examples } from '../skins/examples';
import { openPage } from '../tools/dom';

const say = (key: string, data: (string | number)[] = []) => [key, ...data].join(' ');

function judged(name: string, skin: string) {
  const { content, url } = examples.find((each) => each.name === name) as (typeof examples)[number];
  const page = readPage(openPage(SKINS.find(({ name }) => name === skin)?.render(content) ?? '', url), url);
  const findings = runRules(RULES, { reading: page.reading, known: [], now: '2026-11-28T09:00' }, say);
  return { proofs: chapterProofs(page), at: findingsAtZones(findings, page, say), page };
}

it.each(['legacy', 'tables', 'definitions'])(
  'a proof that is asked again and one that is missing are at their own zones, in %s',
  (skin) => {
    const { proofs, at, page } = judged('chapter-dui-asked-again', skin);
    const zoneOf = (proof: string) => page.proofZones.findIndex((zone) => zone.proof === proof);
    expect(proofs).toEqual({
      chapter: 'Sécurité des SI',
      loaded: 3,
      total: 4,
      redo: [{ proof: 'SC.SSI/GEN.15.01.01', zone: zoneOf('SC.SSI/GEN.15.01.01') }],
      missing: [{ proof: 'SC.SSI/GEN.15.01.04', zone: zoneOf('SC.SSI/GEN.15.01.04') }],
    });
    expect(new Set(page.proofZones.map(({ proof }) => proof)).size).toBe(4);
    const spots = Object.fromEntries(at.map(({ finding, zone }) => [finding.rule, zone]));
    expect(spots['proof-to-redo']).toBe(zoneOf('SC.SSI/GEN.15.01.01'));
    expect(spots['proof-missing']).toBe(zoneOf('SC.SSI/GEN.15.01.04'));
    expect(spots['chapter-to-modify']).toBeNull();
  },
);

it('a requirement that misses several proofs is said once at each of their zones, link fields too', () => {
  const { at, page } = judged('chapter-dui', 'legacy');
  const missing = at.filter(({ finding }) => finding.rule === 'proof-missing');
  expect(missing.map(({ zone }) => zone !== null && page.proofZones[zone]?.proof)).toEqual(['DOC/va1.06.01.01', 'MS.VACC/NOTE.07.01.02']);
});

it('a file chosen at one proof’s zone under another’s number is doubted there', () => {
  const { page } = judged('chapter-dui-asked-again', 'legacy');
  const place = page.proofZones.findIndex(({ proof }) => proof === 'SC.SSI/GEN.15.01.04');
  const at = page.proofZones[place]?.input as Element;
  const chosenFiles = chosenFor(page, [{ at, files: [{ name: 'SSI_15_01_01.pdf', bytes: 10 }] }]);
  const findings = runRules(RULES, { reading: page.reading, known: [], now: '2026-11-28T09:00', chosenFiles }, say);
  const doubts = findingsAtZones(findings, page, say).filter(({ finding }) => finding.rule === 'file-other-proof');
  expect(doubts.map(({ finding, zone }) => [finding.label, finding.outcome, zone])).toEqual([['SC.SSI/GEN.15.01.04', 'incomplete', place]]);
});

it('a page that is no chapter’s has none', () => {
  expect(judged('chapters-dui', 'legacy').proofs).toBeNull();
});
