package onrecord.extraction.statements.speakers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.extraction.people.PersonIndex;
import onrecord.extraction.people.PersonIndex.Mention;
import onrecord.extraction.statements.page.Page;
import onrecord.extraction.statements.phrases.Source;
import onrecord.extraction.statements.sources.JointSources;
import onrecord.text.SpeakerKind;
import onrecord.text.WordSections;
import org.jspecify.annotations.Nullable;

/** Says who those are that speak together: Ann Dunn and a source without a name in <em>Ann Dunn and the mayor said</em>. */
final class JointSpeakers {

    private static final Set<String> COUPLES = WordSections.read("statements/joint-speakers.txt").set("couples");
    private static final Set<String> LINKS = WordSections.read("statements/joint-speakers.txt").set("links");

    private final Page page;
    private final PersonIndex mentions;
    private final SourceMentions sourceMentions;
    private final SourceNames names;
    private final JointSources sources;

    JointSpeakers(Page page, PersonIndex mentions, SourceMentions sourceMentions, SourceNames names) {
        this.page = page;
        this.mentions = mentions;
        this.sourceMentions = sourceMentions;
        this.names = names;
        this.sources = new JointSources(page);
    }

    /** Null when the source is one. */
    @Nullable
    Speaker in(Source source) {
        if (isCouple(source)) {
            return names.asPrinted(source);
        }
        List<Source> each = sources.in(source);
        List<Speaker.Voice> voices = new ArrayList<>();
        Set<Integer> persons = new HashSet<>();
        for (Source one : each) {
            Speaker speaker = speaker(one);
            voices.add(new Speaker.Voice(speaker, one));
            if (speaker.person() != PersonIndex.NOBODY && !persons.add(speaker.person())) {
                return null;
            }
        }
        if (persons.isEmpty()) {
            return null;
        }
        Source all = new Source(each.get(0).first(), source.last(), source.head(), source.own());
        return new Speaker(SpeakerKind.SEVERAL, PersonIndex.NOBODY, names.asPrinted(all).name(), voices);
    }

    private Speaker speaker(Source one) {
        Mention mention = sourceMentions.naming(one);
        return mention == null ? names.speaker(one) : new Speaker(SpeakerKind.PERSON, mention.person(), mentions.name(mention.person()));
    }

    /** <em>Mr and Mrs Lind</em> */
    private boolean isCouple(Source source) {
        int first = source.first();
        return first + 3 <= source.last() && LINKS.contains(page.lower(first + 1)) && isSocial(first) && isSocial(first + 2);
    }

    private boolean isSocial(int title) {
        return COUPLES.contains(page.lower(title).replace(".", ""));
    }
}
