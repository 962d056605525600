package onrecord.extraction.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import onrecord.text.MentionKind;
import onrecord.text.Span;
import org.junit.jupiter.api.Test;

class PersonsTest {

    // "Putin's spokesman said he ..."
    private final Persons persons = Persons.of(List.of(
            person("Vladimir Putin", new PersonMention(MentionKind.NAME, new Span(0, 5))),
            person(
                    "Dmitry Peskov",
                    new PersonMention(MentionKind.DESCRIPTION, new Span(0, 17)),
                    new PersonMention(MentionKind.PRONOUN, new Span(23, 25)))));

    private static ExtractedPerson person(String name, PersonMention... mentions) {
        return new ExtractedPerson(name, List.of(), List.of(), List.of(mentions));
    }

    @Test
    void wordsMeanThePersonWhoseMentionTheyOverlap() {
        assertThat(persons.at(new Span(23, 25))).isEqualTo(1);
        assertThat(persons.at(new Span(18, 22))).isEqualTo(-1);
        assertThat(persons.at(new Span(99, 100))).isEqualTo(-1);
    }

    @Test
    void theInnerMentionWins() {
        assertThat(persons.at(new Span(0, 5))).isZero();
        assertThat(persons.at(new Span(8, 17))).isEqualTo(1);
        assertThat(persons.mentionAt(new Span(8, 17))).isEqualTo(new PersonMention(MentionKind.DESCRIPTION, new Span(0, 17)));
    }

    @Test
    void allPersonsOfAStretchAreFoundOnce() {
        assertThat(persons.within(new Span(0, 30))).containsExactly(0, 1);
        assertThat(persons.within(new Span(6, 30))).containsExactly(1);
        assertThat(persons.within(new Span(18, 22))).isEmpty();
    }
}
