package io.monitoringstrategy.examples.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader of a page does with one of its fenced blocks, in the order of the page. */
sealed interface PageStep {
  /** {@return the line of the page it begins at} */
  int line();

  /**
   * Types a command.
   *
   * @param typed the command with its arguments
   * @param shown what it prints, {@code ...} for any lines
   */
  record Command(int line, String typed, List<String> shown) implements PageStep {
    /** {@return whether it printed what the page shows} */
    boolean shows(String printed) {
      StringBuilder pattern = new StringBuilder();
      for (String each : shown) {
        pattern.append(each.equals("...") ? "(?:[^\n]*\n)*" : Pattern.quote(each + "\n"));
      }
      String lines = printed.isEmpty() ? "" : printed.stripTrailing() + "\n";
      return Pattern.matches(pattern.toString(), lines);
    }
  }

  /** Writes a file that the page shows whole. */
  record Put(int line, String file, String text) implements PageStep {}

  /** Replaces lines of a file, or adds lines at its end. */
  record Edit(int line, String file, String before, String after) implements PageStep {}

  /** {@return the steps of a page; blocks of other languages are none} */
  static List<PageStep> of(String page) {
    List<PageStep> steps = new ArrayList<>();
    Matcher block = Pattern.compile("^```(\\w*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL)
        .matcher(page);
    while (block.find()) {
      String before = page.substring(0, block.start());
      int line = 1
          + (int)
              page.substring(0, block.start(2)).chars().filter(c -> c == '\n').count();
      switch (block.group(1)) {
        case "console" -> steps.addAll(commands(line, block.group(2)));
        case "csv", "yaml" -> steps.add(new Put(line, lastFile(before), block.group(2)));
        case "diff" ->
          steps.add(new Edit(
              line, lastFile(before), lines('-', block.group(2)), lines('+', block.group(2))));
        default -> {}
      }
    }
    return steps;
  }

  private static List<Command> commands(int line, String block) {
    List<Command> commands = new ArrayList<>();
    for (String each : block.split("\n", -1)) {
      if (each.startsWith("$ ")) {
        commands.add(new Command(line, each.substring(2), new ArrayList<>()));
      } else {
        commands.get(commands.size() - 1).shown().add(each);
      }
      line++;
    }
    commands.forEach(command -> {
      while (!command.shown().isEmpty() && last(command.shown()).isEmpty()) {
        command.shown().remove(command.shown().size() - 1);
      }
    });
    return commands;
  }

  private static String last(List<String> lines) {
    return lines.get(lines.size() - 1);
  }

  /** The file that the page named last, such as {@code shop/strategy.yaml}. */
  private static String lastFile(String text) {
    Matcher file = Pattern.compile("`(shop/[a-z.]+)`").matcher(text);
    String found = "";
    while (file.find()) {
      found = file.group(1);
    }
    return found;
  }

  private static String lines(char mark, String diff) {
    StringBuilder lines = new StringBuilder();
    diff.lines()
        .filter(line -> line.charAt(0) == mark)
        .forEach(line -> lines.append(line.substring(1)).append('\n'));
    return lines.toString();
  }
}
