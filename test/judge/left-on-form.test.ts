import { describe, expect, it } from 'vitest';
import { leftOnForm, withForm } from '../../lib/judge/left-on-form';
import type { Finding } from '../../lib/reading/reading';
import { field, page } from '../rules/table';

const found = (rule: string, label: string | null, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  outcome: 'violation',
  severity,
  field: null,
  label,
  message: 'Phrase.',
  source: '',
});
const SIRET = found('siret-format', 'Numéro SIRET');
const recap = page({ kind: 'step1-recap' });

describe('what is left on the form of a recap’s step', () => {
  const forms = withForm([], page(), [SIRET, found('draft-unsaved', null, 'info'), found('email-format', 'E-mail', 'warning')]);

  it('is what was found there, information apart', () => {
    expect(leftOnForm(forms, recap, [])?.map(({ rule }) => rule)).toEqual(['siret-format', 'email-format']);
  });

  it('is without what the recap says itself', () => {
    expect(leftOnForm(forms, recap, [SIRET])?.map(({ rule }) => rule)).toEqual(['email-format']);
  });

  it('is without the missing answers that stand on the recap', () => {
    const missing = withForm([], page(), [found('mandatory-missing', 'Version'), found('mandatory-missing', 'Adresse')]);
    const fields = [field({ label: 'Version', value: '3.0', filled: true }), field({ label: 'Adresse', value: '', filled: false })];
    expect(leftOnForm(missing, page({ kind: 'step1-recap', fields }), [])?.map(({ label }) => label)).toEqual(['Adresse']);
  });

  it('goes by the form’s last reading', () => {
    expect(leftOnForm(withForm(forms, page(), []), recap, [])).toEqual([]);
    expect(leftOnForm(withForm(forms, page({ kind: 'dashboard' }), []), recap, [])).toHaveLength(2);
  });

  it('is not known for a form that was never read: of another step or of another candidature', () => {
    expect(leftOnForm(forms, page({ kind: 'step2-recap' }), [])).toBeNull();
    expect(leftOnForm(forms, page({ kind: 'step1-recap', candidature: 'QMZKWPLDXA' }), [])).toBeNull();
  });

  it('is asked of recaps only, and only once the memory is there', () => {
    expect(leftOnForm(forms, page(), [])).toBeUndefined();
    expect(leftOnForm(null, recap, [])).toBeUndefined();
  });
});
