'use strict';

/* Opens GraphiQL on this service: a tab for each example, and subscriptions over the WebSocket of the same address. */
const address = new URL('/graphql', location.href);
const socket = new URL(address);
socket.protocol = location.protocol === 'https:' ? 'wss:' : 'ws:';

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, {
    fetcher: GraphiQL.createFetcher({ url: address.href, subscriptionUrl: socket.href }),
    defaultTabs: EXAMPLES,
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
  }),
);
