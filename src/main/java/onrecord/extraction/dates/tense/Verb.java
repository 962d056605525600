package onrecord.extraction.dates.tense;

import onrecord.extraction.dates.tense.Tenses.Tense;
import onrecord.language.Sentence;
import onrecord.language.Token;
import org.jspecify.annotations.Nullable;

/** A verb with its helpers, or what a form of "be" is said of: <em>would have met</em>, <em>is to meet</em>, <em>was due</em>. */
final class Verb {

    private static final int MOST_HELPERS = 12;
    private static final int MOST_NOUNS = 3;

    private final Sentence sentence;
    private final int index;
    private final Token token;
    private boolean will;
    private boolean might;
    private boolean past;
    private boolean perfect;
    private boolean present;
    private boolean to;
    private boolean helped;

    private Verb(Sentence sentence, int index) {
        this.sentence = sentence;
        this.index = index;
        this.token = sentence.token(index);
        int[] children = sentence.children(index);
        for (int i = 0; i < children.length && children[i] <= index + 3 && i < MOST_HELPERS; i++) {
            look(sentence.token(children[i]));
        }
    }

    private void look(Token helper) {
        boolean copula = helper.relation().equals("cop");
        if (!helper.relation().startsWith("aux") && !copula && !helper.relation().equals("mark")) {
            return;
        }
        will |= TenseWords.isWill(helper.form());
        might |= TenseWords.isMight(helper.form());
        past |= helper.tag().equals("VBD");
        perfect |= helper.lemma().equals("have");
        present |= helper.tag().equals("VBZ") || helper.tag().equals("VBP");
        to |= helper.tag().equals("TO") || helper.form().equals("to");
        helped |= !helper.relation().equals("mark");
    }

    /** The verb that stands here, null when none does. */
    static @Nullable Verb at(Sentence sentence, int index) {
        Token token = sentence.token(index);
        return sentence.tagged(index, "VB") || token.tag().equals("MD") || sentence.child(index, "cop") >= 0 ? new Verb(sentence, index)
                : null;
    }

    int index() {
        return index;
    }

    String lemma() {
        return token.lemma();
    }

    boolean isCopular() {
        return !token.tag().startsWith("VB");
    }

    /** Whether it is a past tense of its own, of something other than announcements and plans. */
    boolean isDone() {
        boolean pastForm = token.tag().equals("VBD") || token.tag().equals("VBN") && (past || !helped) || isCopular() && past;
        return pastForm && !TenseWords.isAnnouncing(token.lemma()) && !TenseWords.isPromising(token.lemma());
    }

    /** The verb that governs this one, perhaps over a noun, as "wants" the last in "wants a plan to leave"; null when none does. */
    @Nullable
    Verb over() {
        int at = token.head();
        for (int steps = 0; at >= 0 && steps < MOST_NOUNS; steps++) {
            Verb verb = at(sentence, at);
            if (verb != null) {
                return verb;
            }
            at = sentence.token(at).head();
        }
        return null;
    }

    /**
     * The tense by its form and helpers; null when it has none of its own, as "meeting", "to meet".
     *
     * @param mightCounts whether "would" counts as a sign of the future
     */
    @Nullable
    Tense tense(boolean mightCounts) {
        if (might && perfect) {
            return Tense.PAST;
        }
        if (will || might && mightCounts) {
            return Tense.FUTURE;
        }
        if (isAhead(sentence, index) && !isOver()) {
            return Tense.FUTURE;
        }
        if (to && helped && !perfect && (present || past)) {
            return Tense.FUTURE;
        }
        if (past || perfect || token.tag().equals("VBD")) {
            return Tense.PAST;
        }
        if (to) {
            return ofInfinitive();
        }
        return switch (token.tag()) {
            case "VBN" -> present ? Tense.PRESENT : helped ? null : Tense.PAST;
            case "VBG" -> !present ? null : mightCounts || TenseWords.isPromising(token.lemma()) ? Tense.FUTURE : Tense.UNKNOWN;
            case "VBZ", "VBP" -> Tense.PRESENT;
            case "VB" -> ofBareVerb();
            default -> present ? Tense.PRESENT : Tense.UNKNOWN;
        };
    }

    /** "had been expected", "as expected", "was set on Monday". */
    private boolean isOver() {
        String before = index > 0 ? sentence.token(index - 1).form() : "";
        boolean asPlanned = before.equals("as") || before.equals("previously") || before.equals("originally");
        return asPlanned || perfect && !present || past && !TenseWords.isStillAhead(token.form());
    }

    /** Whether what is said to be "expected" or "due" lies ahead; "set" only when it is "set to" or "set for". */
    static boolean isAhead(Sentence sentence, int index) {
        String form = sentence.token(index).form();
        return TenseWords.isAhead(form) && (!form.equals("set") || hasAim(sentence, index));
    }

    private static boolean hasAim(Sentence sentence, int index) {
        String next = index + 1 < sentence.size() ? sentence.token(index + 1).form() : "";
        return next.equals("to") || next.equals("for");
    }

    /** "Let's meet"; or a verb in the present whose tag is wrong. */
    private @Nullable Tense ofBareVerb() {
        return token.lemma().equals("let") ? Tense.FUTURE : token.head() >= 0 ? null : Tense.PRESENT;
    }

    /** "is to meet", "plans to meet" look ahead; "was forced to step down" looks back with its verb. */
    private @Nullable Tense ofInfinitive() {
        if (token.head() < 0) {
            return Tense.FUTURE;
        }
        Token over = sentence.token(token.head());
        if (isAhead(sentence, token.head()) || TenseWords.isPromising(over.lemma()) || over.lemma().equals("be")) {
            return Tense.FUTURE;
        }
        return switch (over.tag()) {
            case "VBD", "VBN" -> Tense.PAST;
            case "VBZ", "VBP", "MD" -> Tense.FUTURE;
            case "VBG", "VB" -> null;
            default -> token.tag().equals("VBN") || isAnnounced() ? Tense.FUTURE : null;
        };
    }

    /** "announced the team to play on Saturday", but not "met the first woman to fly there". */
    private boolean isAnnounced() {
        Verb over = over();
        return over != null
                && (TenseWords.isAnnouncing(over.lemma()) && !over.lemma().equals("be") || TenseWords.isPromising(over.lemma()));
    }
}
