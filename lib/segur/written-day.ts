import { plain } from './words';

const WEEKDAY = /^(?:le )?(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim)\b\.?,? *)?(?:le )?(?=\d)/;
const TIME = /(?<=\d{4}|\d{4}\D\d{1,2}\D\d{1,2})(?:t|,? *(?:a +)?)\d{1,2} *(?:[:h]|heures?)[\d:. hmsz+-]*$/;

/** Characters that nobody sees and that may be typed, those of direction included. */
export const UNSEEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD\u061C]/g;

/** What is written of a day, unaccented, without the weekday before it, the time of day after it and the characters that nobody sees. */
export function bareDay(text: string): string {
  return plain(text.replace(UNSEEN, '')).replace(WEEKDAY, '').replace(TIME, '').trim();
}
