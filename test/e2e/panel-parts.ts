/** The panel's parts but the checklist, each with words that it shows once it has what it waits for, on a candidature whose tab is not in front. */
export const PANEL_PARTS = { page: 'Ouvrir Convergence', proofs: 'Preuves', heritage: 'Copier en texte' };
