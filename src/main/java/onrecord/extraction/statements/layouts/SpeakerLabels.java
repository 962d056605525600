package onrecord.extraction.statements.layouts;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import onrecord.extraction.cuewords.CueWords;
import onrecord.extraction.statements.content.Attribution.Evidence;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.extraction.people.words.Titles;
import onrecord.extraction.statements.content.Attribution;
import onrecord.extraction.statements.cues.Cue;
import onrecord.extraction.statements.page.OuterSentences;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.quoted.Topics;
import onrecord.language.NameKind;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/**
 * Finds who is credited by a colon at the head of a paragraph: a headline (<em>White House: Call Was a Start</em>) or a line of a
 * transcript (<em>TRUMP: We will see.</em>).
 */
public final class SpeakerLabels {

    private static final int LONGEST_NAME = 12;
    private static final int FEWEST_LINES = 3;
    private static final int SOON = 60;
    private static final int LONGEST_TITLE = 4;
    /** Those who speak in headlines without a name. */
    private static final Set<String> SPEAKING = WordSections.read("statements/speaking-nouns.txt").set("people in headlines");
    private static final Set<String> SPEAKING_OF_THEMSELVES = WordSections.read("statements/pronouns.txt").set("conversation");
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
            boolean opensParagraph = page.opensParagraph(begin);
            boolean goesOn = !opensParagraph && !lines.isEmpty() && isInLineOf(lines.get(lines.size() - 1), begin);
            int first = opensParagraph ? afterMark(begin) : begin;
            boolean asks = interview.markAt(first) != Page.NONE;
            int colon = goesOn || opensParagraph && !asks ? colonAfter(first, sentence) : Page.NONE;
            if (colon != Page.NONE && (opensParagraph || isCapitals(first, colon))) {
                lines.add(new int[] {first, colon, sentences.of(colon)});
                count.merge(label(first, colon), asks ? 0 : 1, Integer::sum);
                sentence = sentences.of(colon);
            }
        }
        BitSet conversation = conversation(lines);
        int repeated = count.values().stream().filter(times -> times > 1).mapToInt(Integer::intValue).sum();
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int times = count.getOrDefault(label(lines.get(i)[0], lines.get(i)[1]), 0);
            boolean dialogue = lines.size() >= FEWEST_LINES && repeated > 0 && isPerson(lines.get(i));
            boolean turn = conversation.get(i);
            if (times > 0 && credits(lines.get(i), repeated >= FEWEST_LINES && times > 1 || dialogue || turn, times)) {
                found.add(attribution(lines.get(i), turn, i + 1 < lines.size() ? lines.get(i + 1)[0] : page.size()));
            }
        }
        return found;
    }

    /** Which lines are paragraphs in a row that begin with labels, of two and more, one of them again: turns, whatever stands before them. */
    private BitSet conversation(List<int[]> lines) {
        BitSet turns = new BitSet();
        int first = 0;
        Set<String> labels = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (i > first && page.paragraphOf(lines.get(i)[0]) != page.paragraphOf(lines.get(i - 1)[0]) + 1 || !isSaid(lines.get(i))) {
                first = isSaid(lines.get(i)) ? i : i + 1;
                labels.clear();
            }
            if (i >= first) {
                labels.add(label(lines.get(i)[0], lines.get(i)[1]));
            }
            if (labels.size() > 1 && (labels.size() < i + 1 - first || i > first && talk(lines.get(i - 1), lines.get(i)))) {
                turns.set(first, i + 1);
            }
        }
        return turns;
    }

    /** Whether two persons, with full names, speak of themselves or to each other: <em>Ann Dunn: I am tired.</em> */
    private boolean talk(int[] one, int[] other) {
        return isFullName(one) && isFullName(other) && (isAddressed(one) || isAddressed(other));
    }

    private boolean isFullName(int[] line) {
        return endOfName(line[0], line[1]) - line[0] > 1 && isPerson(line);
    }

    private boolean isAddressed(int[] line) {
        for (int i = line[1] + 1; i < page.endOfParagraph(line[1]); i++) {
            if (SPEAKING_OF_THEMSELVES.contains(page.lower(i)) || page.form(i).equals("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether this token stands in the paragraph that a label in capitals opens: <em>KELLER: No. OLSEN: Why?</em> */
    private boolean isInLineOf(int[] line, int token) {
        return page.paragraphOf(line[0]) == page.paragraphOf(token) && isCapitals(line[0], line[1]);
    }

    private boolean isPerson(int[] line) {
        return page.token(endOfName(line[0], line[1]) - 1).name() == NameKind.PERSON;
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
        int end = isTitle(sentence) ? sentences.end(sentence + 1) : sentences.end(sentence);
        int colon = begin;
        while (colon < end && colon - begin <= LONGEST_NAME && !page.form(colon).equals(":")) {
            colon++;
        }
        boolean named = colon > begin && colon - begin <= LONGEST_NAME && colon + 2 < end && page.form(colon).equals(":");
        return named && isName(begin, colon) && !isLabel(begin, colon) ? colon : Page.NONE;
    }

    /** <em>MR.</em> before a name, which the full stop makes a sentence. */
    private boolean isTitle(int sentence) {
        int first = sentences.start(sentence);
        boolean title = sentences.end(sentence) == first + 2 && page.form(first + 1).equals(".")
                && page.form(first).length() <= LONGEST_TITLE && page.form(first).equals(page.form(first).toUpperCase(Locale.ROOT));
        return title && sentence + 1 < sentences.count() && !page.opensParagraph(first + 2);
    }

    /** The token behind the name: <em>KELLER (on camera):</em> */
    private int endOfName(int begin, int colon) {
        boolean bracket = page.form(colon - 1).equals(")") || page.form(colon - 1).equals("]");
        int end = bracket ? begin + 1 : colon;
        while (end < colon && !page.form(end).equals("(") && !page.form(end).equals("[")) {
            end++;
        }
        return end;
    }

    private boolean credits(int[] line, boolean transcript, int times) {
        int colon = line[1];
        boolean capitals = isCapitals(line[0], colon) && (times > 1 || namesSomebody(endOfName(line[0], colon) - 1) || isSaid(line));
        if (page.quoted(colon)) {
            return capitals;
        }
        boolean headline = page.paragraphOf(colon) <= 1 && line[2] <= 2 && namesSomebody(colon - 1);
        return capitals || headline || transcript || page.quoted(colon + 1);
    }

    /** Not <em>RESULT: Rovers 3 United 2</em>: somebody's words have a verb, address somebody or are no names. */
    private boolean isSaid(int[] line) {
        for (int i = line[1] + 1; i < sentences.end(line[2]); i++) {
            boolean spoken = page.tagged(i, "V") || page.tagged(i, "MD") || page.tagged(i, "PRP") || page.tagged(i, "UH")
                    || page.form(i).equals("?") || page.form(i).equals("!");
            if (spoken) {
                return true;
            }
        }
        return false;
    }

    /** Also behind an address, <em>Ms KELLER (Harle): I ask …</em> */
    private boolean isCapitals(int begin, int colon) {
        Titles.Title title = Titles.of(page.form(begin));
        boolean address = title != null && !title.office() && begin + 1 < endOfName(begin, colon);
        String name = label(address ? begin + 1 : begin, colon);
        return name.equals(name.toUpperCase(Locale.ROOT)) && name.length() > 1;
    }

    private String label(int begin, int colon) {
        return page.span(begin, endOfName(begin, colon) - 1).of(page.text());
    }

    private Attribution attribution(int[] line, boolean turn, int next) {
        int colon = line[1];
        int end = endOfName(line[0], colon);
        boolean headline = !turn && page.paragraphOf(colon) <= 1 && !isCapitals(line[0], colon);
        Attribution attribution = new Attribution(
                Cue.of(colon, words.say(), Cue.Form.COLON),
                new Source(line[0], end - 1, headOf(line[0], end), true));
        int last = Math.min(next - 1, lastOfLine(line[2], !headline));
        int first = behindStageDirection(colon + 1, last);
        last = beforeStageDirection(first, last);
        attribution.add(page.span(first, Math.max(first, last)), Evidence.BESIDE);
        return attribution;
    }

    /** <em>CROWD: (chanting) Build it!</em> */
    private int behindStageDirection(int first, int last) {
        boolean bracket = page.form(first).equals("(") || page.form(first).equals("[");
        for (int i = first + 1; bracket && i < Math.min(last, first + LONGEST_NAME); i++) {
            if (page.form(i).equals(")") || page.form(i).equals("]")) {
                return i + 1;
            }
        }
        return first;
    }

    /** <em>We will win. (APPLAUSE)</em>: capitals in brackets at the end are the transcriber's. */
    private int beforeStageDirection(int first, int last) {
        int closing = page.form(last).equals(".") ? last - 1 : last;
        boolean bracket = closing > first && (page.form(closing).equals(")") || page.form(closing).equals("]"));
        for (int i = closing - 1; bracket && i > Math.max(first, closing - LONGEST_NAME); i--) {
            if (page.form(i).equals("(") || page.form(i).equals("[")) {
                return i - 1;
            }
            if (!page.form(i).equals(page.form(i).toUpperCase(Locale.ROOT))) {
                return last;
            }
        }
        return last;
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
                || SPEAKING.contains(page.lower(last)) || RoleNouns.isListed(page.lower(last));
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
    private int lastOfLine(int sentence, boolean transcript) {
        int last = sentences.end(sentence) - 1;
        while (transcript && last + 1 < page.size() && page.paragraphOf(last + 1) == page.paragraphOf(last)) {
            last++;
        }
        return last;
    }

    /** Capitalised words; in capitals throughout also with commas and brackets: <em>CHRIS WALLACE, HOST (on camera):</em> */
    private boolean isName(int begin, int colon) {
        boolean capitals = isCapitals(begin, colon);
        if (!capitals && Topics.opensWith(page, begin)) {
            return false;
        }
        int end = endOfName(begin, colon);
        for (int i = begin; i < end; i++) {
            boolean capital = Character.isUpperCase(page.form(i).codePointAt(0));
            boolean link = page.tagged(i, "IN") || page.tagged(i, "POS") || page.form(i).equals("&") || page.form(i).equals("-");
            if (!capital && !link && !(capitals && page.isPunctuation(i)) || page.form(i).equals(".") && i != begin + 1) {
                return false;
            }
            if (!capitals && (page.tagged(i, "VB") || page.tagged(i, "MD") || page.form(i).equals(","))) {
                return false;
            }
        }
        return capitals || page.tagged(end - 1, "NN") || page.tagged(end - 1, "FW");
    }
}
