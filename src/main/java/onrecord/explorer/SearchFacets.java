package onrecord.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import onrecord.export.asked.Fields;

/**
 * What a search can be narrowed to. Each choice is counted among what all the other choices leave, so that it leads to as much as stands beside it; what is
 * counted is told where the page shows something else, too.
 */
record SearchFacets(SearchQuery sought) {

    private static final int MONTHS = 12;

    /** Adds the variables of the fragment {@code Facets}. */
    Question asked(Question question) {
        Optional<String> person = sought.here().parameter(SearchQuery.PERSON);
        boolean articles = counted().equals(SearchQuery.ARTICLE);
        boolean statements = counted().equals(SearchQuery.STATEMENT);
        return question.with("person", person.orElse(null)).with("ofPerson", person.isPresent())
                .with("countArticles", articles).with("countStatements", statements)
                .with("papersOfArticles", sought.without(SearchQuery.PAPER).articles())
                .with("monthsOfArticles", sought.without(SearchQuery.MONTH).articles())
                .with("papersOfStatements", sought.without(SearchQuery.PAPER).statements())
                .with("monthsOfStatements", sought.without(SearchQuery.MONTH).statements())
                .with("speakers", sought.without(SearchQuery.PERSON, SearchQuery.SPEAKER).statements())
                .with("affirmed", sought.with(SearchQuery.POLARITY, "AFFIRMED").statements())
                .with("denied", sought.with(SearchQuery.POLARITY, "NEGATED").statements());
    }

    /** Of which kind papers and months are counted: articles where several kinds are shown. */
    private String counted() {
        return sought.isSought() ? sought.onlyKind().orElse(SearchQuery.ARTICLE) : sought.listedKind().orElse(SearchQuery.ARTICLE);
    }

    List<Facet> of(Fields data) {
        String unit = shows(counted()) ? "" : "article";
        List<Facet> facets = new ArrayList<>();
        facets.add(kinds(data));
        facets.add(speakers(data));
        facets.add(new Facet.Collecting("Speaker", SearchQuery.SPEAKER, sought.here()).facet(parameter(SearchQuery.SPEAKER)));
        facets.add(papers(data, unit));
        facets.add(months(data, unit));
        facets.add(polarities(data));
        return facets;
    }

    /** Whether the page shows things of this kind only. */
    private boolean shows(String kind) {
        return (sought.isSought() ? sought.onlyKind() : sought.listedKind()).equals(Optional.of(kind));
    }

    private String parameter(String name) {
        return sought.here().parameter(name).orElse("");
    }

    private Facet kinds(Fields data) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        if (sought.isSought()) {
            data.object("everything").objects("kindCounts").forEach(each -> counts.put(each.text("kind"), each.number("count")));
        } else {
            counts.put(SearchQuery.ARTICLE, data.object("allArticles").number("totalCount"));
            counts.put("PERSON", data.object("allPersons").number("totalCount"));
            counts.put(SearchQuery.STATEMENT, data.object("allStatements").number("total"));
            counts.put(SearchQuery.EVENT, data.object("allEvents").number("total"));
            counts.keySet().removeIf(kind -> !sought.isListable(kind));
        }
        Facet.Collecting kinds = new Facet.Collecting("Kind", SearchQuery.KIND, sought.here());
        counts.forEach((kind, count) -> kinds.add(PageWords.capital(kind) + "s", kind, count));
        return kinds.facet(PageWords.capital(parameter(SearchQuery.KIND)) + "s");
    }

    private Facet speakers(Fields data) {
        Facet.Collecting persons = saying("Who says it", SearchQuery.PERSON);
        for (Fields speaker : data.object("speakers").objects("speakers")) {
            speaker.objectOrNone("person")
                    .ifPresent(person -> persons.add(speaker.text("name"), person.text("id"), speaker.number("statementCount")));
        }
        String name = chosen(data).orElse("A person who is not there any more");
        return persons.facet(name);
    }

    /** The name of the person who is chosen, also where nothing of theirs is found. */
    static Optional<String> chosen(Fields data) {
        return data.values().containsKey("chosen") ? data.objectOrNone("chosen").map(person -> person.text("name")) : Optional.empty();
    }

    private Facet papers(Fields data, String unit) {
        Facet.Collecting papers = new Facet.Collecting("Paper", SearchQuery.PAPER, sought.here()).counting(unit);
        for (Fields paper : counts(data, "papers").map(counts -> counts.objects("publishers")).orElse(List.of())) {
            Optional.ofNullable(paper.textOrNull("publisher")).ifPresent(name -> papers.add(name, name, paper.number("count")));
        }
        return papers.facet(parameter(SearchQuery.PAPER));
    }

    private Facet months(Fields data, String unit) {
        Facet.Collecting months = new Facet.Collecting("Month", SearchQuery.MONTH, sought.here()).counting(unit);
        List<Fields> points = counts(data, "months").map(counts -> counts.object("series").objects("points")).orElse(List.of());
        latest(points).forEach(month -> {
            String day = month.text("firstDay").substring(0, "2018-07".length());
            months.add(PageWords.capital(WrittenDate.of(day)), day, month.number("count"));
        });
        return months.facet(PageWords.capital(WrittenDate.of(parameter(SearchQuery.MONTH))));
    }

    /** Counts of the kind that is counted; none of persons and events, of which nobody counts them. */
    private Optional<Fields> counts(Fields data, String which) {
        return switch (counted()) {
            case SearchQuery.ARTICLE -> Optional.of(data.object(which + "OfArticles"));
            case SearchQuery.STATEMENT -> Optional.of(data.object(which + "OfStatements"));
            default -> Optional.empty();
        };
    }

    private Facet polarities(Fields data) {
        return saying("Statements", SearchQuery.POLARITY)
                .add("Affirmed", "AFFIRMED", data.object("affirmed").number("total"))
                .add("Denied", "NEGATED", data.object("denied").number("total")).facet("");
    }

    /** Choices of statements, and so of nothing else. */
    private Facet.Collecting saying(String name, String parameter) {
        return new Facet.Collecting(name, parameter, sought.here(),
                sought.here().without(SearchQuery.TYPE).with(SearchQuery.KIND, SearchQuery.STATEMENT))
                .counting(shows(SearchQuery.STATEMENT) ? "" : "statement");
    }

    /** The latest dozen of months that have any. */
    private static List<Fields> latest(List<Fields> points) {
        List<Fields> some = new ArrayList<>();
        for (int i = points.size() - 1; i >= 0 && some.size() < MONTHS; i--) {
            if (points.get(i).number("count") > 0) {
                some.add(points.get(i));
            }
        }
        return some;
    }
}
