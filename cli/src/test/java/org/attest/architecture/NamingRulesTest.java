package org.attest.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Names say what a thing is, and every package says that nothing is null unless marked.
class NamingRulesTest {
  private static final String EMPTY_WORDS = "util|utils|helper|helpers|common|manager|impl";

  @Test
  void noPackageHasAnEmptyName() {
    noClasses()
        .should()
        .haveNameMatching("org\\.attest\\.(.*\\.)?(" + EMPTY_WORDS + ")\\..*")
        .check(Code.CLASSES);
  }

  @Test
  void noTypeHasAnEmptyName() {
    noClasses()
        .should()
        .haveNameMatching(".*(Util|Utils|Helper|Helpers|Common|Manager|Impl)")
        .check(Code.CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    List<String> unmarked = new ArrayList<>();
    for (JavaPackage each : Code.CLASSES.getPackage("org.attest").getSubpackagesInTree()) {
      if (!each.getClasses().isEmpty()
          && !each.isAnnotatedWith("org.jspecify.annotations.NullMarked")) {
        unmarked.add(each.getName());
      }
    }
    assertThat(unmarked).isEmpty();
  }
}
