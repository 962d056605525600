package onrecord.extraction.people.naming;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.language.HeadlineCase;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.Sentence;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where persons are named. What one sentence says is weighed against the rest of the article, then read again: a name that is a
 * person's once is one everywhere, <em>Simmons</em> after <em>Phil Simmons</em>.
 */
public final class NameFinder {

    private final String text;
    private final List<Sentence> sentences;
    private final @Nullable Span title;
    private final Map<String, PersonName> parsed = new HashMap<>();
    private final KnownNames known = new KnownNames();
    private final List<SameNames> same = new ArrayList<>();

    /** Two names that the article says are one person's. */
    public record SameNames(PrintedName one, PrintedName other) {}

    /** @param title where the headline stands, null when there is none */
    public NameFinder(String text, List<Sentence> sentences, @Nullable Span title) {
        this.text = text;
        this.title = title;
        this.sentences = sentences;
    }

    /** In reading order, none overlapping. */
    public List<PrintedName> find() {
        List<List<PrintedName>> first = new ArrayList<>();
        BitSet headlines = new BitSet();
        BitSet capitals = new BitSet();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean shouted = HeadlineCase.isShouted(sentence);
            capitals.set(i, HeadlineCase.isTitleCase(sentence) && (isTitle(sentence) || !HeadlineCase.isClosed(sentence)));
            headlines.set(i, shouted || capitals.get(i) && isTitle(sentence));
            known.count(sentence);
            List<PrintedName> names = new ArrayList<>();
            for (PersonRuns.Run run : PersonRuns.of(sentence, shouted)) {
                names.add(printed(i, run.from(), run.to()));
            }
            addOtherNames(i, names);
            first.add(names);
        }
        for (int i = 0; i < sentences.size(); i++) {
            if (!headlines.get(i) && !capitals.get(i)) {
                Sentence sentence = sentences.get(i);
                first.get(i).stream().filter(name -> !known.isFiction(name, sentence)).forEach(name -> known.add(name, sentence));
            }
        }
        List<PrintedName> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean headline = headlines.get(i);
            boolean capitalised = capitals.get(i);
            List<PrintedName> kept = first.get(i);
            kept.removeIf(name -> !isSame(name)
                    && (capitalised && known.isReadWrong(name, sentence) || !known.confirms(name, sentence, headline)));
            names.addAll(kept);
            readAgain(i, capitalised, kept, names);
        }
        names.sort(Comparator.comparing(PrintedName::span));
        return names;
    }

    /** The names that the article says are one person's, once {@link #find} has been asked. */
    public List<SameNames> same() {
        return same;
    }

    /** What the article calls a name is one, whatever the tags say. */
    private void addOtherNames(int sentence, List<PrintedName> names) {
        for (OtherNames pair : OtherNames.in(sentences.get(sentence))) {
            SameNames both = new SameNames(named(sentence, pair.first(), names), named(sentence, pair.second(), names));
            same.add(both);
        }
    }

    private PrintedName named(int sentence, CapitalRun run, List<PrintedName> names) {
        PrintedName name = printed(sentence, run.from(), run.to());
        names.removeIf(other -> other.span().overlaps(name.span()));
        names.add(name);
        return name;
    }

    private boolean isTitle(Sentence sentence) {
        return title != null && title.overlaps(sentence.span());
    }

    private PrintedName printed(int sentence, int from, int to) {
        return PrintedName.of(text, sentences.get(sentence), sentence, from, to, parsed);
    }

    private boolean isSame(PrintedName name) {
        return same.stream().anyMatch(both -> both.one() == name || both.other() == name);
    }

    /** Known names that the first reading left out. */
    private void readAgain(int number, boolean capitalised, List<PrintedName> found, List<PrintedName> names) {
        Sentence sentence = sentences.get(number);
        boolean[] taken = new boolean[sentence.size() + 1];
        for (PrintedName name : found) {
            for (int i = name.from(); i < name.to(); i++) {
                taken[i] = true;
            }
        }
        for (ListedNames list : ListedNames.in(sentence)) {
            for (int i : list.completedBy(taken)) {
                names.add(printed(number, i, i + 1));
                taken[i] = true;
            }
        }
        int i = 0;
        while (i < sentence.size()) {
            int to = taken[i] ? i : known.longestAt(sentence, i, capitalised);
            if (to > i && !taken[to - 1]) {
                names.add(printed(number, i, to));
                i = to;
            } else {
                i++;
            }
        }
    }
}
