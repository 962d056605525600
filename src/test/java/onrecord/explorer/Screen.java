package onrecord.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** What a reader looks at pages with. */
enum Screen {

    DESKTOP_LIGHT(1280, 900, ColorScheme.LIGHT),
    DESKTOP_DARK(1280, 900, ColorScheme.DARK),
    PHONE_LIGHT(360, 740, ColorScheme.LIGHT),
    PHONE_DARK(360, 740, ColorScheme.DARK);

    private final int width;
    private final int height;
    private final ColorScheme colours;

    /**
     * @param width in CSS pixels, as is the height
     */
    Screen(int width, int height, ColorScheme colours) {
        this.width = width;
        this.height = height;
        this.colours = colours;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(colours).setLocale("en-GB")
                .setIsMobile(width < 500).setHasTouch(width < 500);
    }
}
