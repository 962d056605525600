// Prints what somebody said, with the paper that printed it. Arguments: the address of the service, a name, and how many.
import { OnRecord, QuestionRefused } from './client.js';
import { SaidDocument } from './gql/graphql.js';

const [url = 'http://localhost:8080/graphql', who = 'Peskov', first = '5'] = process.argv.slice(2);

try {
  const { statements } = await new OnRecord(url).ask(SaidDocument, { who, first: Number(first) });
  for (const { text, speakerName, polarity, saidOn, article, link } of statements.nodes) {
    const verb = polarity === 'NEGATED' ? 'denied' : 'said';
    console.log(`${speakerName} ${verb} “${text}” (${saidOn?.edtf ?? 'no day is known'}; ${article.publisher ?? article.title}) ${link ?? ''}`.trim());
  }
  console.log(`${statements.nodes.length} of ${statements.totalCount}`);
} catch (refused) {
  if (!(refused instanceof QuestionRefused)) {
    throw refused;
  }
  console.log(`${refused.code}: ${refused.message}`);
  process.exitCode = 1;
}
