package onrecord.extraction.statements.words;

import java.util.Set;
import onrecord.extraction.people.RoleNouns;
import onrecord.language.Token;

/** Nouns for one human being: roles, and those whom news meets on the street: <em>another neighbour</em>, <em>a passenger</em>. */
public final class HumanNouns {

    private static final Set<String> MET = Set.of("witness", "eyewitness", "passenger", "boy", "girl", "insider", "source", "fan",
            "customer", "shopper", "visitor", "tenant", "bystander", "onlooker", "spectator", "caller", "viewer", "user", "villager",
            "migrant", "prisoner", "inmate", "voter");

    private HumanNouns() {}

    public static boolean isOne(Token token) {
        return token.tag().equals("NN") && (RoleNouns.isListed(token.form()) || MET.contains(token.form()));
    }
}
