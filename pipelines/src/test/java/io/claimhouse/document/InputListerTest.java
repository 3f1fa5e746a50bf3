package io.claimhouse.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user names is what is listed, each file once, in a fixed order. */
class InputListerTest {

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of("b.txt", "a.html", "sub/c.html", "sub/.hidden.html", ".git/config", ".DS_Store")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "x");
    }
  }

  private List<String> names(InputLister lister) {
    return lister.files().stream()
        .map(f -> folder.toAbsolutePath().relativize(f.path().toAbsolutePath()).toString())
        .toList();
  }

  @Test
  void aFolderGivesItsFilesSortedAndNoHiddenOnes() throws InputException {
    assertThat(names(new InputLister().add(folder.toString())))
        .containsExactly("a.html", "b.txt", "sub/c.html");
  }

  @Test
  void aHiddenFileThatIsNamedIsListed() throws InputException {
    assertThat(names(new InputLister().add(folder.resolve(".DS_Store").toString())))
        .containsExactly(".DS_Store");
  }

  @Test
  void aFileNamedTwiceIsListedOnce() throws InputException {
    assertThat(
            names(
                new InputLister()
                    .add(folder.toString())
                    .add(folder.resolve("sub/../a.html").toString())))
        .containsExactly("a.html", "b.txt", "sub/c.html");
  }

  @Test
  void aGlobGivesWhatItMatches() throws InputException {
    assertThat(names(new InputLister().add(folder + "/*.html"))).containsExactly("a.html");
    assertThat(names(new InputLister().add(folder + "/**.html")))
        .containsExactly("a.html", "sub/c.html");
    assertThat(names(new InputLister().add(folder + "/s*"))).containsExactly("sub/c.html");
  }

  @Test
  void aFileWhoseNameLooksLikeAGlobIsThatFile() throws Exception {
    Path odd = Files.writeString(folder.resolve("[ab]*.html"), "x");
    assertThat(names(new InputLister().add(odd.toString()))).containsExactly("[ab]*.html");
  }

  @Test
  void namesWithLineEndsAndQuotesAreKept() throws Exception {
    Files.writeString(folder.resolve("sub/O'Brien'); DROP TABLE x;--.html"), "x");
    Files.writeString(folder.resolve("sub/two\nlines.html"), "x");
    List<InputFile> files = new InputLister().add(folder.resolve("sub").toString()).files();
    assertThat(files).hasSize(3);
    for (InputFile file : files) {
      assertThat(file.itemUri()).startsWith("file:///").doesNotContain("\n", " ");
      assertThat(InputFile.ofUri(file.itemUri()).path().toString())
          .isEqualTo(file.path().toAbsolutePath().toString());
    }
  }

  @Test
  void whatDoesNotExistIsTheUsersError() {
    assertThatThrownBy(() -> new InputLister().add(folder + "/none.html"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("none.html")
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> new InputLister().add(folder + "/*.docx"))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("no file matches");
    assertThatThrownBy(() -> new InputLister().addFrom(folder.resolve("list.txt")))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("list.txt");
  }

  @Test
  void aListFileNamesFilesAsTheyAreAndKeepsTheMissing() throws Exception {
    Path list = folder.resolve("list");
    Files.writeString(
        list, folder.resolve("a.html") + "\n\n" + folder.resolve("gone*.html") + "\r\n");
    assertThat(names(new InputLister().addFrom(list))).containsExactly("a.html", "gone*.html");
    Files.writeString(list, folder.resolve("b.txt") + "\0" + folder.resolve("two\nlines") + "\0");
    assertThat(names(new InputLister().addFrom(list))).containsExactly("b.txt", "two\nlines");
  }

  @Test
  void linksAreFollowedAndLoopsEnd() throws Exception {
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("sub/d.html"), folder.resolve("a.html"));
    assertThat(names(new InputLister().add(folder.toString())))
        .contains("a.html", "b.txt", "sub/c.html", "sub/d.html")
        .hasSize(4);
  }
}
