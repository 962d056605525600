package onrecord.language;

import java.util.List;

/** Which tags are those of verbs. */
public final class TagKinds {

    private final boolean[] verbs;

    /** @param tags in the order of their numbers */
    public TagKinds(List<String> tags) {
        verbs = new boolean[tags.size()];
        for (int i = 0; i < verbs.length; i++) {
            verbs[i] = tags.get(i).startsWith("VB") || tags.get(i).equals("MD");
        }
    }

    boolean isVerb(int tag) {
        return verbs[tag];
    }
}
