package io.monitoringstrategy.conventions;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.text.SimpleDateFormat;
import java.time.Clock;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Calendar;
import java.util.Date;
import java.util.Formatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the Java library reads from the machine it happens to run on. */
final class Ambient {
  private static final String CONSTRUCTOR = "<init>";
  private static final Set<String> SPEAKING =
      Set.of("format", "printf", "toLowerCase", "toUpperCase");

  /** The clock and the zone of the machine. */
  static final DescribedPredicate<AccessTarget> TIME =
      describe("a clock or the default zone", Ambient::isTime);

  /** The language of the machine. */
  static final DescribedPredicate<AccessTarget> LOCALE =
      describe("the default locale", Ambient::isLocale);

  /** Chance that cannot be repeated. */
  static final DescribedPredicate<AccessTarget> CHANCE =
      describe("chance without a seed", Ambient::isChance);

  private Ambient() {}

  private static boolean isTime(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    return (owner.getPackageName().startsWith("java.time") && name.equals("now"))
        || (owner.isEquivalentTo(Clock.class)
            && (name.startsWith("system") || name.startsWith("tick")))
        || (owner.isEquivalentTo(System.class)
            && (name.equals("currentTimeMillis") || name.equals("nanoTime")))
        || (owner.isEquivalentTo(ZoneId.class) && name.equals("systemDefault"))
        || (owner.isEquivalentTo(TimeZone.class) && name.equals("getDefault"))
        || (owner.isEquivalentTo(Calendar.class) && name.equals("getInstance"))
        || isPlain(target, Date.class, CONSTRUCTOR)
        || isPlain(target, GregorianCalendar.class, CONSTRUCTOR);
  }

  private static boolean isLocale(AccessTarget target) {
    JavaClass owner = target.getOwner();
    String name = target.getName();
    if (owner.isEquivalentTo(Locale.class)) {
      return name.equals("getDefault");
    }
    if (owner.isEquivalentTo(String.class) && name.equals("formatted")) {
      return true;
    }
    boolean asks = SPEAKING.contains(name);
    boolean speaks = owner.isEquivalentTo(String.class)
        ? asks
        : (name.startsWith("of") && owner.isEquivalentTo(DateTimeFormatter.class))
            || (name.startsWith("get") && isFormat(owner))
            || (name.equals(CONSTRUCTOR) && (isFormat(owner) || isReader(owner)))
            || (asks && owner.isAssignableTo(PrintStream.class))
            || (asks && owner.isAssignableTo(PrintWriter.class));
    return speaks && !takes(target, Locale.class) && !takes(target, DecimalFormatSymbols.class);
  }

  private static boolean isChance(AccessTarget target) {
    return isPlain(target, Random.class, CONSTRUCTOR)
        || isPlain(target, Math.class, "random")
        || isPlain(target, StrictMath.class, "random")
        || isPlain(target, UUID.class, "randomUUID")
        || isPlain(target, ThreadLocalRandom.class, "current");
  }

  private static boolean isFormat(JavaClass owner) {
    return owner.isEquivalentTo(NumberFormat.class)
        || owner.isEquivalentTo(DecimalFormat.class)
        || owner.isEquivalentTo(DateFormat.class)
        || owner.isEquivalentTo(SimpleDateFormat.class)
        || owner.isEquivalentTo(MessageFormat.class);
  }

  private static boolean isReader(JavaClass owner) {
    return owner.isEquivalentTo(Formatter.class) || owner.isEquivalentTo(Scanner.class);
  }

  private static boolean isPlain(AccessTarget target, Class<?> owner, String name) {
    return target.getOwner().isEquivalentTo(owner)
        && target.getName().equals(name)
        && target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().isEmpty();
  }

  private static boolean takes(AccessTarget target, Class<?> type) {
    return target instanceof CodeUnitAccessTarget unit
        && unit.getRawParameterTypes().stream().anyMatch(each -> each.isEquivalentTo(type));
  }
}
