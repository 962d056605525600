package onrecord.extraction.events.clauses;

import java.util.Set;
import onrecord.text.WordSections;

/** The words around an event that tell how it stands, from {@code phrases/events/context.txt}; each set is explained there. */
public record ContextWords(
        Set<String> doing,
        Set<String> happening,
        Set<String> telling,
        Set<String> coming,
        Set<String> achieving,
        Set<String> refusing,
        Set<String> open,
        Set<String> wanting,
        Set<String> silence,
        Set<String> suffered,
        Set<String> words,
        Set<String> joint,
        Set<String> separating,
        Set<String> loose,
        Set<String> accidents,
        Set<String> treating,
        Set<String> discharging) {

    public static ContextWords load() {
        WordSections words = WordSections.read("events/context.txt");
        return new ContextWords(
                words.set("doing"),
                words.set("happening"),
                words.set("telling"),
                words.set("coming"),
                words.set("achieving"),
                words.set("refusing"),
                words.set("open"),
                words.set("wanting"),
                words.set("silence"),
                words.set("suffered"),
                words.set("words"),
                words.set("joint"),
                words.set("separating"),
                words.set("loose"),
                words.set("accidents"),
                words.set("treating"),
                words.set("discharging"));
    }
}
