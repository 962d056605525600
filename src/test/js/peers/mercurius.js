// Mercurius with loaders; graphql-jit compiles a query when it comes for the second time.
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import mercurius from 'mercurius';
import { batches, resolvers } from './resolvers.js';
import { serve } from './workers.js';

/** Calls come together whatever their arguments are. */
const loader = (batch) => async (calls) => {
  const groups = new Map();
  calls.forEach(({ params }, i) => {
    const key = JSON.stringify(params);
    groups.has(key) ? groups.get(key).push(i) : groups.set(key, [i]);
  });
  const answers = [];
  await Promise.all([...groups.values()].map(async (group) => {
    const some = await batch(group.map((i) => calls[i].obj), calls[group[0]].params);
    group.forEach((i, n) => { answers[i] = some[n]; });
  }));
  return answers;
};

const of = (fields, make) => Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, make(value)]));
const loaders = of(batches, (fields) => of(fields, (batch) => ({ loader: loader(batch), opts: { cache: false } })));

const app = Fastify();
app.register(mercurius, { schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), resolvers, loaders, jit: 1 });

serve(async (port) => {
  await app.listen({ port, host: '127.0.0.1' });
  return app.server.address().port;
});
