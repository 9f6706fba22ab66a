package io.monitoringstrategy.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The shape of a value that is generated: abstract, sealed, copied by withers, built by its Builder. */
final class ValueShape extends ArchCondition<JavaClass> {
  /** What marks such a value. */
  static final String MARK = "org.immutables.value.Value$Immutable";

  private static final String CHECK = "org.immutables.value.Value$Check";

  ValueShape() {
    super(
        "be abstract and sealed, implement its With, and have a Builder that it alone constructs");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (!isAbstractAndSealed(type)) {
      report(type, "is not abstract and sealed", events);
    }
    String withers = "With" + type.getSimpleName();
    if (type.getRawInterfaces().stream().noneMatch(each -> each.getSimpleName().equals(withers))) {
      report(type, "does not implement " + withers, events);
    }
    checkBuilder(type, events);
    long checks =
        type.getMethods().stream().filter(each -> each.isAnnotatedWith(CHECK)).count();
    if (checks > 1) {
      report(type, "has " + checks + " methods with @Value.Check", events);
    }
    List<JavaMethod> accessors = accessors(type);
    reportAccessors(type, accessors, ValueShape::isOfGuava, "of a Guava type", events);
    reportAccessors(type, accessors, ValueShape::isNullable, "that may be null", events);
    reportAccessors(type, accessors, ValueShape::isPrefixed, "with a prefix", events);
  }

  private static boolean isAbstractAndSealed(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.ABSTRACT) && type.reflect().isSealed();
  }

  private static void checkBuilder(JavaClass type, ConditionEvents events) {
    Optional<Class<?>> builder = Stream.of(type.reflect().getDeclaredClasses())
        .filter(nested -> nested.getSimpleName().equals("Builder"))
        .findFirst();
    if (builder.isEmpty()) {
      report(type, "has no nested Builder", events);
    } else if (builder.get().getConstructors().length > 0) {
      report(type, "has a Builder that anybody can construct", events);
    }
  }

  private static List<JavaMethod> accessors(JavaClass type) {
    return type.getMethods().stream()
        .filter(method -> method.getModifiers().contains(JavaModifier.ABSTRACT)
            && method.getRawParameterTypes().isEmpty())
        .toList();
  }

  private static boolean isOfGuava(JavaMethod accessor) {
    return accessor.getReturnType().getAllInvolvedRawTypes().stream()
        .anyMatch(each -> each.getName().startsWith("com.google.common."));
  }

  private static boolean isNullable(JavaMethod accessor) {
    return accessor.reflect().getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isPrefixed(JavaMethod accessor) {
    return accessor.getName().matches("get[A-Z].*");
  }

  private static void reportAccessors(
      JavaClass type,
      List<JavaMethod> accessors,
      Predicate<JavaMethod> wrong,
      String how,
      ConditionEvents events) {
    accessors.stream()
        .filter(wrong)
        .forEach(each -> report(type, "has the accessor " + each.getName() + " " + how, events));
  }

  private static void report(JavaClass type, String slip, ConditionEvents events) {
    events.add(SimpleConditionEvent.violated(type, type.getSimpleName() + " " + slip));
  }
}
