package io.monitoringstrategy.kpi.finite;

import io.monitoringstrategy.kpi.ConfidenceInterval;
import io.monitoringstrategy.kpi.Kpi;
import io.monitoringstrategy.kpi.Measurement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything public of the module, found in its compiled classes; without measurements and intervals
 * themselves, which only hold what they are given.
 */
final class PublicApi {
  private static final Set<String> NO_CALCULATION =
      Set.of("equals", "hashCode", "toString", "valueOf", "orElseThrow");
  private static final Set<String> EXPORTED = exported();
  private static final List<Class<?>> CLASSES = classes();
  private static final List<Executable> CALLS = calls();

  private PublicApi() {}

  /** Every public method and constructor of every public class, in a fixed order. */
  static List<Executable> all() {
    return CALLS;
  }

  /** The methods that return a measurement. */
  static List<Method> measurements() {
    return CALLS.stream()
        .filter(Method.class::isInstance)
        .map(Method.class::cast)
        .filter(method -> method.getReturnType() == Measurement.class)
        .toList();
  }

  private static Set<String> exported() {
    try (InputStream descriptor = Files.newInputStream(root().resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path root() {
    try {
      return Path.of(
          Kpi.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Class<?>> classes() {
    try {
      Path root = root();
      try (Stream<Path> files = Files.walk(root)) {
        List<Class<?>> classes = new ArrayList<>();
        for (Path file :
            files.filter(each -> each.toString().endsWith(".class")).sorted().toList()) {
          String name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
          if (!name.endsWith("-info.class")) {
            Class<?> type = Class.forName(name.substring(0, name.length() - ".class".length()));
            if (isPublic(type)) {
              classes.add(type);
            }
          }
        }
        return classes;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isPublic(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return Modifier.isPublic(type.getModifiers())
        && !type.isSynthetic()
        && EXPORTED.contains(type.getPackageName())
        && !Measurement.class.isAssignableFrom(type)
        && !ConfidenceInterval.class.isAssignableFrom(type)
        && (outer == null || isPublic(outer));
  }

  private static List<Executable> calls() {
    List<Executable> calls = new ArrayList<>();
    for (Class<?> type : CLASSES) {
      calls.addAll(List.of(type.getConstructors()));
      Stream.of(type.getMethods())
          .filter(method -> !List.of(method.getParameterTypes()).contains(Object.class))
          .filter(method -> !NO_CALCULATION.contains(method.getName()))
          .filter(method -> isOfModule(method.getDeclaringClass()))
          .filter(method -> isOwn(type, method))
          .forEach(calls::add);
    }
    calls.sort(Comparator.comparing(Executable::toGenericString));
    return calls.stream().distinct().toList();
  }

  private static boolean isOfModule(Class<?> type) {
    return type.getName().startsWith("io.monitoringstrategy.kpi");
  }

  /** Whether the method is the type's, or a non-public parent's, which only the type shows. */
  private static boolean isOwn(Class<?> type, Method method) {
    return method.getDeclaringClass() == type || !isPublic(method.getDeclaringClass());
  }

  /** What a call gives. */
  static Class<?> result(Executable call) {
    return call instanceof Method method ? method.getReturnType() : call.getDeclaringClass();
  }

  static boolean isStatic(Executable call) {
    return call instanceof Constructor || Modifier.isStatic(call.getModifiers());
  }
}
