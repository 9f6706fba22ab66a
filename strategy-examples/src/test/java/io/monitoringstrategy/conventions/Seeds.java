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

  /** {@return the violations that the rule finds in these classes, one line each} */
  static List<String> reportedBy(ArchRule rule, JavaClasses classes) {
    return rule.evaluate(classes).getFailureReport().getDetails();
  }
}
