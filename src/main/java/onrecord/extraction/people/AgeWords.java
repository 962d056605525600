package onrecord.extraction.people;

import java.util.Set;
import java.util.stream.Collectors;
import onrecord.extraction.people.roles.Ages;
import onrecord.extraction.people.roles.Role;
import onrecord.language.Sentence;

/** Tells what somebody may be called whose age is printed beside the name: <em>Ann Keller, 16,</em> is “16-year-old” and “teenager”. */
public final class AgeWords {

    private AgeWords() {}

    /**
     * In lower case; none where no age stands there.
     *
     * @param from the first token of the name
     * @param to the token after its last
     */
    public static Set<String> beside(Sentence sentence, int from, int to) {
        return Ages.beside(sentence, from, to).stream().mapToObj(Ages::called)
                .flatMap(roles -> roles.stream().map(Role::head)).collect(Collectors.toSet());
    }
}
