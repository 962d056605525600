package onrecord.knowledge;

import java.util.UUID;

/** Anything with an identity. An id is the same after a restart or a second ingest of the same text. */
public sealed interface Node permits Article, Person, Statement, Event {

    UUID id();
}
