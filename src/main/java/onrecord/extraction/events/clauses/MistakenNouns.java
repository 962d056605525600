package onrecord.extraction.events.clauses;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import onrecord.extraction.people.PersonIndex;
import onrecord.language.NameKind;
import onrecord.language.Sentence;
import onrecord.language.Token;
import onrecord.text.WordSections;

/**
 * Mends what was taken for a common noun: a participle, <em>“the deputy was shot and killed”</em>, unless it has an article or an adjective,
 * <em>“he was a good shot”</em>; and a person's name that is a word as well, <em>“Page died in Lyon”</em>.
 */
public final class MistakenNouns {

    /** The verb of each participle: "shoot" of "shot". */
    public static final Map<String, String> PARTICIPLES = verbs();

    private static final List<String> OF_NOUNS = List.of("det", "amod", "nummod", "nmod:poss", "compound", "nmod");

    private MistakenNouns() {}

    private static Map<String, String> verbs() {
        Map<String, String> verbs = new HashMap<>();
        for (String line : WordSections.read("events/context.txt").lines("participles")) {
            String[] pair = line.split(" ", 2);
            verbs.put(pair[0], pair[1]);
        }
        return Map.copyOf(verbs);
    }

    /** The same sentence where there is nothing to mend. */
    public static Sentence mend(Sentence sentence, PersonIndex persons) {
        return past(participle(names(sentence, persons)));
    }

    private static Sentence names(Sentence sentence, PersonIndex persons) {
        List<Token> tokens = null;
        for (PersonIndex.Mention mention : persons.within(sentence.span())) {
            for (int word = 0; mention.isName() && word < sentence.size(); word++) {
                Token token = sentence.token(word);
                boolean mistaken = mention.span().overlaps(token.span()) && token.tag().startsWith("NN") && !token.tag().startsWith("NNP")
                        && Character.isUpperCase(token.form().charAt(0));
                if (mistaken) {
                    tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
                    tokens.set(word, with(token, token.form(), "NNP", token.relation(), NameKind.PERSON));
                }
            }
        }
        return tokens == null ? sentence : new Sentence(tokens);
    }

    private static Sentence participle(Sentence sentence) {
        for (int word = 0; word < sentence.size(); word++) {
            if (isMistaken(sentence, word)) {
                return mended(sentence, word);
            }
        }
        return sentence;
    }

    /** "the man who <em>shot</em> her": the past of "shoot", which was taken for the present of another verb. */
    private static Sentence past(Sentence sentence) {
        List<Token> tokens = null;
        for (int word = 0; word < sentence.size(); word++) {
            Token token = sentence.token(word);
            boolean present = token.tag().equals("VBP") || token.tag().equals("VB") && sentence.child(word, "aux") < 0;
            String verb = present ? PARTICIPLES.get(sentence.lower(word)) : null;
            if (verb != null && !verb.equals(sentence.lower(word)) && sentence.child(word, "mark") < 0) {
                tokens = tokens == null ? new ArrayList<>(sentence.tokens()) : tokens;
                tokens.set(word, with(token, verb, "VBD", token.relation(), token.name()));
            }
        }
        return tokens == null ? sentence : new Sentence(tokens);
    }

    private static boolean isMistaken(Sentence sentence, int word) {
        Token token = sentence.token(word);
        if (!token.tag().equals("NN") || !PARTICIPLES.containsKey(token.form()) || sentence.child(word, "cop") < 0) {
            return false;
        }
        for (int child : sentence.children(word)) {
            if (child < word && OF_NOUNS.contains(sentence.token(child).relation())) {
                return false;
            }
        }
        return sentence.child(word, "nsubj") >= 0;
    }

    private static Sentence mended(Sentence sentence, int participle) {
        List<Token> tokens = new ArrayList<>(sentence.tokens());
        Token token = tokens.get(participle);
        tokens.set(participle, with(token, PARTICIPLES.getOrDefault(token.form(), token.lemma()), "VBN", token.relation(), token.name()));
        for (int child : sentence.children(participle)) {
            Token of = tokens.get(child);
            String relation = of.relation().equals("cop") ? "aux:pass" : of.relation().equals("nsubj") ? "nsubj:pass" : of.relation();
            tokens.set(child, with(of, of.lemma(), of.tag(), relation, of.name()));
        }
        return new Sentence(tokens);
    }

    private static Token with(Token token, String lemma, String tag, String relation, NameKind name) {
        return new Token(token.span(), token.form(), lemma, tag, token.head(), relation, name, token.beginsName());
    }
}
