package org.attest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Takes the pictures of the documentation, when asked to: `-Dscreenshots`.
@EnabledIfSystemProperty(
    named = "screenshots",
    matches = ".*",
    disabledReason = "pictures are taken with -Dscreenshots only")
final class ScreenshotsTest {
  private static final long LARGEST = 200_000;

  @RegisterExtension final Stage stage = Stage.withSamples();

  @ParameterizedTest
  @EnumSource(
      value = Screens.class,
      names = {"PROBLEM", "REPORTS"},
      mode = EnumSource.Mode.EXCLUDE)
  void takesPictures(Screens screen) throws IOException {
    take(screen, Look.DESK, screen.title() + ".png");
    take(screen, Look.PHONE, screen.title() + "-phone.png");
  }

  private void take(Screens screen, Look look, String name) throws IOException {
    Visitor visitor = stage.visitor(look);
    screen.open(visitor);
    Path file = Path.of("..", "docs", "screens", name);
    Files.createDirectories(file.getParent());
    Files.write(file, SmallPicture.of(visitor.page().screenshot()));
    assertThat(Files.size(file)).as(name).isLessThan(LARGEST);
  }
}
