package onrecord.extraction.people;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import onrecord.language.Gender;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom pronouns and descriptions mean: <em>he</em>, <em>the Russian leader</em>. Reads the article once; in each sentence first what
 * the writer says, then what is quoted.
 */
final class ReferenceFinder {

    private final String text;
    private final List<Sentence> sentences;
    private final List<PrintedName> names;
    private final NameGroups groups;
    private final Attention attention = new Attention();
    private final Descriptions descriptions;
    private int nextName;
    private boolean openQuote;
    private @Nullable Draft speaker;

    ReferenceFinder(String text, List<Sentence> sentences, List<PrintedName> names, NameGroups groups) {
        this.text = text;
        this.sentences = sentences;
        this.names = names;
        this.groups = groups;
        this.descriptions = new Descriptions(text, groups.drafts(), attention);
    }

    void find() {
        int lastEnd = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            if (text.substring(lastEnd, sentence.span().start()).indexOf('\n') >= 0) {
                openQuote = false;
                speaker = null;
            }
            lastEnd = sentence.span().end();
            read(sentence, i);
        }
    }

    private void read(Sentence sentence, int number) {
        Scene scene = new Scene(sentence, number);
        while (nextName < names.size() && names.get(nextName).sentence() == number) {
            PrintedName name = names.get(nextName++);
            scene.put(name.from(), name.to(), groups.ownerOf(name));
        }
        boolean[] quoted = quoted(sentence);
        readPart(scene, quoted, false);
        Draft said = scene.speaker(quoted);
        speaker = said != null ? said : speaker;
        readPart(scene, quoted, true);
    }

    private boolean[] quoted(Sentence sentence) {
        boolean[] quoted = new boolean[sentence.size()];
        for (int i = 0; i < quoted.length; i++) {
            String tag = sentence.token(i).tag();
            if (tag.equals("``")) {
                openQuote = true;
            } else if (tag.equals("''")) {
                openQuote = false;
            }
            quoted[i] = openQuote;
        }
        return quoted;
    }

    private void readPart(Scene scene, boolean[] quoted, boolean inQuotes) {
        int i = 0;
        while (i < quoted.length) {
            i = quoted[i] == inQuotes ? readWord(scene, i, inQuotes) : i + 1;
        }
    }

    /** The index to go on with. */
    private int readWord(Scene scene, int index, boolean quoted) {
        int end = scene.nameEnd(index);
        if (end > index) {
            int head = Syntax.headOfPhrase(scene.sentence, index, end);
            attention.mention(scene.at(index), scene.number, Syntax.weight(scene.sentence, head) * (quoted ? 0.4 : 1));
            noteSpeaking(scene, head, scene.at(index));
            return end;
        }
        Token token = scene.sentence.token(index);
        Pronoun pronoun = Pronoun.of(token.form());
        if (pronoun != null) {
            refer(scene, index, pick(scene, index, pronoun, quoted), MentionKind.PRONOUN, token.span(), quoted);
            return index + 1;
        }
        Description description = descriptions.at(scene, index);
        if (description == null) {
            return index + 1;
        }
        Draft meant = descriptions.meant(description, scene, quoted ? speaker : null);
        refer(scene, description.head(), meant, MentionKind.DESCRIPTION, description.span(), quoted);
        return description.end();
    }

    private void refer(Scene scene, int head, @Nullable Draft person, MentionKind kind, Span span, boolean quoted) {
        if (person == null) {
            return;
        }
        person.add(kind, span);
        scene.put(head, head + 1, person);
        attention.mention(person, scene.number, Syntax.weight(scene.sentence, head) * (quoted ? 0.3 : 0.9));
        noteSpeaking(scene, head, person);
    }

    private void noteSpeaking(Scene scene, int head, @Nullable Draft person) {
        int verb = Syntax.verbOf(scene.sentence, head);
        boolean speaks = verb >= 0 && Syntax.isSubject(scene.sentence.token(head)) && SpeakingVerbs.contains(scene.sentence.token(verb).lemma());
        if (speaks && person != null) {
            attention.speak(person, scene.number);
        }
    }

    private @Nullable Draft pick(Scene scene, int index, Pronoun pronoun, boolean quoted) {
        Draft barred = pronoun.mayBeSubject() || pronoun.possessive() ? null : scene.subjectFor(index);
        if (pronoun.reflexive()) {
            return barred != null && pronoun.gender().agreesWith(barred.gender()) ? barred : null;
        }
        Draft best = null;
        double highest = 0.05;
        for (Draft person : attention.recent()) {
            if (person == barred || quoted && person == speaker) {
                continue;
            }
            double score = score(person, scene, index, pronoun);
            if (score > highest) {
                highest = score;
                best = person;
            }
        }
        if (best != null) {
            best.learn(pronoun.gender());
        }
        return best;
    }

    private double score(Draft person, Scene scene, int index, Pronoun pronoun) {
        if (!pronoun.gender().agreesWith(person.gender()) || attention.distance(person, scene.number) > 4) {
            return 0;
        }
        double score = attention.weight(person, scene.number);
        score *= person.gender() == Gender.UNKNOWN ? 0.6 : 1;
        int verb = Syntax.verbOf(scene.sentence, index);
        boolean speaks = pronoun.mayBeSubject() && verb >= 0 && SpeakingVerbs.contains(scene.sentence.token(verb).lemma());
        return speaks && attention.spokeSince(person, scene.number - 2) ? score * 1.5 : score;
    }

    /** A sentence and whom its words mean so far. */
    static final class Scene {
        final Sentence sentence;
        final int number;
        private final Map<Integer, Draft> persons = new HashMap<>();
        private final Map<Integer, Integer> nameEnds = new HashMap<>();

        Scene(Sentence sentence, int number) {
            this.sentence = sentence;
            this.number = number;
        }

        void put(int from, int to, Draft person) {
            for (int i = from; i < to; i++) {
                persons.put(i, person);
            }
            nameEnds.putIfAbsent(from, to);
        }

        @Nullable Draft at(int index) {
            return persons.get(index);
        }

        int nameEnd(int index) {
            return nameEnds.getOrDefault(index, index);
        }

        /** Who is the subject of the verb that this word completes. */
        @Nullable Draft subjectFor(int index) {
            int verb = Syntax.verbOf(sentence, index);
            int subject = verb < 0 ? -1 : Syntax.subjectOf(sentence, verb);
            return subject < 0 ? null : personOf(subject);
        }

        /** The person a word means, or the name beside it. */
        private @Nullable Draft personOf(int head) {
            Draft person = at(head);
            for (int child : sentence.children(head)) {
                String relation = sentence.token(child).relation();
                if (person == null && (relation.equals("appos") || relation.startsWith("flat") || relation.equals("compound"))) {
                    person = at(child);
                }
            }
            return person;
        }

        /** Who says what this sentence quotes, null when it does not tell. */
        @Nullable Draft speaker(boolean[] quoted) {
            for (int i = 0; i < quoted.length; i++) {
                int verb = quoted[i] || !Syntax.isSubject(sentence.token(i)) ? -1 : Syntax.verbOf(sentence, i);
                if (verb >= 0 && SpeakingVerbs.contains(sentence.token(verb).lemma().toLowerCase(Locale.ROOT)) && personOf(i) != null) {
                    return personOf(i);
                }
            }
            return null;
        }
    }
}
