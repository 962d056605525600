'use strict';

/* Opens GraphiQL on this service: a tab for each example, and subscriptions over the WebSocket of the same address. What stands in the address
   (?query=…&variables=…, or the same behind a #) is opened first, and not run by itself. */
const address = new URL('/graphql', location.href);
const socket = new URL(address);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

const parameters = new URLSearchParams(location.search || location.hash.slice(1));
const query = parameters.get('query') ?? undefined;
const variables = parameters.get('variables') ?? undefined;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: address.href, subscriptionUrl: socket.href }),
    query,
    variables,
    defaultTabs: query === undefined ? EXAMPLES : [{ query, variables }, ...EXAMPLES],
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }),
);
