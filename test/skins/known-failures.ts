/** Pages that are still read wrong. The tests fail when one of them is read right, so that the lists only get shorter. */

/** "skin example" */
export const KNOWN_FAILURES: readonly string[] = [];

/** "skin without fact in example" */
export const KNOWN_ABSENCES: readonly string[] = [];

/** "skin example drifts #seed" */
export const KNOWN_DRIFTS: readonly string[] = [];

/** "library place": a question by its name and what is wrong of it, or a part of the page. */
export const LIBRARY_FAILURES: readonly string[] = [
  "bootstrap « Attestation sur l'honneur » is not read",
  "chakra « Attestation sur l'honneur » help",
  "chakra « Attestation sur l'honneur » fileRule",
  "element-plus « Attestation sur l'honneur » filled",
  "element-plus « Attestation sur l'honneur » value",
  'fluent missing',
  "fluent « Attestation sur l'honneur » filled",
  "fluent « Attestation sur l'honneur » value",
  "headless « Attestation sur l'honneur » is not read",
  'headless « file upload » (file) is no question',
  "mui « Attestation sur l'honneur » filled",
  "mui « Attestation sur l'honneur » value",
  "primereact « Attestation sur l'honneur » help",
  'quasar missing',
  "quasar « Attestation sur l'honneur » filled",
  "quasar « Attestation sur l'honneur » value",
  "quasar « Attestation sur l'honneur » help",
  "quasar « Attestation sur l'honneur » fileRule",
  "uppy « Attestation sur l'honneur » filled",
  "uppy « Attestation sur l'honneur » value",
  "uppy « Attestation sur l'honneur » help",
  'uppy « Mandat signé » is not read',
];
