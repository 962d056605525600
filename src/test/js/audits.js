// Runs the audits of "GraphQL over HTTP" against the URL given and prints a line for each: "ok" or "failed", its id and name.
import { serverAudits } from 'graphql-http';

let failed = 0;
for (const audit of serverAudits({ url: process.argv[2], fetchFn: fetch })) {
  const result = await audit.fn();
  const passed = result.status === 'ok';
  if (!passed) failed++;
  console.log(`${passed ? 'ok' : 'failed'} ${audit.id} ${audit.name}${passed ? '' : `: ${result.reason}`}`);
}
process.exit(failed ? 1 : 0);
