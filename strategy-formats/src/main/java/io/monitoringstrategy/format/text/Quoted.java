package io.monitoringstrategy.format.text;

import java.util.Locale;

/** Text from a file as a message may show it: short, on one line, unable to command a terminal. */
public final class Quoted {
  private static final int LONGEST = 64;

  private Quoted() {}

  /** {@return the text between single quotes, cut after 64 characters, control characters spelled out} */
  public static String of(String text) {
    if (text.length() <= LONGEST) {
      return "'" + visible(text) + "'";
    }
    int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return "'" + visible(text.substring(0, end)) + "...'";
  }

  /** {@return the text with each control or direction character spelled out, an escape as {@code \u001b}} */
  public static String visible(String text) {
    if (isVisible(text)) {
      return text;
    }
    StringBuilder shown = new StringBuilder();
    text.chars()
        .forEach(c -> shown.append(
            isInvisible(c) ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c)));
    return shown.toString();
  }

  /** {@return whether the text can be shown as it is} */
  public static boolean isVisible(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isInvisible(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isInvisible(int c) {
    if (c < 0x7f) {
      return c < ' ';
    }
    return Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT
        || Character.getType(c) == Character.LINE_SEPARATOR
        || Character.getType(c) == Character.PARAGRAPH_SEPARATOR;
  }
}
