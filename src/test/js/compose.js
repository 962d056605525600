// Joins the schema of the service with that of an imagined service of fact-checkers into one supergraph, as Apollo's gateway would have it.
// Reads the schema from the URL given and prints the errors of the composition, one a line, then "composed" or "not composed", and which
// of the two services answers which field of Person.
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const answer = await fetch(process.argv[2], {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ _service { sdl } }' }),
});
const { data } = await answer.json();

const factChecks = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable", "@external", "@requires"])
  type Query { latestFactCheck: FactCheck, factChecks(first: Int): FactCheckConnection! }
  type FactCheck { id: ID!, verdict: String!, statement: Statement! }
  type FactCheckConnection { nodes: [FactCheck!]!, pageInfo: PageInfo! }
  type PageInfo @shareable { hasNextPage: Boolean!, hasPreviousPage: Boolean!, startCursor: String, endCursor: String }
  type Statement @key(fields: "id") { id: ID!, text: String! @external, factChecks: [FactCheck!]!, wordCount: Int! @requires(fields: "text") }
  type Person @key(fields: "id") { id: ID!, truthfulness: Float }
  type Article @key(fields: "id") { id: ID!, retracted: Boolean! }
  type Event @key(fields: "id") { id: ID!, disputed: Boolean! }
`;

const result = composeServices([
  { name: 'onrecord', url: 'http://onrecord.invalid/graphql', typeDefs: parse(data._service.sdl) },
  { name: 'factchecks', url: 'http://factchecks.invalid/graphql', typeDefs: parse(factChecks) },
]);
for (const error of result.errors ?? []) console.log(error.message);
console.log(result.supergraphSdl ? 'composed' : 'not composed');
if (result.supergraphSdl) {
  const person = parse(result.supergraphSdl).definitions.find(type => type.name?.value === 'Person');
  for (const field of person.fields) console.log(`Person.${field.name.value}`);
}
process.exit(result.supergraphSdl ? 0 : 1);
