package io.claimhouse.notebook;

import io.claimhouse.warehouse.QueryResult;
import io.claimhouse.warehouse.WarehouseException;
import io.claimhouse.warehouse.WarehouseQuery;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.dflib.jjava.jupyter.channels.JupyterConnection;
import org.dflib.jjava.jupyter.kernel.BaseKernel;
import org.dflib.jjava.jupyter.kernel.JupyterIO;
import org.dflib.jjava.jupyter.kernel.KernelConnectionProperties;
import org.dflib.jjava.jupyter.kernel.LanguageInfo;
import org.dflib.jjava.jupyter.kernel.ReplacementOptions;
import org.dflib.jjava.jupyter.kernel.comm.CommManager;
import org.dflib.jjava.jupyter.kernel.display.DisplayData;
import org.dflib.jjava.jupyter.kernel.display.Renderer;
import org.dflib.jjava.jupyter.kernel.history.HistoryManager;
import org.dflib.jjava.jupyter.kernel.magic.MagicParser;
import org.dflib.jjava.jupyter.kernel.magic.MagicTranspiler;
import org.dflib.jjava.jupyter.kernel.magic.MagicsRegistry;
import org.dflib.jjava.jupyter.kernel.util.StringStyler;

/**
 * The kernel: runs cells of SQL on a published warehouse. It opens the warehouse anew for each
 * cell, so that a notebook left open sees what was loaded meanwhile.
 */
public final class SqlKernel extends BaseKernel {

  private final Path warehouse;

  SqlKernel(Path warehouse, String version) {
    super(
        "Claimhouse SQL",
        version,
        new LanguageInfo.Builder("sql")
            .version("DuckDB")
            .mimetype("text/x-sql")
            .fileExtension(".sql")
            .pygments("sql")
            .codemirror("sql")
            .build(),
        List.of(),
        new HistoryManager() {},
        new JupyterIO(StandardCharsets.UTF_8),
        new CommManager(),
        new Renderer(),
        new MagicParser("%", "%%", new MagicTranspiler()),
        new MagicsRegistry(),
        false,
        new StringStyler.Builder().build());
    this.warehouse = warehouse;
  }

  /**
   * Serves a notebook until it shuts the kernel down.
   *
   * @param connectionFile the file in which Jupyter says where to listen
   * @param warehouse the folder of the warehouse
   * @param version this program's version
   * @throws NotebookException if the connection file cannot be read or nothing can listen there
   */
  public static void serve(Path connectionFile, Path warehouse, String version) {
    try {
      KernelConnectionProperties properties =
          KernelConnectionProperties.parse(Files.readString(connectionFile));
      JupyterConnection connection = new JupyterConnection(properties);
      SqlKernel kernel = new SqlKernel(warehouse, version);
      // Before connecting: a message that comes first would otherwise find nobody.
      kernel.becomeHandlerForConnection(connection);
      connection.connect();
      kernel.onStartup();
      connection.waitUntilClose();
    } catch (IOException | GeneralSecurityException e) {
      throw new NotebookException(
          "cannot serve the notebook of %s: %s".formatted(connectionFile, e.getMessage()), e);
    }
  }

  @Override
  public DisplayData eval(String text) {
    Cell cell = Cell.parse(text);
    if (cell.sql().isBlank()) {
      return DisplayData.EMPTY;
    }
    QueryResult result;
    try (WarehouseQuery query = WarehouseQuery.open(warehouse)) {
      result = query.run("cell", cell.sql());
    }
    DisplayData shown = new DisplayData();
    if (cell.chart().isPresent()) {
      List<Mark> marks = Mark.read(result, cell.chart().get());
      shown.putSVG(SvgChart.draw(cell.chart().get(), marks, Band.read(result, cell.chart().get())));
      shown.putText("chart of %d rows".formatted(marks.size()));
    } else {
      shown.putHTML(ResultTable.html(result));
      shown.putText(ResultTable.text(result));
    }
    return shown;
  }

  @Override
  public Object evalRaw(String text) {
    return eval(text);
  }

  /** One sentence for the author's own mistakes, all there is to know for ours. */
  @Override
  public List<String> formatError(Throwable error) {
    if (error instanceof NotebookException || error instanceof WarehouseException) {
      return List.of(error.getMessage());
    }
    return super.formatError(error);
  }

  @Override
  public DisplayData inspect(String text, int at, boolean extra) {
    return DisplayData.EMPTY;
  }

  @Override
  public ReplacementOptions complete(String text, int at) {
    return new ReplacementOptions(List.of(), at, at);
  }

  @Override
  public String isComplete(String text) {
    return IS_COMPLETE_YES;
  }
}
