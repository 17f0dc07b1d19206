import { additionalProofs } from './additional-proofs';
import { attestationExpected } from './attestation-expected';
import { chapterReadyToSubmit } from './chapter-ready-to-submit';
import { chapterToModify } from './chapter-to-modify';
import { commercialNameDuplicate } from './commercial-name-duplicate';
import { componentOwnEditor } from './component-own-editor';
import { componentUnmasksChapter } from './component-unmasks-chapter';
import { conventionToSign } from './convention-to-sign';
import { dateFormat } from './date-format';
import { deadlineDiffers } from './deadline-differs';
import { deadlinePassed } from './deadline-passed';
import { derogatoryProof } from './derogatory-proof';
import { draftUnsaved } from './draft-unsaved';
import { edcCapture } from './edc-capture';
import { edcNruDiffers } from './edc-nru-differs';
import { edcNruIsSegurNru } from './edc-nru-is-segur-nru';
import { edcNruMissing } from './edc-nru-missing';
import { edcNruOwnProxy } from './edc-nru-own-proxy';
import { edcNruThirdPartyProxy } from './edc-nru-third-party-proxy';
import { emailFormat } from './email-format';
import { equivalenceInProgress } from './equivalence-in-progress';
import { equivalenceRootDispositif } from './equivalence-root-dispositif';
import { equivalenceRootVersion } from './equivalence-root-version';
import { fileCount } from './file-count';
import { fileFormat } from './file-format';
import { fileOtherProof } from './file-other-proof';
import { fileTooLarge } from './file-too-large';
import { forecastDate } from './forecast-date';
import { heritageNruCount } from './heritage-nru-count';
import { heritageSameDispositif } from './heritage-same-dispositif';
import { inProgressWave } from './in-progress-wave';
import { mandateDates } from './mandate-dates';
import { mandateEndsBeforeDate3 } from './mandate-ends-before-date3';
import { mandatoryMissing } from './mandatory-missing';
import { nieEqualsNil } from './nie-equals-nil';
import { nilDuplicate } from './nil-duplicate';
import { nilLooksLikeOtherNumber } from './nil-looks-like-other-number';
import { nruFormat } from './nru-format';
import { nruLooksLikeOtherNumber } from './nru-looks-like-other-number';
import { nruRepeated } from './nru-repeated';
import { nruSelf } from './nru-self';
import { nruSingleWave2 } from './nru-single-wave2';
import { obsoleteVersions } from './obsolete-versions';
import { phoneFormat } from './phone-format';
import { profileNone } from './profile-none';
import { proofMissing } from './proof-missing';
import { proofToRedo } from './proof-to-redo';
import { sameDispositifDiffers } from './same-dispositif-differs';
import { siretFormat } from './siret-format';
import { siretIsSiren } from './siret-is-siren';
import { siretOtherSiren } from './siret-other-siren';
import { totalsDiffer } from './totals-differ';
import type { Rule } from './rule';

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
  additionalProofs,
  attestationExpected,
  chapterReadyToSubmit,
  chapterToModify,
  commercialNameDuplicate,
  componentOwnEditor,
  componentUnmasksChapter,
  conventionToSign,
  dateFormat,
  deadlineDiffers,
  deadlinePassed,
  derogatoryProof,
  draftUnsaved,
  edcCapture,
  edcNruDiffers,
  edcNruIsSegurNru,
  edcNruMissing,
  edcNruOwnProxy,
  edcNruThirdPartyProxy,
  emailFormat,
  equivalenceInProgress,
  equivalenceRootDispositif,
  equivalenceRootVersion,
  fileCount,
  fileFormat,
  fileOtherProof,
  fileTooLarge,
  forecastDate,
  heritageNruCount,
  heritageSameDispositif,
  inProgressWave,
  mandateDates,
  mandateEndsBeforeDate3,
  mandatoryMissing,
  nieEqualsNil,
  nilDuplicate,
  nilLooksLikeOtherNumber,
  nruFormat,
  nruLooksLikeOtherNumber,
  nruRepeated,
  nruSelf,
  nruSingleWave2,
  obsoleteVersions,
  phoneFormat,
  profileNone,
  proofMissing,
  proofToRedo,
  sameDispositifDiffers,
  siretFormat,
  siretIsSiren,
  siretOtherSiren,
  totalsDiffer,
];
