package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "Two climbers missing since <em>Wednesday</em> were rescued", "Pirates <em>Saturday</em> freed a ship": a day is no subject where there is another. */
final class TimeAsSubject {

    private final Sentence sentence;
    private final Tree tree;

    private TimeAsSubject(Sentence sentence) {
        this.sentence = sentence;
        this.tree = new Tree(sentence);
    }

    static Sentence mend(Sentence sentence) {
        return new TimeAsSubject(sentence).mended();
    }

    private Sentence mended() {
        for (int day = 1; day < sentence.size(); day++) {
            if (sentence.is(day, "nsubj") && Tree.TIMES.contains(sentence.lower(day)) && (hangBehind(day) || hangBetween(day))) {
                break;
            }
        }
        return tree.mended();
    }

    /** "climbers missing since <em>Wednesday</em>". */
    private boolean hangBehind(int day) {
        boolean time = sentence.is(day - 1, "mark") && sentence.head(day - 1) == sentence.head(day);
        int subject = time ? sentence.child(sentence.head(day), "nsubj") : Tree.NONE;
        if (subject < 0 || subject >= day - 1) {
            return false;
        }
        tree.hang(day, subject, "nmod");
        tree.hang(day - 1, day, "case");
        return true;
    }

    /** "Pirates <em>Saturday</em> freed": who stands right before it was taken for an object of the verb right behind it. */
    private boolean hangBetween(int day) {
        int verb = sentence.head(day);
        int subject = day - 1;
        boolean between = verb == day + 1 && sentence.token(verb).isFinite() && tree.isNoun(subject) && sentence.head(subject) == verb
                && sentence.is(subject, "obj");
        if (between) {
            tree.hang(subject, verb, "nsubj");
            tree.hang(day, verb, "obl:unmarked");
        }
        return between;
    }
}
