package onrecord.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

class PersonIndexTest {

    // "Olsen's spokesman said he ..."
    private final PersonIndex persons = new PersonIndex(List.of(
            person("Marta Olsen", new PersonMention(MentionKind.NAME, new Span(0, 5))),
            person(
                    "Dag Lund",
                    new PersonMention(MentionKind.DESCRIPTION, new Span(0, 17)),
                    new PersonMention(MentionKind.PRONOUN, new Span(23, 25)))));

    private static ExtractedPerson person(String name, PersonMention... mentions) {
        return new ExtractedPerson(name, List.of(), List.of(), List.of(mentions));
    }

    @Test
    void wordsMeanThePersonWhoseMentionTheyOverlap() {
        assertThat(persons.at(new Span(23, 25))).isEqualTo(1);
        assertThat(persons.at(new Span(8, 17))).isEqualTo(1);
        assertThat(persons.at(new Span(18, 22))).isEqualTo(PersonIndex.NOBODY);
        assertThat(persons.at(new Span(99, 100))).isEqualTo(PersonIndex.NOBODY);
    }

    @Test
    void ofTwoMentionsThatBeginTogetherTheLaterPersonIsMeant() {
        assertThat(persons.startingAt(0)).isEqualTo(new Mention(new Span(0, 17), MentionKind.DESCRIPTION, 1));
        assertThat(persons.startingAt(1)).isNull();
    }

    @Test
    void mentionsOfAStretchAreFoundInReadingOrder() {
        assertThat(persons.within(new Span(0, 30))).extracting(Mention::kind).containsExactly(MentionKind.DESCRIPTION, MentionKind.PRONOUN);
        assertThat(persons.within(new Span(18, 22))).isEmpty();
        assertThat(persons.isMentioned(1, new Span(18, 30))).isTrue();
        assertThat(persons.isMentioned(0, new Span(18, 30))).isFalse();
    }
}
