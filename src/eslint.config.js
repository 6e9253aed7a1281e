import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import { resolve } from 'node:path';
import ts from 'typescript-eslint';

/** Rules of style that the compiler cannot hold; formatting is Prettier's. */
export default defineConfig(
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: resolve(import.meta.dirname, '..'),
      },
    },
    rules: {
      // Numbers in messages read as they should.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An index signature says that a key may be missing; the dot would hide it.
      '@typescript-eslint/dot-notation': 'off',
      'max-lines': ['warn', { max: 250, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
    },
  },
  // Made from the catalogue of words.
  { files: ['words/{messages.ts,modules.d.ts}'], rules: { 'max-lines': 'off' } },
  ...astro.configs.recommended,
  {
    files: ['**/*.js'],
    languageOptions: { globals: { console: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
