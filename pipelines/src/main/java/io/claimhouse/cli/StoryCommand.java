package io.claimhouse.cli;

import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseQuery;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints one quantity as a timeline. */
@Command(
    name = "story",
    description = {
      "Prints a quantity day by day: its range, a bar, the independent origins, how surely the",
      "figures belong to it, the outlets, the hedges and the claim. Words are looked for in the",
      "names of the quantities and their stories and in the sentences that state them; number and",
      "case do not matter, and what means the same counts. Of several quantities that have all the",
      "words the one most to the point is printed and the others are listed; --series chooses",
      "another. Example: claimhouse story death toll austria"
    },
    mixinStandardHelpOptions = true)
public final class StoryCommand implements Callable<Integer> {

  /** How many series a sentence names. */
  private static final int NAMED = 3;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = List.of();

  @Option(
      names = "--series",
      paramLabel = "ID",
      defaultValue = "",
      description = "The series to print, by its id or how that begins; no words are needed.")
  private String series;

  @Option(
      names = "--why",
      description = {
        "Also print for each figure what ties it to the series; as csv, json or markdown, print a",
        "row a figure instead of a row a day."
      })
  private boolean isWhyAsked;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table, csv, json or markdown (default: ${DEFAULT-VALUE}).")
  private String format;

  @Mixin private WarehouseOption warehouse = new WarehouseOption();

  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    ResultPrinter.Format chosen = ResultPrinter.Format.of(format, spec);
    List<SearchTerm> terms = SearchTerms.fromSeeds().of(String.join(" ", words));
    if (terms.isEmpty() && series.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "give words of a quantity, such as death toll, or --series ID");
    }
    try (WarehouseQuery reader = WarehouseQuery.open(warehouse.folder())) {
      SeriesSearch search = new SeriesSearch(reader);
      return series.isEmpty()
          ? printByTerms(search, terms, reader, chosen)
          : printById(search, reader, chosen);
    } catch (WarehouseException | IOException e) {
      return fail(e.getMessage());
    }
  }

  private int printById(SeriesSearch search, WarehouseQuery reader, ResultPrinter.Format chosen)
      throws IOException {
    List<SeriesMatch> found = search.byId(series);
    return found.isEmpty()
        ? fail("no series begins with " + series + ".")
        : print(found, "Other series whose id begins so:", reader, chosen);
  }

  private int printByTerms(
      SeriesSearch search,
      List<SearchTerm> terms,
      WarehouseQuery reader,
      ResultPrinter.Format chosen)
      throws IOException {
    List<SeriesMatch> found = search.byTerms(terms);
    List<SeriesMatch> withAll = found.stream().filter(each -> each.missing().isEmpty()).toList();
    return withAll.isEmpty()
        ? fail(whatIsNear(search, terms, found))
        : print(withAll, "Other series with these words:", reader, chosen);
  }

  private int print(
      List<SeriesMatch> matches, String others, WarehouseQuery reader, ResultPrinter.Format chosen)
      throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    boolean isForPeople = chosen == ResultPrinter.Format.TABLE;
    SeriesReport report =
        new SeriesReport(
            reader, new ResultPrinter(chosen, isForPeople ? Terminals.width() : 0), isWhyAsked);
    if (isForPeople) {
      report.print(matches.get(0), out);
      list(others, matches.subList(1, matches.size()), out);
      report.printNear(out);
    } else {
      report.printRows(matches.get(0), out);
    }
    out.flush();
    return 0;
  }

  private static void list(String title, List<SeriesMatch> matches, PrintWriter out) {
    if (matches.isEmpty()) {
      return;
    }
    out.println();
    out.println(title);
    for (SeriesMatch match : matches) {
      out.println("  " + match.shortId() + "  " + match.label() + ": " + match.size());
    }
  }

  /** A sentence on the series that have most of the words, else on those that tell most. */
  private static String whatIsNear(
      SeriesSearch search, List<SearchTerm> terms, List<SeriesMatch> withSome) {
    String asked =
        terms.stream().map(SearchTerm::asWritten).collect(Collectors.joining(" ", "\"", "\""));
    String none = "no series has " + (terms.size() == 1 ? asked : "all words of " + asked);
    if (!withSome.isEmpty()) {
      int fewest = withSome.get(0).missing().size();
      return none
          + "; near are "
          + withSome.stream()
              .filter(each -> each.missing().size() == fewest)
              .limit(NAMED)
              .map(each -> named(each) + " without " + String.join(", ", each.missing()))
              .collect(Collectors.joining("; "))
          + ".";
    }
    List<SeriesMatch> bestTold = search.bestTold();
    return bestTold.isEmpty()
        ? none + ", and the warehouse has no series at all."
        : none
            + "; best told are "
            + bestTold.stream()
                .limit(NAMED)
                .map(StoryCommand::named)
                .collect(Collectors.joining(", "))
            + ".";
  }

  private static String named(SeriesMatch series) {
    return series.label() + " (" + series.shortId() + ")";
  }

  private int fail(String sentence) {
    spec.commandLine().getErr().println("claimhouse story: " + sentence);
    return 1;
  }
}
