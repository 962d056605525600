package onrecord.resolution.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescribedPeopleTest {

    private static DescribedPeople people(String... names) {
        return DescribedPeople.of(List.of(names));
    }

    @Test
    void aDaneIsNoSwedeAndAWomanIsNoMan() {
        assertThat(people("Danish diver").contradict(people("Swedish diver"))).isTrue();
        assertThat(people("woman").contradict(people("46-year-old man"))).isTrue();
        assertThat(people("Danish diver").contradict(people("diver"))).isFalse();
        assertThat(people("Danish diver").contradict(people("Danish tourist"))).isFalse();
        assertThat(people("woman").contradict(people("diver"))).isFalse();
    }

    @Test
    void ofSeveralPeopleSomeMayBeMeant() {
        assertThat(people("his mother", "his brother").contradict(people("woman"))).isFalse();
        assertThat(people("Danish diver", "Swedish diver").contradict(people("Swedish diver"))).isFalse();
    }

    @Test
    void theirNumberIsToldInFiguresOrWordsOrByTheSingular() {
        assertThat(people("two divers").areMoreOrFewerThan(people("3 divers"))).isTrue();
        assertThat(people("Two divers").areMoreOrFewerThan(people("2 people"))).isFalse();
        assertThat(people("diver").areMoreOrFewerThan(people("two divers"))).isTrue();
        assertThat(people("divers").areMoreOrFewerThan(people("two divers"))).isFalse();
        assertThat(people("diver", "pilot").areMoreOrFewerThan(people("two divers"))).isFalse();
        assertThat(people().areMoreOrFewerThan(people("two divers"))).isFalse();
    }
}
