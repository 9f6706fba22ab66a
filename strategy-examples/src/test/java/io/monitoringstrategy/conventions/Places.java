package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;

/** Where a class lives, in the words of the rules. */
final class Places {
  /** The package that everything of ours lies below; it holds no class itself. */
  static final String ROOT = "io.monitoringstrategy";

  /** The command: the one place that meets the clock, the console and the exit code. */
  static final String CLI = ROOT + ".cli..";

  /** Files in, files out. */
  static final String FORMATS = ROOT + ".format..";

  /** Programs that show how the rest is used. */
  static final String EXAMPLES = ROOT + ".examples..";

  private Places() {}

  /** {@return whether another module can name the class: it and all that enclose it are public} */
  static DescribedPredicate<JavaClass> visible() {
    return describe("are visible outside their package", Places::isVisible);
  }

  static boolean isVisible(JavaClass type) {
    boolean open = type.getModifiers().contains(JavaModifier.PUBLIC)
        || type.getModifiers().contains(JavaModifier.PROTECTED);
    return open && type.getEnclosingClass().map(Places::isVisible).orElse(true);
  }
}
