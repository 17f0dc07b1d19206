import { expect, test } from 'vitest';
import { readPage } from '../../../lib/page/read';
import { stepRecapPage } from '../../replica/pages/steps';
import { freshState, READY_MADE, wholeStep1 } from '../../replica/seed';
import { candidatureNumbered } from '../../replica/state';
import { SKINS } from '../../skins';
import { openPage } from '../../tools/dom';

const ADDRESS = 'https://convergence.esante.gouv.fr/';

test.each(SKINS.map((skin) => [skin.name, skin] as const))(
  '%s: a recap offers to submit until the step is submitted',
  (_, { name, render }) => {
    const state = freshState(name, '2026-09-01');
    const candidature = candidatureNumbered(state, READY_MADE.emptyDui);
    if (!candidature) throw new Error('The ready-made candidature is gone');
    candidature.step1.answers = wholeStep1(candidature.product);
    const offered = () =>
      readPage(openPage(render(stepRecapPage(state, candidature, 1, false)), ADDRESS), ADDRESS).reading.offersSubmission;
    expect(offered()).toBe(true);
    candidature.step1.status = 'submitted';
    expect(offered()).toBe(false);
  },
);
