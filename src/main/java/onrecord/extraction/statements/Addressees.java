package onrecord.extraction.statements;

import onrecord.extraction.cuewords.Habit;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.cues.TellingVerbs;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds who was told: <em>told Reuters</em>, <em>said to reporters</em>, <em>in an interview with CNN</em>. */
final class Addressees {

    private final Page page;
    private final Tree tree;
    private final NounPhrases phrases;
    private final TellingVerbs telling;

    Addressees(Page page) {
        this.page = page;
        this.tree = page.tree();
        this.phrases = new NounPhrases(page);
        this.telling = new TellingVerbs(page);
    }

    /** As printed, or null. */
    @Nullable
    String of(Attribution attribution) {
        Cue cue = attribution.cue();
        String verb = cue.word().lemma();
        if (cue.form() != Cue.Form.VERB || cue.passive()) {
            return null;
        }
        for (int child : tree.children(cue.head())) {
            boolean told = cue.word().has(Habit.TELLS) && (tree.is(child, "obj") || tree.is(child, "iobj"));
            boolean talkedTo = cue.word().has(Habit.TALKS_TO) && tree.is(child, "obl") && introducedByTo(child);
            if (child > cue.head() && (told || talkedTo) && !page.quoted(child) && !insideContent(attribution, child)
                    && !speaks(attribution, child)) {
                Source phrase = phrases.around(child, tree.lastOfSubtree(child));
                return clean(phrase);
            }
        }
        return verb.equals("tell") ? nextTo(attribution) : null;
    }

    private @Nullable String nextTo(Attribution attribution) {
        int first = attribution.last() + 1;
        int next = first < page.size() ? telling.behindPhrase(first, page.outerSentences().endOf(first) - 1) : first;
        boolean told = next > first && !insideContent(attribution, first);
        return told ? page.line(first, next - 1) : null;
    }

    private String clean(Source phrase) {
        int first = phrase.first();
        if (page.form(first).equalsIgnoreCase("to")) {
            first++;
        }
        return page.line(Math.min(first, phrase.head()), endOfName(phrase));
    }

    /** The surname of <em>told Ann Dunn</em>, whose first word heads it in the tree. */
    private int endOfName(Source phrase) {
        int last = phrase.head();
        while (last < phrase.last() && page.token(last + 1).name() == NameKind.PERSON
                && (page.token(last).name() == NameKind.PERSON) != page.token(last + 1).beginsName()) {
            last++;
        }
        return last;
    }

    /** In <em>“Why?” asked Dunn</em> the tree may have Dunn asked. */
    private static boolean speaks(Attribution attribution, int token) {
        Source source = attribution.source();
        return source != null && source.own() && source.first() <= token && token <= source.last();
    }

    private boolean introducedByTo(int noun) {
        int marker = tree.child(noun, "case");
        return marker != Page.NONE && page.lower(marker).equals("to") && !page.tagged(noun, "CD");
    }

    private boolean insideContent(Attribution attribution, int token) {
        return attribution.overlaps(page.token(token).span());
    }
}
