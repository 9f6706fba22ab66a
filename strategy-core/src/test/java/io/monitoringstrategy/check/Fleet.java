package io.monitoringstrategy.check;

import java.util.List;

/** Something to check that has nothing to do with monitoring, as the engine must not care. */
record Fleet(List<Van> vans) {
  record Van(String name, boolean leased, boolean insured) {
    String path() {
      return "van/" + name;
    }
  }

  static final Check<Fleet> INSURED = Check.each("van", Fleet::vans, Van::path)
      .must("be insured", Van::insured)
      .because("an accident is a matter of time")
      .fix("insure it")
      .source("road traffic act")
      .as("van.is-insured", Severity.ERROR);

  static final Check<Fleet> RETURNED = Check.each("van", Fleet::vans, Van::path)
      .must("not be leased", van -> !van.leased())
      .but(van -> van.name() + " is")
      .because("leases run out")
      .fix("buy it")
      .as("van.is-owned", Severity.WARNING);

  static final Check<Fleet> SHORT_NAME = Check.each("van", Fleet::vans, Van::path)
      .must("have a short name", van -> van.name().length() < 6)
      .because("it has to fit the key ring")
      .fix("rename it")
      .as("name.is-short", Severity.INFO);

  static final List<Check<Fleet>> CHECKS = List.of(INSURED, RETURNED, SHORT_NAME);

  static final CheckSuite<Fleet> SUITE = CheckSuite.of(CHECKS);

  static Fleet of(Van... vans) {
    return new Fleet(List.of(vans));
  }

  static Van van(String name) {
    return new Van(name, false, true);
  }

  static Van leased(String name) {
    return new Van(name, true, true);
  }

  static Van uninsured(String name) {
    return new Van(name, false, false);
  }
}
