package onrecord.extraction.events.summaries;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Gives the full name of what the article calls <em>“the church”</em>, for a line that is read without the article: <em>“Velden Bible Church”</em>.
 * Only where one has been named before and no other can be meant.
 */
final class NamedThings {

    private final List<NamedThing> things = new ArrayList<>();
    private final List<Unnamed> unnamed = new ArrayList<>();
    /** Names of organisations of which it is not told what they are. */
    private final List<Organisation> organisations = new ArrayList<>();

    private record Organisation(Set<String> words, int at) {}

    /**
     * "A church", "the Baptist church": one that may be another than the one with a name.
     *
     * @param told what describes it, in lower case
     * @param introduced whether it is told of for the first time
     * @param at where it stands in the text (UTF-16)
     */
    private record Unnamed(String noun, Set<String> told, boolean introduced, int at) {}

    /** The story goes on with this sentence. */
    void enter(Clauses clauses) {
        int word = 0;
        while (word < clauses.size()) {
            NamedThing thing = NamedThing.at(clauses, word);
            if (thing != null) {
                things.add(thing);
                word += thing.length();
                continue;
            }
            if (NamedThing.isKind(clauses, word)) {
                note(clauses, word);
            }
            int end = clauses.token(word).name() == NameKind.ORGANISATION ? NamedThing.endOfName(clauses, word) : Clauses.NONE;
            if (end >= 0) {
                Set<String> words = IntStream.rangeClosed(word, end).mapToObj(clauses::word).collect(Collectors.toSet());
                organisations.add(new Organisation(words, clauses.token(word).span().start()));
            }
            word++;
        }
    }

    private void note(Clauses clauses, int noun) {
        int from = clauses.phrases().from(noun);
        Set<String> told = new HashSet<>();
        boolean introduced = false;
        for (int word = from; word < noun; word++) {
            boolean article = clauses.token(word).tag().equals("DT");
            introduced |= article && !clauses.word(word).equals("the");
            if (!article) {
                told.add(clauses.word(word));
            }
        }
        if ((introduced || !told.isEmpty()) && !saysWhatItIs(clauses, noun)) {
            unnamed.add(new Unnamed(clauses.word(noun), told, introduced, clauses.token(noun).span().start()));
        }
    }

    /** "Velden Bible Church, <em>a church</em> of 500 members", "is <em>a church</em>". */
    private static boolean saysWhatItIs(Clauses clauses, int noun) {
        int subject = clauses.hasChild(noun, "cop") ? clauses.child(noun, "nsubj") : Clauses.NONE;
        int named = clauses.is(noun, "appos") ? clauses.head(noun) : subject;
        return named >= 0 && clauses.token(named).tag().startsWith("NNP");
    }

    /** The one that "the" and this noun mean; null when it is not sure or there is enough said. */
    @Nullable
    NamedThing meant(Clauses clauses, int noun) {
        if (noun < 1 || !NamedThing.isKind(clauses, noun) || !isBare(clauses, noun)) {
            return null;
        }
        String kind = clauses.word(noun);
        int here = clauses.token(noun).span().start();
        NamedThing one = null;
        for (NamedThing thing : things) {
            if (thing.isOf(kind)) {
                if (one != null && !one.isSame(thing)) {
                    return null;
                }
                one = one == null || thing.tellsMoreThan(one) && thing.at() < here ? thing : one;
            }
        }
        return one != null && one.at() < here && !mayBeAnother(kind, one, here) ? one : null;
    }

    private boolean mayBeAnother(String kind, NamedThing one, int here) {
        boolean company = one.isCompany() && organisations.stream().anyMatch(other -> other.at < here && !one.isNamedWith(other.words));
        return company || unnamed.stream().anyMatch(other -> other.at < here && other.noun.equals(kind)
                && (other.introduced || !one.words().containsAll(other.told)));
    }

    /** "The church", and nothing that says which one: "the church <em>in Velden</em>". */
    private static boolean isBare(Clauses clauses, int noun) {
        boolean part = noun + 1 < clauses.size() && (clauses.isNoun(noun + 1) || clauses.token(noun + 1).tag().equals("HYPH"));
        boolean placed = noun + 2 < clauses.size() && clauses.isPreposition(noun + 1) && clauses.token(noun + 2).name() == NameKind.PLACE;
        return clauses.word(noun - 1).equals("the") && !part && !placed && !FullDescriptions.goesOn(clauses, noun)
                && !NamedThing.isAnybodys(clauses, noun);
    }
}
