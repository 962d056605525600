package onrecord.extraction.statements;

import java.util.Map;
import java.util.Set;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/**
 * Says which verbs report where they stand. Some do only in company: <em>as he put it</em>, <em>used the word “liar”</em>; some do not in
 * other: <em>run counter to</em>; and any verb does between a quotation and a person: <em>“…,” laughed Dunn</em>.
 */
final class ReportingVerbs {

    private static final Map<String, String> NEEDED = Map.of("put", "it", "go", "on");
    private static final Set<String> WORDS = Set.of("word", "phrase", "term", "expression", "slogan", "label");
    private static final Set<String> BREAKING_OFF = Set.of(",", "!", "?");
    private static final int LONGEST_MANNER = 4;
    private static final int FARTHEST_SAYING = 12;

    private final CueWords words;
    private final Page page;
    private final Voice voice;

    ReportingVerbs(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.voice = new Voice(words, page);
    }

    /** What the verb means here, or null when it does not report. */
    @Nullable
    CueWord at(int i) {
        CueWord word = words.verb(page.token(i).lemma());
        if (word == null) {
            return isManner(i) ? words.say() : null;
        }
        boolean reports = switch (word.lemma()) {
            case "put", "go" -> isFollowedBy(i, NEEDED.get(word.lemma()));
            case "use" -> usesWord(i);
            case "counter" -> i == 0 || !page.token(i - 1).lemma().equals("run");
            case "quote" -> !quotesAsSaying(i);
            case "consider" -> !page.lower(i).equals("considering") || page.tree.child(i, "aux") != Page.NONE;
            default -> true;
        };
        return reports ? word : null;
    }

    /** <em>as he put it</em>, <em>she went on</em>: the verb alone means something else. */
    private boolean isFollowedBy(int i, String form) {
        int end = page.frames.endOf(i);
        int next = i + 2;
        while (next < end && next - i <= LONGEST_MANNER
                && (page.tagged(next, "RB") || page.tagged(next, "DT") || page.tagged(next, "NN"))) {
            next++;
        }
        return i + 1 < end && page.lower(i + 1).equals(form) && (next >= end || page.isPunctuation(next) || page.quoted(next));
    }

    /** <em>used the phrase “…”</em> */
    private boolean usesWord(int i) {
        return i + 3 < page.frames.endOf(i) && page.tagged(i + 1, "DT") && WORDS.contains(page.token(i + 2).lemma())
                && page.quoted(i + 3);
    }

    /** In <em>quoted him as saying</em> it is he who says. */
    private boolean quotesAsSaying(int verb) {
        int end = Math.min(page.frames.endOf(verb) - 1, verb + FARTHEST_SAYING);
        for (int i = verb + 2; i < end && !page.isFinite(i); i++) {
            if (page.lower(i).equals("as") && page.tagged(i + 1, "VBG") && !voice.isPassive(verb)) {
                return true;
            }
        }
        return false;
    }

    /** <em>“…,” laughed Dunn.</em> Any verb will do between a quotation that breaks off in a comma and a person. */
    private boolean isManner(int i) {
        boolean behind = i > 1 && page.quoted(i - 1) && page.tagged(i, "VBD") && page.quoted(i - 2)
                && BREAKING_OFF.contains(page.form(i - 2));
        int end = page.frames.endOf(i);
        return behind && i + 1 < end && !page.quoted(i + 1)
                && (page.token(i + 1).name() == NameKind.PERSON || cameFromSomebody(i, end));
    }

    /** <em>“…!” came a voice from the crowd</em>, but not <em>came the reply</em> */
    private boolean cameFromSomebody(int i, int end) {
        return page.lower(i).equals("came") && i + 2 < end && page.tagged(i + 1, "DT") && words.noun(page.token(i + 2).lemma()) == null;
    }
}
