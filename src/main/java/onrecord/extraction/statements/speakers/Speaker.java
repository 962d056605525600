package onrecord.extraction.statements.speakers;

import onrecord.text.SpeakerKind;

/**
 * Who speaks: Anna Keller, the <em>White House</em>, <em>a senior official</em>.
 *
 * @param person index into the article's persons, -1 for none
 * @param name as it is known: a person's full name, an organisation's without its article, the description of a source without a name
 */
public record Speaker(SpeakerKind kind, int person, String name) {}
