package io.claimhouse.link.story;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Names stories by a headline of theirs: the shortest that says most of what all share. Names are
 * unique: of stories with one headline the later ones get their month, then a number.
 */
final class StoryNames {

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final int MOST_LETTERS = 110;
  private static final int SHARED_TERMS = 12;

  private final Set<String> given = new HashSet<>();

  String of(List<ArticleTerms> members) {
    List<String> shared = StoryLinker.common(members).stream().limit(SHARED_TERMS).toList();
    String name =
        members.stream()
            .filter(each -> each.title().isPresent())
            .max(
                Comparator.comparingLong(
                        (ArticleTerms each) ->
                            // The headline's words count three times in an article's terms.
                            each.terms().stream()
                                .limit(SHARED_TERMS)
                                .filter(shared::contains)
                                .count())
                    .thenComparing(each -> -each.title().get().length())
                    .thenComparing(ArticleTerms::articleId))
            .flatMap(ArticleTerms::title)
            .map(StoryNames::cut)
            .orElse("Story without a headline");
    if (given.add(name)) {
      return name;
    }
    String dated =
        name + StoryLinker.firstDay(members).map(day -> " (" + MONTH.format(day) + ")").orElse("");
    String unique = dated;
    for (int i = 2; !given.add(unique); i++) {
      unique = dated + " (" + i + ")";
    }
    return unique;
  }

  private static String cut(String title) {
    String line = title.strip().replaceAll("\\s+", " ");
    if (line.length() <= MOST_LETTERS) {
      return line;
    }
    int blank = line.lastIndexOf(' ', MOST_LETTERS);
    return line.substring(0, blank > 0 ? blank : MOST_LETTERS) + " …";
  }
}
