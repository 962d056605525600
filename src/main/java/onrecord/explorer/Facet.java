package onrecord.explorer;

import io.quarkus.qute.TemplateData;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A way in which what a page shows can be narrowed: {@code Paper}, with the papers that print it.
 *
 * @param unit what is counted: {@code article}; empty where that is what the page shows
 */
@TemplateData
public record Facet(String name, String unit, List<Choice> choices) {

    public Facet {
        choices = List.copyOf(choices);
    }

    /** Collects the choices for one parameter of an address. */
    static final class Collecting {

        private final String name;
        private final String parameter;
        private final PageAddress here;
        private final PageAddress there;
        private final List<Choice> choices = new ArrayList<>();
        private String unit = "";

        /** @param here where the reader is; a choice leads to the first page of a list */
        Collecting(String name, String parameter, PageAddress here) {
            this(name, parameter, here, here);
        }

        /** @param there where the parameter is added to, when it is chosen */
        Collecting(String name, String parameter, PageAddress here, PageAddress there) {
            this.name = name;
            this.parameter = parameter;
            this.here = here.without("after");
            this.there = there.without("after");
        }

        Collecting counting(String what) {
            unit = what;
            return this;
        }

        /** A choice that leads to nothing is none. */
        Collecting add(String label, String value, @Nullable Integer count) {
            boolean chosen = here.parameter(parameter).equals(Optional.of(value));
            if (chosen || count == null || count > 0) {
                PageAddress address = chosen ? here.without(parameter) : there.with(parameter, value);
                choices.add(new Choice(label, count, chosen, address.toString()));
            }
            return this;
        }

        /** What is chosen can be taken back also where it is none of the choices that are counted. */
        Facet facet(String labelOfOther) {
            Optional<String> value = here.parameter(parameter);
            if (value.isPresent() && choices.stream().noneMatch(Choice::chosen)) {
                add(labelOfOther, value.get(), null);
            }
            return new Facet(name, unit, choices);
        }
    }
}
