package onrecord.extraction.people;

import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.language.Sentence;

/** Finds the persons of an article and every place that refers to them. Thread-safe. */
public final class PersonFinder {

    /** In the order of their first mention. */
    public List<ExtractedPerson> find(ParsedArticle article, List<Sentence> sentences) {
        List<PrintedName> names = new NameFinder(article.text(), sentences, article.titleSpan()).find();
        NameGroups groups = NameGroups.of(names);
        RoleFinder roles = new RoleFinder(article.text());
        for (PrintedName name : names) {
            roles.beside(sentences.get(name.sentence()), name).forEach(groups.ownerOf(name)::add);
        }
        List<Draft> drafts = groups.drafts();
        drafts.forEach(Draft::learnFromGivenName);
        new ReferenceFinder(article.text(), sentences, names, groups).find();
        return drafts.stream().filter(Draft::isNamedForHimself).map(draft -> draft.person(article.text())).toList();
    }
}
