import babelParser from '@babel/eslint-parser';
import importX from 'eslint-plugin-import-x';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import { TEXT_IN_ITS_OWN_ELEMENT } from './eslint/text-in-its-own-element.js';

// typescript-eslint does not support TypeScript 7, so Babel parses; what needs types is the compiler's business (tsc).

/** One voice: what a rule of its own would say if typescript-eslint could be used. */
const VOICE = [
  {
    selector: 'TSTypeAliasDeclaration > TSTypeLiteral.typeAnnotation',
    message: 'The shape of an object is an interface; type is for unions, tuples and functions.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings, or an object as const.' },
  { selector: 'TSAnyKeyword', message: 'Use unknown, and parse it where it comes in.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportAllDeclaration', message: 'Import from the file itself: no barrels.' },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Text becomes elements; HTML from strings is not trusted.',
  },
  ...['Program > VariableDeclaration', 'Program > ExportNamedDeclaration > VariableDeclaration'].map((declaration) => ({
    // A value written down in a module: a number, a text, a pattern, a list or a table. Messages are named by their language.
    selector: `${declaration}[kind="const"] > VariableDeclarator[id.name=/^(?!en|zhHans)[a-z]/] > :matches(NumericLiteral, StringLiteral, RegExpLiteral, TSAsExpression, TSSatisfiesExpression, ArrayExpression[elements.length!=0], ObjectExpression[properties.length!=0], NewExpression[callee.name=/^(Set|Map)$/][arguments.length!=0]).init`,
    message: 'Constants of a module are written UPPER_CASE.',
  })),
];

/** Layouts and input methods differ in what they tell of a key: one place knows. */
const KEYS = {
  selector: 'MemberExpression[object.name=/^(event|e)$|Event$/][property.name=/^(key|code|keyCode|which|isComposing)$/]',
  message: 'Ask pressedKey which key an event means.',
};

export default [
  { ignores: ['dist*/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{js,ts,tsx}'],
    languageOptions: {
      parser: babelParser,
      parserOptions: {
        requireConfigFile: false,
        babelOptions: {
          babelrc: false,
          configFile: false,
          presets: [['@babel/preset-typescript', { allExtensions: true, isTSX: true, ignoreExtensions: true }]],
          parserOpts: { plugins: ['jsx', 'typescript'] },
        },
      },
    },
    plugins: { 'import-x': importX },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'no-console': 'off',
      'no-fallthrough': 'error',
      'no-self-assign': 'error',
      'no-unsafe-finally': 'error',
      'no-unsafe-optional-chaining': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-useless-return': 'error',
      'no-useless-rename': 'error',
      'object-shorthand': 'error',
      'no-lonely-if': 'error',
      'no-unneeded-ternary': 'error',
      'no-constant-condition': 'error',
      'no-irregular-whitespace': 'error',
      'no-restricted-syntax': ['error', ...VOICE],
      'import-x/no-duplicates': 'error',
      'import-x/first': 'error',
      'import-x/newline-after-import': 'error',
      'import-x/order': [
        'error',
        {
          groups: ['builtin', 'external', 'parent', 'sibling', 'unknown'],
          'newlines-between': 'never',
          alphabetize: { order: 'asc', caseInsensitive: true },
        },
      ],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y, here: { rules: { 'text-in-its-own-element': TEXT_IN_ITS_OWN_ELEMENT } } },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.flatConfigs.strict.rules, 'here/text-in-its-own-element': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/design/pressed-key.ts'],
    rules: { 'no-restricted-syntax': ['error', ...VOICE, KEYS] },
  },
  // Tools read their configuration from a default export.
  {
    files: ['*.config.{js,ts}', 'tests/setup/**'],
    rules: { 'no-restricted-syntax': ['error', ...VOICE.filter((rule) => rule.selector !== 'ExportDefaultDeclaration')] },
  },
];
