'use strict';

/* The queries the playground opens with. */
const EXAMPLES = [
  {
    query: `# What did Dmitry Peskov say, and where is it printed?
# Ctrl-Enter asks; the book at the left explains.
query WhatDidHeSay {
  statements(filter: {speakerName: "Peskov"}) {
    totalCount
    nodes {
      text
      kind
      saidOn { edtf }
      cue { text }
      spans { start end }
      article { title publisher publishedOn }
    }
  }
}
`,
  },
  {
    query: `# Who is in the news, in what role, and in whose company?
query WhoIsInTheNews {
  persons(first: 10) {
    nodes {
      name
      roles { title articleCount }
      articleCount
      statementCount
      coMentioned(first: 3) { person { name } articleCount }
    }
  }
}
`,
  },
  {
    query: `# What happened, who did it to whom, and which articles report it?
query WhatHappened {
  events(first: 10) {
    nodes {
      type
      category
      status
      summary
      date { edtf }
      place
      participants { role name }
      reports(first: 3) { nodes { article { title } trigger { text } } }
    }
  }
}
`,
  },
  {
    query: `# What is only said of somebody, as long as no court has found so?
query WhatIsAlleged {
  events(filter: {status: [ALLEGED], category: [LAW, CRIME, CONFLICT]}, first: 10) {
    nodes {
      type
      mode
      summary
      reports(first: 3) { nodes { status article { title publisher } } }
    }
  }
}
`,
  },
  {
    query: `# The articles, with everyone who speaks in them.
query Articles($first: Int = 5, $after: String) {
  articles(first: $first, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes {
      title
      publisher
      publishedOn
      statements(first: 5) { nodes { speakerName text } }
    }
  }
}
`,
    variables: '{ "first": 5 }',
  },
  {
    query: `# Full text over articles, persons, statements and events, best match first.
query Find($words: String!) {
  search(query: $words, first: 10) {
    totalCount
    nodes {
      __typename
      ... on Article { title publisher }
      ... on Person { name roles { title } }
      ... on Statement { speakerName text }
      ... on Event { type summary }
    }
  }
}
`,
    variables: '{ "words": "Trump" }',
  },
  {
    query: `# What would be found in a text of your own? Nothing is stored.
query Try($text: String!) {
  extract(input: {text: $text, publishedOn: "2022-03-04"}) {
    title
    persons { name roles }
    statements { speakerName kind text cue { text } saidOn { edtf } }
    events(status: [HAPPENED, PLANNED, ALLEGED]) { type status trigger { text } date { edtf } participants { role name } }
    dates { span { text } date { edtf } }
  }
}
`,
    variables: JSON.stringify({
      text: 'Bridge to reopen next week\n\n“The repairs are done,” Mayor Ines Calder told reporters on Wednesday. '
        + 'She said that buses would cross from Monday. Calder will meet union leaders on Friday.',
    }, null, 2),
  },
];
