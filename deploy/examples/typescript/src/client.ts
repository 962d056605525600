import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import documents from './gql/persisted-documents.json' with { type: 'json' };

/** What is wrong with a question, as the service tells it; `code` is stable. */
export class QuestionRefused extends Error {
  constructor(message: string, readonly code: string) {
    super(message);
  }
}

type Answer<Result> = { data?: Result; errors?: { message: string; extensions?: { code?: string } }[] };

/** Asks OnRecord. A document is named by its hash, and sent only when the service does not know it yet. */
export class OnRecord {
  constructor(private readonly url: string) {}

  async ask<Result, Variables>(question: TypedDocumentNode<Result, Variables>, variables: Variables): Promise<Result> {
    const documentId = (question as { __meta__?: { hash?: keyof typeof documents } }).__meta__?.hash;
    if (!documentId) {
      throw new Error('this question was not made by generate.js');
    }
    let answer = await this.post<Result>({ documentId, variables });
    if (answer.errors?.[0]?.extensions?.code === 'PERSISTED_QUERY_NOT_FOUND') {
      answer = await this.post<Result>({ documentId, query: documents[documentId], variables });
    }
    const error = answer.errors?.[0];
    if (error || !answer.data) {
      throw new QuestionRefused(error?.message ?? 'There are no data.', error?.extensions?.code ?? 'INTERNAL');
    }
    return answer.data;
  }

  private async post<Result>(body: object): Promise<Answer<Result>> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
      body: JSON.stringify(body),
    });
    return await response.json() as Answer<Result>;
  }
}
