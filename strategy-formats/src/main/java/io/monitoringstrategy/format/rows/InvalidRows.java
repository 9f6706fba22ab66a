package io.monitoringstrategy.format.rows;

import io.monitoringstrategy.format.FileProblem;
import io.monitoringstrategy.format.UnreadableFileException;
import io.monitoringstrategy.format.text.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of a file that could not be read: how many, and the first of them for the message. */
public final class InvalidRows {
  private static final int SHOWN = 20;
  private static final int LONGEST_REASON = 300;

  private final String file;
  private final List<FileProblem> first = new ArrayList<>();
  private long count;

  /** Makes an empty collection for the file of this name. */
  public InvalidRows(String file) {
    this.file = file;
  }

  /** {@return the reason as it may be shown, after the row was counted} */
  public String add(int line, String said) {
    count++;
    String reason = Quoted.visible(
        said.length() <= LONGEST_REASON ? said : said.substring(0, LONGEST_REASON) + "...");
    if (first.size() < SHOWN) {
      first.add(FileProblem.ofLine(file, line, reason));
    }
    return reason;
  }

  /** Adds those of the rest of the file. */
  public void addRest(InvalidRows rest) {
    count += rest.count;
    rest.first.stream().limit(Math.max(0, SHOWN - first.size())).forEach(first::add);
  }

  /**
   * Ends the file.
   *
   * @param usable how many of its rows could be read
   * @param record what a row is called, such as {@code incident}
   * @param remedy what to do if not a single one could be read
   * @param refusingBecause why an invalid row refuses the whole file; empty if it does not
   * @throws UnreadableFileException if nothing is usable, or an invalid row refuses the file
   */
  public void requireUsable(
      long usable, String record, String remedy, Optional<String> refusingBecause) {
    if (usable == 0) {
      throw refusal(
          count == 0
              ? "holds no " + record + ": is this the right file?"
              : "holds no readable row among " + count + ": " + remedy);
    }
    if (refusingBecause.isPresent() && count > 0) {
      throw refusal(count + " invalid rows: mend them" + refusingBecause.get());
    }
  }

  private UnreadableFileException refusal(String message) {
    List<FileProblem> problems = new ArrayList<>(first);
    problems.add(FileProblem.ofFile(file, message));
    return new UnreadableFileException(problems);
  }
}
