import { test } from './fixtures';
import { learnTenWords } from './ten-words';

test('ten words of the site that have changed are learnt in three actions each, by mouse, in crispy; forgotten, they are unread again', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000);
  await learnTenWords(driver, site, 'crispy', 'mouse');
});

test('ten words of the site that have changed are learnt in three actions each, by mouse, in soup; forgotten, they are unread again', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000);
  await learnTenWords(driver, site, 'soup', 'mouse');
});
