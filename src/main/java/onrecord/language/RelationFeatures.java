package onrecord.language;

import static onrecord.language.MoveFeatures.label;
import static onrecord.language.MoveFeatures.of;
import static onrecord.language.MoveFeatures.tag;
import static onrecord.language.MoveFeatures.word;

/** What the parser looks at to name the relation of a new arc: the two words, their neighbours and the dependents they have. */
public final class RelationFeatures {

    private RelationFeatures() {}

    public static void add(Words words, ParserState state, int dependent, int governor, Features f) {
        int dw = word(words, dependent);
        int dt = tag(words, dependent);
        int gw = word(words, governor);
        int gt = tag(words, governor);
        int distance = Math.max(-4, Math.min(4, dependent - governor));
        int first = of(state.left1, dependent);
        int last = of(state.right1, dependent);
        boolean left = dependent < governor;
        int sibling = left ? of(state.left1, governor) : of(state.right1, governor);
        f.clear();
        f.add(100, dw);
        f.add(102, gw);
        f.add(105, dt, gt, distance);
        f.add(106, dw, gt);
        f.add(107, dt, gw);
        f.add(108, dw, gw);
        f.add(109, tag(words, dependent - 1), dt, gt);
        f.add(110, tag(words, dependent + 1), dt, gt);
        f.add(111, word(words, governor + 1), gt, dt);
        f.add(112, dependent < words.size ? words.suffix3[dependent] : 0, dt);
        f.add(113, word(words, dependent - 1), dt, gt);
        f.add(114, word(words, first), dt, gt);
        f.add(115, tag(words, first), dt, gt);
        f.add(116, word(words, first), gw);
        f.add(117, label(state, sibling), dt, gt);
        f.add(118, label(state, sibling), dt, gw);
        f.add(119, label(state, first), dt, gt);
        f.add(120, label(state, last), dt, gt);
        f.add(121, label(state, of(state.left1, governor)), dt, gt, left ? 1 : 0);
        f.add(123, dw, left ? 1 : 0);
        f.add(124, word(words, dependent + 1), dt, gt);
        int dc = MoveFeatures.wordClass(words, dependent);
        int gc = MoveFeatures.wordClass(words, governor);
        f.add(130, dc, gt, distance);
        f.add(131, dt, gc, distance);
        f.add(133, MoveFeatures.wordClass(words, first), dt, gt);
        f.add(134, dc, word(words, first));
        f.add(125, of(state.lefts, governor), of(state.rights, governor), dt, gt);
    }
}
