/* The queries the playground opens with, after the one that its page shows (src/main/resources/questions/playground.graphql). */
export const EXAMPLES = [
  {
    query: `# What was denied, by whom, and in what words?
query WhatWasDenied {
  statements(filter: {polarity: [NEGATED], attribution: [ASSERTION]}) {
    totalCount
    nodes {
      speakerName
      cue { text }
      text
      context
      article { title publisher publishedOn }
    }
  }
}
`,
  },
  {
    query: `# What did others say about somebody between two days, in which papers, and what did he deny himself?
query WhatWasSaidAboutHim {
  persons(filter: {name: "Putin"}, first: 1) {
    nodes {
      name
      statementsAbout(filter: {publishedFrom: "2014-01-01", publishedTo: "2026-12-31"}, first: 10) {
        totalCount
        nodes { text speakerName saidOn { edtf } article { publisher publishedOn } }
      }
      denied: statements(filter: {polarity: [NEGATED]}) { totalCount nodes { text } }
    }
  }
}
`,
  },
  {
    query: `# Who speaks most, about whom, in which papers, and how many statements are there a month?
query WhoSpeaksMost {
  statementCounts(filter: {kind: [DIRECT, INDIRECT, MIXED]}) {
    total
    speakers(first: 5) { kind name statementCount }
    about(first: 5) { person { name } statementCount }
    publishers(first: 5) { publisher count }
    series(by: MONTH, last: 12) { points { firstDay count dayAssumed } earlier vague undated }
  }
}
`,
  },
  {
    query: `# Day by day: what a person said, and what he took part in.
query Timeline {
  persons(filter: {name: "Putin"}, first: 1) {
    nodes {
      name
      timeline(first: 20) {
        undatedCount
        nodes {
          day
          until
          dayAssumed
          item {
            __typename
            ... on Statement { said: text article { publisher } }
            ... on Event { type summary }
          }
        }
      }
    }
  }
}
`,
  },
  {
    query: `# Who speaks about whom, and who appears with whom: nodes and links, ready to draw.
query Networks {
  speakingNetwork(first: 20) { nodes { id weight person { name } } links { source target count } more }
  appearanceNetwork(first: 20, atLeast: 2) { nodes { id weight person { name } } links { source target count } more }
}
`,
  },
  {
    query: `# Which words do several papers print, and which paper had them first? What did one person say of one thing over time?
query SideBySide {
  statementCounts {
    printed(first: 5) {
      publisherCount
      statement { speakerName text firstPrinted { article { publisher publishedOn } } }
    }
  }
  overTime: statementCounts(filter: {speakerName: "Trump"}) {
    words(first: 5) { word statementCount negatedCount firstDay lastDay statements(first: 3) { text polarity saidOn { edtf } } }
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
    query: `# What happened, where and when, who did it to whom, how many, and which articles report it?
query WhatHappened {
  events(first: 10) {
    nodes {
      type
      category
      status
      summary
      date { edtf }
      reportedOn
      place
      placeWithin
      participants { role courtRole name }
      numbers { kind low high unit counted span { text } }
      reports(first: 3) { nodes { article { title } trigger { text } } }
    }
  }
}
`,
  },
  {
    query: `# What is only alleged, denied or thought of, and so in no list that does not ask for it?
query WhatIsUncertain {
  events(filter: {status: [ALLEGED, DENIED, HYPOTHETICAL]}, first: 10) {
    nodes {
      status
      type
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
    query: `# Full text over articles, persons, statements and events, best match first, with the words marked.
# "in quotes" is a phrase, sanct* the beginning of a word, -word what must not occur.
query Find($words: String!) {
  search(query: $words, first: 10) {
    totalCount
    didYouMean
    kindCounts { kind count }
    edges {
      snippet { text start marks { start end } }
      node {
        __typename
        ... on Article { title publisher }
        ... on Person { name roles { title } }
        ... on Statement { speakerName text }
        ... on Event { type summary }
      }
    }
  }
}
`,
    variables: '{ "words": "Trump" }',
  },
  {
    query: `# How far has loading come? Answered at once, and again whenever that changes, until the button stops it.
# Subscribe to statementRecorded { speakerName text } to hear each statement as soon as its article has been read.
subscription WhatComesIn {
  ingestionProgress {
    found
    done
    failed
    waiting
    perSecond
    secondsLeft
    finished
  }
}
`,
  },
  {
    query: `# What would be found in a text of your own? Nothing is stored.
query Try($text: String!) {
  extract(input: {text: $text, publishedOn: "2022-03-04"}) {
    title
    persons { name roles }
    statements { speakerName kind text cue { text } saidOn { edtf } }
    events(status: [HAPPENED, PLANNED, ALLEGED]) {
      type status summary trigger { text } date { edtf } place participants { role courtRole name } numbers { kind low high counted }
    }
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
