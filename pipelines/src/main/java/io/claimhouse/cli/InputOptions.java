package io.claimhouse.cli;

import io.claimhouse.document.InputException;
import io.claimhouse.document.InputLister;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say what is read. */
final class InputOptions {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description =
          "Files, folders, globs or archives (zip, tar, gz, warc, mbox); without any, the sample"
              + " articles.")
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = "--from-file",
      paramLabel = "LIST",
      description = "A text file with one input a line, read beside the others.")
  private Optional<Path> list;

  /** Whether the user gave none. */
  boolean isEmpty() {
    return inputs.isEmpty() && list.isEmpty();
  }

  /** The inputs as the user gave them. */
  List<String> given() {
    List<String> given = new ArrayList<>(inputs);
    list.ifPresent(file -> given.add("--from-file " + file));
    if (given.isEmpty()) {
      given.add(sample().toString());
    }
    return given;
  }

  /**
   * The files and folders that the inputs name.
   *
   * @throws InputException if an input names nothing
   */
  InputLister listed() throws InputException {
    InputLister lister = new InputLister();
    if (inputs.isEmpty() && list.isEmpty()) {
      if (!Files.isDirectory(sample())) {
        throw new InputException(
            "the sample articles are not at " + sample() + "; name an input to read");
      }
      lister.add(sample().toString());
    }
    for (String input : inputs) {
      lister.add(input);
    }
    if (list.isPresent()) {
      lister.addFrom(list.get());
    }
    return lister;
  }

  /** The launcher says where the project stands; without it, the current folder is taken. */
  private static Path sample() {
    return Path.of(System.getProperty("claimhouse.home", "")).resolve("seeds").resolve("articles");
  }
}
