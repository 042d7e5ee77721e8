package org.attest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// What a visitor looks at the workbench with.
///
/// @param width of the window, in CSS pixels
/// @param height of the window, in CSS pixels
/// @param locale of the browser
record Look(int width, int height, ColorScheme colours, String locale) {
  static final Look DESK = new Look(1280, 900, ColorScheme.LIGHT, "en-GB");
  static final Look DESK_AT_NIGHT = new Look(1280, 900, ColorScheme.DARK, "en-GB");
  static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT, "en-GB");
  static final Look PHONE_AT_NIGHT = new Look(390, 844, ColorScheme.DARK, "en-GB");

  /// The same in the browser of somebody from elsewhere.
  Look in(String other) {
    return new Look(width, height, colours, other);
  }

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(colours)
        .setLocale(locale)
        .setTimezoneId("UTC");
  }
}
