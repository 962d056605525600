package onrecord.explorer.article;

import io.smallrye.mutiny.Uni;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import onrecord.explorer.Question;
import onrecord.export.asked.Fields;

/**
 * An article with all of its statements, mentions and events: lists that are longer than a page of GraphQL are asked for page after page.
 *
 * @param fields those of the article itself
 * @param lists what was found of each list, in the order of the text
 * @param complete whether that is all there is
 */
record WholeArticle(Fields fields, Map<Listed, List<Fields>> lists, boolean complete) {

    /** Far more than articles have, so that a file that is no article does not keep the service busy. */
    private static final int MOST_PAGES = 20;

    /** A list of the question, by its name there, with the variable that has its cursor. */
    enum Listed {
        STATEMENTS("statements", "afterStatement"), MENTIONS("mentions", "afterMention"), EVENTS("events", "afterEvent");

        private final String field;
        private final String cursor;

        Listed(String field, String cursor) {
            this.field = field;
            this.cursor = cursor;
        }
    }

    WholeArticle {
        lists = Map.copyOf(lists);
    }

    List<Fields> statements() {
        return lists.getOrDefault(Listed.STATEMENTS, List.of());
    }

    List<Fields> mentions() {
        return lists.getOrDefault(Listed.MENTIONS, List.of());
    }

    List<Fields> events() {
        return lists.getOrDefault(Listed.EVENTS, List.of());
    }

    /**
     * @param asking answers the question with an article
     * @param question with the id of the article
     */
    static Uni<WholeArticle> ask(Function<Question, Uni<Fields>> asking, Question question) {
        return asking.apply(question).flatMap(first -> {
            Map<Listed, List<Fields>> lists = new EnumMap<>(Listed.class);
            Question rest = add(first, question.with("whole", false), lists);
            return more(asking, rest, new WholeArticle(first, lists, !wantsMore(rest)), 1);
        });
    }

    private static Uni<WholeArticle> more(Function<Question, Uni<Fields>> asking, Question question, WholeArticle known, int pages) {
        if (known.complete || pages == MOST_PAGES) {
            return Uni.createFrom().item(known);
        }
        return asking.apply(question).flatMap(answer -> {
            Map<Listed, List<Fields>> lists = new EnumMap<>(known.lists);
            Question rest = add(answer, question, lists);
            return more(asking, rest, new WholeArticle(known.fields, lists, !wantsMore(rest)), pages + 1);
        });
    }

    /** Adds what an answer has, and returns the question for what it has not. */
    private static Question add(Fields answer, Question question, Map<Listed, List<Fields>> lists) {
        Question rest = question;
        for (Listed list : Listed.values()) {
            if (Boolean.FALSE.equals(question.variables().get(list.field))) {
                continue;
            }
            Fields page = answer.object(list.field);
            lists.merge(list, page.objects("nodes"), (before, after) -> Stream.concat(before.stream(), after.stream()).toList());
            Fields place = page.object("pageInfo");
            rest = place.isTrue("hasNextPage") ? rest.with(list.cursor, place.text("endCursor")) : rest.with(list.field, false);
        }
        return rest;
    }

    private static boolean wantsMore(Question question) {
        return Stream.of(Listed.values()).anyMatch(list -> !Boolean.FALSE.equals(question.variables().get(list.field)));
    }
}
