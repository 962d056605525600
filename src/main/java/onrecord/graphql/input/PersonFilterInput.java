package onrecord.graphql.input;

import onrecord.storage.finding.PersonFilter;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;

@Input("PersonFilter")
@Description("Which persons are wanted. Every condition given must hold.")
public record PersonFilterInput(
        @Description("Words of a name or alias, each from its beginning: `pesk` finds Dmitry Peskov.") @Nullable String name,
        @Description("Words of a role, each from its beginning: `spokes`.") @Nullable String role) {

    /** The filter for storage; everything when the client gave none. */
    public static PersonFilter filter(@Nullable PersonFilterInput wanted) {
        return wanted == null ? PersonFilter.ALL : wanted.checked();
    }

    private PersonFilter checked() {
        return new PersonFilter(
                Texts.checkedOrNull("name", name),
                Texts.checkedOrNull("role", role));
    }
}
