/** Pages that are still read wrong. The tests fail when one of them is read right, so that the lists only get shorter. */

/** "skin example" */
export const KNOWN_FAILURES: readonly string[] = [];

/** "skin without fact in example" */
export const KNOWN_ABSENCES: readonly string[] = [];

/** "skin example drifts #seed" */
export const KNOWN_DRIFTS: readonly string[] = [];

/** "library place": a question by its name and what is wrong of it, or a part of the page. */
export const LIBRARY_FAILURES: readonly string[] = [
  'antd steps',
  'antd progress.remaining',
  'antd missing',
  'antd « Adresse électronique » kind',
  'antd « Adresse électronique » help',
  'antd « DSR du précédent référencement » filled',
  'antd « DSR du précédent référencement » value',
  'antd « DSR du précédent référencement » help',
  'antd « Proxy e-santé utilisé » help',
  'antd « Présentation de la solution » help',
  'dsfr steps',
  'dsfr missing',
  'dsfr « Adresse électronique » help',
  'mantine « Adresse électronique » help',
  'mantine « Date prévisionnelle de premier dépôt des preuves » is not read',
  'mantine « Présentation de la solution » help',
  'mui steps',
  'mui missing',
  'mui « Adresse électronique » help',
  'mui « Présentation de la solution » help',
  "mui « Attestation sur l'honneur » filled",
  "mui « Attestation sur l'honneur » value",
  'mui « Jour » (number) is no question',
  'mui « Mois » (number) is no question',
  'mui « Année » (number) is no question',
];
