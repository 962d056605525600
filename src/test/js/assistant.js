// Asks over the Model Context Protocol as an assistant does: prints the name of the server, the tools it has, and what was said by somebody.
// Arguments: the URL, the speaker, and how the revision of the protocol is found out (legacy or auto).
import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client';

const [url, who, mode] = process.argv.slice(2);
const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } });
await client.connect(new StreamableHTTPClientTransport(new URL(url)));
console.log(client.getServerVersion().name);
console.log((await client.listTools()).tools.map(tool => tool.name).join(' '));
const { structuredContent } = await client.callTool({ name: 'statements', arguments: { who } });
structuredContent.statements.nodes.forEach(({ text }) => console.log(text));
await client.close();
