import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default ts.config(
  { ignores: ['dist/', 'node_modules/', 'src/lib/api/schema.d.ts'] },
  js.configs.recommended,
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  prettier,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig } },
  },
  {
    files: ['**/*.{ts,svelte}'],
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'max-lines': ['error', { max: 250 }],
      // TypeScript knows which names exist.
      'no-undef': 'off',
      // Every page has its own address; the application's router has no base path to resolve.
      'svelte/no-navigation-without-resolve': 'off',
      // Bookkeeping that nothing renders stays a plain Map.
      'svelte/prefer-svelte-reactivity': 'off',
    },
  },
  { files: ['dev/**/*.mjs', '*.config.{js,ts}'], languageOptions: { globals: { ...globals.node } } },
  {
    files: ['dev/**/*.mjs'],
    rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] },
  },
);
