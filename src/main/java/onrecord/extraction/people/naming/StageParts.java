package onrecord.extraction.people.naming;

import java.util.HashSet;
import java.util.Set;
import onrecord.extraction.people.name.NameSpelling;
import onrecord.extraction.people.name.PersonName;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.text.WordSections;

/**
 * Remembers the parts that actors play, which are no persons of the news: <em>he played businessman <b>Stan Holt</b> in the film</em>, <em>starred
 * as <b>Anna Moll</b></em>, <em><b>Lucy Holt</b> (played by Jane Doe)</em>. A name that the article has used before, or that acts where
 * nothing is performed, is a person's all the same: films are made of the living too.
 */
final class StageParts {

    /** So many words of stage and screen an article about something else does not have. */
    private static final int OFTEN = 4;

    private static final WordSections WORDS = WordSections.read("people/fiction.txt");
    private static final Set<String> PERFORMING = WORDS.set("performing");
    private static final Set<String> MATCHES = WORDS.set("matches");

    /** All folded. */
    private final Set<String> parts = new HashSet<>();
    private final Set<String> partsIfOnStage = new HashSet<>();
    private final Set<String> wordsOfParts = new HashSet<>();
    /** Named before anybody plays them, or doing something where nothing is performed. */
    private final Set<String> persons = new HashSet<>();
    private final Set<String> acting = new HashSet<>();
    private final Set<String> wordsOfPersons = new HashSet<>();
    private int performing;

    void read(Sentence sentence) {
        int words = count(sentence, PERFORMING);
        performing += words;
        boolean match = count(sentence, MATCHES) > 0;
        int lastPart = -1;
        int i = 0;
        while (i < sentence.size()) {
            if (!NameShape.isCapitalised(sentence.token(i))) {
                i++;
                continue;
            }
            CapitalRun run = CapitalRun.at(sentence, i);
            boolean sure = CastPhrases.isPart(sentence, run);
            if (sure || !match && CastPhrases.isLikelyPart(sentence, run) || CastPhrases.isJoined(sentence, run, lastPart)) {
                lastPart = run.to();
                addPart(sentence, run, sure || words > 0);
            } else {
                addOther(sentence, run, words > 0);
            }
            i = run.to();
        }
    }

    private static int count(Sentence sentence, Set<String> words) {
        int count = 0;
        for (int i = 0; i < sentence.size(); i++) {
            count += words.contains(sentence.lower(i)) ? 1 : 0;
        }
        return count;
    }

    private void addPart(Sentence sentence, CapitalRun run, boolean sure) {
        String name = run.folded(sentence);
        if (!persons.contains(name)) {
            (sure ? parts : partsIfOnStage).add(name);
            addWords(sentence, run, wordsOfParts);
        }
    }

    private void addOther(Sentence sentence, CapitalRun run, boolean performing) {
        String name = run.folded(sentence);
        boolean part = parts.contains(name) || partsIfOnStage.contains(name) || run.size() == 1 && wordsOfParts.contains(name);
        boolean named = sentence.token(run.from()).name() == NameKind.PERSON;
        if (part && !performing && isSubject(sentence, run)) {
            acting.add(name);
        } else if (!part && named) {
            persons.add(name);
            if (run.size() > 1) {
                addWords(sentence, run, wordsOfPersons);
            }
        }
    }

    private static void addWords(Sentence sentence, CapitalRun run, Set<String> words) {
        for (int i = run.from(); i < run.to(); i++) {
            words.add(NameSpelling.fold(sentence.token(i).form()));
        }
    }

    private static boolean isSubject(Sentence sentence, CapitalRun run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (sentence.is(i, "nsubj")) {
                return true;
            }
        }
        return false;
    }

    /** Whether all that the article tells of this name is that it is played. */
    boolean contain(PersonName name) {
        String folded = NameSpelling.fold(name.text());
        if (acting.contains(folded) || acting.contains(NameSpelling.fold(name.surname()))) {
            return false;
        }
        boolean part = parts.contains(folded) || performing >= OFTEN && partsIfOnStage.contains(folded);
        return name.isFull() ? part && !persons.contains(folded)
                : wordsOfParts.contains(folded) && !wordsOfPersons.contains(folded);
    }
}
