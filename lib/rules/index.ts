import { chapterReadyToSubmit } from './chapter-ready-to-submit';
import { chapterToModify } from './chapter-to-modify';
import { dateFormat } from './date-format';
import { deadlineDiffers } from './deadline-differs';
import { deadlinePassed } from './deadline-passed';
import { emailFormat } from './email-format';
import { forecastDate } from './forecast-date';
import { mandatoryMissing } from './mandatory-missing';
import { nruFormat } from './nru-format';
import { nruSelf } from './nru-self';
import { phoneFormat } from './phone-format';
import type { Rule } from './rule';
import { siretFormat } from './siret-format';
import { siretIsSiren } from './siret-is-siren';

/** Every rule, by name. */
export const RULES: readonly Rule[] = [
  chapterReadyToSubmit,
  chapterToModify,
  dateFormat,
  deadlineDiffers,
  deadlinePassed,
  emailFormat,
  forecastDate,
  mandatoryMissing,
  nruFormat,
  nruSelf,
  phoneFormat,
  siretFormat,
  siretIsSiren,
];
