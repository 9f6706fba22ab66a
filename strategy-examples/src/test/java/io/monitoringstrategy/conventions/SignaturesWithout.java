package io.monitoringstrategy.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * No type of a package, however deep in a type argument or a bound, in what a class shows: its
 * supertypes, and its public and protected members, those inherited from hidden classes included.
 */
final class SignaturesWithout extends ArchCondition<JavaClass> {
  private final String banned;

  SignaturesWithout(String banned) {
    super("show no type of " + banned + " in a public or protected signature");
    this.banned = banned;
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    report(type, type.getDescription(), supertypes(type), events);
    Stream.of(type.getAllFields(), type.getAllMethods(), type.getConstructors())
        .flatMap(Set::stream)
        .filter(member -> isOurs(member) && isShown(member))
        .forEach(member ->
            report(type, member.getDescription() + " of " + type.getName(), types(member), events));
  }

  private void report(JavaClass type, String what, Stream<JavaType> types, ConditionEvents events) {
    Set<String> found = new TreeSet<>();
    types
        .flatMap(each -> each.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getName)
        .filter(name -> name.startsWith(banned + "."))
        .forEach(found::add);
    if (!found.isEmpty()) {
      events.add(SimpleConditionEvent.violated(type, what + " shows " + found));
    }
  }

  private static boolean isOurs(JavaMember member) {
    return member.getOwner().getPackageName().startsWith(Places.ROOT);
  }

  static boolean isShown(JavaMember member) {
    Set<JavaModifier> modifiers = member.getModifiers();
    return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
        && !modifiers.contains(JavaModifier.SYNTHETIC);
  }

  private static Stream<JavaType> supertypes(JavaClass type) {
    Stream<JavaType> bounds = type.getTypeParameters().stream().map(JavaType.class::cast);
    Stream<JavaType> parents =
        Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream());
    return Stream.concat(bounds, parents);
  }

  private static Stream<JavaType> types(JavaMember member) {
    if (member instanceof JavaField field) {
      return Stream.of(field.getType());
    }
    JavaCodeUnit unit = (JavaCodeUnit) member;
    Stream<JavaType> result = Stream.of(unit.getReturnType());
    Stream<JavaType> thrown = unit.getExceptionTypes().stream().map(JavaType.class::cast);
    Stream<JavaType> bounds = unit instanceof JavaMethod method
        ? method.getTypeParameters().stream().map(JavaType.class::cast)
        : ((JavaConstructor) unit).getTypeParameters().stream().map(JavaType.class::cast);
    return Stream.of(result, unit.getParameterTypes().stream(), thrown, bounds)
        .flatMap(stream -> stream);
  }
}
