package io.monitoringstrategy.format.text;

/** Text that people wrote, as Markdown shows it unchanged. */
public final class MarkdownText {
  private static final String PUNCTUATION = "\\`*_[]|~";
  private static final String UNSEEN = "&#8203;";

  private MarkdownText() {}

  /**
   * {@return the text for the middle of a line, in which nothing is markup, HTML, a mention of a person or a
   * link to an issue}
   */
  public static String escaped(String text) {
    StringBuilder shown = new StringBuilder();
    for (char c : oneLine(text).toCharArray()) {
      switch (c) {
        case '<' -> shown.append("&lt;");
        case '>' -> shown.append("&gt;");
        case '&' -> shown.append("&amp;");
        case '@', '#' -> shown.append(c).append(UNSEEN);
        default -> shown.append(PUNCTUATION.indexOf(c) < 0 ? "" : "\\").append(c);
      }
    }
    return shown.toString();
  }

  /** {@return the text on one line between as many backticks as it takes} */
  public static String code(String text) {
    String line = oneLine(text);
    String fence = "`";
    while (line.contains(fence)) {
      fence += "`";
    }
    boolean touches = line.isEmpty() || line.startsWith("`") || line.endsWith("`");
    String space = touches ? " " : "";
    return fence + space + line + space + fence;
  }

  /** {@return the words with a capital in front and a full stop at the end} */
  public static String sentence(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
  }

  private static String oneLine(String text) {
    return Quoted.visible(text.replaceAll("\\s+", " ").strip());
  }
}
