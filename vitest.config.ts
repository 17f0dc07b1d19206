import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { backgroundTexts } from './wxt.config.ts';

/** Unit tests: `.test.ts` under Node, `.test.tsx` with a DOM. A `.test.ts` that needs a DOM starts with `// @vitest-environment happy-dom`. */
export default defineConfig({
  plugins: [await WxtVitest(), backgroundTexts],
  test: {
    mockReset: true,
    css: { include: [/palette\.css/] }, // read by what colours the button
    testTimeout: 30_000, // what ends at all ends on a busy machine, too
    maxWorkers: 2, // the default leaves a core idle on a machine of two
    setupFiles: ['test/vitest.setup.ts'],
    projects: [
      { extends: true, test: { name: 'node', include: ['test/**/*.test.ts'], environment: 'node', isolate: false } },
      { extends: true, test: { name: 'dom', include: ['test/**/*.test.tsx'], environment: 'happy-dom', isolate: false } },
    ],
  },
});
