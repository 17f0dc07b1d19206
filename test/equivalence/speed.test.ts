import { expect, it } from 'vitest';
import { assess } from '../../lib/equivalence/assess';
import { sayFrench } from './french';
import { newComponent, root, situation, wave1 } from './situations';

it('an answer takes less than 5 ms (median of 51)', () => {
  const given = situation({
    names: ['A', 'B', 'C'],
    profiles: ['PA', 'PDE', 'PDS'],
    precedents: [wave1('MS1'), wave1('MS2 PDE'), root(), root({ nru: 'LGCVAGUE22', dsr: 'LGC' })],
    components: [newComponent('Sécurité des SI'), newComponent('Cœur de métier')],
  });
  const times = Array.from({ length: 51 }, () => {
    const start = performance.now();
    assess(given, sayFrench);
    return performance.now() - start;
  }).sort((a, b) => a - b);
  expect(times[25]).toBeLessThan(5);
});
