package onrecord.extraction.events.trees;

import onrecord.language.Sentence;

/** "Two climbers missing since <em>Wednesday</em> were rescued": a day behind a preposition is no subject where there is another. */
final class TimeAsSubject {

    private TimeAsSubject() {}

    static Sentence mend(Sentence sentence) {
        for (int day = 2; day < sentence.size(); day++) {
            boolean time = sentence.is(day - 1, "mark") && sentence.is(day, "nsubj") && Tree.TIMES.contains(sentence.lower(day));
            int verb = time && sentence.head(day - 1) == sentence.head(day) ? sentence.head(day) : Tree.NONE;
            int subject = verb < 0 ? Tree.NONE : sentence.child(verb, "nsubj");
            if (subject >= 0 && subject < day - 1) {
                Tree tree = new Tree(sentence);
                tree.hang(day, subject, "nmod");
                tree.hang(day - 1, day, "case");
                return tree.mended();
            }
        }
        return sentence;
    }
}
