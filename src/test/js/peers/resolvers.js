// What Apollo Server and Mercurius resolve in the same way: fields by themselves, and fields for many parents with one query.
import { byId, byParent, rows } from './database.js';

export const globalId = (tag, id) => Buffer.from(`0${tag}${id.replaceAll('-', '')}`, 'hex').toString('base64url');

/** PostgreSQL reads a UUID without hyphens, too, but gives it with them. */
export const uuid = (id) => Buffer.from(id, 'base64url').toString('hex').slice(2).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

const LATEST = '9999-12-31';

const ids = (parents) => parents.map((parent) => parent.id);
const edtf = (date) => date && { edtf: date };

export const resolvers = {
  Query: {
    person: async (_, { id }) => (await byId('persons', [uuid(id)]))[0],
    statements: async (_, { filter: { kind, saidTo = LATEST } = {}, first }) => ({
      nodes: await (kind ? rows('statementsOfKindTo', kind, saidTo, first) : rows('statementsTo', saidTo, first)),
    }),
    articles: async (_, { filter: { publishedTo = LATEST } = {}, first }) => ({ nodes: await rows('articlesTo', publishedTo, first) }),
    search: async (_, { query, first }) => ({
      query, nodes: (await rows('search', query, first)).map((row) => ({ ...row, __typename: 'Statement' })),
    }),
    statementCounts: () => ({}),
    speakingNetwork: async (_, { first }) => ({ links: await rows('links', first) }),
  },
  Person: {
    id: (person) => globalId(2, person.id),
    roles: (person) => person.roleTitles.map((title, i) => ({ title, articleCount: person.roleCounts[i] })),
  },
  Statement: {
    id: (statement) => globalId(3, statement.id),
    saidOn: (statement) => edtf(statement.saidOn),
  },
  Article: { id: (article) => globalId(1, article.id) },
  Event: {
    id: (event) => globalId(4, event.id),
    date: (event) => edtf(event.date),
  },
  SearchConnection: {
    edges: async ({ query, nodes }) => (await byId('snippets', ids(nodes), query)).map((snippet, i) => ({ node: nodes[i], snippet })),
  },
  StatementCounts: {
    total: async () => (await rows('total'))[0].number,
    speakers: (_, { first }) => rows('speakers', first),
  },
  SpeakingLink: {
    source: (link) => globalId(2, link.source),
    target: (link) => globalId(2, link.target),
  },
};

const lists = (name) => async (parents, { first }) => (await byParent(name, ids(parents), first)).map((nodes) => ({ nodes }));

const timelines = async (people, { first }) => (await byParent('timelines', ids(people), first)).map((items) => ({
  nodes: items.map((item) => ({ day: item.day, item: { ...item, __typename: item.text === null ? 'Event' : 'Statement' } })),
}));

const sameWords = async (statements, { first }) => (await byParent('sameWordsOfStatements', ids(statements), first))
    .map((nodes, i) => ({ nodes, statement: statements[i].id }));

const counts = async (connections) => (await byParent('countsOfSameWords', connections.map((some) => some.statement)))
    .map(([count]) => count?.number ?? 0);

/** Type and field, and what gives the field for many parents at once. */
export const batches = {
  Person: { timeline: timelines },
  Statement: {
    speaker: (statements) => byId('persons', statements.map((statement) => statement.speakerId)),
    article: (statements) => byId('articles', statements.map((statement) => statement.articleId)),
    sameWords,
  },
  Article: { statements: lists('statementsOfArticles'), events: lists('eventsOfArticles') },
  PrintingConnection: { totalCount: counts },
};
