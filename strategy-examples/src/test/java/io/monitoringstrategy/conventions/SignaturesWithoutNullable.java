package io.monitoringstrategy.conventions;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.AnnotatedWildcardType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * No {@code @Nullable}, however deep in a type argument, in the public and protected members of a
 * class. The parameter of {@code equals} may carry it, since its contract allows null.
 *
 * <p>Read by reflection: the class file importer leaves annotations of type uses out.
 */
final class SignaturesWithoutNullable extends ArchCondition<JavaClass> {
  SignaturesWithoutNullable() {
    super("say @Nullable in no public or protected signature");
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    Class<?> reflected = type.reflect();
    List<Member> members = new ArrayList<>();
    members.addAll(Arrays.asList(reflected.getDeclaredFields()));
    members.addAll(Arrays.asList(reflected.getDeclaredConstructors()));
    members.addAll(Arrays.asList(reflected.getDeclaredMethods()));
    members.stream()
        .filter(SignaturesWithoutNullable::isShown)
        .filter(member -> types(member).anyMatch(SignaturesWithoutNullable::saysNullable))
        .forEach(
            member -> events.add(SimpleConditionEvent.violated(type, member + " says @Nullable")));
  }

  private static boolean isShown(Member member) {
    return (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
        && !member.isSynthetic()
        && !member.getName().equals("equals");
  }

  private static Stream<AnnotatedType> types(Member member) {
    if (member instanceof Field field) {
      return Stream.of(field.getAnnotatedType());
    }
    Executable executable = member instanceof Method method ? method : (Constructor<?>) member;
    return Stream.concat(
        Stream.of(executable.getAnnotatedReturnType()),
        Arrays.stream(executable.getAnnotatedParameterTypes()));
  }

  private static boolean saysNullable(AnnotatedType type) {
    return type.isAnnotationPresent(Nullable.class)
        || parts(type).anyMatch(SignaturesWithoutNullable::saysNullable);
  }

  private static Stream<AnnotatedType> parts(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType generic) {
      return Arrays.stream(generic.getAnnotatedActualTypeArguments());
    }
    if (type instanceof AnnotatedArrayType array) {
      return Stream.of(array.getAnnotatedGenericComponentType());
    }
    if (type instanceof AnnotatedWildcardType wildcard) {
      return Stream.concat(
          Arrays.stream(wildcard.getAnnotatedUpperBounds()),
          Arrays.stream(wildcard.getAnnotatedLowerBounds()));
    }
    return Stream.empty();
  }
}
