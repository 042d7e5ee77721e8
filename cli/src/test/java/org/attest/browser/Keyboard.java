package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/// A person who uses no mouse.
///
/// @param page that the person looks at
record Keyboard(Page page) {
  /// More keys than anybody would press.
  private static final int FAR = 200;

  private static final String IS_FOCUSED = "element => element === document.activeElement";

  private static final String IS_SEEN_FOCUSED =
      "element => getComputedStyle(element).outlineStyle !== 'none'";

  /// Presses Tab until something has the focus, which must be seen.
  void tabTo(Locator target) {
    target.waitFor();
    for (int i = 0; i < FAR; i++) {
      press("Tab");
      if ((Boolean) target.evaluate(IS_FOCUSED)) {
        assertThat((Boolean) target.evaluate(IS_SEEN_FOCUSED)).as("focus is seen").isTrue();
        return;
      }
    }
    throw new AssertionError("Tab does not lead to " + target);
  }

  /// Presses a key once the page is whole, scripts included: nobody is quicker.
  void press(String key) {
    page.waitForLoadState();
    page.keyboard().press(key);
  }

  void write(String words) {
    page.keyboard().type(words);
  }
}
