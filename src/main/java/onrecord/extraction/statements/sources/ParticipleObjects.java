package onrecord.extraction.statements.sources;

import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.page.Tree;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.words.HumanNouns;

/**
 * Tells whoever does something to somebody from that one: in <em>An actor playing Dunn said</em> and <em>a lawyer representing Dunn said</em>
 * it is not Dunn who says.
 */
final class ParticipleObjects {

    private final Page page;
    private final Tree tree;

    ParticipleObjects(Page page) {
        this.page = page;
        this.tree = page.tree();
    }

    /** The whole phrase, where the tree has only the object before the verb of saying. */
    Source whole(Source source) {
        int participle = source.first() - 1;
        if (participle <= page.outerSentences().startOf(source.head()) || !page.tagged(participle, "VBG") || page.quoted(participle)
                || !tree.is(participle, "acl")) {
            return source;
        }
        int noun = tree.head(participle);
        boolean somebody = noun != Page.NONE && noun < participle && HumanNouns.isOne(page.token(noun)) && isOnlyNoun(noun, participle);
        return somebody ? new Source(tree.firstOfSubtree(noun), source.last(), noun, source.own()) : source;
    }

    private boolean isOnlyNoun(int noun, int participle) {
        return noun == participle - 1 || noun == participle - 2 && page.tagged(participle - 1, "RB");
    }
}
