package onrecord.graphql.guard;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import onrecord.text.EditDistance;

/** The names that a place in a request may have, as they are told to somebody who has written another one. The sentence is never longer than a screen. */
record KnownNames(List<String> names) {

    /** More of them help nobody. */
    private static final int MOST = 40;

    /** As many may be meant by their common beginning. */
    private static final int FEW = 4;

    /** A beginning of fewer letters tells too little. */
    private static final int SHORTEST = 3;

    /** Of what the client has written, in UTF-16 code units. */
    private static final int LONGEST = 60;

    KnownNames {
        names = names.stream().sorted().toList();
    }

    /**
     * For whom the names are no secret.
     *
     * @param what where the name stands: "'Query' has no field"
     */
    String told(String what, String given) {
        List<String> meant = meant(given);
        String nearest = meant.isEmpty() ? "" : " Did you mean '" + String.join("' or '", meant) + "'?";
        String more = names.size() > MOST ? " and " + (names.size() - MOST) + " more" : "";
        String all = names.isEmpty() ? "" : " There are " + String.join(", ", names.subList(0, Math.min(MOST, names.size()))) + more + ".";
        return untold(what, given) + nearest + all;
    }

    static String untold(String what, String given) {
        return what + " '" + shortened(given) + "'.";
    }

    /** The names that begin so, if these are few; else the one that is nearest. */
    private List<String> meant(String given) {
        String begun = given.toLowerCase(Locale.ROOT);
        List<String> longer = names.stream().filter(name -> name.toLowerCase(Locale.ROOT).startsWith(begun)).toList();
        return given.length() >= SHORTEST && !longer.isEmpty() && longer.size() <= FEW ? longer : nearest(given).stream().toList();
    }

    /** The name that differs least, in a third of its letters at most. */
    private Optional<String> nearest(String given) {
        return given.length() > LONGEST ? Optional.empty()
                : names.stream().filter(name -> distance(name, given) * 3 <= Math.max(name.length(), given.length()))
                        .min(Comparator.comparingInt(name -> distance(name, given)));
    }

    private static int distance(String name, String given) {
        return EditDistance.of(name.toLowerCase(Locale.ROOT), given.toLowerCase(Locale.ROOT), LONGEST);
    }

    static String shortened(String given) {
        boolean halved = given.length() > LONGEST && Character.isHighSurrogate(given.charAt(LONGEST - 1));
        return given.length() <= LONGEST ? given : given.substring(0, halved ? LONGEST - 1 : LONGEST) + "…";
    }
}
