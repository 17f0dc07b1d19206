/** Where Convergence is, with the slash: the one site that the extension reads. */
export const CONVERGENCE = 'https://convergence.esante.gouv.fr/';

/** All its pages, as browsers write it. */
export const CONVERGENCE_PAGES = `${CONVERGENCE}*`;
