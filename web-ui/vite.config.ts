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
