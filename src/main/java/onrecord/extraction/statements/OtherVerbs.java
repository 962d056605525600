package onrecord.extraction.statements;

/**
 * Says whether a sentence has another finite verb near a word that may be one: not <em>Dunn calls</em>, but <em>Dunn’s calls went
 * unheard</em>.
 */
final class OtherVerbs {

    private static final int LONGEST_WAY = 40;

    private final Page page;
    private final Frames frames;

    OtherVerbs(Page page) {
        this.page = page;
        this.frames = page.frames;
    }

    boolean finiteBefore(int i) {
        return page.hasFinite(Math.max(frames.startOf(i), i - LONGEST_WAY), i - 1);
    }

    boolean finiteAfter(int i) {
        int end = Math.min(frames.endOf(i), i + LONGEST_WAY);
        for (int k = i + 1; k < end; k++) {
            if (page.isFinite(k) && !page.quoted(k)) {
                return true;
            }
        }
        return false;
    }
}
