package onrecord.extraction.events;

import java.util.Set;
import onrecord.language.NounPhraseTags;

/**
 * Cuts a sentence into simple noun phrases: "Ukrainian President Petro Poroshenko", "Poroshenko's office". They are cut along the tags,
 * so that who takes part is named right even where the tree hangs a phrase on the wrong word.
 */
final class NounChunks {

    private static final Set<String> LEFT_OUT = Set.of("JJR", "JJS", "CD", "$", "POS", "HYPH");

    private final Clauses clauses;
    private final int[] from;
    private final int[] to;

    NounChunks(Clauses clauses) {
        this.clauses = clauses;
        int size = clauses.size();
        from = new int[size];
        to = new int[size];
        int start = 0;
        for (int word = 0; word <= size; word++) {
            if (word < size && isInside(word) && word > start && !opens(word)) {
                continue;
            }
            for (int i = start; i < word; i++) {
                from[i] = start;
                to[i] = word - 1;
            }
            start = word;
        }
    }

    /** Goes on with the phrase before it. */
    private boolean isInside(int word) {
        String tag = clauses.token(word).tag();
        boolean modifier = NounPhraseTags.goesOn(tag) || isParticiple(word) || clauses.is(word, "flat");
        String before = clauses.token(word - (word > 0 ? 1 : 0)).tag();
        boolean open = word > 0 && (NounPhraseTags.goesOn(before) || NounPhraseTags.opens(before) || isParticiple(word - 1));
        return modifier && open;
    }

    private boolean isParticiple(int word) {
        String tag = clauses.token(word).tag();
        return (tag.equals("VBN") || tag.equals("VBG")) && (clauses.is(word, "amod") || clauses.is(word, "compound"));
    }

    /** An adjective or a number after a noun opens a new phrase: "Israel last month". */
    private boolean opens(int word) {
        boolean describes = clauses.token(word).tag().startsWith("JJ") || clauses.token(word).tag().equals("CD");
        boolean apart = !clauses.is(word - 1, "compound") && clauses.head(word) != clauses.head(word - 1);
        return describes && clauses.isNoun(word - 1) && (apart || clauses.word(word).equals("last") || clauses.word(word).equals("next"));
    }

    int from(int word) {
        return from[word];
    }

    int to(int word) {
        return to[word];
    }

    /** The last noun of the phrase that this word stands in, or the word itself. */
    int headOf(int word) {
        for (int i = to[word]; i >= from[word]; i--) {
            if (clauses.isNoun(i)) {
                return i;
            }
        }
        return word;
    }

    /** Where the words begin that name someone: without article, number and superlative. */
    int nameFrom(int word) {
        int start = from[word];
        while (start < headOf(word)
                && (LEFT_OUT.contains(clauses.token(start).tag()) || NounPhraseTags.opens(clauses.token(start).tag()))) {
            start++;
        }
        return clauses.word(start).equals("year") && start + 3 < headOf(word) && clauses.word(start + 2).equals("old") ? start + 3 : start;
    }

    /** The phrase right after a preposition, as its head; -1 when no noun follows. */
    int after(int preposition) {
        int next = preposition + 1;
        if (next >= clauses.size()) {
            return Clauses.NONE;
        }
        int head = headOf(next);
        return clauses.isNoun(head) || clauses.token(head).tag().equals("PRP") ? head : Clauses.NONE;
    }
}
