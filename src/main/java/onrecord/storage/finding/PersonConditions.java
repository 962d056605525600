package onrecord.storage.finding;

import onrecord.storage.sql.Folding;
import onrecord.storage.sql.Query;
import org.jspecify.annotations.Nullable;

/** What a filter says of the rows of {@code person p}, wherever these are listed or counted. */
final class PersonConditions {

    private PersonConditions() {}

    /** All that match. */
    static Query matching(PersonFilter filter) {
        return among(new Query("from person p"), filter);
    }

    /**
     * Those of these rows that match.
     *
     * @param persons everything from the word "from" on, to which a condition can be added
     */
    static Query among(Query persons, PersonFilter filter) {
        String name = filter.name();
        String role = filter.role();
        return persons
                .whereGiven("p.search @@ to_tsquery('simple', ?)", name == null ? null : Folding.beginnings(name))
                .whereGiven("p.role_search @@ to_tsquery('simple', ?)", role == null ? null : Folding.beginnings(role));
    }

    static Sort sort(PersonOrder order) {
        return switch (order.by()) {
            case NAME -> Sort.by("p.name_key", Sort.Type.TEXT, "p.id", order.direction());
            case ARTICLES -> Sort.by("p.article_count", Sort.Type.INTEGER, "p.id", order.direction());
            case STATEMENTS -> Sort.by("p.statement_count", Sort.Type.INTEGER, "p.id", order.direction());
        };
    }

    /**
     * The order of a list that has one of its own.
     *
     * @param usual where no other one is wanted
     */
    static Sort sort(@Nullable PersonOrder order, Sort usual) {
        return order == null ? usual : sort(order);
    }
}
