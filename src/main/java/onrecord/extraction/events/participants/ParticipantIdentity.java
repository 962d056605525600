package onrecord.extraction.events.participants;

import java.util.Locale;
import onrecord.language.Countries;

/** When two participants are the same to the reader of one article. */
public final class ParticipantIdentity {

    private ParticipantIdentity() {}

    /** Equal keys mean the same participant: the person, the country, the name, or the noun of a description ("rebels"). */
    public static String key(Participant participant) {
        if (participant.person() >= 0) {
            return "#" + participant.person();
        }
        String name = participant.name();
        String country = Countries.of(name).orElse(null);
        if (country != null) {
            return country;
        }
        return isNamed(participant) ? name : name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    static boolean same(Participant one, Participant other) {
        return key(one).equals(key(other));
    }

    public static boolean isPeer(Participant participant) {
        return participant.person() < 0 && participant.name().endsWith("counterpart");
    }

    /** Named, and not only described: "Hezbollah", "Turkish police", but not "the people". */
    public static boolean isNamed(Participant participant) {
        return participant.person() >= 0 || participant.name().chars().anyMatch(Character::isUpperCase);
    }
}
