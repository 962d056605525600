/* What the playground takes from others, as one module. The styles of Monaco come with its scripts, those of GraphiQL do not; its fonts are left
   out, since they are larger than all its scripts. */
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';

/* Monaco checks and completes what is typed in workers of its own, each by its label. */
const WORKERS = { json: 'json.worker.js', graphql: 'graphql.worker.js' };

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(new URL(WORKERS[label] ?? 'editor.worker.js', import.meta.url), { type: 'module', name: label }),
};

export { createGraphiQLFetcher } from '@graphiql/toolkit';
export { GraphiQL } from 'graphiql';
export { editor } from 'monaco-graphql/esm/monaco-editor.js';
export { createElement } from 'react';
export { createRoot } from 'react-dom/client';
