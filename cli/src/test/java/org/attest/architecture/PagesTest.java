package org.attest.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages for newcomers name what exists, and leave nothing out.
class PagesTest {
  private static final SourceTree TREE = SourceTree.load();

  @ParameterizedTest
  @ValueSource(strings = {"ARCHITECTURE.md", "CONTRIBUTING.md", "docs/data-files.md"})
  void namesOnlyWhatExists(String page) {
    assertThat(PageNames.of(TREE.page(page)).missingIn(TREE)).isEmpty();
  }

  @Test
  void everyPackageIsInTheArchitecturePage() {
    PageNames page = PageNames.of(TREE.page("ARCHITECTURE.md"));
    List<String> left = new ArrayList<>();
    for (JavaPackage each : Code.CLASSES.getPackage("org.attest").getSubpackagesInTree()) {
      String name = each.getName().substring("org.attest.".length());
      if (!each.getClasses().isEmpty() && !page.names().contains(name)) {
        left.add(name);
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void everyDataFileIsInTheDataPage() {
    PageNames page = PageNames.of(TREE.page("docs/data-files.md"));
    List<String> left = new ArrayList<>();
    for (String path : TREE.pathsEndingIn(".tsv", ".txt")) {
      boolean isData = path.contains("src/main/resources/org/attest/") && !path.contains("/demo/");
      if (isData && !page.names().contains(path.replaceFirst(".*/org/attest/", ""))) {
        left.add(path);
      }
    }
    assertThat(left).isEmpty();
  }

  @Test
  void seesWhatIsMissing() {
    PageNames page = PageNames.of("`Report` `Raport` `core.report` `core.raport` `attest raed`");
    assertThat(page.missingIn(TREE)).hasSize(2);
  }
}
