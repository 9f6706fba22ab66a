package io.monitoringstrategy.conventions;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What a rule reports about classes that were written to break it. */
final class Seeds {
  private Seeds() {}

  /** {@return the violations that the rule finds in these classes, one line each} */
  static List<String> reportedBy(ArchRule rule, Class<?>... seeds) {
    return reportedBy(rule, new ClassFileImporter().importClasses(seeds));
  }

  /** {@return the violations that the rule finds in all classes of the package of this one, and below} */
  static List<String> reportedBelow(Class<?> anchor, ArchRule rule) {
    return reportedBy(rule, new ClassFileImporter().importPackagesOf(anchor));
  }

  private static List<String> reportedBy(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
