// Makes src/gql from the schema and the questions in src: types of their variables and answers, and persisted-documents.json for
// onrecord.documents.trusted. Argument: a file with the schema, which a service has at /graphql/schema.graphql.
// Packages of graphql-codegen are called one by one here: its command line would install 298 packages instead of 65.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { preset } from '@graphql-codegen/client-preset';
import { codegen } from '@graphql-codegen/core';
import { buildSchema, parse } from 'graphql';

const folder = dirname(fileURLToPath(import.meta.url));
const schemaFile = process.argv[2] ?? join(folder, '../../../src/test/resources/contract.graphql');
const schemaText = await readFile(schemaFile, 'utf8');

/** Each question stands in a file of its own, with the ending of GraphQL. */
const documents = [];
for (const name of (await readdir(join(folder, 'src'))).filter(file => file.endsWith('.graphql')).sort()) {
  const rawSDL = await readFile(join(folder, 'src', name), 'utf8');
  documents.push({ location: join(folder, 'src', name), document: parse(rawSDL), rawSDL });
}

const options = {
  baseOutputDir: join(folder, 'src/gql/'),
  schema: parse(schemaText),
  schemaAst: buildSchema(schemaText, { assumeValidSDL: true }),
  documents,
  config: { emitLegacyCommonJSImports: false, importExtension: '.js', useTypeImports: true, enumsAsTypes: true, scalars: { Date: 'string', DateTime: 'string' }, strictScalars: false },
  presetConfig: { fragmentMasking: false, persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' } },
  emitLegacyCommonJSImports: false,
  importExtension: '.js',
  plugins: [],
  pluginMap: {},
  pluginContext: {},
};
for (const file of await preset.buildGeneratesSection(options)) {
  const text = file.content ?? await codegen({ ...file, cache: async (key, make) => make(), pluginContext: {} });
  await mkdir(dirname(file.filename), { recursive: true });
  await writeFile(file.filename, text);
  console.log(file.filename.slice(folder.length + 1));
}
