package onrecord.extraction.people;

import java.util.List;
import onrecord.language.Gazetteer;
import onrecord.language.Gender;

/**
 * A person as one article presents them.
 *
 * @param name the fullest name printed, without title: {@code "Dmitry Peskov"}
 * @param aliases other names printed, with titles where printed so: {@code "Peskov"}, {@code "President Trump"}
 * @param roles as the article gives them: {@code "Kremlin spokesman"}
 * @param mentions in reading order, at least one of them a name
 */
public record ExtractedPerson(String name, List<String> aliases, List<String> roles, List<PersonMention> mentions) {

    public ExtractedPerson {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    /** Whether the given name is a man's or a woman's; unknown where one word is all that is printed of the name. */
    public Gender genderOfName() {
        int blank = name.indexOf(' ');
        return blank < 0 ? Gender.UNKNOWN : Gazetteer.genderOf(name.substring(0, blank));
    }
}
