// Talks to the service over a WebSocket as the library graphql-ws does: prints the result of a query, then waits for one result of a
// subscription and prints it. Arguments: the URL, the query, the subscription.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, query, subscription] = process.argv.slice(2);
const client = createClient({ url, webSocketImpl: WebSocket, retryAttempts: 0, lazy: false });

const results = client.iterate({ query });
console.log(JSON.stringify((await results.next()).value));

const events = client.iterate({ query: subscription });
const first = events.next();
console.log('subscribed');
console.log(JSON.stringify((await first).value));
await events.return();
await client.dispose();
