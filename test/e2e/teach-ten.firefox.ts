import { test } from './fixtures';
import { learnTenWords } from './ten-words';

test('ten words of the site that have changed are learnt in three actions each, by keys, in legacy; forgotten, they are unread again', async ({
  driver,
  site,
}) => {
  test.setTimeout(240_000);
  await learnTenWords(driver, site, 'legacy', 'keys');
});
