package org.papergraph.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * How somebody looks at the pages.
 *
 * @param width in CSS pixels
 * @param colours light or dark
 * @param scripts whether the browser runs them
 */
record Screen(int width, ColorScheme colours, boolean scripts) {

    static final Screen WIDE = new Screen(1280, ColorScheme.LIGHT, true);
    static final Screen NARROW = new Screen(360, ColorScheme.LIGHT, true);
    static final int HEIGHT = 800;

    Screen dark() {
        return new Screen(width, ColorScheme.DARK, scripts);
    }

    Screen withoutScripts() {
        return new Screen(width, colours, false);
    }

    NewContextOptions context() {
        return new NewContextOptions()
                .setViewportSize(width, HEIGHT)
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts)
                .setAcceptDownloads(true);
    }
}
