package onrecord.extraction.statements.layouts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.quoted.Topics;
import onrecord.language.NameKind;
import onrecord.text.Phrases;
import onrecord.text.Span;
import onrecord.text.WordSections;

/**
 * Finds who is credited by a colon at the head of a paragraph: a headline (<em>White House: Call Was a Start</em>) or a line of a
 * transcript (<em>TRUMP: We will see.</em>).
 */
public final class SpeakerLabels {

    private static final int LONGEST_NAME = 12;
    private static final int FEWEST_LINES = 3;
    private static final int SOON = 60;
    /** Those who speak in headlines without a name. */
    private static final Set<String> SPEAKING = WordSections.read("statements/speaking-nouns.txt").set("people in headlines");
    private static final Set<String> LABELS = Phrases.set("labels.txt");

    private final CueWords words;
    private final Page page;
    private final Interview interview;
    private final OuterSentences sentences;

    public SpeakerLabels(CueWords words, Page page) {
        this.words = words;
        this.page = page;
        this.interview = new Interview(words, page);
        this.sentences = page.outerSentences();
    }

    public List<Attribution> find() {
        List<int[]> lines = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (int sentence = 0; sentence < sentences.count(); sentence++) {
            int begin = sentences.start(sentence);
            boolean opensParagraph = begin == 0 || page.paragraphOf(begin - 1) != page.paragraphOf(begin);
            int first = opensParagraph ? afterMark(begin) : begin;
            int colon = opensParagraph && interview.markAt(first) == Page.NONE ? colonAfter(first, sentence) : Page.NONE;
            if (colon != Page.NONE) {
                lines.add(new int[] {first, colon, sentence});
                count.merge(label(first, colon), 1, Integer::sum);
            }
        }
        int repeated = count.values().stream().filter(times -> times > 1).mapToInt(Integer::intValue).sum();
        return lines.stream()
                .filter(line -> credits(line, repeated >= FEWEST_LINES && count.getOrDefault(label(line[0], line[1]), 0) > 1))
                .map(this::attribution)
                .toList();
    }

    /** A transcript may be quoted as a whole, <em>“TAPPER: Are you sure?</em>, and a live blog gives the time, <em>9:15 – Tapper:</em>. */
    private int afterMark(int begin) {
        int first = begin;
        int end = Math.min(sentences.endOf(begin) - 1, begin + LONGEST_NAME);
        boolean quoted = page.quoted(begin) && page.isPunctuation(begin);
        while (first < end && (page.tagged(first, "CD") || page.isPunctuation(first) && !page.form(first).equals(":"))) {
            first++;
        }
        boolean timed = first > begin && (page.isPunctuation(first - 1) || page.tagged(first - 1, "CD")) && page.tagged(begin, "CD");
        return timed ? first : quoted && begin < end ? begin + 1 : begin;
    }

    private int colonAfter(int begin, int sentence) {
        int colon = begin;
        while (colon < sentences.end(sentence) && colon - begin <= LONGEST_NAME && !page.form(colon).equals(":")) {
            colon++;
        }
        boolean named =
                colon > begin && colon - begin <= LONGEST_NAME && colon + 2 < sentences.end(sentence) && page.form(colon).equals(":");
        return named && isName(begin, colon) && !isLabel(begin, colon) ? colon : Page.NONE;
    }

    private boolean credits(int[] line, boolean transcript) {
        int colon = line[1];
        boolean capitals = isCapitals(line[0], colon);
        if (page.quoted(colon)) {
            return capitals;
        }
        boolean headline = page.paragraphOf(colon) <= 1 && line[2] <= 2 && namesSomebody(colon - 1);
        return capitals || headline || transcript || page.quoted(colon + 1);
    }

    private boolean isCapitals(int begin, int colon) {
        String name = label(begin, colon);
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    }

    private String label(int begin, int colon) {
        return page.span(begin, colon - 1).of(page.text());
    }

    private Attribution attribution(int[] line) {
        int colon = line[1];
        boolean headline = page.paragraphOf(colon) <= 1 && !isCapitals(line[0], colon);
        Attribution attribution = new Attribution(
                Cue.of(colon, words.say(), Cue.Form.COLON),
                new Source(line[0], colon - 1, headOf(line[0], colon), true));
        attribution.add(new Span(page.token(colon + 1).span().start(), endOfLine(line[2], !headline)), Evidence.BESIDE);
        return attribution;
    }

    /** The last word before a preposition: "Dunn" of <em>Dunn on Marsh:</em> */
    private int headOf(int first, int colon) {
        int head = colon - 1;
        for (int i = first + 1; i < colon; i++) {
            if (page.tagged(i, "IN") && Character.isLowerCase(page.form(i).codePointAt(0)) && !page.lower(i).equals("of")) {
                return i - 1;
            }
        }
        return head;
    }

    private boolean namesSomebody(int last) {
        NameKind kind = page.token(last).name();
        return kind == NameKind.PERSON || kind == NameKind.ORGANISATION || page.form(last).equals("House") || isPersonBelow(last)
                || SPEAKING.contains(page.lower(last));
    }

    /** Whether the article soon names a person so: headlines with capitals throughout show no names. */
    private boolean isPersonBelow(int last) {
        for (int i = sentences.endOf(last); i < Math.min(page.size(), sentences.endOf(last) + SOON); i++) {
            if (page.token(i).name() == NameKind.PERSON && page.form(i).equals(page.form(last))) {
                return true;
            }
        }
        return false;
    }

    /** A label like "UPDATE:" names nobody. */
    private boolean isLabel(int begin, int colon) {
        return LABELS.contains(page.span(begin, colon - 1).of(page.text()).toLowerCase(Locale.ROOT).replace('’', '\''));
    }

    /** A line of a transcript is the whole paragraph. */
    private int endOfLine(int sentence, boolean transcript) {
        int last = sentences.end(sentence) - 1;
        while (transcript && last + 1 < page.size() && page.paragraphOf(last + 1) == page.paragraphOf(last)) {
            last++;
        }
        return page.token(last).span().end();
    }

    /** Capitalised words; in capitals throughout also with commas and brackets: <em>CHRIS WALLACE, HOST (on camera):</em> */
    private boolean isName(int begin, int colon) {
        boolean capitals = isCapitals(begin, colon);
        if (!capitals && Topics.opensWith(page, begin)) {
            return false;
        }
        for (int i = begin; i < colon; i++) {
            boolean capital = Character.isUpperCase(page.form(i).codePointAt(0));
            boolean link = page.tagged(i, "IN") || page.tagged(i, "POS") || page.form(i).equals("&") || page.form(i).equals("-");
            if (!capital && !link && !(capitals && page.isPunctuation(i)) || page.form(i).equals(".")) {
                return false;
            }
            if (!capitals && (page.tagged(i, "VB") || page.tagged(i, "MD") || page.form(i).equals(","))) {
                return false;
            }
        }
        return capitals || page.tagged(colon - 1, "NN") || page.tagged(colon - 1, "FW");
    }
}
