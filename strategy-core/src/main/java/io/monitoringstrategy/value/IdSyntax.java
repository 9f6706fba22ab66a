package io.monitoringstrategy.value;

import java.util.Locale;
import java.util.regex.Pattern;

/** How an id is spelled, and what to write instead of one that is not. */
final class IdSyntax {
  private static final Pattern VALID = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");
  private static final Pattern NOT_A_WORD = Pattern.compile("[^a-z0-9]+");
  private static final int LONGEST = 63;

  private IdSyntax() {}

  static void check(String kind, String value) {
    boolean spelled = VALID.matcher(value).matches();
    if (spelled && value.length() <= LONGEST) {
      return; // what to write instead is worked out for the others only
    }
    Problems.of(kind + " id '" + shown(value) + "'")
        .rejectIf(!spelled, "must be lower-case words joined by '-'" + suggestion(value))
        .rejectIf(
            value.length() > LONGEST,
            "must have at most " + LONGEST + " characters (has " + value.length() + ")")
        .throwIfAny();
  }

  private static String suggestion(String value) {
    String words = NOT_A_WORD.matcher(value.toLowerCase(Locale.ROOT)).replaceAll("-");
    String slug = words.replaceAll("^-|-$", "");
    return slug.isEmpty() ? "" : ": write '" + shown(slug) + "'";
  }

  private static String shown(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "...";
  }
}
