// The queries of queries.sql, each prepared once a connection. PGHOST, PGDATABASE … say where the database is, CONNECTIONS how many to open.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const DATE = 1082;
pg.types.setTypeParser(DATE, (day) => day);

// A connection stays open while others are asked: a new one has to plan everything anew.
export const pool = new pg.Pool({ max: Number(process.env.CONNECTIONS), idleTimeoutMillis: 0 });

const queries = new Map(readFileSync(new URL('queries.sql', import.meta.url), 'utf8').split(/^-- /m).slice(1)
    .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))]));

export const rows = async (name, ...values) => (await pool.query({ name, text: queries.get(name), values })).rows;

const distinct = (ids) => [...new Set(ids.filter((id) => id !== null))];

/** One row for each id, null where there is none. */
export const byId = async (name, ids, ...more) => {
  const found = new Map((await rows(name, distinct(ids), ...more)).map((row) => [row.id, row]));
  return ids.map((id) => found.get(id) ?? null);
};

/** The rows of each parent. */
export const byParent = async (name, parents, ...more) => {
  const found = new Map(parents.map((id) => [id, []]));
  for (const row of await rows(name, distinct(parents), ...more)) {
    found.get(row.parent).push(row);
  }
  return parents.map((id) => found.get(id));
};
