// PostGraphile with the schema of the questions in the place of one made from the tables. Rows are planned, so that PostGraphile sends as few
// statements as it finds possible; what is no row of a table is loaded with the statements of queries.sql.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { parse } from 'graphql';
import { postgraphile } from 'postgraphile';
import { pgSelect, TYPES } from 'postgraphile/@dataplan/pg';
import { makePgService } from 'postgraphile/adaptors/pg';
import { constant, each, get, lambda, list, loadOne, object } from 'postgraphile/grafast';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';
import { extendSchema } from 'postgraphile/utils';
import { pool, rows } from './database.js';
import { batches, globalId, uuid } from './resolvers.js';
import { serve } from './workers.js';

// PostGraphile is made for Node.js 22; this is all that 20 lacks of what it uses.
Promise.withResolvers ??= () => {
  let functions;
  const promise = new Promise((resolve, reject) => { functions = { resolve, reject }; });
  return { promise, ...functions };
};

const field = (name) => ($row) => get($row, name);
const id = (tag, name = 'id') => ($row) => lambda(get($row, name), (value) => globalId(tag, value), true);
const edtf = (name) => ($row) => lambda(get($row, name), (date) => date && { edtf: date }, true);
const loaded = ($values, load) => loadOne($values, (some) => Promise.all(some.map(load)));

