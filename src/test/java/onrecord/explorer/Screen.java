package onrecord.explorer;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/** What a reader looks at pages with. */
enum Screen {

    DESKTOP(1280, 900),
    PHONE(360, 740);

    private final int width;
    private final int height;

    /**
     * @param width in CSS pixels, as is the height
     */
    Screen(int width, int height) {
        this.width = width;
        this.height = height;
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(ColorScheme.LIGHT).setLocale("en-GB")
                .setIsMobile(width < 500).setHasTouch(width < 500);
    }
}
