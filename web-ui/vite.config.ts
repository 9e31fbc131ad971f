import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

const api = process.env['PHOTOFINISH_API'] ?? 'http://127.0.0.1:5174';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  resolve: { alias: { $lib: new URL('./src/lib', import.meta.url).pathname } },
  build: {
    target: 'es2022',
    // The page is served under a policy without data: URLs, so no asset may be inlined.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Which script leads to which, for the check of how much a page fetches.
    manifest: true,
    rolldownOptions: {
      output: {
        codeSplitting: {
          // Small, and nearly everywhere: each by itself weighs more than what is in it.
          groups: [
            {
              name: 'clockwork',
              test: /node_modules\/svelte\/.*\/(internal|disclose-version)|src\/lib\/(live\/(backoff|ticker|server-clock|event-stream)|i18n\/language|ui\/skull)/,
            },
            {
              name: 'kit',
              test: /src\/lib\/ui\/(Button|Notice|Field|Dialog|ConfirmDialog|CopyButton|RemoveButton|Panel|Tag|EmptyState|task|focus|copy)\./,
            },
          ],
        },
      },
    },
  },
  server: {
    host: '127.0.0.1',
    proxy: { '/api': { target: api }, '/health': { target: api } },
  },
  test: {
    environment: 'happy-dom',
    // A document for each file costs ten times what the tests do (src/test-setup.ts clears up between them).
    isolate: false,
    include: ['src/**/*.spec.ts'],
    setupFiles: ['src/test-setup.ts'],
    restoreMocks: true,
  },
});
