import { bench, describe } from 'vitest';
import { assess } from '../../lib/candidature/equivalence/assess';
import { sayFrench } from '../candidature/equivalence/french';
import { newComponent, root, situation, wave1 } from '../candidature/equivalence/situations';

const large = situation({
  names: Array.from({ length: 10 }, (_, number) => `Nom ${number}`),
  profiles: ['PA', 'PDE', 'PDS', 'AHI', 'DOM soins'],
  precedents: [wave1('MS1', ['PA']), wave1('MS2 PDE'), wave1('MS2 PDS'), root(), root({ nru: 'LGCVAGUE22', dsr: 'LGC vague 2' })],
  components: Array.from({ length: 10 }, (_, number) => newComponent(`Chapitre ${number}`, 'Sécurité des SI')),
  newProxy: true,
});

describe('assess, to stay under 5 ms', () => {
  bench('a large situation', () => {
    assess(large, sayFrench);
  });
});
