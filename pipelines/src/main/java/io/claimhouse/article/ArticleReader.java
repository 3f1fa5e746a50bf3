package io.claimhouse.article;

import io.claimhouse.document.Content;
import io.claimhouse.document.Hint;
import io.claimhouse.document.ParsedDocument;
import io.claimhouse.lexicon.Outlets;
import io.claimhouse.model.Article;
import io.claimhouse.model.DocumentFacts;
import io.claimhouse.model.Moment;
import io.claimhouse.text.Mojibake;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Reads an article from a document. Immutable and safe for use by several threads. */
public final class ArticleReader {

  private static final String MOJIBAKE = "mojibake";

  private final Hints.Keys hintKeys;
  private final PageReader pages;
  private final ProseReader prose;

  private ArticleReader(Hints.Keys hintKeys, PageReader pages, ProseReader prose) {
    this.hintKeys = hintKeys;
    this.pages = pages;
    this.prose = prose;
  }

  /** A reader with the words and outlets of {@code seeds/}. */
  public static ArticleReader fromSeeds() {
    Boilerplate boilerplate = Boilerplate.fromSeeds();
    AuthorNames names = AuthorNames.fromSeeds();
    Dates dates = new Dates(DateRules.fromSeeds());
    OutletResolver outlets = new OutletResolver(Outlets.fromSeeds());
    Languages languages = new Languages();
    return new ArticleReader(
        Hints.Keys.fromSeeds(),
        new PageReader(boilerplate, names, dates, outlets, languages),
        new ProseReader(boilerplate, names, dates, outlets, languages));
  }

  /**
   * Reads the article in a document.
   *
   * @return empty where there is nothing to read; a page with a headline and no text that could be
   *     read gives an article with an empty body, whose method is {@code none}
   */
  public Optional<Article> read(ParsedDocument document) {
    Hints hints = hintKeys.read(document.hints());
    Content content = document.content();
    Optional<Draft> draft = Optional.empty();
    if (content instanceof Content.Page page) {
      draft = page(page, hints, document.facts().capturedAt());
    } else if (content instanceof Content.Prose text) {
      draft = prose.read(text.parts(), hints, document.facts().capturedAt());
      draft.filter(ArticleReader::isMojibake).ifPresent(found -> found.flags.add(MOJIBAKE));
    }
    draft.ifPresent(found -> mark(found, document.hints()));
    return draft.map(found -> article(found, document.facts()));
  }

  /** Reads a page, and reads it again where its text had been decoded wrongly and can be mended. */
  private Optional<Draft> page(Content.Page page, Hints hints, Optional<Moment> captured) {
    Optional<Draft> draft = pages.read(page, hints, captured);
    if (draft.isEmpty() || !isMojibake(draft.get())) {
      return draft;
    }
    Optional<Draft> mended = pages.read(MendedPage.of(page), hints, captured);
    mended.ifPresent(found -> found.flags.add("mojibake_repaired"));
    draft.get().flags.add(MOJIBAKE);
    return mended.filter(found -> !isMojibake(found)).or(() -> draft);
  }

  private static boolean isMojibake(Draft draft) {
    return Mojibake.isIn(draft.body.text())
        || draft.title.map(Found::value).filter(Mojibake::isIn).isPresent();
  }

  private static void mark(Draft draft, List<Hint> hints) {
    for (Hint hint : hints) {
      if (hint.origin().equals("document")) {
        draft.flags.add(hint.key());
      }
    }
  }

  private static Article article(Draft draft, DocumentFacts facts) {
    String documentId = facts.documentId().orElse("");
    return new Article(
        articleId(documentId),
        documentId,
        facts.itemUri(),
        draft.title.map(Found::value),
        draft.title.map(Found::method),
        draft.subtitle.map(Found::value),
        draft.subtitle.map(Found::method),
        draft.authors.map(Found::value).orElse(List.of()),
        draft.authors.map(Found::method),
        draft.outlet,
        draft.canonicalUrl,
        draft.published,
        draft.modified,
        draft.language,
        draft.description,
        draft.section,
        draft.tags,
        draft.body.text(),
        draft.body.blocks(),
        draft.bodyMethod,
        List.copyOf(draft.flags));
  }

  /**
   * The article's id: the first 32 hex digits of SHA-256 of "article", a newline, the document's.
   */
  static String articleId(String documentId) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] hash = digest.digest(("article\n" + documentId).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
