package onrecord.extraction.statements.words;

import java.util.Set;
import onrecord.extraction.people.words.RoleNouns;
import onrecord.language.Token;
import onrecord.text.Phrases;
import onrecord.text.WordSections;

/** Nouns for one human being: roles, and those whom news meets on the street: <em>another neighbour</em>, <em>a passenger</em>. */
public final class HumanNouns {

    private static final Set<String> MET = WordSections.read("statements/speaking-nouns.txt").set("people met");

    private static final Set<String> ACTING = Phrases.set("actor-nouns.txt");

    private HumanNouns() {}

    public static boolean isOne(Token token) {
        return token.tag().equals("NN") && (RoleNouns.isListed(token.form()) || MET.contains(token.form()));
    }

    /** <em>three jurors</em>, <em>the villagers</em> */
    public static boolean areSeveral(Token token) {
        String one = token.lemma();
        return token.tag().equals("NNS") && (RoleNouns.isListed(one) || MET.contains(one) || ACTING.contains(one));
    }
}
