package org.attest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The formatter breaks a `///` line of more than 100 columns and continues it with `//`, which is
/// no longer part of the documentation.
class CommentsTest {
  @Test
  void documentationIsNotBroken() {
    SourceTree tree = SourceTree.load();
    List<String> broken = new ArrayList<>();
    for (String path : tree.pathsEndingIn(".java")) {
      String before = "";
      int number = 0;
      for (String line : tree.page(path).lines().map(String::strip).toList()) {
        number++;
        if (before.startsWith("///") && line.startsWith("//") && !line.startsWith("///")) {
          broken.add(path + ":" + number);
        }
        before = line;
      }
    }
    assertThat(broken).isEmpty();
  }
}
