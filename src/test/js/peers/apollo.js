// Apollo Server, as it stands by itself, with DataLoader.
import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import DataLoader from 'dataloader';
import { batches, resolvers } from './resolvers.js';
import { serve } from './workers.js';

/** A loader for each place in the query, whose arguments are the same for all parents; it lives as long as the request. */
const batched = (batch) => (parent, args, { loaders }, { fieldNodes: [place] }) => {
  if (!loaders.has(place)) {
    loaders.set(place, new DataLoader((parents) => batch(parents, args), { cache: false }));
  }
  return loaders.get(place).load(parent);
};

for (const [type, fields] of Object.entries(batches)) {
  for (const [field, batch] of Object.entries(fields)) {
    (resolvers[type] ??= {})[field] = batched(batch);
  }
}

const server = new ApolloServer({ typeDefs: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), resolvers });

serve(async (port) => {
  const { url } = await startStandaloneServer(server, { listen: { port, host: '127.0.0.1' }, context: async () => ({ loaders: new Map() }) });
  return Number(new URL(url).port);
});
