package io.claimhouse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A program of this build in a process of its own, for promises that hold between processes and
 * beyond the death of one. Its output, errors and all, is kept line by line. A process that is
 * killed leaves its temporary files, so it gets a folder for them that goes with it.
 */
public final class ChildProcess implements AutoCloseable {

  private final Process process;
  private final Path temporary;
  private final Thread reader;
  private final List<String> lines = new ArrayList<>();

  private ChildProcess(Process process, Path temporary) {
    this.process = process;
    this.temporary = temporary;
    this.reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  /** Starts a program with this build's whole class path. */
  public static ChildProcess start(Class<?> program, String... args) {
    return start(System.getProperty("java.class.path"), program, args);
  }

  /** Starts a program that yields to others, as the launcher starts a run. */
  public static ChildProcess startBehind(Class<?> program, String... args) {
    return start(List.of("nice", "-n", "10"), System.getProperty("java.class.path"), program, args);
  }

  /** Starts a program with a class path of its own. */
  public static ChildProcess start(String classPath, Class<?> program, String... args) {
    return start(List.of(), classPath, program, args);
  }

  private static ChildProcess start(
      List<String> by, String classPath, Class<?> program, String... args) {
    try {
      Path temporary = Files.createTempDirectory("claimhouse-child-");
      List<String> command = new ArrayList<>(by);
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      // A short life: what the compiler would win, it costs first.
      command.addAll(
          List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx1g"));
      command.addAll(List.of("-XX:-UsePerfData", "-Dfile.encoding=UTF-8"));
      command.add("-Djava.io.tmpdir=" + temporary);
      command.addAll(List.of("--add-opens", "java.base/java.util=ALL-UNNAMED"));
      command.addAll(List.of("--add-opens", "java.base/java.lang=ALL-UNNAMED"));
      command.addAll(List.of("-cp", classPath, program.getName()));
      command.addAll(List.of(args));
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("LC_ALL", "C.UTF-8");
      return new ChildProcess(builder.start(), temporary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * For a program that goes on until it is killed: ends it too when the process that started it is
   * gone.
   */
  public static void endWithParent() {
    Thread watch =
        new Thread(
            () -> {
              try {
                System.in.transferTo(java.io.OutputStream.nullOutputStream());
              } catch (IOException e) {
                // The same: nobody is there.
              }
              Runtime.getRuntime().halt(1);
            },
            "end with parent");
    watch.setDaemon(true);
    watch.start();
  }

  public long pid() {
    return process.pid();
  }

  public boolean isAlive() {
    return process.isAlive();
  }

  /** What it has printed so far. */
  public List<String> lines() {
    synchronized (lines) {
      return List.copyOf(lines);
    }
  }

  /** The last line so far that begins with a text, without that text. */
  public Optional<String> last(String beginning) {
    return lines().stream()
        .filter(line -> line.startsWith(beginning))
        .reduce((earlier, later) -> later)
        .map(line -> line.substring(beginning.length()));
  }

  /**
   * Waits for so many lines that begin with a text.
   *
   * @throws AssertionError if the process ends without them
   */
  public void await(String beginning, long count) throws InterruptedException {
    synchronized (lines) {
      while (lines.stream().filter(line -> line.startsWith(beginning)).count() < count) {
        if (!reader.isAlive()) {
          throw new AssertionError(
              "the process ended before it printed " + beginning + ": " + lines);
        }
        lines.wait(100);
      }
    }
  }

  /** Waits for its end and gives the exit code. */
  public int await() throws InterruptedException {
    int exitCode = process.waitFor();
    reader.join();
    return exitCode;
  }

  /** Ends it by SIGKILL, which it cannot see coming. */
  public void kill() throws InterruptedException {
    process.destroyForcibly();
    await();
  }

  /** Stops it where it stands, until {@link #resume}. */
  public void pause() throws IOException, InterruptedException {
    signal("-STOP");
  }

  public void resume() throws IOException, InterruptedException {
    signal("-CONT");
  }

  private void signal(String signal) throws IOException, InterruptedException {
    new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
  }

  /** Kills it if it is still there. */
  @Override
  public void close() {
    try {
      kill();
      try (Stream<Path> files = Files.walk(temporary)) {
        for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void read() {
    try (BufferedReader output =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = output.readLine(); line != null; line = output.readLine()) {
        synchronized (lines) {
          lines.add(line);
          lines.notifyAll();
        }
      }
    } catch (IOException e) {
      // The pipe broke with the process.
    }
  }
}
