package onrecord.settings;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Keeps secrets out of what is told about settings. */
public final class Secrets {

    private static final List<String> WORDS = List.of("password", "token", "secret", "credential", "private-key");
    private static final Pattern USER_IN_ADDRESS = Pattern.compile("//\\S*@");

    private Secrets() {}

    /** The value as it may be shown: nothing of a secret, and an address without its user and password. */
    public static String shown(String setting, String value) {
        String name = setting.toLowerCase(Locale.ROOT);
        return WORDS.stream().anyMatch(name::contains) ? "set (" + value.length() + " characters)"
                : "\"" + USER_IN_ADDRESS.matcher(value).replaceAll("//…@") + "\"";
    }
}
