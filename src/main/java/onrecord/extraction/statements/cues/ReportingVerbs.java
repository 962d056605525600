package onrecord.extraction.statements.cues;

import java.util.Set;
import onrecord.extraction.cuewords.CueWord;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.NounPhrases;
import onrecord.extraction.statements.phrases.Source;
import onrecord.language.NameKind;
import onrecord.text.AttributionType;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/**
 * Says which verbs report where they stand. Some do only in company: <em>as he put it</em>, <em>used the word “liar”</em>; some do not in
 * other: <em>run counter to</em>, <em>found himself alone</em>; and any verb does between a quotation and a person: <em>“…,” laughed Dunn</em>.
 */
final class ReportingVerbs {

    private static final Set<String> WORDS = WordSections.read("statements/speaking-nouns.txt").set("words");
    private static final Set<String> BREAKING_OFF = Set.of(",", "!", "?");
    private static final Set<String> SAYINGS = WordSections.read("statements/speaking-nouns.txt").set("sayings");
    private static final Set<String> CONSENTING = WordSections.read("statements/helping-verbs.txt").set("consenting");
    private static final int LONGEST_MANNER = 4;
    private static final int FARTHEST_SAYING = 12;

    private final CueWords words;
    private final Page page;
    private final NounPhrases phrases;
    private final PassiveVoice voice;

    ReportingVerbs(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.phrases = new NounPhrases(page);
        this.voice = new PassiveVoice(words, page);
    }

    /** What the verb means here, or null when it does not report. */
    @Nullable
    CueWord at(int i) {
        CueWord word = words.verb(page.token(i).lemma());
        if (word == null) {
            return isManner(i) ? words.say() : null;
        }
        if (word.lemma().equals("want") && wantsToKnow(i)) {
            return words.say();
        }
        if (isEpithet(i) || isImagined(i) || word.lemma().equals("read") && readsThat(i) || forgetsTo(i)) {
            return null;
        }
        boolean reports = switch (word.lemma()) {
            case "put" -> isFollowedBy(i, "it") || putsItSo(i);
            case "go" -> isFollowedBy(i, "on") || putsItSo(i) || goesSo(i);
            case "use" -> usesWord(i) && !isDenied(i);
            case "ask" -> !asksForSilence(i);
            case "find" -> i + 1 >= page.size() || !page.lower(i + 1).endsWith("self") && !page.lower(i + 1).endsWith("selves");
            case "request" -> page.lower(Math.min(i + 1, page.size() - 1)).equals("that");
            case "counter" -> i == 0 || !page.token(i - 1).lemma().equals("run");
            case "quote" -> !quotesAsSaying(i);
            case "begin", "continue" -> i + 1 >= page.size() || page.quoted(i + 1) || !page.tagged(i + 1, "TO");
            case "consider", "assume" -> !page.tagged(i, "VBG") || page.tree().child(i, "aux") != Page.NONE;
            default -> true;
        };
        if (CONSENTING.contains(word.lemma()) && leadsTo(i)) {
            return word.crediting(AttributionType.INTENTION);
        }
        return reports ? word : null;
    }

    /** <em>agreed to sell it</em>, <em>voted on Monday to sell it</em>: they will do it, whatever they said. */
    private boolean leadsTo(int i) {
        int end = Math.min(page.outerSentences().endOf(i), i + LONGEST_MANNER + 1);
        int next = i + 1;
        while (next < end && !page.quoted(next) && (page.tagged(next, "RB") || page.tagged(next, "IN") || page.tagged(next, "NNP"))
                && !page.lower(next).equals("to") && !page.lower(next).equals("that")) {
            next++;
        }
        return next < end && page.lower(next).equals("to") && !page.quoted(next);
    }

    /** <em>Fuming Ann Dunn called him a clown.</em> */
    private boolean isEpithet(int i) {
        return page.tagged(i, "VBG") && i == page.outerSentences().startOf(i) && i + 1 < page.sentenceEnd(i)
                && page.token(i + 1).name() == NameKind.PERSON && page.tree().is(i + 1, "nsubj");
    }

    /** <em>as if to say “No”</em>, <em>as though saying “No”</em>: nobody says it. */
    private boolean isImagined(int i) {
        int conjunction = page.lower(Math.max(0, i - 1)).equals("to") ? i - 2 : i - 1;
        boolean nonfinite = page.token(i).tag().equals("VB") || page.tagged(i, "VBG");
        return nonfinite && conjunction > page.outerSentences().startOf(i) && page.lower(conjunction - 1).equals("as")
                && (page.lower(conjunction).equals("if") || page.lower(conjunction).equals("though"));
    }

    /** <em>Dunn read in the paper that it was sold</em>: others wrote it. */
    private boolean readsThat(int i) {
        boolean somebody =
                i > page.outerSentences().startOf(i) && (page.tagged(i - 1, "PRP") || page.token(i - 1).name() == NameKind.PERSON);
        for (int next = i + 1; somebody && next < Math.min(page.outerSentences().endOf(i), i + FARTHEST_SAYING); next++) {
            if (page.quoted(next) || page.isPunctuation(next)) {
                return false;
            }
            if (page.lower(next).equals("that") && page.tree().is(next, "mark")) {
                return true;
            }
        }
        return false;
    }

    /** <em>forgot to mention that</em>: the second verb tells it. */
    private boolean forgetsTo(int i) {
        return page.token(i).lemma().equals("forget") && i + 1 < page.size() && page.lower(i + 1).equals("to");
    }

