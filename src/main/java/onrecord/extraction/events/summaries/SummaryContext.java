package onrecord.extraction.events.summaries;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.extraction.events.clauses.Clauses;
import onrecord.extraction.events.clauses.PartyNouns;
import onrecord.extraction.people.words.Pronoun;
import onrecord.language.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds the sentence that a line needs before it to be understood: <em>“Police stopped a man of 30 in Brenk.</em> He was arrested”. */
final class SummaryContext {

    /** The longest that two sentences may be together, in UTF-16 code units. */
    private static final int BOTH = 330;

    /** Sentences looked back on, with the one told. */
    private static final int BACK = 12;

    /** The furthest of the sentences before others that go on about the same one. */
    private static final int CHAIN = 3;

    /** The last of the sentences with which a story begins. */
    private static final int LEAD = 3;

    private final List<Clauses> story;
    private final SummaryClauses around;
    private final OpenReferences references;
    private final BareNouns nouns;

    /** @param story the sentences so far */
    SummaryContext(List<Clauses> story, SummaryClauses around, OpenReferences references, BareNouns nouns) {
        this.story = story;
        this.around = around;
        this.references = references;
        this.nouns = nouns;
    }

    /** The last sentence that describes what the line is about, or the one before where it has the name; null when none makes it clear. */
    @Nullable
    SummaryWords of(SummaryWords line, boolean pronoun, int noun, int here) {
        boolean described = false;
        for (int back = 0; back < BACK && back <= here; back++) {
            Clauses sentence = story.get(here - back);
            boolean describes = back > 0 && !pronoun && nouns.describes(sentence, line, noun);
            boolean wanted = describes || back == 1 && (pronoun || nouns.namesSubject(sentence, line));
            SummaryWords words = wanted ? told(sentence, line) : null;
            if (words != null) {
                return words;
            }
            described |= describes;
        }
        boolean told = noun >= 0 && (noun == nouns.subject(line) || BareNouns.isTopic(line.clauses(), noun));
        return pronoun || described || !told ? null : ofLead(line, noun, here - BACK);
    }

    /** The sentence that says who "he" is, before others that go on about him and name nobody; null when none is near. */
    @Nullable
    SummaryWords beforeSame(SummaryWords line, int here) {
        for (int back = 2; back <= CHAIN && back <= here && goesOnAbout(story.get(here - back + 1), line); back++) {
            Clauses sentence = story.get(here - back);
            SummaryWords words = isAboutOne(sentence) ? told(sentence, line) : null;
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private static boolean goesOnAbout(Clauses sentence, SummaryWords line) {
        int subject = SummarySubjects.subject(sentence, sentence.root());
        boolean same = subject >= 0 && Pronoun.of(sentence.word(subject)) != null
                && sentence.word(subject).equals(line.clauses().word(line.first()));
        return same && names(sentence) == 0;
    }

    private static boolean isAboutOne(Clauses sentence) {
        int subject = SummarySubjects.subject(sentence, sentence.root());
        return subject >= 0 && sentence.isNoun(subject) && PartyNouns.isHuman(sentence, subject) && names(sentence) <= 1;
    }

    private static long names(Clauses sentence) {
        return IntStream.range(0, sentence.size()).mapToObj(sentence::token)
                .filter(token -> token.name() == NameKind.PERSON && token.beginsName()).count();
    }

    /** What the story is about, told at its beginning. */
    private @Nullable SummaryWords ofLead(SummaryWords line, int noun, int last) {
        for (int at = 0; at <= Math.min(LEAD, last); at++) {
            SummaryWords words = nouns.describes(story.get(at), line, noun) ? told(story.get(at), line) : null;
            if (words != null) {
                return words;
            }
        }
        return null;
    }

    private @Nullable SummaryWords told(Clauses sentence, SummaryWords line) {
        if (sentence.isEndless() || !sentence.word(sentence.size() - 1).equals(".")) {
            return null;
        }
        for (SummaryWords words : List.of(around.whole(sentence), around.main(sentence))) {
            LineLength.shorten(LooseMarks.leaveOut(words));
            boolean fits = !words.isEmpty() && words.isSentence() && words.length() + line.length() <= BOTH && !words.isCut();
            if (fits && LineForm.isWhole(words) && LineForm.isWellBegun(words) && !references.hasPronoun(words, line)
                    && !OpenReferences.isAboutAnother(words)) {
                return words;
            }
        }
        return null;
    }
}
