package org.attest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;

/// What a visitor looks at the workbench with.
///
/// @param width of the window, in CSS pixels
/// @param height of the window, in CSS pixels
record Look(int width, int height, ColorScheme colours) {
  static final Look DESK = new Look(1280, 900, ColorScheme.LIGHT);
  static final Look DESK_AT_NIGHT = new Look(1280, 900, ColorScheme.DARK);
  static final Look PHONE = new Look(390, 844, ColorScheme.LIGHT);
  static final Look PHONE_AT_NIGHT = new Look(390, 844, ColorScheme.DARK);

  Browser.NewContextOptions options() {
    return new Browser.NewContextOptions()
        .setViewportSize(width, height)
        .setColorScheme(colours)
        .setLocale("en-GB")
        .setTimezoneId("UTC");
  }
}
