package io.monitoringstrategy.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Where results go, remembering what kept them from getting there: a print stream swallows it. */
final class StandardOutput extends FilterOutputStream {
  private Optional<IOException> failure = Optional.empty();

  StandardOutput(OutputStream out) {
    super(out);
  }

  /** {@return the standard output of the process} */
  static StandardOutput ofProcess() {
    return new StandardOutput(new FileOutputStream(FileDescriptor.out));
  }

  /** {@return a print stream in UTF-8 that writes here} */
  PrintStream printer() {
    return new PrintStream(this, false, StandardCharsets.UTF_8);
  }

  /**
   * {@return the exit code, or {@link ExitCode#UNUSABLE} after a message if results were lost; a reader
   * that has seen enough and closed the pipe is no failure}
   */
  int codeAfter(int code, PrintStream err) {
    if (failure.filter(cause -> !isClosedPipe(cause)).isEmpty()) {
      return code;
    }
    err.println("strategy: standard output: cannot be written ("
        + failure.map(IOException::getMessage).orElse("")
        + "): is the disk full, or the output closed?");
    return ExitCode.UNUSABLE;
  }

  @Override
  public void write(int b) throws IOException {
    attempt(() -> out.write(b));
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    attempt(() -> out.write(bytes, from, count));
  }

  @Override
  public void flush() throws IOException {
    attempt(out::flush);
  }

  private void attempt(Write write) throws IOException {
    try {
      write.run();
    } catch (IOException e) {
      failure = failure.or(() -> Optional.of(e));
      throw e;
    }
  }

  private static boolean isClosedPipe(IOException cause) {
    return String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
  }

  /** Something that writes. */
  @FunctionalInterface
  private interface Write {
    void run() throws IOException;
  }
}
