package io.claimhouse.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** How far a run is: a bar on a terminal, a line now and then elsewhere. */
final class RunProgress implements AutoCloseable {

  /** Off a terminal, a line is printed each time another tenth is done. */
  private static final int LINES = 10;

  private final long files;
  private final PrintWriter err;
  private final Optional<ProgressBar> bar;
  private long tenths;

  private RunProgress(long files, PrintWriter err, Optional<ProgressBar> bar) {
    this.files = files;
    this.err = err;
    this.bar = bar;
  }

  static RunProgress of(long files, PrintWriter err) {
    return new RunProgress(
        files, err, Terminals.width() == 0 ? Optional.empty() : Optional.of(bar(files)));
  }

  void filesDone(long done) {
    if (bar.isPresent()) {
      bar.get().stepTo(done);
    } else if (files > 0 && done * LINES / files > tenths) {
      tenths = done * LINES / files;
      err.println("read " + done + " of " + files + " files");
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
  }

  private static ProgressBar bar(long files) {
    return new ProgressBarBuilder()
        .setTaskName("reading")
        .setInitialMax(files)
        .setUnit(" files", 1)
        .setStyle(ProgressBarStyle.UNICODE_BLOCK)
        .setUpdateIntervalMillis((int) Duration.ofMillis(200).toMillis())
        .showSpeed()
        .clearDisplayOnFinish()
        .setConsumer(new ConsoleProgressBarConsumer(System.err))
        .build();
  }
}
