import { describe, expect, it } from 'vitest';
import { fileRuleIn } from '../../../lib/page/form/file-rule';

const MO = 1e6;

describe('the rule of a drop zone', () => {
  it('is read as Convergence prints it', () => {
    expect(fileRuleIn('Taille < 15 Mo. Les formats autorisés sont : pdf, zip. Cet espace accepte 10 fichiers maximum.')).toEqual({
      maxBytes: 15 * MO,
      extensions: ['pdf', 'zip'],
      maxFiles: 10,
    });
  });

  it.each([
    ['Taille < 15 Mo', 15 * MO],
    ['Taille <= 15 Mo', 15 * MO],
    ['Taille ≤ 15 Mo', 15 * MO],
    ['Taille : 15Mo', 15 * MO],
    ['Taille de 15 Mo', 15 * MO],
    ['Taille maximale : 2,5 Go', 2.5e9],
    ['Taille max. 2.5 Go', 2.5e9],
    ['Taille max 500 ko', 500_000],
    ['Taille maximale des fichiers : 10 MB', 10 * MO],
    ['Taille du fichier', null],
    ['Taille de fichier < 800 KB', 800_000],
    ['Taille des fichiers < 1 GB', 1e9],
    ['TAILLE\u00A0<\u00A015\u00A0MO', 15 * MO],
    ['Taille < 15 Mots', null],
    ['Taille<15Mo', 15 * MO],
    ['Taille<1,25Mo', 1_250_000],
    ['Taille 15 Mo', 15 * MO],
    ['Taille 12', null],
    ['Taille  maximale  :  15  Mo', 15 * MO],
  ])('%s', (text, maxBytes) => {
    expect(fileRuleIn(text)?.maxBytes ?? null).toBe(maxBytes);
  });

  it.each([
    ['Formats autorisés : pdf, zip', ['pdf', 'zip']],
    ['Formats acceptés pdf zip', ['pdf', 'zip']],
    ['Les formats admis sont : .pdf, .docx et .zip.', ['pdf', 'docx', 'zip']],
    ['Le format autorisé est : pdf', ['pdf']],
    ['Format de fichier accepté : pdf ou png. Puis autre chose', ['pdf', 'png']],
    ['Formats de fichiers acceptés: PDF, 7z, mp4', ['pdf', '7z', 'mp4']],
    ['Formats autorisés : pdf, a, abcdef', ['pdf']],
    ['Formats autorisés : pdf,zip.', ['pdf', 'zip']],
    ['Le format pdf est conseillé', []],
    ['Formats autorisés:pdf', ['pdf']],
    ['Formats autorisés pdf, ou, et, zip', ['pdf', 'zip']],
    ['Formats autorisés : tar.gz, zip', ['zip']],
    ['Formats autorisés : pdf  ,  zip', ['pdf', 'zip']],
    ['Formats autorisés : pdf et zip', ['pdf', 'zip']],
    ['Formats autorisés :pdf. zip', ['pdf']],
    ['Formats autorisés : pdf (zip)', ['pdf', 'zip']],
  ])('%s', (text, extensions) => {
    expect(fileRuleIn(text)?.extensions ?? []).toEqual(extensions);
  });

  it.each([
    ['Cet espace accepte 10 fichiers maximum', 10],
    ['Maximum : 3 fichiers', 3],
    ['Maximum 12 fichiers', 12],
    ["Jusqu'à 5 fichiers", 5],
    ['accepte 1 fichier', 1],
    ['accepte12fichiers', 12],
    ['accepte:12 fichiers', 12],
    ['12fichiermaximum', 12],
    ['12 fichiers aumax', 12],
    ['12 fichier max', 12],
    ['10 fichiers au maximum', 10],
    ['10 fichiers max', 10],
    ['25fichiers max.', 25],
    ['Déposez des fichiers', null],
  ])('%s', (text, maxFiles) => {
    expect(fileRuleIn(`Taille < 15 Mo. ${text}`)?.maxFiles).toBe(maxFiles);
  });

  it('is none where neither size nor formats are printed', () => {
    expect(fileRuleIn('Cet espace accepte 10 fichiers maximum.')).toBeNull();
    expect(fileRuleIn('Taille < 15 Mo')).toEqual({ maxBytes: 15 * MO, extensions: [], maxFiles: null });
    expect(fileRuleIn('Formats autorisés : pdf')).toEqual({ maxBytes: null, extensions: ['pdf'], maxFiles: null });
  });
});