const questions = extendSchema(({ pgResources: { person, statement, article, event, event_report: report, quotation }, sql }) => {
  const sorted = ($rows, $first, ...orders) => {
    orders.forEach((order) => $rows.orderBy(order));
    $rows.setFirst($first);
    return $rows;
  };
  const page = (...list) => object({ nodes: sorted(...list) });
  const up = (attribute) => ({ attribute, direction: 'ASC' });
  const down = (attribute) => ({ attribute, direction: 'DESC' });
  const filtered = ($rows, $value, condition) => {
    $rows.apply(lambda($value, (value) => value && ((rows) => rows.where(condition(rows, sql.value(value)))), true));
    return $rows;
  };
  const until = (attribute, key) => ({ alias }, day) => sql`${alias}.${sql.identifier(attribute)} <= ${day}::date
      and ${alias}.${sql.identifier(key)} <= ${day}::date - date '1970-01-01'`;

  const search = (_, { $query, $first }) => {
    const $rows = pgSelect({
      resource: statement,
      identifiers: [],
      args: [{ step: $query, pgCodec: TYPES.text }],
      from: ({ placeholder }) => sql`(select * from statement where search @@ websearch_to_tsquery('english', ${placeholder})
          order by said_key desc, id desc limit 1000)`,
    });
    const query = sql`websearch_to_tsquery('english', ${$rows.placeholder($query, TYPES.text)})`;
    const rank = sql`(ts_rank(${$rows.alias}.search, ${query}, 33) * 1000000)::integer`;
    return object({ query: $query, nodes: sorted($rows, $first, { fragment: rank, codec: TYPES.int, direction: 'DESC' }, down('id')) });
  };

  const printings = ($id) => {
    const $rows = statement.find();
    const [mine, other, paper] = ['mine', 'other', 'paper'].map((name) => sql.identifier(Symbol(name)));
    const join = (table, alias, ...conditions) => $rows.join({ type: 'inner', from: sql.identifier(table), alias, conditions });
    join('quotation', other, sql`${other}.statement_id = ${$rows.alias}.id`);
    join('quotation', mine, sql`${mine}.same_words = ${other}.same_words`, sql`${mine}.statement_id <> ${other}.statement_id`);
    join('article', paper, sql`${paper}.id = ${$rows.alias}.article_id`);
    $rows.where(sql`${mine}.statement_id = ${$rows.placeholder($id, TYPES.uuid)}`);
    return { $rows, earliest: { fragment: sql`${paper}.published_key`, codec: TYPES.int, direction: 'ASC' } };
  };

  const plans = {
    Query: {
      person: (_, { $id }) => person.get({ id: lambda($id, uuid, true) }),
      statements: (_, { $filter: { $kind, $saidTo }, $first }) => page(
          filtered(filtered(statement.find(), $kind, ({ alias }, kinds) => sql`${alias}.kind = any(${kinds}::text[])`),
              $saidTo, until('said_earliest', 'said_key')), $first, down('said_key'), down('id')),
      articles: (_, { $filter: { $publishedTo }, $first }) => page(
          filtered(article.find(), $publishedTo, until('published_on', 'published_key')), $first, down('published_key'), down('id')),
      search,
      statementCounts: () => constant({}),
      speakingNetwork: (_, { $first }) => object({ links: loaded($first, (first) => rows('links', first)) }),
    },
    Person: {
      id: id(2),
      roles: ($person) => lambda(list([$person.get('role_titles'), $person.get('role_counts')]),
          ([titles, counts]) => titles.map((title, i) => ({ title, articleCount: counts[i] })), true),
      articleCount: field('article_count'),
      statementCount: field('statement_count'),
      timeline: ($person, { $first }) => loadOne(object({ id: $person.get('id'), first: $first }),
          (people) => batches.Person.timeline(people, people[0])),
    },
    Statement: {
      id: id(3),
      saidOn: edtf('said_on'),
      speakerName: field('speaker_name'),
      speaker: ($statement) => person.get({ id: $statement.get('speaker_id') }),
      article: ($statement) => article.get({ id: $statement.get('article_id') }),
      sameWords: ($statement, { $first }) => object({ id: $statement.get('id'), first: $first }),
    },
    PrintingConnection: {
      nodes($words) {
        const { $rows, earliest } = printings($words.get('id'));
        return sorted($rows, $words.get('first'), earliest, up('id'));
      },
      totalCount: ($words) => printings($words.get('id')).$rows.clone('aggregate').singleAsRecord()
          .select(sql`count(*)::integer`, TYPES.int, false),
    },
    Article: {
      id: id(1),
      publishedOn: field('published_on'),
      statements: ($article, { $first }) => page(statement.find({ article_id: $article.get('id') }), $first, up('position'), up('id')),
      events($article, { $first }) {
        const $reports = report.find({ article_id: $article.get('id') });
        $reports.where(sql`${$reports.alias}.first_here`);
        return page($reports, $first, up('span_start'), up('event_id'));
      },
    },
    EventConnection: { nodes: ($reports) => each($reports.get('nodes'), ($report) => event.get({ id: $report.get('event_id') })) },
    Event: { id: id(4), date: edtf('date') },
    SearchConnection: {
      edges: ($found) => each($found.get('nodes'), ($statement) => object({ node: $statement, query: $found.get('query') })),
    },
    SearchEdge: {
      snippet($edge) {
        const $statement = $edge.get('node');
        const query = sql`websearch_to_tsquery('english', ${$statement.placeholder($edge.get('query'), TYPES.text)})`;
        const marked = sql`ts_headline('english', ${$statement}.text, ${query}, 'StartSel=<, StopSel=>, HighlightAll=true')`;
        return object({ text: $statement.select(sql`translate(${marked}, '<>', '')`, TYPES.text) });
      },
    },
    StatementCounts: {
      total: () => loaded(constant('total'), async (name) => (await rows(name))[0].number),
      speakers: (_, { $first }) => loaded($first, async (first) => (await rows('speakers', first))
          .map((one) => ({ ...one, statement_count: one.statementCount }))),
    },
    SpeakingLink: { source: id(2, 'source'), target: id(2, 'target') },
  };
  const typed = (typename) => ($item) => ({ $__typename: typename($item), planForType: () => $item });
  return {
    typeDefs: parse(readFileSync(new URL('schema.graphql', import.meta.url), 'utf8')
        .replace('type Query', 'extend type Query').replace('scalar Date', '')),
    objects: Object.fromEntries(Object.entries(plans).map(([type, fields]) => [type, { plans: fields }])),
    unions: {
      SearchResult: { planType: typed(() => constant('Statement')) },
      TimelineItem: { planType: typed(field('__typename')) },
    },
  };
});

const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  plugins: [questions],
  disablePlugins: ['PgProceduresPlugin'],
  schema: { defaultBehavior: '-*' },
  pgServices: [makePgService({ pool, schemas: ['public'] })],
});

serve(async (port) => {
  const server = createServer();
  await instance.createServ(grafserv).addTo(server);
  await new Promise((listening) => server.listen(port, '127.0.0.1', listening));
  return server.address().port;
});
