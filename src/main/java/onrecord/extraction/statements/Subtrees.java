package onrecord.extraction.statements;

/** Where each token's subtree begins and ends; measured once, from the leaves up, so that deep trees cost no more than flat ones. */
final class Subtrees {

    private final int[] first;
    private final int[] last;

    /** @param page with its sentences numbered; only its trees are read */
    Subtrees(Page page) {
        int size = page.size();
        this.first = new int[size];
        this.last = new int[size];
        int[] waiting = new int[size];
        int[] ready = new int[size];
        int end = 0;
        for (int i = 0; i < size; i++) {
            first[i] = i;
            last[i] = i;
            waiting[i] = page.children(i).length;
            if (waiting[i] == 0) {
                ready[end++] = i;
            }
        }
        for (int next = 0; next < end; next++) {
            int head = page.head(ready[next]);
            if (head != Page.NONE) {
                first[head] = Math.min(first[head], first[ready[next]]);
                last[head] = Math.max(last[head], last[ready[next]]);
                if (--waiting[head] == 0) {
                    ready[end++] = head;
                }
            }
        }
    }

    int first(int i) {
        return first[i];
    }

    int last(int i) {
        return last[i];
    }
}
