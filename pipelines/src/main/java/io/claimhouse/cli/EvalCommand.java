package io.claimhouse.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.claimhouse.eval.EvalTask;
import io.claimhouse.eval.EvalTasks;
import io.claimhouse.eval.SetScore;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code claimhouse eval}: scores annotated sets. */
@Command(
    name = "eval",
    description = "Scores what is extracted against an annotated set.",
    mixinStandardHelpOptions = true)
public final class EvalCommand implements Callable<Integer> {

  private static final int WORST = 15;

  @Parameters(
      index = "0",
      paramLabel = "TASK",
      description = "One of: ${COMPLETION-CANDIDATES}.",
      completionCandidates = TaskNames.class)
  private String task;

  @Option(
      names = "--data",
      required = true,
      paramLabel = "DIR",
      description = "A set's folder, or the folder of several sets.")
  private Path data;

  @Option(names = "--json", description = "Print one JSON object a set.")
  private boolean json;

  @Option(names = "--errors", description = "List the worst items of each set.")
  private boolean errors;

  @Spec private CommandSpec spec;

  /** The names of all tasks, for the help. */
  static final class TaskNames implements Iterable<String> {
    @Override
    public java.util.Iterator<String> iterator() {
      return EvalTasks.all().stream().map(EvalTask::name).iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    EvalTask chosen =
        EvalTasks.find(task)
            .orElseThrow(
                () ->
                    wrong(
                        "there is no task '"
                            + task
                            + "'; the tasks are "
                            + String.join(", ", new TaskNames())));
    if (!Files.isDirectory(data)) {
      throw wrong("no folder " + data + "; give --data the folder of an annotated set");
    }
    List<Path> sets = sets(chosen);
    if (sets.isEmpty()) {
      throw wrong("no set for the task '" + task + "' in " + data);
    }
    PrintWriter out = spec.commandLine().getOut();
    for (Path set : sets) {
      SetScore score = chosen.score(set);
      out.print(json ? asJson(score) : asTable(score));
      if (errors) {
        out.print(worst(score));
      }
      out.flush();
    }
    return CommandLine.ExitCode.OK;
  }

  private CommandLine.ParameterException wrong(String message) {
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }

  private List<Path> sets(EvalTask chosen) throws IOException {
    List<Path> candidates = new ArrayList<>();
    candidates.add(data.toAbsolutePath().normalize());
    try (Stream<Path> folders = Files.list(data)) {
      folders.filter(Files::isDirectory).sorted().forEach(candidates::add);
    }
    List<Path> sets = new ArrayList<>();
    for (Path candidate : candidates) {
      if (chosen.isSet(candidate)) {
        sets.add(candidate);
      }
    }
    return sets;
  }

  private static String asJson(SetScore score) throws IOException {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("task", score.task());
    row.put("set", score.set());
    row.put("items", score.items());
    row.put("measures", score.measures());
    return new ObjectMapper().writeValueAsString(row) + "\n";
  }

  private static String asTable(SetScore score) {
    StringBuilder table = new StringBuilder();
    table.append(
        String.format(Locale.ROOT, "%s  %s  %d items%n", score.task(), score.set(), score.items()));
    score
        .measures()
        .forEach(
            (name, value) ->
                table.append(String.format(Locale.ROOT, "  %-40s %.4f%n", name, value)));
    score.notes().forEach(note -> table.append("  ").append(note).append(System.lineSeparator()));
    return table.toString();
  }

  private static String worst(SetScore score) {
    StringBuilder list = new StringBuilder();
    for (SetScore.Miss miss : score.misses().subList(0, Math.min(WORST, score.misses().size()))) {
      list.append(String.format(Locale.ROOT, "  %.3f %s%n", miss.score(), miss.item()));
      miss.detail().lines().forEach(line -> list.append("      ").append(line).append('\n'));
    }
    return list.toString();
  }
}
