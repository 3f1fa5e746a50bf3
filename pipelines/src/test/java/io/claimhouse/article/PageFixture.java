package io.claimhouse.article;

import io.claimhouse.document.Hint;
import io.claimhouse.document.PageBytes;
import io.claimhouse.model.Article;

/** Reads articles from pages of which only the head and what stands above the text matter. */
final class PageFixture {

  private static final ArticleReader READER = ArticleReader.fromSeeds();

  private static final String TEXT =
      "<p>The port of Linden reopened on Tuesday after three days of storms, an office said.</p>"
          + "<p>About 40 ships waited outside the bay, and two of them had lost anchors overnight.</p>"
          + "<p>Crews expect to clear the queue by Friday, unless the wind turns north again.</p>";

  private PageFixture() {}

  /** The article of a page with this head, and this above its text. */
  static Article read(String head, String top, Hint... hints) {
    return READER
        .read(
            PageReaderTest.document(
                PageBytes.page(
                    "<html><head>"
                        + head
                        + "</head><body><main><article>"
                        + top
                        + TEXT
                        + "</article></main></body></html>"),
                hints))
        .orElseThrow();
  }

  static String jsonLd(String fields) {
    return "<script type='application/ld+json'>{\"@type\":\"NewsArticle\"," + fields + "}</script>";
  }

  static String meta(String name, String content) {
    return "<meta property='" + name + "' content=\"" + content + "\">";
  }
}