    /** <em>as he put it</em>, <em>she went on</em>: the verb alone means something else. */
    private boolean isFollowedBy(int i, String form) {
        int end = page.outerSentences().endOf(i);
        int next = i + 2;
        while (next < end && next - i <= LONGEST_MANNER
                && (page.tagged(next, "RB") || page.tagged(next, "DT") || page.tagged(next, "NN"))) {
            next++;
        }
        return i + 1 < end && page.lower(i + 1).equals(form) && (next >= end || page.isPunctuation(next) || page.quoted(next));
    }

    /** <em>as the Post put it in a long profile</em> */
    private boolean putsItSo(int i) {
        boolean puts = page.lower(i).equals("put") && i + 1 < page.outerSentences().endOf(i) && page.lower(i + 1).equals("it");
        Source subject = puts ? phrases.endingBefore(i) : null;
        return subject != null && subject.first() > page.outerSentences().startOf(i) && page.lower(subject.first() - 1).equals("as");
    }

    /** <em>who asked not to be named</em> */
    private boolean asksForSilence(int i) {
        return i + 4 < page.size() && page.lower(i + 1).equals("not") && page.lower(i + 2).equals("to") && page.lower(i + 3).equals("be")
                && page.tagged(i + 4, "VBN");
    }

    /** <em>And he goes, “No way”</em>, but not <em>As the song goes, “…”</em> */
    private boolean goesSo(int i) {
        boolean quotes = i + 2 < page.outerSentences().endOf(i) && page.form(i + 1).equals(",") && page.quoted(i + 2);
        return quotes && i > 0 && (page.token(i - 1).name() == NameKind.PERSON || page.tagged(i - 1, "PRP"))
                && !page.lower(i - 1).equals("it");
    }

    /** <em>“Why?” she wanted to know.</em> */
    private boolean wantsToKnow(int i) {
        int end = page.outerSentences().endOf(i);
        boolean toKnow = i + 2 < end && page.form(i + 1).equals("to") && page.form(i + 2).equals("know");
        return toKnow && (i + 3 >= end || page.isPunctuation(i + 3) || page.quoted(i + 3));
    }

    /** <em>used the phrase “…”</em> */
    private boolean usesWord(int i) {
        return i + 3 < page.outerSentences().endOf(i) && page.tagged(i + 1, "DT") && WORDS.contains(page.token(i + 2).lemma())
                && page.quoted(i + 3);
    }

    private boolean isDenied(int i) {
        String before = i == 0 ? "" : page.lower(i - 1);
        return before.equals("not") || before.equals("n't") || before.equals("n’t") || before.equals("never");
    }

    /** In <em>quoted him as saying</em> it is he who says. */
    private boolean quotesAsSaying(int verb) {
        int end = Math.min(page.outerSentences().endOf(verb) - 1, verb + FARTHEST_SAYING);
        for (int i = verb + 2; i < end && !page.isFinite(i); i++) {
            if (page.lower(i).equals("as") && page.tagged(i + 1, "VBG") && !voice.isPassive(verb)) {
                return true;
            }
        }
        return false;
    }

    /** <em>“…,” laughed Dunn.</em> <em>“…,” my companion sobbed.</em> Any verb will do beside a quotation that breaks off in a comma. */
    private boolean isManner(int i) {
        if (!page.tagged(i, "VBD") && !page.tagged(i, "VBZ")) {
            return false;
        }
        return breaksOff(i - 1) ? hasSubjectBehind(i) : hasSubjectBetween(i);
    }

    private boolean breaksOff(int closingMark) {
        return closingMark > 0 && page.quoted(closingMark) && page.quoted(closingMark - 1)
                && BREAKING_OFF.contains(page.form(closingMark - 1));
    }

    /** <em>laughed Dunn</em>, <em>came a voice from the crowd</em>, but not <em>came the reply</em>, <em>goes the song</em> */
    private boolean hasSubjectBehind(int i) {
        int end = page.outerSentences().endOf(i);
        if (i + 1 >= end || page.quoted(i + 1)) {
            return false;
        }
        if (page.token(i + 1).name() == NameKind.PERSON) {
            return true;
        }
        Source subject = (page.tagged(i + 1, "DT") || page.tagged(i + 1, "CD")) && opensSentence(i - 1) ? phrases.startingAt(i + 1) : null;
        return subject != null && words.noun(page.token(subject.head()).lemma()) == null && !SAYINGS.contains(page.lower(subject.head()));
    }

    /** The verb ends the sentence, or goes on with a quotation. */
    private boolean hasSubjectBetween(int i) {
        int next = i + 1;
        boolean ends = next >= page.outerSentences().endOf(i) || page.quoted(next) || page.isPunctuation(next);
        Source subject = ends && !page.token(i).lemma().equals("be") ? phrases.endingBefore(i) : null;
        if (subject == null || subject.first() <= page.outerSentences().startOf(i)) {
            return false;
        }
        return breaksOff(subject.first() - 1) && opensSentence(subject.first() - 1) && !page.quoted(subject.first())
                && !page.lower(subject.head()).equals("it");
    }

    /** Not in <em>The spot, titled “Arrogant,” runs a minute</em>. */
    private boolean opensSentence(int closingMark) {
        return page.quotations().first(page.quotations().at(closingMark)) == page.outerSentences().startOf(closingMark);
    }
}
