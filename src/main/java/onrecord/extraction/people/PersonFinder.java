package onrecord.extraction.people;

import java.util.ArrayList;
import java.util.List;
import onrecord.article.ParsedArticle;
import onrecord.extraction.people.naming.NameFinder;
import onrecord.extraction.people.naming.PrintedName;
import onrecord.extraction.people.references.NameGroups;
import onrecord.extraction.people.references.PersonDraft;
import onrecord.extraction.people.references.ReferenceFinder;
import onrecord.extraction.people.roles.Ages;
import onrecord.extraction.people.roles.RoleFinder;
import onrecord.language.Sentence;

/** Finds the persons of an article and every place that refers to them. Thread-safe. */
public final class PersonFinder {

    /** In the order of their first mention. */
    public List<ExtractedPerson> find(ParsedArticle article, List<Sentence> sentences) {
        NameFinder finder = new NameFinder(article.text(), sentences, article.titleSpan());
        List<PrintedName> names = finder.find();
        NameGroups groups = NameGroups.of(names, sentences);
        finder.same().forEach(both -> groups.join(both.one(), both.other()));
        RoleFinder roles = new RoleFinder(article.text());
        for (PrintedName name : names) {
            Sentence sentence = sentences.get(name.sentence());
            roles.beside(sentence, name).forEach(groups.ownerOf(name)::add);
            Ages.beside(sentence, name.from(), name.to()).ifPresent(years -> Ages.called(years).forEach(groups.ownerOf(name)::add));
        }
        List<PersonDraft> drafts = groups.drafts();
        drafts.forEach(PersonDraft::learnFromGivenName);
        new ReferenceFinder(article.text(), sentences, names, groups).find();
        List<ExtractedPerson> named =
                drafts.stream().filter(PersonDraft::isNamedAlone).map(draft -> person(draft, article.text())).toList();
        return FirstPerson.add(article, sentences, named);
    }

    private static ExtractedPerson person(PersonDraft draft, String text) {
        List<PersonMention> mentions = new ArrayList<>();
        draft.mentions().forEach((span, kind) -> mentions.add(new PersonMention(kind, span)));
        return new ExtractedPerson(draft.display(), draft.aliases(text), draft.rolesAsPrinted(), mentions);
    }
}
