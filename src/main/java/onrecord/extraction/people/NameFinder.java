package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.language.Sentence;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds where persons are named. What one sentence says is weighed against the rest of the article, then read again: a name that is a
 * person's once is one everywhere, <em>Simmons</em> after <em>Phil Simmons</em>.
 */
final class NameFinder {

    private final String text;
    private final List<Sentence> sentences;
    private final @Nullable Span title;
    private final Map<String, PersonName> parsed = new HashMap<>();
    private final KnownNames known = new KnownNames();

    /** @param title where the headline stands, null when there is none */
    NameFinder(String text, List<Sentence> sentences, @Nullable Span title) {
        this.text = text;
        this.title = title;
        this.sentences = sentences;
    }

    /** In reading order, none overlapping. */
    List<PrintedName> find() {
        List<List<PrintedName>> first = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            int number = i;
            known.count(sentence);
            List<PrintedName> names = PersonRuns.of(sentence).stream()
                    .map(run -> PrintedName.of(text, sentence, number, run.from(), run.to(), parsed))
                    .toList();
            if (!isHeadline(sentence)) {
                names.forEach(name -> known.add(name.name()));
            }
            first.add(names);
        }
        List<PrintedName> names = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean headline = isHeadline(sentence);
            List<PrintedName> kept = first.get(i).stream().filter(name -> known.confirms(name, sentence, headline)).toList();
            names.addAll(kept);
            readAgain(i, kept, names);
        }
        names.sort(Comparator.comparing(PrintedName::span));
        return names;
    }

    private boolean isHeadline(Sentence sentence) {
        return Headlines.isShouted(sentence) || title != null && title.overlaps(sentence.span()) && Headlines.isTitleCase(sentence);
    }

    /** Known names that the first reading left out. */
    private void readAgain(int number, List<PrintedName> found, List<PrintedName> names) {
        Sentence sentence = sentences.get(number);
        boolean[] taken = new boolean[sentence.size() + 1];
        for (PrintedName name : found) {
            for (int i = name.from(); i < name.to(); i++) {
                taken[i] = true;
            }
        }
        for (NameList list : NameList.in(sentence)) {
            list.completedBy(taken).forEach(i -> {
                names.add(PrintedName.of(text, sentence, number, i, i + 1, parsed));
                taken[i] = true;
            });
        }
        int i = 0;
        while (i < sentence.size()) {
            int to = taken[i] ? i : known.longestAt(sentence, i);
            if (to > i && !taken[to - 1]) {
                names.add(PrintedName.of(text, sentence, number, i, to, parsed));
                i = to;
            } else {
                i++;
            }
        }
    }
}
