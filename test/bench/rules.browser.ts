import { expect, test } from 'vitest';
import { assess } from '../../lib/equivalence/assess';
import { readPage } from '../../lib/page/read';
import { RULES } from '../../lib/rules';
import { runRules } from '../../lib/rules/rule';
import { newComponent, root, situation, wave1 } from '../equivalence/situations';
import { SKINS } from '../skins';
import { thousandQuestions } from './thousand';

const FIELDS = 1_000;

/** One pass over every node of the page, looking at what each node is and says: what any reader of it pays at least. */
function rawWalk(): number {
  const walker = document.createTreeWalker(document);
  let seen = 0;
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) seen += node.nodeType + (node.nodeValue?.length ?? 0);
  return seen;
}

/** The best of several times, in ms: the machine's other work is not ours. A browser's clock is coarse, so several runs are timed at once. */
function fastest(run: () => void): number {
  const times = Array.from({ length: 40 }, () => {
    const start = performance.now();
    for (let turn = 0; turn < 5; turn++) run();
    return (performance.now() - start) / 5;
  });
  return Math.min(...times);
}

test(`all rules on a page of ${FIELDS} fields take at most one raw walk of its nodes`, () => {
  const [skin] = SKINS;
  document.documentElement.innerHTML = skin?.render(thousandQuestions()) ?? '';
  const { reading } = readPage(document, 'https://convergence.esante.gouv.fr/');
  expect(reading.kind).toBe('step2-form');
  expect(reading.fields.length).toBeGreaterThanOrEqual(FIELDS);
  let found = 0;
  const rules = () => {
    found = runRules(RULES, { reading, known: [], now: '2026-09-01T09:30' }, (key) => key).length;
  };
  rawWalk();
  rules();
  const [walk, ran] = [fastest(rawWalk), fastest(rules)];
  const nodes = document.evaluate('count(//node())', document, null, XPathResult.NUMBER_TYPE).numberValue;
  console.log(
    `${reading.fields.length} fields, ${nodes} nodes, ${found} findings: walk ${walk.toFixed(2)} ms, rules ${ran.toFixed(2)} ms, ${(ran / walk).toFixed(2)} walks`,
  );
  expect(found).toBeGreaterThan(100);
  expect(ran / walk).toBeLessThan(1);
});

test('an assessment takes less than 5 ms', () => {
  const large = situation({
    names: Array.from({ length: 10 }, (_, number) => `Nom ${number}`),
    profiles: ['PA', 'PDE', 'PDS', 'AHI', 'DOM soins'],
    precedents: [wave1('MS1', ['PA']), wave1('MS2 PDE'), wave1('MS2 PDS'), root(), root({ nru: 'LGCVAGUE22', dsr: 'LGC vague 2' })],
    components: Array.from({ length: 10 }, (_, number) => newComponent(`Chapitre ${number}`, 'Sécurité des SI')),
    newProxy: true,
  });
  const time = fastest(() => assess(large, (key) => key));
  console.log(`assess: ${time.toFixed(3)} ms`);
  expect(time).toBeLessThan(5);
});
