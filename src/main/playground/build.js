/* Makes the files of GraphiQL and its editor, Monaco, that the service serves, each packed by gzip: npm ci && npm run build
   They go to src/main/resources/playground, or to the folder that is named. The same packages make the same files. */
import { build } from 'esbuild';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

const HERE = import.meta.dirname;
const folder = resolve(process.argv[2] ?? join(HERE, '../resources/playground'));

const made = await build({
  absWorkingDir: HERE,
  entryPoints: {
    graphiql: 'graphiql.js',
    'editor.worker': 'monaco-editor/esm/vs/editor/editor.worker.js',
    'json.worker': 'monaco-editor/esm/vs/language/json/json.worker.js',
    'graphql.worker': 'monaco-graphql/esm/graphql.worker.js',
  },
  outdir: 'made',
  write: false,
  metafile: true,
  bundle: true,
  minify: true,
  // What the page and its workers share, and what only a press of a button needs, are files of their own.
  splitting: true,
  format: 'esm',
  target: 'es2022',
  chunkNames: '[name].[hash]',
  assetNames: '[name].[hash]',
  loader: { '.ttf': 'file' },
  // Older names of the same, which are no modules: imported when they are needed, they would export nothing.
  alias: { 'prettier/parser-babel': 'prettier/plugins/babel', 'prettier/parser-graphql': 'prettier/plugins/graphql' },
  define: { 'process.env.NODE_ENV': '"production"', 'process.env.USE_IMPORT': '"true"' },
  legalComments: 'none',
  logLevel: 'warning',
});

/* The styles of what is loaded later are in graphiql.css already. */
const isServed = name => !name.endsWith('.css') || name === 'graphiql.css';

const files = made.outputFiles.map(file => [file.path.split('/').pop(), file.contents]).filter(([name]) => isServed(name));
files.push(['licences.txt', licences(Object.keys(made.metafile.inputs))]);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, contents] of files) {
  writeFileSync(join(folder, `${name}.gz`), gzipSync(contents, { level: constants.Z_BEST_COMPRESSION }));
}

/* The licences of all packages that something was taken from; a package may be there twice. */
function licences(inputs) {
  const packages = new Set(inputs.map(input => input.match(/^.*node_modules\/(@[^/]+\/)?[^/]+/)?.[0]).filter(Boolean));
  return [...new Set([...packages].map(licence))].sort().join('\n\n');
}

function licence(path) {
  const { name, version, license } = JSON.parse(readFileSync(join(HERE, path, 'package.json')));
  const texts = readdirSync(join(HERE, path)).filter(file => /^(licen[cs]e|notice|thirdpartynotices)/i.test(file)).sort();
  return [`${name} ${version}, ${license}`, ...texts.map(file => readFileSync(join(HERE, path, file), 'utf8').trim())].join('\n\n');
}
