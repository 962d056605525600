package onrecord.extraction.people.naming;

import java.util.HashSet;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/**
 * Remembers what an article calls a work and what may look like a person's name: <em>dramas such as <b>Anna Moll</b></em>, <em>adaptations of
 * <b>Richard II</b></em>, <em>the sitcom <b>Barney Holt</b></em>.
 */
final class TitlesOfWorks {

    private static final WordSections WORDS = WordSections.read("people/fiction.txt");
    private static final Set<String> WORKS = WORDS.set("works");
    private static final Set<String> MANY = WORDS.set("many works");
    private static final Set<String> EXAMPLES = WORDS.set("examples");
    private static final Set<String> MADE_OF_WORKS = WORDS.set("made of works");

    /** Folded. */
    private final Set<String> titles = new HashSet<>();

    void read(Sentence sentence) {
        for (int i = 1; i < sentence.size(); i++) {
            if (NameShape.isCapitalised(sentence.token(i)) && isIntroduced(sentence, i)) {
                CapitalRun.list(sentence, i).stream().filter(item -> !isOwner(sentence, item)).forEach(
                        item -> titles.add(item.folded(sentence)));
            }
        }
    }

    /** Whether the name is a title, or a part of one: "Jack" of "Gentleman Jack". */
    boolean contain(Sentence sentence, PrintedName name) {
        int from = name.from();
        while (from > 0 && NameShape.isCapitalised(sentence.token(from - 1))) {
            from--;
        }
        boolean part = from < name.from() && titles.contains(new CapitalRun(from, name.to()).folded(sentence));
        return part || titles.contains(NameSpelling.fold(name.name().text()));
    }

    private static boolean isIntroduced(Sentence sentence, int title) {
        String before = sentence.token(title - 1).form();
        if (WORKS.contains(before) && sentence.tagged(title - 1, "NN")) {
            return !NamedThings.hasClause(sentence, title);
        }
        if (EXAMPLES.contains(before)) {
            int many = title > 2 && sentence.token(title - 2).form().equals("such") ? title - 3 : title - 2;
            return many >= 0 && MANY.contains(sentence.token(many).form());
        }
        return before.equals("of") && title > 1 && MADE_OF_WORKS.contains(sentence.token(title - 2).form());
    }

    /** Adaptations of <em>Ana Ruiz's</em> novel: whoever has works is none. */
    private static boolean isOwner(Sentence sentence, CapitalRun run) {
        return run.to() < sentence.size() && sentence.tagged(run.to(), "POS");
    }
}
